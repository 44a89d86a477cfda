import type { Projection } from '../lenses/projection.js';
import { BAR, type TimelineLane, type TimelineLayout } from './layout-timeline.js';
import { inDays } from './pack-timeline.js';
import { textWidth } from './text-width.js';
import { placeTimelineBar, type TimelineBar } from './timeline-window.js';
import type { TimelineCanvas } from './timeline-zoom.js';

type Dependency = Projection['dependencies'][number];

/** A bar and its lane. */
export interface TimelineEnd {
  lane: number;
  bar: TimelineBar;
}

/** A dependency as corners of a line, in pixels from the canvas's start and the first lane's top; the last is on the bar it leads to. */
export interface TimelineLink {
  dependency: Dependency;
  corners: [x: number, y: number][];
}

/** How far from its edge a line leaves a bar, and arrives. */
const ARRIVE = 6;
/** Rows that are looked at for a way through; places between the ends that are tried, and how far beyond them. */
const MOST_ROWS = 60;
const TRIED = 8;
const BESIDE = [14, 40, 72, 112, 160];
/** What it costs to cross a bar, and a name, in pixels of a longer way. */
const [OVER_BAR, OVER_NAME] = [1000, 400];
/** Before a name: the sign of a bar, what is between a bar and the name after it, and the shape of a milestone; and what stays free behind it. */
const [SIGN, AFTER, SHAPE, FREE] = [28, 6, 13, 4];

/**
 * Leads a line from the end of one bar to the start of another, or to its end where the two ends are what is wrong: along the gaps between
 * rows, and down, or up, where it crosses the fewest bars and names.
 */
export function linkTimeline(
  dependency: Dependency,
  from: TimelineEnd,
  to: TimelineEnd,
  layout: TimelineLayout,
  canvas: TimelineCanvas,
): TimelineLink {
  const [startY, endY] = [yOf(from, layout), yOf(to, layout)];
  const isDown = startY <= endY;
  const leave = from.bar.x + from.bar.width - Math.min(ARRIVE, from.bar.width / 2);
  const arrive =
    dependency.order === 'violated'
      ? to.bar.x + to.bar.width - Math.min(ARRIVE, to.bar.width / 2)
      : to.bar.x + Math.min(ARRIVE, to.bar.width / 2);
  const edge = (y: number, below: boolean): number => (below ? y + BAR : y);
  const apart = (layout.lanes[from.lane]!.step - BAR) / 2;
  const gap = (y: number, below: boolean): number => (below ? y + BAR + apart : y - apart);
  const [outY, inY] = [gap(startY, isDown), gap(endY, !isDown)];
  const way = clearWay(leave, arrive, Math.min(outY, inY), Math.max(outY, inY), layout, canvas);
  return {
    dependency,
    corners: [
      [leave, edge(startY, isDown)],
      [leave, outY],
      [way, outY],
      [way, inY],
      [arrive, inY],
      [arrive, edge(endY, !isDown)],
    ],
  };
}

const yOf = ({ lane, bar }: TimelineEnd, { lanes }: TimelineLayout): number => lanes[lane]!.top + bar.y;

/** The place between two heights where a line crosses the fewest bars and names; the shortest of such. */
function clearWay(leave: number, arrive: number, top: number, bottom: number, layout: TimelineLayout, canvas: TimelineCanvas): number {
  const between = Array.from({ length: TRIED }, (_, index) => leave + ((arrive - leave) * (index + 1)) / (TRIED + 1));
  const [left, right] = [Math.min(leave, arrive), Math.max(leave, arrive)];
  const beside = BESIDE.flatMap((far) => [left - far, right + far]).filter((x) => x > 0 && x < canvas.width);
  const ways = [arrive, leave, ...between, ...beside];
  const costs = ways.map((x) => crossed(x, top, bottom, layout, canvas) + Math.abs(x - leave) + Math.abs(arrive - x));
  return Math.round(ways[costs.indexOf(Math.min(...costs))]! * 2) / 2;
}

