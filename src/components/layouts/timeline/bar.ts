import { html, nothing, type TemplateResult } from 'lit';
import type { ProjectedItem } from '../../../sdk/lenses/projection.js';
import { softDays, daysOf } from '../../../sdk/layout/timeline-days.js';
import { textWidth } from '../../../sdk/layout/text-width.js';
import type { TimelineBar } from '../../../sdk/layout/timeline-window.js';
import { cssPlaces, cssVars } from '../../templates/css-vars.js';
import { factsOf, isTold, labelOf } from './bar-label.js';
import type { Drawing } from './drawing.js';
import { isBare, placeName } from './held-names.js';

/** Statuses whose box has an edge of another kind. */
const APART = new Set(['proposed', 'paused']);

/** An item: a box for its time, and a button with its name that may reach beyond it. */
export function bar(box: TimelineBar, item: ProjectedItem, lane: string, isStop: boolean, drawing: Drawing): TemplateResult {
  const { x, y, width, room } = box;
  const { status = 'unknown', health, id, title, progress, slip, timeframe } = item;
  const { scene, canvas } = drawing;
  const change = scene.marks?.get(id);
  const [softStart, softEnd] = softDays(timeframe!);
  const isSoft = softStart + softEnd > 0;
  const isOpen = id === scene.selected;
  const trouble = health && health.value !== 'on-track' ? health.value : '';
  const signs = trouble ? 44 : 28;
  const need = textWidth(change ? `${title} ${change}` : title, 12, drawing.layout.spread);
  const sharp = softEnd === 0;
  const isPaper = drawing.edge === -Infinity;
  const { isAfter, reach: within, before } = placeName(sharp ? width : Infinity, room, signs, need);
  // on paper nothing tells the whole name of what is cut
  const reach = isPaper ? room : within;
  return html`<li
    class="time-item is-${status} ${trouble} ${isSoft ? `soft p-${timeframe!.endPrecision ?? 'year'}` : ''} ${isSoft || slip || drawing.layout.dense || APART.has(status) ? 'apart' : ''} ${x < drawing.edge ? 'held' : ''} ${isOpen ? 'open' : ''} ${!isPaper && isBare(reach - before, need) ? 'bare' : ''}"
    .named=${{ x, width, room, signs, need, sharp, told: () => [title, scene.words.list(factsOf(item, scene.projection, scene.words))] }}
    ${cssPlaces({ 'inset-inline-start': x, 'inset-block-start': y, 'inline-size': width, '--w': width, '--r': reach })}
    ${cssVars({
      ...(isSoft && { '--fs': edge(softStart, width, canvas.zoom), '--fe': edge(softEnd, width, canvas.zoom) }),
      ...(progress && { '--p': `${progress.percent}%` }),
    })}
  >
    ${slip ? was(slip.from, box, drawing) : nothing}<button
      class="item ${isAfter ? 'after' : ''}"
      part="item"
      dir="auto"
      data-item=${id}
      tabindex=${isStop ? 0 : -1}
      aria-label=${isTold(item, drawing) ? scene.words.list([labelOf(item, lane, scene.projection, scene.words), change]) : nothing}
      aria-current=${isOpen ? 'true' : 'false'}
    >
      ${title}${change ? html` <span class="change">${change}</span>` : nothing}
    </button>
  </li>`;
}

/** So much of an end is soft, in pixels; never so much that nothing is left. */
const edge = (days: number, width: number, zoom: number): string => `${Math.round(Math.min(days * zoom, width * 0.42))}px`;

/** Where it was first said to be, as a line behind it. */
function was(
  from: NonNullable<ProjectedItem['slip']>['from'],
  { x }: TimelineBar,
  { canvas, layout }: Drawing,
): TemplateResult | typeof nothing {
  if (from.start === undefined && from.end === undefined) return nothing;
  const [start, end] = daysOf(from, layout.today);
  return html`<i ${cssPlaces({ '--o': (start - canvas.from) * canvas.zoom - x, '--ow': Math.max(2, (end - start) * canvas.zoom) })}></i>`;
}
