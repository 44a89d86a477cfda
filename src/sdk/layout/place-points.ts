import type { Milestone } from './milestone-homes.js';
import { pointOf } from './milestone-homes.js';
import { packRows } from './pack-rows.js';
import { LABEL_GAP, placeLabel, type LabelPlace } from './place-label.js';
import { textWidth } from './text-width.js';
import type { TimeScale } from './time-scale.js';

/** A milestone of a lane: its point, the stretch before it where it has one, and the room for its name. */
export interface PlanPoint extends LabelPlace {
  milestone: Milestone;
  x: number;
  /** Where its timeframe begins. */
  from: number;
  row: number;
}

/** Half the width of a point. */
const DIAMOND = 7;
const GAP = 12;

/** A lane's milestones in as few rows as they need. */
export function placePoints(milestones: readonly Milestone[], scale: TimeScale, spread = 0): { points: PlanPoint[]; rows: number } {
  const points = milestones.map((milestone) => pointFor(milestone, scale, spread));
  const { rows, count } = packRows(points.map(extentOf));
  return { points: points.map((point, index) => ({ ...point, row: rows[index]! })), rows: count };
}

function pointFor(milestone: Milestone, scale: TimeScale, spread: number): Omit<PlanPoint, 'row'> {
  const { start } = milestone.timeframe!;
  const x = Math.max(DIAMOND, Math.min(pointOf(milestone.timeframe!, scale), scale.width - DIAMOND));
  const from = Math.max(0, Math.min(x, start === undefined ? x : scale.startOf(start)));
  const need = textWidth(milestone.title, 12, spread);
  return { milestone, x, from, ...placeLabel(Math.min(from, x - DIAMOND), x + DIAMOND, need, scale.width) };
}

function extentOf({ x, from, side, width }: Omit<PlanPoint, 'row'>) {
  const label = width + LABEL_GAP;
  return {
    left: Math.min(from, x - DIAMOND) - (side === 'before' ? label : 0),
    right: x + DIAMOND + GAP + (side === 'after' ? label : 0),
  };
}
