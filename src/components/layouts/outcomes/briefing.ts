import { html, nothing, type TemplateResult } from 'lit';
import { STALE_AFTER_DAYS, type BriefFacts } from '../../../sdk/insights/brief-facts.js';
import { STATUSES, type HealthValue } from '../../../sdk/model/closed-lists.js';
import { isolate } from '../../i18n/isolate.js';
import type { Words } from '../../i18n/words.js';
import { fillMessage } from '../../templates/fill-message.js';
import { jumpTo } from '../../templates/jump-to.js';
import { paragraph } from '../../templates/paragraph.js';
import { titlesOf } from '../titles-of.js';
import type { Scene } from '../layout-module.js';
import { headingId } from './heading-id.js';

type PluralKey = Parameters<Words['plural']>[0];

/** More names than these are counted, not listed. */
const NAMED = 3;

/** The opening: the vision, how things stand in a few sentences, and what the picture does not know. */
export function briefing(scene: Scene, facts: BriefFacts): TemplateResult {
  const { words, projection } = scene;
  return html`<section class="briefing" aria-label=${words.word('brief.label')}>
    ${paragraph(projection.vision, 'vision muted')} ${standing(scene, facts)} ${paragraph(gaps(scene, facts), 'muted small')}
  </section>`;
}

/** How the objectives stand, where anybody has said so; else the work itself is counted. */
function standing(scene: Scene, { objectives, items, decisions, moved }: BriefFacts): TemplateResult | typeof nothing {
  const judged = objectives.total > objectives.unsaid.length;
  const by = decisions.needed[0]?.by;
  const rest = told(scene, [
    [by ? 'brief.decisions.by' : 'brief.decisions', decisions.needed.length, by && scene.words.day(by)],
    ['brief.overdue', decisions.overdue.length],
    ['brief.later', moved.later.length],
    ['brief.earlier', moved.earlier.length],
    ['brief.done', judged ? (items.byStatus.done ?? 0) : 0],
  ]);
  const first = judged ? objectiveSentences(scene, objectives) : items.total > 0 && countedItems(scene, items);
  return first || rest ? html`<p class="standing">${first || nothing} ${rest}</p>` : nothing;
}

function objectiveSentences(scene: Scene, objectives: BriefFacts['objectives']): unknown[] {
  const { words } = scene;
  const { total } = objectives;
  const good = words.plural('brief.on-track', objectives['on-track'].length, { total: words.number(total) });
  const said = (['on-track', 'off-track', 'at-risk'] as const).slice(total > 1 ? 1 : 0);
  return [total > 1 ? good : '', ...said.map((health) => healthSentence(health, scene, objectives[health]))];
}

/** Names the objectives that stand so, when they are few, else counts them. */
function healthSentence(health: HealthValue, scene: Scene, ids: string[]): unknown[] {
  const { words } = scene;
  const message = words.plural('brief.named', ids.length, { health: words.within(`health.${health}`) });
  const names =
    ids.length > NAMED
      ? words.number(ids.length)
      : listed(
          ids.map((id) => objectiveButton(id, scene)),
          words,
        );
  return ids.length > 0 ? [' ', ...fillMessage(message, 'names', names)] : [];
}

/** "A, B and C" of anything that can be drawn. */
function listed(drawings: readonly unknown[], { locale }: Words): unknown[] {
  const parts = new Intl.ListFormat(locale).formatToParts(drawings.map((_drawing, index) => `${index}`));
  return parts.map(({ type, value }) => (type === 'element' ? drawings[Number(value)] : value));
}

/** Leads to the objective's section, where there is one. */
function objectiveButton(id: string, { lanes, projection }: Scene): unknown {
  const title = titlesOf(projection)('objectives', id);
  const index = lanes.groupBy === 'objective' ? lanes.lanes.findIndex((lane) => lane.id === id) : -1;
  return index < 0
    ? html`<bdi>${title}</bdi>`
    : html`<button class="to-objective" @click=${(event: Event) => jumpTo(headingId(index), event)}>${title}</button>`;
}

/** "656 items: 45 in progress, 300 planned and 12 done."; nothing where nobody has said how any of them stands. */
function countedItems({ words }: Scene, { total, byStatus }: BriefFacts['items']): string {
  const counted = STATUSES.filter((status) => byStatus[status]).map(
    (status) => `${words.number(byStatus[status]!)} ${words.within(`status.${status}`)}`,
  );
  const items = words.plural('counts.items', total);
  return counted.length > 0 ? words.word('brief.counted', { items, counted: listed(isolate(counted, words.locale), words).join('') }) : '';
}

/** What the picture does not know. */
function gaps(scene: Scene, { objectives, unmeasured, stale, items }: BriefFacts): string {
  return told(scene, [
    ['brief.unsaid', objectives.unsaid.length],
    ['brief.unmeasured', unmeasured.length],
    ['brief.stale', stale.length, scene.words.number(STALE_AFTER_DAYS)],
    ['brief.undated', items.undated.length],
  ]);
}

/** A sentence for each number above zero; some say something beside it. */
function told({ words }: Scene, sentences: [PluralKey, number, string?][]): string {
  return words.list(
    sentences.map(([key, n, beside = '']) => n > 0 && words.plural(key, n, { beside })),
    ' ',
  );
}
