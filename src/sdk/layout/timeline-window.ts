import { BAR, type TimelineLane, type TimelineLayout } from './layout-timeline.js';
import { firstWhere, inDays } from './pack-timeline.js';
import type { TimelineCanvas } from './timeline-zoom.js';

/** A part of the canvas, in pixels from its start and from the first lane's top. */
export interface TimelineView {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A bar or a milestone, in pixels from the canvas's start and from its lane's top. */
export interface TimelineBar {
  /** Which of the lane's items it is, or, counted on, which of its milestones. */
  entry: number;
  /** Its place in the lane's rows. */
  place: number;
  x: number;
  y: number;
  width: number;
  /** From where it begins, how much room its name has. */
  room: number;
}

/** A lane with what of it is in the window. */
export interface WindowedLane {
  index: number;
  lane: TimelineLane;
  bars: TimelineBar[];
}

/** Thinner than this no bar can be seen, and this much paper stays between two. */
const THINNEST = 4;
const GAP = 2;
/** A name beyond its bar is no longer than this; and so far beyond one that is longer. */
const NAME = 320;
const BEYOND = 160;
/** Half of what the shape of a milestone takes. */
const SHAPE = 9;

/** What is in the window: found by halving lanes, rows and days, so that it costs what is seen and not what there is. */
export function timelineWindow({ lanes }: TimelineLayout, canvas: TimelineCanvas, view: TimelineView): WindowedLane[] {
  const first = firstWhere(0, lanes.length, (index) => lanes[index]!.top + lanes[index]!.height > view.y);
  const shown: WindowedLane[] = [];
  for (let index = first; index < lanes.length && lanes[index]!.top < view.y + view.height; index++)
    shown.push({ index, lane: lanes[index]!, bars: barsIn(lanes[index]!, canvas, view) });
  return shown;
}

function barsIn(lane: TimelineLane, canvas: TimelineCanvas, { x, y, width, height }: TimelineView): TimelineBar[] {
  if (lane.lane.collapsed) return [];
  const { rows, top, rowsTop, step } = lane;
  const start = Math.floor(canvas.from + x / canvas.zoom);
  const end = Math.ceil(canvas.from + (x + width) / canvas.zoom);
  const above = top + rowsTop;
  const last = Math.min(rows.count - 1, Math.floor((y + height - above) / step));
  const bars: TimelineBar[] = [];
  for (let row = Math.max(0, Math.floor((y - above) / step)); row <= last; row++) {
    const [from, to] = inDays(rows, row, start, end, NAME / canvas.zoom);
    for (let place = from; place < to; place++) bars.push(placeTimelineBar(lane, row, place, canvas));
  }
  return bars;
}

/**
 * Where one entry of a lane's rows is drawn.
 * @param longest what a name beyond its bar takes at most, in pixels
 */
export function placeTimelineBar(
  { lane, rows, rowsTop, step }: TimelineLane,
  row: number,
  place: number,
  canvas: TimelineCanvas,
  longest = NAME,
): TimelineBar {
  const at = (day: number): number => Math.round((day - canvas.from) * canvas.zoom * 2) / 2;
  const isItem = (at: number): boolean => rows.entry[at]! < lane.items.length;
  const x = at(rows.from[place]!);
  const after = place + 1;
  const isLast = after === rows.first[row + 1]!;
  const next = isLast ? Infinity : at(rows.from[after]!);
  const width = Math.max(1, Math.min(next - x - GAP, Math.max(THINNEST, at(rows.to[place]!) - x - GAP)));
  // where nothing can be seen but shapes, that of a milestone is wider than its days
  const free = isLast ? canvas.width : isItem(after) ? next : Math.min(next, (next + at(rows.to[after]!)) / 2 - SHAPE);
  // the name of a milestone begins behind its shape, in the middle; that of a long bar may go on behind it
  const most = Math.max(longest + (isItem(place) ? 0 : width / 2), width + BEYOND);
  const room = Math.max(width, Math.min(free - x - GAP * 2, most));
  return { entry: rows.entry[place]!, place, x, y: rowsTop + row * step + (step - BAR) / 2, width, room };
}

/** The row that a place of a lane lies in. */
export function rowOf({ rows }: TimelineLane, place: number): number {
  return firstWhere(0, rows.count, (row) => rows.first[row + 1]! > place);
}
