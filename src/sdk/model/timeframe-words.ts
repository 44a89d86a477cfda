import type { Precision } from './closed-lists.js';
import { dayNumber, type Day } from './day.js';
import { fiscalYear, periodOf, quarterOf, type Period } from './period.js';
import type { Timeframe } from './timeframe.js';

/** How dates are told: in which language, from which fiscal year, and how open intervals are worded. */
export interface DateWording {
  locale: string;
  fiscalYearStart: number;
  /** The reader may know quarters of two calendars; then months are named instead of "Q3". */
  twoCalendars: boolean;
  /** Patterns with `{date}`. */
  from: string;
  by: string;
  /** What quarters, halves and fiscal years are called; in English where it is left out. */
  names?: PeriodNames;
}

/** Patterns: `{n}` is the number of the quarter or half, `{year}` its year as told, `{yy}` and `{yyyy}` a fiscal year's number. */
export interface PeriodNames {
  quarter: string;
  half: string;
  fiscalYear: string;
}

/** In English. */
export const PERIOD_NAMES: PeriodNames = { quarter: 'Q{n} {year}', half: 'H{n} {year}', fiscalYear: 'FY{yy}' };

const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };
const MONTH: Intl.DateTimeFormatOptions = { month: 'short', year: 'numeric' };

const formats = new Map<string, Intl.DateTimeFormat>();

/** Formatters are kept: making one costs more than using it a hundred times. */
function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = [locale, options.month, ...Object.keys(options)].join();
  const kept = formats.get(key) ?? spelled(locale, options);
  formats.set(key, kept);
  return kept;
}

/** Months have names, also where a short date is one of digits alone: beside the names of other places it would be a second way to tell days. */
function spelled(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const make = (more: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...options, ...more, timeZone: 'UTC' });
  const { calendar } = make({}).resolvedOptions();
  // where years alone are counted otherwise they may be; the months of other calendars are not ours
  const ours = /^(gre|bud|roc|jap)/.test(calendar) ? calendar : 'gregory';
  const short = make({ calendar: ours });
  return options.year && inDigits(short.formatToParts(0)) ? make({ calendar: ours, month: options.month && 'long' }) : short;
}

const inDigits = (parts: readonly Intl.DateTimeFormatPart[]): boolean =>
  parts.some(({ type, value }) => type === 'month' && /^\p{Nd}+$/u.test(value));

const instant = (day: Day): Date => new Date(dayNumber(day) * 86_400_000);

/** One calendar day: "14 Sept 2026". */
export function dayWords(day: Day, locale: string): string {
  return format(locale, DAY).format(instant(day));
}

/** Two days of the calendar as one stretch: "7–13 Sept 2026", or in months alone: "Jul–Sept 2026". */
export function rangeWords(start: Day, end: Day, locale: string, unit: 'day' | 'month' = 'day'): string {
  const { year, ...options } = unit === 'day' ? DAY : MONTH;
  const whole = format(locale, { ...options, year });
  const dates = [instant(start), instant(end)] as const;
  const range = whole.formatRange(...dates);
  if (!rangesInDigits(whole)) return range;
  const [from, to] = dates.map((date) => whole.format(date));
  if (from === to) return range;
  const between = /\s?[–～至]\s?/.exec(range)?.[0] ?? ' – ';
  if (start.slice(0, 4) !== end.slice(0, 4)) return from + between + to;
  const [first, last] = dates.map((date) => format(locale, unit === 'day' ? { ...options, month: 'long' } : options).format(date));
  const types = whole.formatToParts(0).map(({ type }) => type);
  return types.indexOf('year') < types.indexOf('month') ? from + between + last : first + between + to;
}

const digital = new Map<Intl.DateTimeFormat, boolean>();

/** Some languages have names for months, and still write ranges in digits: looked up once. */
function rangesInDigits(whole: Intl.DateTimeFormat): boolean {
  const known = digital.get(whole) ?? inDigits(whole.formatRangeToParts(0, 1e11));
  digital.set(whole, known);
  return known;
}

/** A timeframe in words, no more exact than it is meant: "Q2 FY27", "14 Sept – 3 Oct 2026", "by Nov 2026". Empty for a horizon. */
export function timeframeWords(timeframe: Timeframe, wording: DateWording): string {
  const { start, end, startPrecision = 'day', endPrecision = 'day' } = timeframe;
  if (start === undefined && end === undefined) return '';
  if (end === undefined) return wording.from.replace('{date}', edgeWords(start!, startPrecision, 'start', wording));
  if (start === undefined) return wording.by.replace('{date}', edgeWords(end, endPrecision, 'end', wording));
  return intervalWords(start, end, startPrecision, endPrecision, wording);
}

