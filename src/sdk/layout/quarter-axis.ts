import { dayNumber, dayText, type Day } from '../model/day.js';
import { nextPeriod, periodOf, type Period } from '../model/period.js';
import { isDated, type Timeframe } from '../model/timeframe.js';

/** A few quarters side by side. Places on it are fractions: 0 is its first day, 1 the end of its last. */
export interface QuarterAxis {
  start: Day;
  end: Day;
  quarters: (Period & { at: number })[];
  today: number;
}

const LEAST = 4;
const MOST = 6;

/**
 * Four to six quarters around today: from the last one, if something lies in it, to the end of what is planned.
 * @param fiscalYearStart month (1 to 12) from which quarters are counted
 */
export function quarterAxis(timeframes: readonly (Timeframe | undefined)[], today: Day, fiscalYearStart: number): QuarterAxis {
  const spans = timeframes.filter(isDated).map(({ start, end }) => ({ start: (start ?? end)!, end: (end ?? start)! }));
  const current = periodOf(today, 'quarter', fiscalYearStart);
  const before = periodOf(dayText(dayNumber(current.start) - 1), 'quarter', fiscalYearStart);
  const periods = [spans.some(({ start, end }) => start <= before.end && end >= before.start) ? before : current];
  const goesOn = ({ end: last }: Period): boolean => spans.some(({ end }) => end > last);
  while (periods.length < LEAST || (periods.length < MOST && goesOn(periods.at(-1)!))) {
    periods.push(nextPeriod(periods.at(-1)!, fiscalYearStart));
  }
  const span = { start: periods[0]!.start, end: periods.at(-1)!.end };
  return {
    ...span,
    quarters: periods.map((period) => ({ ...period, at: fractionAt(span, period.start) })),
    today: fractionAt(span, today),
  };
}

/** Where a day begins on the axis, or one so many days after it; below 0 and beyond 1 when it lies outside. */
export function fractionAt({ start, end }: { start: Day; end: Day }, day: Day, after = 0): number {
  const first = dayNumber(start);
  return fraction((dayNumber(day) + after - first) / (dayNumber(end) + 1 - first));
}

/** Four digits are finer than any screen, and the same on every machine. */
export function fraction(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
