import type { Precision } from '../model/closed-lists.js';
import { dayNumber } from '../model/day.js';
import { nextPeriod, periodOf, type Period } from '../model/period.js';
import type { Span, TimeScale } from './time-scale.js';

/** A period on the axis: where it begins and how much room there is until the next. */
interface Tick extends Period {
  x: number;
  width: number;
  /** Whether its name fits. */
  named: boolean;
}

/** One row of names. */
export interface TickRow {
  precision: Precision;
  /** Whether the names are short because the row above tells the year: "Q2". */
  brief: boolean;
  ticks: Tick[];
}

/** The room that the names of a precision need, in pixels; and from which room on a row is worth having. */
const NEED: Partial<Record<Precision, number>> = { month: 34, quarter: 68, year: 44 };
const BRIEF_QUARTER = 30;
const ROOMY = 1.15;

/**
 * The rows of an axis, the far one first: quarters over months, years over quarters, or years alone, as names fit. Names never
 * overlap: years that stand too close are named every so many.
 * @param fiscalYearStart month (1 to 12) in which quarters and years begin
 */
export function timeTicks(span: Span, scale: TimeScale, fiscalYearStart: number): TickRow[] {
  const perYear = (365 * scale.width) / (dayNumber(span.end) - dayNumber(span.start) + 1);
  const row = (precision: Precision, brief = false, step = 1): TickRow => ({
    precision,
    brief,
    ticks: ticksOf(precision, span, scale, fiscalYearStart, brief ? BRIEF_QUARTER : NEED[precision]!, step),
  });
  if (perYear / 12 >= NEED.month! * ROOMY) return [row('quarter'), row('month')];
  if (perYear / 4 >= BRIEF_QUARTER * ROOMY) return [row('year'), row('quarter', true)];
  return [row('year', false, Math.ceil(NEED.year! / Math.max(perYear, 0.01)))];
}

function ticksOf(precision: Precision, span: Span, scale: TimeScale, fiscalYearStart: number, need: number, step: number): Tick[] {
  const all = periodsIn(span, precision, fiscalYearStart);
  const periods = all.filter((_, index) => index % step === 0);
  return periods.map((each, index) => {
    const x = Math.max(0, scale.startOf(each.start));
    const next = periods[index + 1];
    const width = Math.min(scale.width, next ? scale.startOf(next.start) : scale.width) - x;
    return { ...each, x, width, named: width >= need };
  });
}

/** A period that ends after the year 9999 no longer compares as text and is the last. */
function periodsIn({ start, end }: Span, precision: Precision, fiscalYearStart: number): Period[] {
  const periods = [periodOf(start, precision, fiscalYearStart)];
  for (let last = periods[0]!; last.end < end && last.end >= last.start; periods.push(last)) last = nextPeriod(last, fiscalYearStart);
  return periods;
}
