import type { Projection } from '../lenses/projection.js';
import { BAR, type TimelineLayout } from './layout-timeline.js';
import { inDays } from './pack-timeline.js';
import type { TimelineBar } from './timeline-window.js';
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

/** How far from a bar a line leaves it, and how far from its edge it arrives. */
const LEAVE = 8;
const ARRIVE = 6;
/** Rows that are looked at for a way through, and places that are tried. */
const MOST_ROWS = 200;
const TRIED = 5;

/**
 * Leads a line from the end of one bar to the start of another, or to its end where the two ends are what is wrong: along the gaps between
 * rows, and down, or up, where it crosses the fewest bars.
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

/** The place between two heights where a line crosses the fewest bars; the shortest of such. */
function clearWay(leave: number, arrive: number, top: number, bottom: number, layout: TimelineLayout, canvas: TimelineCanvas): number {
  const between = Array.from({ length: TRIED - 2 }, (_, index) => leave + ((arrive - leave) * (index + 1)) / (TRIED - 1));
  const ways = [arrive, leave, arrive - LEAVE - ARRIVE, leave + LEAVE + ARRIVE, ...between];
  const costs = ways.map((x) => crossed(x, top, bottom, layout, canvas) * 1000 + (Math.abs(x - leave) + Math.abs(arrive - x)) / 1000);
  return Math.round(ways[costs.indexOf(Math.min(...costs))]! * 2) / 2;
}

/** How many bars stand on this place between two heights, as far as is looked. */
function crossed(x: number, top: number, bottom: number, { lanes }: TimelineLayout, canvas: TimelineCanvas): number {
  const day = canvas.from + x / canvas.zoom;
  let [count, looked] = [0, 0];
  for (const { lane, rows, top: laneTop, rowsTop, height, step } of lanes) {
    if (laneTop > bottom || looked > MOST_ROWS) break;
    if (lane.collapsed || laneTop + height < top) continue;
    const firstRow = laneTop + rowsTop;
    const last = Math.min(rows.count - 1, Math.floor((bottom - firstRow) / step));
    for (let row = Math.max(0, Math.ceil((top - firstRow) / step)); row <= last && looked <= MOST_ROWS; row++, looked++) {
      const [from, to] = inDays(rows, row, Math.floor(day), Math.ceil(day) + 1, 0);
      if (to > from) count++;
    }
  }
  return count;
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
