import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { axisBar, axisEnd, type AxisBar } from '../../../sdk/layout/axis-bar.js';
import type { OutcomesSection } from '../../../sdk/layout/layout-outcomes.js';
import type { QuarterAxis } from '../../../sdk/layout/quarter-axis.js';
import type { ProjectedItem } from '../../../sdk/lenses/projection.js';
import { cssVars } from '../../templates/css-vars.js';
import { STATUS_GLYPHS } from '../../templates/glyphs.js';
import { progressWords } from '../../templates/item-details.js';
import { glyph, healthMark, STATUS_TONES } from '../../templates/marks.js';
import type { Scene } from '../layout-module.js';
import { axisLabels } from './axis-labels.js';
import { more } from './more.js';

/** The items of a section as quiet bars; of many the first few, the others drawn when asked for. */
export function contributions({ shown, more: later }: OutcomesSection, axis: QuarterAxis | undefined, scene: Scene): TemplateResult {
  const { words } = scene;
  if (shown.length === 0) return html`<p class="muted work">${words.word('outcomes.empty')}</p>`;
  return html`<div class="work">
    ${axis ? axisLabels(axis, words) : nothing} ${rows(shown, axis, scene)} ${more(later.length, () => rows(later, axis, scene), words)}
  </div>`;
}

function rows(items: readonly ProjectedItem[], axis: QuarterAxis | undefined, scene: Scene): TemplateResult {
  return html`<ul class="bets">
    ${repeat(
      items,
      ({ id }) => id,
      (item) => row(item, axis, scene),
    )}
  </ul>`;
}

function row(item: ProjectedItem, axis: QuarterAxis | undefined, scene: Scene): TemplateResult {
  const { words, selected, projection } = scene;
  const { id, title, status = 'unknown', timeframe } = item;
  const shape = axis && axisBar(axis, timeframe, projection.fiscalYearStart);
  return html`<li class="bet">
    <span class="tone-${STATUS_TONES[status]}"
      >${glyph(STATUS_GLYPHS[status])}<span class="sr">${words.word(`status.${status}`)}</span></span
    >
    <button class="item" part="item" data-item=${id} aria-current=${id === selected ? 'true' : 'false'}>${title}</button>
    <span class="said muted small">${said(item, scene)}</span>
    ${axis && shape ? bar(item, shape, axis) : nothing}
  </li>`;
}

/** What the bar shows, in words: trouble, confidence, when it was to be at first, and when it is. */
function said({ health, confidence, progress, timeframe, horizon, slip }: ProjectedItem, { words }: Scene): TemplateResult {
  return html`${health && health.value !== 'on-track' ? healthMark(health.value, words) : nothing}
    ${confidence ? html`<span>${words.word(`confidence.${confidence.band}`)}</span>` : nothing}
    ${slip ? html`<span>${words.word('date.was', { date: words.timeframe(slip.from) })}</span>` : nothing}
    ${progress ? html`<span class="sr">${progressWords(progress, words)}</span>` : nothing}
    <span class="date">${timeframe || !horizon ? words.timeframe(timeframe) : words.word(`horizon.${horizon}`)}</span>`;
}

function bar({ status, confidence, progress, slip }: ProjectedItem, shape: AxisBar, axis: QuarterAxis): TemplateResult {
  const was = slip && axisEnd(axis, slip.from);
  const { at, size, softStart, softEnd, before, after } = shape;
  const vars = { '--_at': at, '--_size': size, '--_soft-start': softStart, '--_soft-end': softEnd };
  return html`<span
    class="track tone-${STATUS_TONES[status ?? 'unknown']} ${before ? 'from-before' : ''} ${after ? 'to-after' : ''}"
    aria-hidden="true"
  >
    ${size > 0 ? html`<i class="span sure-${confidence?.band ?? 'unsaid'}" ${cssVars(vars)}>${fill(status, progress)}</i>` : nothing}
    ${before ? html`<i class="edge before"></i>` : nothing} ${after ? html`<i class="edge"></i>` : nothing}
    ${was === undefined ? nothing : html`<i class="first-said" ${cssVars({ '--_at': was })}></i>`}
  </span>`;
}

/** How much is done; all of it for what is done, nothing where nobody counts. */
function fill(status: ProjectedItem['status'], progress: ProjectedItem['progress']): TemplateResult | typeof nothing {
  const percent = status === 'done' ? 100 : progress?.percent;
  return percent ? html`<i ${cssVars({ '--_percent': percent })}></i>` : nothing;
}
