import { dayNumber, dayNumberOf, dayParts, dayText, type Day } from './day.js';
import { fiscalYear, quarterOf, type Period } from './period.js';
import type { Timeframe } from './timeframe.js';

/** A period as the model writes it (`2026-Q3`, `FY27-Q2`), the inverse of `parsePeriod` for the same fiscal year. */
export function formatPeriod({ start, precision }: Period, fiscalYearStart = 1): string {
  if (precision === 'day') return start;
  if (precision === 'week') return isoWeek(start);
  const { year, month } = dayParts(dayNumber(start));
  const fiscal = fiscalYearStart > 1;
  const era = fiscal ? `FY${fiscalYear(start, fiscalYearStart)}` : String(year);
  const quarter = quarterOf(start, fiscalYearStart);
  if (precision === 'year') return era;
  if (precision === 'half') return `${era}-H${Math.ceil(quarter / 2)}`;
  if (precision === 'quarter') return `${era}-Q${quarter}`;
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** The text of a timeframe from its dates alone, so that it says no more than they do. */
export function formatTimeframe(timeframe: Omit<Timeframe, 'text'>, fiscalYearStart = 1): string {
  const { start, end, startPrecision, endPrecision, horizon } = timeframe;
  const from = start && startPrecision ? formatPeriod({ start, end: start, precision: startPrecision }, fiscalYearStart) : '';
  const endStart = end && endPrecision ? periodStart(end, endPrecision) : undefined;
  const to = endStart && endPrecision ? formatPeriod({ start: endStart, end: end!, precision: endPrecision }, fiscalYearStart) : '';
  if (!from && !to) return horizon ?? '';
  return from === to ? from : `${from}/${to}`;
}

/** The first day of the period that ends on a day: its own month decides which period it is. */
function periodStart(end: Day, precision: Period['precision']): Day {
  return precision === 'week' ? dayText(dayNumber(end) - 6) : end;
}

function isoWeek(monday: Day): string {
  const thursday = dayNumber(monday) + 3;
  const { year } = dayParts(thursday);
  const week = Math.floor((thursday - dayNumberOf(year, 1, 1)) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}
