import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { STATUSES } from '../../../sdk/model/closed-lists.js';
import type { TimelineLane } from '../../../sdk/layout/layout-timeline.js';
import { textWidth } from '../../../sdk/layout/text-width.js';
import type { TimelineBar, WindowedLane } from '../../../sdk/layout/timeline-window.js';
import type { Words } from '../../i18n/words.js';
import { cssPlaces, cssVars } from '../../templates/css-vars.js';
import { laneTitle } from '../lane-title.js';
import type { Scene } from '../layout-module.js';
import { bar } from './bar.js';
import { drawnFrom, ownerOf, type Drawing } from './drawing.js';
import { isBare } from './held-names.js';
import { rollUp } from '../roll-up.js';
import { isStop } from './stops.js';
import { say } from './timeline-messages.js';
import { wholeTitle } from './whole-title.js';

/** A lane: its heading, which stays in sight, and what of its rows is near the window. */
export function lane({ index, lane: placed, bars }: WindowedLane, drawing: Drawing): TemplateResult {
  const { scene } = drawing;
  const { lane, top, height } = placed;
  const title = nameOf(placed, scene);
  const id = `time-${index}`;
  return html`<section
    class="time-lane ${lane.collapsed ? 'folded' : ''}"
    aria-labelledby=${id}
    ${cssVars({ 'inset-block-start': `calc(var(--axis) + ${top}px)`, 'block-size': `${height}px` })}
  >
    <div class="time-head" ${cssPlaces(drawing.layout.wide ? {} : { 'block-size': placed.rowsTop })}>
      <div class="time-stick">
        <h3 id=${id} @pointerenter=${wholeTitle} @pointerleave=${wholeTitle} @focusin=${wholeTitle} @focusout=${wholeTitle}>
          <button
            data-lane=${index}
            aria-expanded=${lane.collapsed ? 'false' : 'true'}
            tabindex=${isStop(drawing.stop, index, undefined) ? 0 : -1}
          >
            <span dir="auto">${title}</span>
          </button>
        </h3>
        ${guard([lane, scene.words], () => facts(placed, scene.words))}
      </div>
    </div>
    ${lane.collapsed ? sum(placed, drawing) : rows(placed, index, bars, title, drawing)}
  </section>`;
}

/** What a lane is called; how many items there are, where there is but one. */
export function nameOf({ lane }: Pick<TimelineLane, 'lane'>, { lanes, words }: Scene): string {
  return lanes.groupBy === 'none' ? words.plural('counts.items', lane.items.length + lane.undated.length) : laneTitle(lane, lanes, words);
}

const STANDS = [...STATUSES, 'unknown'] as const;

/** How a lane stands: what is done of how much, where the items stand, which of them are in trouble, what has no date. */
export function facts({ lane }: TimelineLane, words: Words): TemplateResult {
  const { total, done, active, health } = rollUp(lane);
  const undated = lane.undated.length;
  const count = (n: number, kind: string, label: string): TemplateResult =>
    html`<span class="sign ${kind}" title=${label}>${words.number(n)}<span class="sr"> ${label}</span></span>`;
  return html`<p class="time-facts small">
      ${total > 0 ? html`<span class="time-share" ${cssVars(sharesOf(done, active, total))}>${say(words, 'done', { done: words.number(done), total: words.number(total) })}</span>` : nothing}
      ${undated > 0 ? html`<span class="muted">${say(words, 'undated', { n: words.number(undated) })}</span>` : nothing}
    </p>
    <p class="time-tally small">
      ${STANDS.filter((status) => lane.tally[status]).map((status) => count(lane.tally[status]!, `is-${status}`, words.word(`status.${status}`)))}
      ${(['at-risk', 'off-track'] as const).filter((value) => health[value]).map((value) => count(health[value]!, value, words.word(`health.${value}`)))}
    </p>`;
}

const sharesOf = (done: number, active: number, total: number) => ({
  '--done': `${(done / total) * 100}%`,
  '--active': `${((done + active) / total) * 100}%`,
});

/** A folded lane as one bar, from its first day to its last. */
function sum({ lane, reach }: TimelineLane, { canvas }: Drawing): TemplateResult | typeof nothing {
  if (!reach) return nothing;
  const { total, done, active } = rollUp(lane);
  const x = (reach.from - canvas.from) * canvas.zoom;
  return html`<i
    class="time-sum"
    aria-hidden="true"
    ${cssPlaces({ '--x': x, '--w': Math.max(4, (reach.to - reach.from) * canvas.zoom) })}
    ${cssVars(sharesOf(done, active, Math.max(1, total)))}
  ></i>`;
}

function rows(placed: TimelineLane, index: number, bars: readonly TimelineBar[], title: string, drawing: Drawing): TemplateResult {
  const { items } = placed.lane;
  return html`<ul class="time-rows">
    ${repeat(
      bars,
      ({ entry }) => items[entry]?.id ?? entry,
      (box) => {
        const isAt = isStop(drawing.stop, index, box.place);
        const of = items[box.entry] ?? placed.milestones[box.entry - items.length]!;
        return guard(drawnFrom(box, of, title, isAt, drawing), () => drawEntry(box, placed, title, isAt, drawing));
      },
    )}
  </ul>`;
}

/** What stands on a row: an item or a milestone. */
export function drawEntry(
  box: TimelineBar,
  { lane, milestones }: TimelineLane,
  title: string,
  isAt: boolean,
  drawing: Drawing,
): TemplateResult {
  const item = lane.items[box.entry];
  return item ? bar(box, item, title, isAt, drawing) : point(box, milestones[box.entry - lane.items.length]!, isAt, drawing);
}

/** From the middle of a milestone's shape to its name. */
const POINT = 13;

/** A shape and its name as one button: what it is pressed for is told by the name tag. */
function point(
  { x, y, width, room }: TimelineBar,
  milestone: TimelineLane['milestones'][number],
  isAt: boolean,
  { scene: { words }, layout }: Drawing,
): TemplateResult {
  const { id, title, timeframe, status } = milestone;
  const before = width / 2 + POINT;
  // a letter or two say nothing
  const bare = isBare(room - before, textWidth(title, 12, layout.spread));
  const beside = words.list([ownerOf(milestone, layout), words.timeframe(timeframe)]);
  return html`<li
    class="time-point ${status === 'done' ? 'done' : ''} ${bare ? 'bare' : ''}"
    .named=${{ x, width, room, signs: before, told: () => [title, beside], point: { x: x + width / 2, y } }}
    ${cssPlaces({ '--x': x, '--y': y, '--w': width, '--r': bare ? before : room })}
  >
    <button dir="auto" data-point=${id} tabindex=${isAt ? 0 : -1} aria-label=${words.list([title, beside])}>${title}</button>
  </li>`;
}
