import { html, type TemplateResult } from 'lit';
import type { Lanes, View } from '../../../sdk/lenses/arrange.js';
import { isSorted } from '../../../sdk/lenses/is-sorted.js';
import type { Projection } from '../../../sdk/lenses/projection.js';
import { layoutTimeline, type TimelineLane, type TimelineLayout } from '../../../sdk/layout/layout-timeline.js';
import { sheetCanvas } from '../../../sdk/layout/sheet-canvas.js';
import { timelineFlags, type TimelineFlags } from '../../../sdk/layout/timeline-flags.js';
import { textWidth } from '../../../sdk/layout/text-width.js';
import { timelineTicks, type TimelineTickRow } from '../../../sdk/layout/timeline-ticks.js';
import { placeTimelineBar, type TimelineBar } from '../../../sdk/layout/timeline-window.js';
import type { TimelineCanvas } from '../../../sdk/layout/timeline-zoom.js';
import { remember } from '../../controllers/remember.js';
import { cssVars } from '../../templates/css-vars.js';
import type { Scene } from '../layout-module.js';
import { inStretches } from '../in-stretches.js';
import { paperLines } from '../paper-lines.js';
import { flagNamed, namesLeft } from '../more-names.js';
import { flagsOf } from '../../../sdk/layout/more-signs.js';
import { axis } from './axis.js';
import type { Drawing } from './drawing.js';
import { gridLines } from './grid.js';
import { emptyLanes } from './empty-lanes.js';
import { drawEntry, facts, nameOf } from './lane.js';
import { tray } from './tray.js';

/** Everything on a canvas that is as wide as a sheet. */
interface Sheet {
  layout: TimelineLayout;
  canvas: TimelineCanvas;
  ticks: TimelineTickRow[];
  flags: TimelineFlags;
}

/** So many rows of names at the top of each sheet: engines repeat no more than a quarter of it. What has no room there is told below it, once. */
const NAMED = 3;

const sheetOf = remember((projection: Projection, lanes: Lanes, view: View, width: number, now: string): Sheet => {
  // nobody can open what is cut off: each letter has more room than it mostly needs, and so has a sign before it
  const options = { wide: false, inOrder: isSorted(view), spread: 2 };
  // how near it can be looked at decides how many rows there are, and what there is decides how near
  const canvas = sheetCanvas(layoutTimeline(projection, lanes, options), width);
  const layout = layoutTimeline(projection, lanes, { ...options, zoom: canvas.zoom });
  const flags = timelineFlags(projection.releases, layout.milestones, canvas, layout.today, 0, NAMED, now);
  return { layout, canvas, ticks: timelineTicks(canvas, 0, width, projection.fiscalYearStart), flags };
});
const sheetFor = ({ projection, lanes, view, frame, words }: Scene): Sheet =>
  sheetOf(projection, lanes, view, frame.width, words.word('date.today'));

/** The calendar alone, for the top of each sheet. */
export function paperHeads(scene: Scene): TemplateResult {
  const { ticks, flags } = sheetFor(scene);
  return html`<div class="time" ${cssVars({ '--flag-rows': flags.rows })}>${axis(ticks, flags, -Infinity, scene.words)}</div>`;
}

/** The timeline on paper: all of it at once, lane below lane, cut between rows. */
export function paperTimeline(scene: Scene): TemplateResult {
  const { layout, canvas, ticks, flags } = sheetFor(scene);
  const drawing: Drawing = { scene, layout, canvas, stop: undefined, edge: -Infinity, isPassing: false };
  const lines = paperLines([...gridLines(ticks), ...flags.flags], scene);
  return html`<div class="time">
    ${namesLeft(flagsOf(flags.more), flagNamed, scene.words)} ${emptyLanes(layout, scene)}
    <div class="time-canvas" ${cssVars({ '--lines': lines })}>${layout.lanes.map((one, index) => lane(one, index, drawing))}</div>
    ${tray(scene)}
  </div>`;
}

/** So many rows has a lane that is not begun at the end of a sheet. */
const KEPT = 6;

function lane(placed: TimelineLane, index: number, drawing: Drawing): TemplateResult {
  const { scene } = drawing;
  const id = `paper-${index}`;
  const title = nameOf(placed, scene);
  const rows = Array.from({ length: placed.rows.count }, (_, row) => {
    const bars = barsOf(placed, row, drawing);
    return html`<ul class="time-rows" ${cssVars({ '--n': linesOf(placed, bars) })}>
      ${bars.map((box) => drawEntry(box, placed, title, false, drawing))}
    </ul>`;
  });
  const opening = html`<div class="opening">
    <div class="time-head"><h3 id=${id}>${title}</h3></div>
    <div class="time-stick">${facts(placed, scene.words)}</div>
    ${rows[0]}
  </div>`;
  return html`<section class="time-lane ${rows.length < KEPT ? 'kept' : ''}" aria-labelledby=${id}>
    ${inStretches([opening, ...rows.slice(1)], title)}
  </section>`;
}

/** What an item's name and a milestone's have beside them: signs and gaps. */
const BESIDE = 48;
const BESIDE_POINT = 26;

/** In so many lines the names of a row have room before the sheet ends: nobody can open what is cut. */
const linesOf = ({ lane: { items }, milestones }: TimelineLane, bars: readonly TimelineBar[]): number =>
  Math.max(
    ...bars.map(({ entry, room }) => {
      const need = textWidth((items[entry] ?? milestones[entry - items.length]!).title);
      const free = room - (items[entry] ? BESIDE : BESIDE_POINT);
      return Math.ceil(need / Math.max(need > free ? 24 : need, free));
    }),
  );

function barsOf(placed: TimelineLane, row: number, { canvas }: Drawing): TimelineBar[] {
  const { first } = placed.rows;
  return Array.from({ length: first[row + 1]! - first[row]! }, (_, index) => {
    const box = placeTimelineBar(placed, row, first[row]! + index, canvas, Infinity);
    return { ...box, y: 0, room: Math.min(box.room, canvas.width - box.x) };
  });
}
