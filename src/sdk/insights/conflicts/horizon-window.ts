import { HORIZONS, type Horizon } from '../../model/closed-lists.js';
import type { Day } from '../../model/day.js';
import { nextPeriod, periodOf } from '../../model/period.js';
import type { Timeframe } from '../../model/timeframe.js';

/** How many quarters of a plan are next, after the one that is now; as lenses count them unless they say otherwise. */
const NEXT = 2;
const NEVER: Day = '9999-12-31';

/** The days that a horizon means on a day: this quarter, the two after it, and whatever comes then. */
function horizonWindow(horizon: Horizon, today: Day, fiscalYearStart: number): { start: Day; end: Day } {
  const now = periodOf(today, 'quarter', fiscalYearStart);
  const first = nextPeriod(now, fiscalYearStart);
  let last = first;
  for (let count = 1; count < NEXT; count++) last = nextPeriod(last, fiscalYearStart);
  if (horizon === 'now') return now;
  return horizon === 'next' ? { start: first.start, end: last.end } : { start: nextPeriod(last, fiscalYearStart).start, end: NEVER };
}

/** Something whose end is one edge of its horizon's days; as it is when it tells dates, or when nobody says what day it is. */
export function endingAt(edge: 'start' | 'end', timeframe: Timeframe, today: Day | undefined, fiscalYearStart: number): Timeframe {
  const { horizon, text } = timeframe;
  if (!horizon || today === undefined) return timeframe;
  return { text, end: horizonWindow(horizon, today, fiscalYearStart)[edge], endPrecision: 'day' };
}

/** Days and horizons by which one is over later: with no day to count from, now and next come before all that has a date. */
export function lastDay(timeframe: Timeframe | undefined, today: Day | undefined, fiscalYearStart: number): string {
  const { horizon } = timeframe ?? {};
  if (timeframe && horizon && horizon !== 'later')
    return endingAt('end', timeframe, today, fiscalYearStart).end ?? String(HORIZONS.indexOf(horizon));
  return horizon ? NEVER : (timeframe?.end ?? '');
}
