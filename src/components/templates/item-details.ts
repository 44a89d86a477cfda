import { html, nothing, type TemplateResult } from 'lit';
import type { ProjectedItem, Projection } from '../../sdk/lenses/projection.js';
import { safeUrl } from '../../sdk/model/safe-url.js';
import type { MessageKey } from '../i18n/messages.js';
import type { Words } from '../i18n/words.js';
import { titlesOf } from '../layouts/titles-of.js';
import { commitmentMark, healthMark, statusMark } from './marks.js';
import { sayable } from './sayable.js';

type Content = string | TemplateResult | typeof nothing | undefined;

/**
 * Everything this audience may know of one item.
 * @param end what comes after it
 */
export function itemDetails(item: ProjectedItem, projection: Projection, words: Words, close: () => void, end?: unknown): TemplateResult {
  return html`<header>
      <h3 id="details-title">${item.title}</h3>
      <button class="close" aria-label=${words.word('details.close')} @click=${close}>✕</button>
    </header>
    <div class="marks flow">
      ${item.status ? statusMark(item.status, words) : nothing} ${healthMark(item.health?.value, words)}
      ${commitmentMark(item.commitment, words)}
    </div>
    ${item.summary ? html`<p>${item.summary}</p>` : nothing}
    <dl>${rowsOf(item, projection, words).map(([key, content]) => row(words.word(key), content))}</dl>
    ${end}`;
}

function row(label: string, content: Content): TemplateResult | typeof nothing {
  return content === undefined || content === '' || content === nothing
    ? nothing
    : html`<dt>${label}</dt>
        <dd>${content}</dd>`;
}

function rowsOf(item: ProjectedItem, projection: Projection, words: Words): [MessageKey, Content][] {
  const titles = titlesOf(projection);
  const named = (collection: Parameters<typeof titles>[0], ids: string[] = []) => words.list(ids.map((id) => titles(collection, id)));
  return [
    ['field.timeframe', when(item, words)],
    ['field.health', healthSaid(item, words)],
    ['field.why', item.why],
    ['field.benefit', item.benefit],
    ['field.sayable', sayable(item, projection.today, words)],
    ['field.doNotSay', item.doNotSay],
    ['field.confidence', item.confidence && confidenceWords(item.confidence, words)],
    ['field.progress', item.progress && progressWords(item.progress, words)],
    ['field.part', item.parent ? itemLinks([item.parent], projection) : undefined],
    ['field.objectives', named('objectives', item.objectives)],
    ['field.themes', named('themes', item.themes)],
    ['field.team', item.team && named('teams', [item.team])],
    ['field.owner', item.owner],
    ['field.releases', named('releases', item.releases)],
    ['field.milestones', milestonesOf(item, projection, words)],
    [
      'field.dependsOn',
      itemLinks(
        projection.dependencies.filter(({ to }) => to === item.id).map(({ from }) => from),
        projection,
      ),
    ],
    [
      'field.blocks',
      itemLinks(
        projection.dependencies.filter(({ from }) => from === item.id).map(({ to }) => to),
        projection,
      ),
    ],
    ['field.history', historyOf(item, words)],
    ['field.confirmedOn', item.confirmedOn && words.day(item.confirmedOn)],
    ['field.links', linksOf(item)],
  ];
}

function when(item: ProjectedItem, words: Words): Content {
  if (!item.timeframe && !item.horizon) return undefined;
  const { slip, timeframe } = item;
  const moved = slip && words.plural('date.moved', slip.moves, { date: words.timeframe(slip.from) });
  const source = timeframe?.source;
  return html`${words.timeframeLong(timeframe)}${source ? html` <span class="muted small">${source}</span>` : nothing}
  ${moved ? html`<div class="muted small">${moved}${slip.reason ? html`${words.colon}<bdi>${slip.reason}</bdi>` : nothing}</div>` : nothing}`;
}

/** Why somebody judges it so, who, and when. */
export function healthSaid({ health }: Pick<ProjectedItem, 'health'>, words: Words): Content {
  if (!health?.why && !health?.by) return undefined;
  const said = words.list([health.by, health.on && words.day(health.on)]);
  return html`<bdi>${health.why ?? ''}</bdi>${said ? html` <bdi class="muted small">${said}</bdi>` : nothing}`;
}

function confidenceWords({ band, percent }: NonNullable<ProjectedItem['confidence']>, words: Words): string {
  return words.word(`confidence.${band}`) + (percent === undefined ? '' : ` (${words.number(percent, '%')})`);
}

export function progressWords({ percent, done, total, unit }: NonNullable<ProjectedItem['progress']>, words: Words): string {
  return done !== undefined && total !== undefined
    ? words.list([words.number(done), words.number(total, unit)], ' / ')
    : words.number(percent, '%');
}

function itemLinks(ids: string[], { items }: Projection): Content {
  const found = items.filter(({ id }) => ids.includes(id));
  return found.length > 0
    ? html`<ul>
        ${found.map(({ id, title }) => html`<li><button class="item" data-item=${id}>${title}</button></li>`)}
      </ul>`
    : undefined;
}

function milestonesOf({ id }: ProjectedItem, { milestones }: Projection, words: Words): Content {
  const own = milestones.filter(({ items }) => items?.includes(id));
  return own.length > 0
    ? html`<ul>
        ${own.map(({ title, timeframe }) => html`<li><bdi>${title}</bdi> <span class="muted small">${words.timeframe(timeframe)}</span></li>`)}
      </ul>`
    : undefined;
}

function historyOf({ history }: ProjectedItem, words: Words): Content {
  const told = (history ?? []).filter(({ reason, timeframe }) => reason ?? timeframe);
  return told.length > 0
    ? html`<ul>
        ${told.map(
          ({ on, reason, timeframe }) =>
            html`<li>
              ${on ? html`<span class="muted small">${words.day(on)}</span>` : nothing}
              ${timeframe ? words.word('date.was', { date: words.timeframe(timeframe) }) : nothing} <bdi>${reason}</bdi>
            </li>`,
        )}
      </ul>`
    : undefined;
}

function linksOf({ links }: ProjectedItem): Content {
  // a projection may come from a server whose links nobody has checked
  const safe = (links ?? []).map(({ url, title = url }) => ({ href: safeUrl(url) ?? '', title })).filter(({ href }) => href);
  return safe.length > 0
    ? html`<ul>
        ${safe.map(({ href, title }) => html`<li><a href=${href} rel="noopener noreferrer" target="_blank">${title}</a></li>`)}
      </ul>`
    : undefined;
}
