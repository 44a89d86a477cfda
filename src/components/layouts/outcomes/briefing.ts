import { html, nothing, type TemplateResult } from 'lit';
import { STALE_AFTER_DAYS, type Brief } from '../../../sdk/insights/brief.js';
import { STATUSES, type HealthValue } from '../../../sdk/model/closed-lists.js';
import type { Words } from '../../i18n/words.js';
import { fillMessage } from '../../templates/fill-message.js';
import { titlesOf } from '../titles-of.js';
import type { Scene } from '../layout-module.js';

type PluralKey = Parameters<Words['plural']>[0];

/** More names than these are counted, not listed. */
const NAMED = 3;

/** The opening: the vision, how things stand in a few sentences, and what the picture does not know. */
export function briefing(scene: Scene, facts: Brief): TemplateResult {
  const { words, projection } = scene;
  const standing = [...objectiveSentences(scene, facts), ...workSentences(scene, facts)];
  const gaps = gapSentences(scene, facts);
  return html`<section class="briefing" aria-label=${words.word('brief.label')}>
    ${projection.vision ? html`<p class="vision">${projection.vision}</p>` : nothing}
    ${standing.length > 0 ? html`<p class="standing">${standing.map((sentence) => html`${sentence} `)}</p>` : nothing}
    ${gaps.length > 0 ? html`<p class="muted small">${gaps.join(' ')}</p>` : nothing}
  </section>`;
}

/** Whether anybody has said how any objective stands; else the work itself is counted. */
const isJudged = ({ total, unsaid }: Brief['objectives']): boolean => total > unsaid.length;

function objectiveSentences(scene: Scene, { objectives }: Brief): unknown[] {
  const { total } = objectives;
  const { words } = scene;
  if (!isJudged(objectives)) return [];
  const counted = words.plural('brief.on-track', objectives['on-track'].length, { total: words.number(total) });
  return [
    ...(total === 1 ? healthSentence('on-track', scene, objectives) : [counted]),
    ...healthSentence('off-track', scene, objectives),
    ...healthSentence('at-risk', scene, objectives),
  ];
}

/** Names the objectives that stand so, when they are few, else counts them. */
function healthSentence(health: HealthValue, scene: Scene, objectives: Brief['objectives']): unknown[] {
  const ids = objectives[health];
  const filling = { health: lower(scene.words.word(`health.${health}`), scene) };
  if (ids.length === 0) return [];
  if (ids.length > NAMED) return [scene.words.plural('brief.counted', ids.length, filling)];
  return [fillMessage(scene.words.plural('brief.named', ids.length, filling), 'names', names(ids, scene))];
}

const lower = (word: string, { words }: Scene): string => word.toLocaleLowerCase(words.locale);

const listFormat = ({ words }: Scene): Intl.ListFormat => new Intl.ListFormat(words.locale);

function names(ids: string[], scene: Scene): unknown[] {
  const parts = listFormat(scene).formatToParts(ids.map((_id, index) => String(index)));
  return parts.map(({ type, value }) => (type === 'element' ? objectiveLink(ids[Number(value)]!, scene) : value));
}

/** Leads to the objective's section, where there is one. Not a link: an address inside a shadow root leads nowhere. */
function objectiveLink(id: string, { lanes, projection }: Scene): TemplateResult {
  const title = titlesOf(projection)('objectives', id);
  const isThere = lanes.groupBy === 'objective' && lanes.lanes.some((lane) => lane.id === id);
  return isThere ? html`<button class="to-objective" @click=${(event: Event) => goTo(event, id)}>${title}</button>` : html`${title}`;
}

function goTo({ currentTarget }: Event, id: string): void {
  const root = (currentTarget as HTMLElement).getRootNode() as ShadowRoot | Document;
  const heading = [...root.querySelectorAll<HTMLElement>('[data-objective]')].find(({ dataset }) => dataset['objective'] === id);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
}

function workSentences(scene: Scene, { objectives, items, decisions, moved }: Brief): string[] {
  const { words } = scene;
  const first = decisions.needed[0]?.by;
  const date = first === undefined ? '' : words.day(first);
  const sentences: [PluralKey, number][] = [
    [date ? 'brief.decisions.by' : 'brief.decisions', decisions.needed.length],
    ['brief.overdue', decisions.overdue.length],
    ['brief.later', moved.later.length],
    ['brief.earlier', moved.earlier.length],
    ['brief.done', isJudged(objectives) ? (items.byStatus.done ?? 0) : 0],
  ];
  return [...(isJudged(objectives) || items.total === 0 ? [] : [countedItems(scene, items)]), ...told(sentences, scene, { date })];
}

/** "656 items: 45 in progress, 300 planned and 12 done." */
function countedItems(scene: Scene, { total, byStatus }: Brief['items']): string {
  const { words } = scene;
  const items = words.plural('counts.items', total);
  const counted = STATUSES.flatMap((status) =>
    byStatus[status] ? [`${words.number(byStatus[status])} ${lower(words.word(`status.${status}`), scene)}`] : [],
  );
  return counted.length > 0 ? words.word('brief.items', { items, statuses: listFormat(scene).format(counted) }) : `${items}.`;
}

/** What the picture does not know. */
function gapSentences(scene: Scene, { objectives, unmeasured, stale, items }: Brief): string[] {
  const sentences: [PluralKey, number][] = [
    ['brief.unsaid', objectives.unsaid.length],
    ['brief.unmeasured', unmeasured.length],
    ['brief.stale', stale.length],
    ['brief.undated', items.undated.length],
  ];
  return told(sentences, scene, { days: scene.words.number(STALE_AFTER_DAYS) });
}

function told(sentences: [PluralKey, number][], { words }: Scene, filling: Record<string, string>): string[] {
  return sentences.filter(([, n]) => n > 0).map(([key, n]) => words.plural(key, n, filling));
}
