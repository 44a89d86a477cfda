import { dayNumber } from '../model/day.js';
import type { Precision } from '../model/closed-lists.js';
import type { Timeframe } from '../model/timeframe.js';

/** How many days the known side of an open interval is drawn. */
const OPEN = 60;
/** Of a period this long, about half is drawn soft: the work begins or ends somewhere in it. */
const SOFT: Record<Precision, number> = { day: 0, week: 2, month: 10, quarter: 40, half: 75, year: 150 };

/** The first day of a timeframe and the day after its last, as numbers. The open side of an interval goes on from the other, and from today. */
export function daysOf({ start, end }: Timeframe, today: number): [from: number, to: number] {
  const from = start === undefined ? dayNumber(end!) + 1 - OPEN : dayNumber(start);
  const to = end === undefined ? Math.max(from, today) + OPEN : dayNumber(end) + 1;
  return [from, Math.max(from + 1, to)];
}

/** How many days of each end nobody can be sure of. */
export function softDays({ start, startPrecision = 'day', end, endPrecision = 'day' }: Timeframe): [start: number, end: number] {
  return [start === undefined ? OPEN : SOFT[startPrecision], end === undefined ? OPEN : SOFT[endPrecision]];
}