/** What stands on this place between two heights, as far as is looked, by what it costs to cross. */
function crossed(x: number, top: number, bottom: number, layout: TimelineLayout, canvas: TimelineCanvas): number {
  let [cost, looked] = [0, 0];
  for (const placed of layout.lanes) {
    const { lane, rows, top: laneTop, rowsTop, height, step } = placed;
    if (laneTop > bottom || looked > MOST_ROWS) break;
    if (lane.collapsed || laneTop + height < top) continue;
    const firstRow = laneTop + rowsTop;
    const last = Math.min(rows.count - 1, Math.floor((bottom - firstRow) / step));
    for (let row = Math.max(0, Math.ceil((top - firstRow) / step)); row <= last && looked <= MOST_ROWS; row++, looked++)
      cost += crossedIn(placed, row, x, canvas, layout.spread ?? 0);
  }
  return cost;
}

/** In a row what stands last before a place may reach over it: no other does. */
function crossedIn(lane: TimelineLane, row: number, x: number, canvas: TimelineCanvas, spread: number): number {
  const { rows } = lane;
  const day = canvas.from + x / canvas.zoom;
  const [, next] = inDays(rows, row, Math.floor(day), Math.ceil(day), 0);
  if (next === rows.first[row]) return 0;
  const bar = placeTimelineBar(lane, row, next - 1, canvas);
  if (x > bar.x + Math.max(bar.width, bar.room) + FREE) return 0;
  const [start, end] = nameOf(lane, bar, spread);
  return (x <= bar.x + bar.width ? OVER_BAR : 0) + (x >= start - FREE && x <= end + FREE ? OVER_NAME : 0);
}

/** Where the name of a bar begins and ends, in it or after it, or that of a milestone. */
function nameOf({ lane: { items }, milestones }: TimelineLane, { entry, x, width, room }: TimelineBar, spread: number): [number, number] {
  const item = items[entry];
  const need = needOf(item ?? milestones[entry - items.length]!, spread);
  const isInside = item && SIGN + need + AFTER <= width;
  const start = x + (isInside ? SIGN : item ? Math.max(SIGN, width + AFTER) : width / 2 + SHAPE);
  return [start, Math.min(x + Math.max(width, room), start + need)];
}

const needs = new WeakMap<object, { spread: number; need: number }>();

/** How wide its name is: many lines ask for the same. */
function needOf(of: { title: string }, spread: number): number {
  const known = needs.get(of);
  if (known?.spread === spread) return known.need;
  const need = textWidth(of.title, 12, spread);
  needs.set(of, { spread, need });
  return need;
}

/** How round a corner is. */
const ROUND = 5;
/** The head of the arrow: how long, and how wide to either side. */
const [HEAD, SIDE] = [6, 4];

/** A link as the path of a drawing: round corners, and a head where it arrives. */
export function linkPath({ corners }: TimelineLink): string {
  const points = corners.filter(([x, y], index) => index === 0 || x !== corners[index - 1]![0] || y !== corners[index - 1]![1]);
  const [tipX, tipY] = points.at(-1)!;
  const way = tipY >= (points.at(-2) ?? [0, 0])[1] ? -1 : 1;
  const line = points.map((point, index) => (index === 0 ? `M${point.join(' ')}` : turn(point, points[index - 1]!, points[index + 1])));
  return `${line.join('')}M${tipX - SIDE} ${tipY + way * HEAD}L${tipX} ${tipY}L${tipX + SIDE} ${tipY + way * HEAD}`;
}

type Point = TimelineLink['corners'][number];

/** Up to just before a corner and round it; straight to the end. */
function turn(corner: Point, before: Point, after: Point | undefined): string {
  if (!after) return `L${corner.join(' ')}`;
  const near = (to: Point): Point => {
    const [x, y] = [to[0] - corner[0], to[1] - corner[1]];
    const share = Math.min(ROUND, Math.hypot(x, y) / 2) / (Math.hypot(x, y) || 1);
    return [corner[0] + x * share, corner[1] + y * share];
  };
  return `L${near(before).join(' ')}Q${corner.join(' ')} ${near(after).join(' ')}`;
}
