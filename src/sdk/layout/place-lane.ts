import type { Lane } from '../lenses/arrange.js';
import type { ProjectedItem } from '../lenses/projection.js';
import type { Timeframe } from '../model/timeframe.js';
import { isDated } from '../model/timeframe.js';
import { barSpan } from './bar-span.js';
import { groupByParent } from './group-by-parent.js';
import { pointOf, type Milestone, type MilestoneHomes } from './milestone-homes.js';
import { packRows, type Extent } from './pack-rows.js';
import { placeBar, placeBracket, type PlacedBar } from './place-bar.js';
import { placeMarks, type PlacedMark } from './place-marks.js';
import { placePoints, type PlanPoint } from './place-points.js';
import { textWidth } from './text-width.js';
import type { TimeScale } from './time-scale.js';

/** The height of a row, in a dense picture too, and of a bar in it, and the room above a lane's first row, in pixels. */
export const ROW = 28;
export const DENSE = 24;
export const BAR = 24;
export const PAD = 10;

/** An item's bar in its lane. */
export interface PlanBar extends PlacedBar {
  item: ProjectedItem;
  /** Its top, from the lane's. */
  y: number;
  /** Drawn as a bracket over its children. */
  bracket: boolean;
  marks: PlacedMark<Milestone>[];
  /** Where the item was first said to end, kept on the axis, and in words. */
  was?: { x: number; text: string };
}

/** A lane's rows. */
export interface PlacedLane {
  bars: PlanBar[];
  points: (PlanPoint & { y: number })[];
  /** The height of the rows with the room above them; 0 without any. */
  height: number;
}

/** The words for where an item was before it moved. */
export type WasWords = (item: ProjectedItem) => string;

/** Between one bar with its texts and the next on the same row. */
const GAP = 12;
/** A health that is not on track has a sign before the title. */
const HEALTH_SIGN = 20;

/** Milestones first, then single items, then each parent as a bracket with what belongs to it below. */
export function placeLane(
  { id, items }: Lane,
  homes: MilestoneHomes,
  scale: TimeScale,
  wasWords: WasWords,
  step = ROW,
  spread = 0,
): PlacedLane {
  const topOf = (row: number): number => PAD + row * step;
  const { points, rows } = placePoints(homes.lanes.get(id) ?? [], scale, spread);
  const bars: PlanBar[] = [];
  let row = rows;
  for (const { parent, items: members } of groupByParent(items)) {
    if (parent) bars.push({ ...barOf(parent, true), y: topOf(row++) });
    const placed = members.map((item) => barOf(item, false));
    const packed = packRows(placed.map(extentOf), row);
    placed.forEach((bar, index) => bars.push({ ...bar, y: topOf(packed.rows[index]!) }));
    row += packed.count;
  }
  return { bars, points: points.map((point) => ({ ...point, y: topOf(point.row) })), height: row > 0 ? topOf(row) : 0 };

  function barOf(item: ProjectedItem, bracket: boolean): Omit<PlanBar, 'y'> {
    return placeItem(item, homes.items.get(item.id) ?? [], bracket, scale, wasWords, spread);
  }
}

function extentOf({ left, right, was, below }: Omit<PlanBar, 'y'>): Extent {
  return { left: Math.min(left, was?.x ?? left), right: Math.max(right, was?.x ?? right) + GAP, rows: below ? 2 : 1 };
}

function placeItem(
  item: ProjectedItem,
  milestones: readonly Milestone[],
  bracket: boolean,
  scale: TimeScale,
  wasWords: WasWords,
  spread: number,
): Omit<PlanBar, 'y'> {
  const wanted = milestones.map((of) => ({
    of,
    x: pointOf(of.timeframe!, scale),
    label: bracket ? 0 : textWidth(of.title, 12, spread) + 8,
  }));
  const known = wanted.map(({ x }) => x);
  const span = barSpan(item.timeframe!, scale, known);
  const was = wasOf(item, scale, wasWords);
  const troubled = item.health !== undefined && item.health.value !== 'on-track';
  const title = textWidth(item.title, bracket ? 13 : 12, spread) + (troubled ? HEALTH_SIGN : 0);
  const parts = { title, note: was ? textWidth(was.text, 12, spread) : 0, marks: placeMarks(wanted, span) };
  const bare = { ...parts, marks: parts.marks.map((mark) => ({ ...mark, label: 0 })) };
  if (bracket) return { ...placeBracket(span, parts, scale.width), item, bracket, marks: bare.marks, ...(was && { was }) };
  // the title goes before the names of marks
  const named = placeBar(span, parts, scale.width);
  const plain = named.inside ? named : placeBar(span, bare, scale.width);
  const { marks } = !named.inside && plain.inside ? bare : parts;
  return { ...(plain.inside ? plain : named), item, bracket, marks, ...(was && { was }) };
}

function wasOf(item: ProjectedItem, scale: TimeScale, wasWords: WasWords): PlanBar['was'] {
  const from: Timeframe | undefined = item.slip?.from;
  if (!isDated(from)) return undefined;
  return { x: Math.max(0, Math.min(pointOf(from, scale), scale.width)), text: wasWords(item) };
}
