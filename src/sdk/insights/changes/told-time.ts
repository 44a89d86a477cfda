import { sameWindow } from '../../lenses/same-window.js';
import type { ProjectedItem, Projection } from '../../lenses/projection.js';
import { HORIZONS, PRECISIONS, type Horizon, type Precision } from '../../model/closed-lists.js';
import type { Day } from '../../model/day.js';
import { periodOf } from '../../model/period.js';
import { isDated } from '../../model/timeframe.js';

/** What decides how two readings compare: their days, and the month in which quarters are counted from. */
export interface Readings {
  before: Day;
  after: Day;
  fiscalYearStart: number;
}

export const readingsOf = (before: Day, { today, fiscalYearStart }: Pick<Projection, 'today' | 'fiscalYearStart'>): Readings => ({
  before,
  after: today,
  fiscalYearStart,
});

type Told = Pick<ProjectedItem, 'timeframe' | 'horizon'>;

/**
 * Whether two readings tell the same time. To tell it more or less exactly is no move, nor is it that days went by, with which later
 * becomes next, then now.
 */
export function isSameTime(before: Told, after: Told, readings: Readings): boolean {
  if (isDated(before.timeframe) && isDated(after.timeframe)) return sameWindow(before.timeframe, after.timeframe, readings.fiscalYearStart);
  if (isDated(before.timeframe) || isDated(after.timeframe)) return false;
  const [then, now] = [horizonOf(before), horizonOf(after)];
  return then === now || (then !== undefined && comesFrom(now, readings).includes(then));
}

/** The horizon of what is told without dates. */
export const horizonOf = ({ timeframe, horizon }: Told): Horizon | undefined => timeframe?.horizon ?? horizon;

/** The horizons in which something was that is in this one now, unless it was moved. */
export function comesFrom(horizon: Horizon | undefined, { before, after, fiscalYearStart }: Readings): readonly Horizon[] {
  if (horizon === undefined) return [];
  const quarterOf = (day: Day) => periodOf(day, 'quarter', fiscalYearStart).start;
  return quarterOf(before) < quarterOf(after) ? HORIZONS.slice(HORIZONS.indexOf(horizon)) : [horizon];
}

/** One edge of a timeframe as it would be told ever less exactly, from its own precision to the year. */
export function edgesOf(day: Day | undefined, precision: Precision = 'day', fiscalYearStart: number): string[] {
  if (day === undefined) return [];
  return PRECISIONS.slice(PRECISIONS.indexOf(precision)).map((each) => `${each} ${periodOf(day, each, fiscalYearStart).start}`);
}
