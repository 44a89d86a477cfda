import { dayNumber, dayText, type Day } from '../model/day.js';
import { periodOf } from '../model/period.js';
import { isDated, type Timeframe } from '../model/timeframe.js';

/** The first and the last day of an event, both inclusive, and whether they are meant as days. */
export interface EventDays {
  start: Day;
  end: Day;
  isExact: boolean;
}

/**
 * The days a timeframe fills in a calendar. What is meant as a quarter fills the quarter. Where one side is open, the other's own
 * period is filled: "by November" is an event of November.
 * @returns undefined without dates
 */
export function eventDays(timeframe: Timeframe | undefined, fiscalYearStart: number): EventDays | undefined {
  if (!isDated(timeframe)) return undefined;
  const { startPrecision = 'day', endPrecision = 'day' } = timeframe;
  const start = timeframe.start ?? periodOf(timeframe.end!, endPrecision, fiscalYearStart).start;
  const end = timeframe.end ?? periodOf(timeframe.start!, startPrecision, fiscalYearStart).end;
  const precisions = [timeframe.start && startPrecision, timeframe.end && endPrecision].filter(Boolean);
  return { start, end, isExact: precisions.length > 0 && precisions.every((precision) => precision === 'day') };
}

const LAST_DAY = '9999-12-31';

/** The day after, as calendars write the end of an event; the last of all days has none after it. */
export function dayAfter(day: Day): Day {
  return day < LAST_DAY ? dayText(dayNumber(day) + 1) : LAST_DAY;
}
