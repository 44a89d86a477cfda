import type { Precision } from './closed-lists.js';
import { dayNumber, dayNumberOf, dayParts, dayText, isRealDay, weekday, type Day } from './day.js';

/** A named stretch of the calendar (a day, a week, a quarter …). Both ends are inclusive. */
export interface Period {
  start: Day;
  end: Day;
  precision: Precision;
}

/** Months a period of this precision is long; days and weeks are not counted in months. */
const MONTHS: Partial<Record<Precision, number>> = { month: 1, quarter: 3, half: 6, year: 12 };

/**
 * The period of a precision that a day lies in.
 * @param fiscalYearStart month (1 to 12) in which quarters, halves and years begin
 */
export function periodOf(day: Day, precision: Precision, fiscalYearStart = 1): Period {
  if (precision === 'day') return { start: day, end: day, precision };
  const length = MONTHS[precision] ?? 0;
  const number = dayNumber(day);
  const first = length > 0 ? firstMonth(number, length, fiscalYearStart) : number - weekday(number) + 1;
  // no other has this beginning and this length
  const key = first * 16 + length;
  let period = kept.get(key);
  if (!period) {
    if (kept.size > MOST_KEPT) kept.clear();
    kept.set(
      key,
      (period = length > 0 ? months(Math.floor(first / 12), (first % 12) + 1, length, precision) : days(first, first + 6, precision)),
    );
  }
  return period;
}

/** A roadmap asks for the same few hundred periods again and again. */
const kept = new Map<number, Period>();
const MOST_KEPT = 10_000;

/** Months since the year 0, of the one that the period of a day begins with. */
function firstMonth(number: number, length: number, fiscalYearStart: number): number {
  const { year, month } = dayParts(number);
  return year * 12 + month - 1 - ((month - fiscalYearStart + 12) % length);
}

/** The period that follows. */
export function nextPeriod(period: Period, fiscalYearStart = 1): Period {
  return periodOf(dayText(dayNumber(period.end) + 1), period.precision, fiscalYearStart);
}

/** The fiscal year a day lies in: named, as is the custom, by the calendar year in which it ends. */
export function fiscalYear(day: Day, fiscalYearStart = 1): number {
  const { year, month } = dayParts(dayNumber(day));
  return fiscalYearStart > 1 && month >= fiscalYearStart ? year + 1 : year;
}

/** 1 to 4, counted from the start of the (fiscal) year. */
export function quarterOf(day: Day, fiscalYearStart = 1): number {
  return Math.floor(((dayParts(dayNumber(day)).month - fiscalYearStart + 12) % 12) / 3) + 1;
}

const DAY = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:T.*)?$/;
const MONTH = /^(\d{4})-(\d{1,2})$/;
const WEEK = /^(\d{4})-?W(\d{1,2})$/;
const YEAR_PART = /^(FY|CY)?\s?(\d{4}|\d{2})(?:[-\s]?([QH])([1-4]))?$/;
const PART_YEAR = /^([QH])([1-4])[-\s](FY|CY)?\s?(\d{4}|\d{2})$/;

/**
 * Reads one period: `2026`, `2026-H2`, `2026-Q3`, `2026-09`, `2026-W37`, `2026-09-14`, `FY27-Q2` (or `Q2 FY27`, `2026h2`).
 * A date with a time keeps the day as written. Undefined for anything else, and for days that do not exist.
 */
export function parsePeriod(text: string, fiscalYearStart = 1): Period | undefined {
  // most are days as we write them, and there are many
  if (isPlainDay(text)) return { start: text, end: text, precision: 'day' };
  const value = text.trim().toUpperCase();
  const period = parseDay(value) ?? parseMonth(value) ?? parseWeek(value) ?? parseYearPart(value, fiscalYearStart);
  // the first and the last weeks and fiscal years may reach out of the years 1000 to 9999, where days no longer compare as text
  return period && period.start >= '1000' && period.end >= period.start ? period : undefined;
}

function isPlainDay(text: string): boolean {
  const number = text.length === 10 && text[4] === '-' && text[7] === '-' && text >= '1000' ? dayNumber(text) : NaN;
  return !Number.isNaN(number) && dayText(number) === text;
}

function parseDay(value: string): Period | undefined {
  const [, year, month, date] = (DAY.exec(value) ?? []).map(Number);
  if (!isRealDay(year ?? 0, month ?? 0, date ?? 0)) return undefined;
  const day = dayText(dayNumberOf(year!, month!, date!));
  return { start: day, end: day, precision: 'day' };
}

function parseMonth(value: string): Period | undefined {
  const [, year, month] = (MONTH.exec(value) ?? []).map(Number);
  return isRealDay(year ?? 0, month ?? 0, 1) ? months(year!, month!, 1, 'month') : undefined;
}

function parseWeek(value: string): Period | undefined {
  const [, year, week] = (WEEK.exec(value) ?? []).map(Number);
  if (!year || !week || year < 1000 || week > 53) return undefined;
  // ISO 8601: week 1 is the week with 4 January in it
  const fourth = dayNumberOf(year, 1, 4);
  const monday = fourth - weekday(fourth) + 1 + (week - 1) * 7;
  const thursday = dayParts(monday + 3);
  return thursday.year === year ? days(monday, monday + 6, 'week') : undefined;
}

function parseYearPart(value: string, fiscalYearStart: number): Period | undefined {
  const a = YEAR_PART.exec(value);
  const b = PART_YEAR.exec(value);
  const [era, year, part, index] = a ? [a[1], a[2], a[3], a[4]] : b ? [b[3], b[4], b[1], b[2]] : [];
  if (!year || (year.length === 2 && !era) || (part === 'H' && Number(index) > 2)) return undefined;
  const full = year.length === 2 ? 2000 + Number(year) : Number(year);
  if (full < 1000) return undefined;
  const first = era === 'FY' ? fiscalYearStart : 1;
  const firstYear = first > 1 ? full - 1 : full;
  const length = part === 'Q' ? 3 : part === 'H' ? 6 : 12;
  const precision = part === 'Q' ? 'quarter' : part === 'H' ? 'half' : 'year';
  return months(firstYear, first + (part ? (Number(index) - 1) * length : 0), length, precision);
}

function months(year: number, month: number, length: number, precision: Precision): Period {
  return days(dayNumberOf(year, month, 1), dayNumberOf(year, month + length, 1) - 1, precision);
}

function days(start: number, end: number, precision: Precision): Period {
  return { start: dayText(start), end: dayText(end), precision };
}

/** How many whole months a span has. */
export function monthsIn({ start, end }: Pick<Period, 'start' | 'end'>): number {
  const [from, to] = [dayParts(dayNumber(start)), dayParts(dayNumber(end) + 1)];
  return (to.year - from.year) * 12 + to.month - from.month;
}
