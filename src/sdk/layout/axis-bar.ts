import type { Precision } from '../model/closed-lists.js';
import { dayNumber, type Day } from '../model/day.js';
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
  const { start, end, startPrecision, endPrecision = 'day' } = timeframe;
  const from = fractionAt(axis, start ?? periodOf(end!, endPrecision, fiscalYearStart).start);
  const to = end === undefined ? Math.max(1, from) : fractionAt(axis, end, 1);
  const at = clamp(from);
  const size = fraction(clamp(to) - at);
  return {
    at,
    size,
    softStart: start !== undefined && from <= axis.today ? 0 : softness(axis, startPrecision, start, size),
    softEnd: to > 1 || to <= axis.today ? 0 : softness(axis, endPrecision, end, size),
    before: from < 0,
    after: to > 1 || from >= 1,
  };
}

/** Where a timeframe ends on the axis; undefined outside of it or without an end. */
export function axisEnd(axis: QuarterAxis, { end }: Timeframe): number | undefined {
  const at = end === undefined ? NaN : fractionAt(axis, end, 1);
  return at === clamp(at) ? at : undefined;
}

function softness({ start, end }: QuarterAxis, precision: Precision = 'day', day: Day | undefined, size: number): number {
  if (size <= 0) return 0;
  const days = SOFT_DAYS[precision] ?? 0;
  return day === undefined ? OPEN : fraction(Math.min(0.5, days / (dayNumber(end) + 1 - dayNumber(start)) / size));
}

const clamp = (value: number): number => Math.min(1, Math.max(0, value));