/** The same with its months, where a quarter, half or year is named: "Q2 FY27 (Jul–Sept 2026)". */
export function timeframeWordsLong(timeframe: Timeframe, wording: DateWording): string {
  const short = timeframeWords(timeframe, wording);
  const { start, end, startPrecision = 'day', endPrecision = 'day' } = timeframe;
  if (!start || !end || !(isNamed(startPrecision, wording) || isNamed(endPrecision, wording))) return short;
  return `${short} (${rangeWords(start, end, wording.locale, 'month')})`;
}

/** Whether a precision has a name of its own (Q2, H1, FY27) rather than days or months. */
function isNamed(precision: Precision, { twoCalendars, fiscalYearStart }: DateWording): boolean {
  if (precision === 'year') return fiscalYearStart > 1;
  return (precision === 'quarter' || precision === 'half') && !twoCalendars;
}

function intervalWords(start: Day, end: Day, startPrecision: Precision, endPrecision: Precision, wording: DateWording): string {
  const unit = plainUnit(startPrecision, wording);
  if (unit && unit === plainUnit(endPrecision, wording)) return rangeWords(start, end, wording.locale, unit);
  const first = edgeWords(start, startPrecision, 'start', wording);
  const last = edgeWords(end, endPrecision, 'end', wording);
  if (first === last) return first;
  const isBrief = isOfYear(startPrecision, endPrecision, wording) && yearOf(start, wording) === yearOf(end, wording);
  return `${isBrief ? briefly(start, startPrecision, wording) : first} – ${last}`;
}

/** "Q2 FY27 – Q3 FY27" is said as "Q2 – Q3 FY27". */
function isOfYear(startPrecision: Precision, endPrecision: Precision, wording: DateWording): boolean {
  return [startPrecision, endPrecision].every((precision) => precision !== 'year' && isNamed(precision, wording));
}

/** Days and weeks are told in days, months in months, and so is whatever has no name of its own. */
function plainUnit(precision: Precision, wording: DateWording): 'day' | 'month' | undefined {
  if (precision === 'day' || precision === 'week') return 'day';
  if (precision === 'year' && !isNamed(precision, wording)) return undefined;
  return isNamed(precision, wording) ? undefined : 'month';
}

function edgeWords(day: Day, precision: Precision, side: 'start' | 'end', wording: DateWording): string {
  const { locale, fiscalYearStart } = wording;
  if (precision === 'day' || precision === 'week') return dayWords(day, locale);
  if (precision === 'month') return format(locale, MONTH).format(instant(day));
  if (!isNamed(precision, wording) && precision !== 'year') {
    const { start, end } = periodOf(day, precision, fiscalYearStart);
    return rangeWords(start, end, locale, 'month');
  }
  return namedWords(side === 'end' ? day : periodOf(day, precision, fiscalYearStart).start, precision, wording);
}

/** The name of a period on an axis: "Sept", "Q2 FY27", "FY27", or briefly, below a row of years, "Q2". */
export function periodWords({ start, end, precision }: Period, brief: boolean, wording: DateWording): string {
  if (precision === 'month' || (brief && wording.twoCalendars)) return format(wording.locale, { month: 'short' }).format(instant(start));
  if (brief && precision === 'quarter') return briefly(start, precision, wording);
  return timeframeWords({ text: '', start, end, startPrecision: precision, endPrecision: precision }, wording);
}

/** "Q2 FY27", "H1 2026", "FY27". A fiscal year is always told from a calendar year. */
function namedWords(day: Day, precision: Precision, wording: DateWording, year = yearOf(day, wording)): string {
  const { half, quarter } = namesIn(wording);
  const n = quarterOf(day, wording.fiscalYearStart);
  if (precision === 'year') return year;
  const digits = (precision === 'half' ? Math.ceil(n / 2) : n).toLocaleString(wording.locale);
  return fill(precision === 'half' ? half : quarter, { n: digits, year });
}

/** "Q2", where the year is told beside it. */
const briefly = (day: Day, precision: Precision, wording: DateWording): string => namedWords(day, precision, wording, '').trim();

function yearOf(day: Day, wording: DateWording): string {
  const { fiscalYearStart, locale } = wording;
  if (fiscalYearStart === 1) return format(locale, { year: 'numeric' }).format(instant(day));
  const yyyy = String(fiscalYear(day, fiscalYearStart));
  return fill(namesIn(wording).fiscalYear, { yyyy, yy: yyyy.slice(-2) });
}

const namesIn = ({ names = PERIOD_NAMES }: DateWording): PeriodNames => names;

const fill = (pattern: string, parts: Record<string, string | number>): string =>
  pattern.replace(/\{(\w+)\}/g, (_, name: string) => String(parts[name] ?? ''));
