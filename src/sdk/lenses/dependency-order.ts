import { periodOf } from '../model/period.js';
import type { Timeframe } from '../model/timeframe.js';
import type { DependencyOrder } from './projection.js';

/**
 * Whether `from` can be finished before `to` is to be finished, from the dates as far as they are known. An edge known to the
 * quarter may lie anywhere in it: the order is violated when no choice keeps it, and possibly violated when only some do.
 */
export function dependencyOrder(from: Timeframe | undefined, to: Timeframe | undefined, fiscalYearStart = 1): DependencyOrder {
  const before = endRange(from, fiscalYearStart);
  const after = endRange(to, fiscalYearStart);
  if (!before || !after) return 'unknown';
  if (before.earliest > after.latest) return 'violated';
  return before.latest > after.earliest ? 'possible' : 'kept';
}

/** The first and the last day an end may fall on; undefined when either is not known, or not shown. */
function endRange(timeframe: Timeframe | undefined, fiscalYearStart: number): { earliest: string; latest: string } | undefined {
  const { end, endPrecision } = timeframe ?? {};
  return end && endPrecision ? { earliest: periodOf(end, endPrecision, fiscalYearStart).start, latest: end } : undefined;
}
