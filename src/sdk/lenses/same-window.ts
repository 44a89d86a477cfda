import type { Precision } from '../model/closed-lists.js';
import type { Day } from '../model/day.js';
import { periodOf } from '../model/period.js';
import type { Timeframe } from '../model/timeframe.js';
import { coarser } from './coarsen-timeframe.js';

/** Whether two timeframes may mean the same: "2026-Q4" and "2026-11-15" do, one being the other said more exactly. */
export function sameWindow(a: Partial<Timeframe>, b: Partial<Timeframe>, fiscalYearStart = 1): boolean {
  return (
    a.horizon === b.horizon &&
    sameEdge(a.start, a.startPrecision, b.start, b.startPrecision, fiscalYearStart) &&
    sameEdge(a.end, a.endPrecision, b.end, b.endPrecision, fiscalYearStart)
  );
}

function sameEdge(
  a: Day | undefined,
  aPrecision: Precision = 'day',
  b: Day | undefined,
  bPrecision: Precision = 'day',
  fiscalYearStart: number,
) {
  if (a === undefined || b === undefined) return a === b;
  const precision = coarser(aPrecision, bPrecision);
  return periodOf(a, precision, fiscalYearStart).start === periodOf(b, precision, fiscalYearStart).start;
}
