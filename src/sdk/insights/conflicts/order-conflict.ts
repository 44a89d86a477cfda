import { dependencyOrder } from '../../lenses/dependency-order.js';
import type { Timeframe } from '../../model/timeframe.js';
import type { Conflict } from './conflict.js';

/**
 * Whether something can be over before what waits for it: `certain` when its earliest end lies after the other's latest, `possible` when
 * only some readings keep the order. Two that are planned for the very same period are planned together, which is no conflict.
 */
export function orderConflict(
  before: Timeframe | undefined,
  after: Timeframe | undefined,
  fiscalYearStart: number,
): Conflict['certainty'] | undefined {
  if (!before || !after || isSamePeriod(before, after)) return undefined;
  const order = dependencyOrder(before, after, fiscalYearStart);
  return order === 'violated' ? 'certain' : order === 'possible' ? 'possible' : undefined;
}

const isSamePeriod = (a: Timeframe, b: Timeframe) =>
  a.start === b.start && a.end === b.end && a.startPrecision === b.startPrecision && a.endPrecision === b.endPrecision;

/** The dates of two ends, as a finding quotes them. */
export function datesOf(ends: readonly (readonly [id: string, timeframe: Timeframe | undefined])[]): Conflict['values'] {
  return ends.map(([from, timeframe]) => ({ from, value: timeframe?.text ?? null }));
}

/** The teams of several, each once. */
export function teamsOf(entities: readonly { team?: string | undefined }[]): string[] {
  return [...new Set(entities.flatMap(({ team }) => team ?? []))];
}
