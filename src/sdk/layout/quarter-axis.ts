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
  const dated = timeframes.filter(isDated);
  const current = periodOf(today, 'quarter', fiscalYearStart);
  const before = periodOf(dayText(dayNumber(current.start) - 1), 'quarter', fiscalYearStart);
  const latest = dated.reduce((day, { start, end }) => ((end ?? start!) > day ? (end ?? start!) : day), today);
  const periods = [dated.some((timeframe) => overlaps(timeframe, before)) ? before : current];
  while (periods.length < LEAST || (periods.length < MOST && periods.at(-1)!.end < latest)) {
    periods.push(nextPeriod(periods.at(-1)!, fiscalYearStart));
  }
  const span = { start: periods[0]!.start, end: periods.at(-1)!.end };
  return {
    ...span,
    quarters: periods.map((period) => ({ ...period, at: fractionAt(span, period.start) })),
    today: fractionAt(span, today),
  };
}

function overlaps({ start, end }: Timeframe, period: Period): boolean {
  return (start ?? end!) <= period.end && (end ?? start!) >= period.start;
}

/** Where a day begins on the axis; below 0 and beyond 1 when it lies outside. */
export function fractionAt({ start, end }: { start: Day; end: Day }, day: Day): number {
  const first = dayNumber(start);
  return fraction((dayNumber(day) - first) / (dayNumber(end) + 1 - first));
}

/** Four digits are finer than any screen, and the same on every machine. */
export function fraction(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
