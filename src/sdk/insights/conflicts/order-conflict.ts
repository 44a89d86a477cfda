import { dependencyOrder } from '../../lenses/dependency-order.js';
import { HORIZONS } from '../../model/closed-lists.js';
import type { Day } from '../../model/day.js';
import type { Timeframe } from '../../model/timeframe.js';
import type { Conflict } from './conflict.js';
import { endingAt } from './horizon-window.js';

/**
 * Whether something can be over before what waits for it: `certain` when its earliest end lies after the other's latest, `possible` when
 * only some readings keep the order. Two that are planned for the very same period are planned together, which is no conflict. Of two
 * horizons their order is certain; where a horizon ends is nowhere written, so that against a date nothing is more than possible.
 */
export function orderConflict(
  before: Timeframe | undefined,
  after: Timeframe | undefined,
  fiscalYearStart: number,
  today?: Day,
): Conflict['certainty'] | undefined {
  if (!before || !after || isSamePeriod(before, after)) return undefined;
  if (before.horizon && after.horizon) return HORIZONS.indexOf(before.horizon) > HORIZONS.indexOf(after.horizon) ? 'certain' : undefined;
  if (before.horizon || after.horizon) return isTooLate(before, after, fiscalYearStart, today) ? 'possible' : undefined;
  const order = dependencyOrder(before, after, fiscalYearStart);
  return order === 'violated' ? 'certain' : order === 'possible' ? 'possible' : undefined;
}

/** However much of its horizon is left to each of them. */
function isTooLate(before: Timeframe, after: Timeframe, fiscalYearStart: number, today: Day | undefined): boolean {
  const [first, last] = [endingAt('start', before, today, fiscalYearStart), endingAt('end', after, today, fiscalYearStart)];
  return dependencyOrder(first, last, fiscalYearStart) === 'violated';
}

const isSamePeriod = (a: Timeframe, b: Timeframe) =>
  a.horizon === b.horizon &&
  a.start === b.start &&
  a.end === b.end &&
  a.startPrecision === b.startPrecision &&
  a.endPrecision === b.endPrecision;

/** The dates of two ends, as a finding quotes them. */
export function datesOf(ends: readonly (readonly [id: string, timeframe: Timeframe | undefined])[]): Conflict['values'] {
  return ends.map(([from, timeframe]) => ({ from, value: timeframe?.text ?? null }));
}

/** The teams of several, each once. */
export function teamsOf(entities: readonly { team?: string | undefined }[]): string[] {
  return [...new Set(entities.flatMap(({ team }) => team ?? []))];
}
