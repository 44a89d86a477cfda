import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { axisBar, axisEnd, type AxisBar } from '../../../sdk/layout/axis-bar.js';
import type { OutcomesSection } from '../../../sdk/layout/layout-outcomes.js';
import type { QuarterAxis } from '../../../sdk/layout/quarter-axis.js';
import type { ProjectedItem } from '../../../sdk/lenses/projection.js';
import { cssVars } from '../../templates/css-vars.js';
import { STATUS_GLYPHS } from '../../templates/glyphs.js';
import { itemButton } from '../../templates/item-button.js';
import { progressWords } from '../../templates/item-details.js';
import { glyph, healthMark, STATUS_TONES } from '../../templates/marks.js';
import { more } from '../../templates/more.js';
import { staleMark } from '../../templates/stale-mark.js';
import { stretchesOf } from '../in-stretches.js';
import { laneTitle } from '../lane-title.js';
import type { Scene } from '../layout-module.js';
import { axisLabels } from './axis-labels.js';

/** The items of a section as quiet bars; of many the first few, the others drawn when asked for. */
export function contributions(section: OutcomesSection, axis: QuarterAxis | undefined, scene: Scene): TemplateResult {
  const { words, lanes, frame } = scene;
  const { lane, shown } = section;
  if (shown.length === 0) return html`<p class="muted work">${words.word('lane.empty')}</p>`;
  const rows = (items: readonly ProjectedItem[]): TemplateResult =>
    html`<ul class="bets">
      ${repeat(
        items,
        ({ id }) => id,
        (item) => row(item, axis, scene),
      )}
    </ul>`;
  const labels = axis && axisLabels(axis, words);
  if (!frame.paper || section.more.length === 0)
    return html`<div class="work">${labels} ${rows(shown)} ${more(section.more, rows, words)}</div>`;
  const again = html`<div class="again">
    <div><b>${laneTitle(lane, lanes, words)}</b> ${labels}</div>
  </div>`;
  const stretch = (some: readonly ProjectedItem[]) =>
    html`<div class="stretch">
      ${again}
      <div class="work long">${labels} ${rows(some)}</div>
    </div>`;
  return html`${stretchesOf([...shown, ...section.more]).map(stretch)}`;
}

function row(item: ProjectedItem, axis: QuarterAxis | undefined, { words, selected, projection, marks }: Scene): TemplateResult {
  const { status = 'unknown', timeframe } = item;
  const tone = `tone-${STATUS_TONES[status]}`;
  const shape = axis && axisBar(axis, timeframe, projection.fiscalYearStart);
  return html`<li class="bet">
    <span class=${tone}>${glyph(STATUS_GLYPHS[status])}<span class="sr">${words.word(`status.${status}`)}</span></span>
    ${itemButton(item, selected, marks)}
    <span class="said flow muted small">${said(item, projection, words)}</span>
    ${shape && bar(item, shape, axis, tone)}
  </li>`;
}

/** What the bar shows, in words: trouble, confidence, when it was to be at first, and when it is. */
function said(item: ProjectedItem, projection: Scene['projection'], words: Scene['words']): TemplateResult {
  const { health, confidence, progress, timeframe, horizon, slip } = item;
  return html`${health?.value === 'on-track' ? nothing : healthMark(health?.value, words)} ${staleMark(item, projection, words)}
    ${confidence && html`<span>${words.word(`confidence.${confidence.band}`)}</span>`}
    ${slip && html`<span>${words.word('date.was', { date: words.timeframe(slip.from) })}</span>`}
    ${progress && html`<span class="sr">${progressWords(progress, words)}</span>`}
    <span class="date">${timeframe || !horizon ? words.timeframe(timeframe) : words.word(`horizon.${horizon}`)}</span>`;
}

/** How much is done is filled; all of it for what is done, nothing where nobody counts. */
function bar({ status, confidence, progress, slip }: ProjectedItem, shape: AxisBar, axis: QuarterAxis, tone: string): TemplateResult {
  const was = slip && axisEnd(axis, slip.from);
  const { at, size, softStart, softEnd, before, after } = shape;
  const done = status === 'done' ? 100 : (progress?.percent ?? 0);
  const vars = { '--_at': at, '--_size': size, '--_soft-start': softStart, '--_soft-end': softEnd };
  return html`<span class="track ${tone}" aria-hidden="true">
    ${
      size > 0
        ? html`<i class="span ${confidence?.band}" ${cssVars(vars)}><i ${cssVars({ '--_at': 0, '--_size': done / 100 })}></i></i>`
        : nothing
    }
    ${before ? html`<i class="edge before"></i>` : nothing} ${after ? html`<i class="edge"></i>` : nothing}
    ${was === undefined ? nothing : html`<i class="tick was" ${cssVars({ '--_at': was })}></i>`}
  </span>`;
}
