import type { Precision } from '../model/closed-lists.js';
import { dayNumber, dayText, type Day } from '../model/day.js';
import { periodOf } from '../model/period.js';
import { isDated, type Timeframe } from '../model/timeframe.js';
import { fraction, fractionAt, type QuarterAxis } from './quarter-axis.js';

/** A timeframe on an axis. */
export interface AxisBar {
  /** Where it begins and how long it is, as fractions of the axis; both 0 or 1 at the edge when all of it lies outside. */
  at: number;
  size: number;
  /** How much of the bar, at each end, is no more than a guess: fractions of the bar. What has been is certain. */
  softStart: number;
  softEnd: number;
  /** Whether it reaches out of the axis. */
  before: boolean;
  after: boolean;
}

/** Of a period this long, half is drawn soft: the work ends somewhere in it. */
const SOFT_DAYS: Partial<Record<Precision, number>> = { quarter: 46, half: 91, year: 183 };
/** The share that fades where no end, or no start, is known at all. */
const OPEN = 0.6;

/** The bar of a timeframe; undefined for one without dates. */
export function axisBar(axis: QuarterAxis, timeframe: Timeframe | undefined, fiscalYearStart: number): AxisBar | undefined {
  if (!isDated(timeframe)) return undefined;
  const from = timeframe.start ?? periodOf(timeframe.end!, timeframe.endPrecision ?? 'day', fiscalYearStart).start;
  const start = fractionAt(axis, from);
  const end = timeframe.end === undefined ? Math.max(1, start) : fractionAt(axis, dayAfter(timeframe.end));
  const at = clamp(start);
  const size = fraction(clamp(end) - at);
  return {
    at,
    size,
    softStart: start <= axis.today && timeframe.start !== undefined ? 0 : softness(axis, timeframe.start, timeframe.startPrecision, size),
    softEnd: end > 1 || end <= axis.today ? 0 : softness(axis, timeframe.end, timeframe.endPrecision, size),
    before: start < 0,
    after: end > 1 || start >= 1,
  };
}

/** Where a timeframe ends on the axis; undefined outside of it or without an end. */
export function axisEnd(axis: QuarterAxis, { end }: Timeframe): number | undefined {
  const at = end === undefined ? NaN : fractionAt(axis, dayAfter(end));
  return at >= 0 && at <= 1 ? at : undefined;
}

function softness(axis: QuarterAxis, day: Day | undefined, precision: Precision = 'day', size: number): number {
  if (size <= 0) return 0;
  if (day === undefined) return OPEN;
  const days = SOFT_DAYS[precision] ?? 0;
  return fraction(Math.min(0.5, days / (dayNumber(axis.end) + 1 - dayNumber(axis.start)) / size));
}

const dayAfter = (day: Day): Day => dayText(dayNumber(day) + 1);
const clamp = (value: number): number => Math.min(1, Math.max(0, value));
