import { addMonths, dayNumber, dayText, type Day } from '../model/day.js';
import { periodOf } from '../model/period.js';
import { isDated, type Timeframe } from '../model/timeframe.js';
import type { Span } from './time-scale.js';

/** How far into the span today should lie: enough behind it to see what just ended, most of it ahead. */
const TODAY_AT = 0.2;

/** The days that compare as text. Hostile data reaches for their ends; spans stay between them. */
const [FIRST, LAST] = ['1000-01-01', '9999-12-31'];

const dayAfter = (day: Day): Day => (day < LAST ? dayText(dayNumber(day) + 1) : day);
const dayBefore = (day: Day): Day => (day > FIRST ? dayText(dayNumber(day) - 1) : day);

function quarterStart(day: Day, fiscalYearStart: number): Day {
  const { start } = periodOf(day, 'quarter', fiscalYearStart);
  return start < FIRST ? FIRST : start;
}

function monthsLater(day: Day, months: number): Day {
  const moved = addMonths(day, months);
  return moved >= FIRST ? moved : months > 0 ? LAST : FIRST;
}

/** A span of so many months that begins with a quarter: the current one or the one before, whichever puts today nearer a fifth in. */
export function spanAround(today: Day, months: number, fiscalYearStart: number): Span {
  const current = quarterStart(today, fiscalYearStart);
  const spans = [current, monthsLater(current, -3)].map((start) => spanFrom(start, months));
  const offset = ({ start, end }: Span): number =>
    Math.abs((dayNumber(today) - dayNumber(start)) / (dayNumber(end) - dayNumber(start)) - TODAY_AT);
  return spans.reduce((best, span) => (offset(span) < offset(best) ? span : best));
}

export function spanFrom(start: Day, months: number): Span {
  return { start, end: dayBefore(monthsLater(start, months)) };
}

/** The span to begin with: around today, or beside it where no timeframe lies there. */
export function firstSpan(timeframes: readonly (Timeframe | undefined)[], today: Day, months: number, fiscalYearStart: number): Span {
  const around = spanAround(today, months, fiscalYearStart);
  const dated = timeframes.filter(isDated);
  if (dated.length === 0 || dated.some((timeframe) => sideOf(timeframe, around) === 'inside')) return around;
  const later = dated.filter((timeframe) => sideOf(timeframe, around) === 'later').map(({ start }) => start!);
  if (later.length > 0) return spanFrom(quarterStart(earliest(later), fiscalYearStart), months);
  const lastEnd = latest(dated.map(({ end }) => end!));
  return spanFrom(monthsLater(quarterStart(lastEnd, fiscalYearStart), 3 - months), months);
}

/** Every timeframe and today, in whole quarters. */
export function spanOfAll(timeframes: readonly (Timeframe | undefined)[], today: Day, fiscalYearStart: number): Span {
  let [first, last] = [today, today];
  for (const timeframe of timeframes) {
    if (!isDated(timeframe)) continue;
    const { start, end } = timeframe;
    const [from, to] = [start ?? end!, end ?? start!];
    if (from < first) first = from;
    if (to > last) last = to;
  }
  const { end } = periodOf(last, 'quarter', fiscalYearStart);
  return { start: quarterStart(first, fiscalYearStart), end: end < FIRST ? LAST : end };
}

/** The same length of time, so many months later; no further than the calendar goes. */
export function shiftSpan(span: Span, months: number): Span {
  const start = monthsLater(span.start, months);
  const end = dayBefore(monthsLater(dayAfter(span.end), months));
  return start < end ? { start, end } : span;
}

/** On which side of a span a timeframe lies; an open interval goes on, and undated ones are inside. */
export function sideOf({ start, end }: Timeframe = { text: '' }, span: Span): 'earlier' | 'inside' | 'later' {
  if (end !== undefined && end < span.start) return 'earlier';
  return start !== undefined && start > span.end ? 'later' : 'inside';
}

const earliest = (days: Day[]): Day => days.reduce((a, b) => (b < a ? b : a));
const latest = (days: Day[]): Day => days.reduce((a, b) => (b > a ? b : a));
