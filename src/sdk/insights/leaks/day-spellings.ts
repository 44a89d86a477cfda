import { dayNumber, dayParts, dayText, type Day } from '../../model/day.js';
import { formatPeriod } from '../../model/format-period.js';
import { periodOf } from '../../model/period.js';
import { dayTexts, monthTexts, rangeTexts } from './date-texts.js';
import { wordsOf } from './word-index.js';

/** A way to write a date: its words, and which characters stand between them where that matters. */
export interface Spelling {
  words: readonly string[];
  between?: RegExp;
  /** What must not stand before it, or follow, since it would be something else. */
  before?: RegExp;
  after?: RegExp;
}

/** Any dash, a stroke, or a point with or without a space. */
const DATE_MARK = /^(?:\p{Pd}|\u2212|\/|\.\s?)$/u;
/** Between the numbers of a stretch of days. */
const RANGE_MARK = /^[\s./~\p{Pd}]{1,5}$/u;
/** Between a day, the name of its month and a year of two digits. */
const SHORT_MARK = /^[\s.'’\p{Pd}]{1,3}$/u;
const [NUMBER_BEFORE, NUMBER_AFTER] = [/\d[\s,.-]?$/, /^[\s,./-]?\d/];
/** A month in numbers is not that of a day. */
const [MORE_BEFORE, MORE_AFTER] = [/\d(?:\p{Pd}|[/.])\s?$/u, /^(?:\p{Pd}|[/.])\d/u];
const MS_PER_DAY = 86_400_000;

const pad = (number: number) => String(number).padStart(2, '0');

/** How a day is written: `2026-09-14`, `14.09.26`, `9/14/2026`, `20260914`, "Sep 14, 2026" and the like, and as seconds and milliseconds. */
export const daySpellings = remembered((day: Day): Spelling[] => {
  const { year, month, date } = dayParts(dayNumber(day));
  const [y, m, d] = [String(year), String(month), String(date)];
  const orders = [
    [y, pad(month), pad(date)],
    [y, m, d],
    [pad(date), pad(month), y],
    [d, m, y],
    [pad(month), pad(date), y],
    [m, d, y],
  ];
  const instant = dayNumber(day) * MS_PER_DAY;
  const single = [orders[0]!.join(''), String(instant), String(instant / 1000)];
  return distinct([
    ...orders.map((words) => ({ words, between: DATE_MARK })),
    ...[...single.map((word) => [word]), ...endsOfEvent(day)].map((words) => ({ words })),
    ...dayTexts(day).map((text) => spelled(text, DATE_MARK)),
    ...briefly(day, date, [pad(date), pad(month), pad(year % 100)]),
    ...ordinals(day, date, y),
  ]);
});

/** How a month is written: "Sep 2026", `2026-09`. */
export const monthSpellings = remembered((day: Day): Spelling[] => {
  const { year, month } = dayParts(dayNumber(day));
  const [y, m] = [String(year), pad(month)];
  return distinct([
    { words: [y, m], between: DATE_MARK, after: MORE_AFTER },
    ...monthTexts(day).map((text) => spelled(text, DATE_MARK, { before: MORE_BEFORE, after: MORE_AFTER })),
  ]);
});

const WEEK = ['week', 'kw', 'woche', 'semaine', 'semana', 'settimana', 'vecka', 'uke', 'uge', 'viikko', 'tydzień', 'týden', 'hét'];
const MORE_WEEK = ['εβδομάδα', 'неделя', 'тиждень', 'hafta', 'săptămâna', 'الأسبوع', 'שבוע'];

/** How a week is written: `2026-W38`, "W38 2026", "week 38 2026", "KW 38/2026", and from its Monday to its Sunday. */
export const weekSpellings = remembered((day: Day): Spelling[] => {
  const { start, end } = periodOf(day, 'week');
  const [year = '', number = ''] = formatPeriod(periodOf(day, 'week')).toLowerCase().split('-w');
  const [plain, short] = [String(Number(number)), `w${Number(number)}`];
  const words = [
    [year, `w${number}`],
    [year, short],
    [`${year}w${number}`],
    ...[`w${number}`, short].map((name) => [name, year]),
    ...[...WEEK, ...MORE_WEEK].flatMap(wordsOf).flatMap((name) => [
      [name, plain, year],
      [name, plain, 'of', year],
    ]),
    ...['週', '周'].map((name) => wordsOf(`${year}年第${plain}${name}`)),
  ];
  return [...words.map((written) => ({ words: written })), ...rangeSpellings(`${start}/${end}/day`)];
});

/**
 * How a stretch is written: `2026-11/2026-12`, "Dec 1 – 20, 2026", "1.–20.12.2026", "Nov – Dec 2026".
 * @param range its first day, its last, and what it is told in: `2026-12-01/2026-12-20/day`
 */
export const rangeSpellings = remembered((range: string): Spelling[] => {
  const [start = '', end = '', unit] = range.split('/');
  const written = [start, end].map((day) => (unit === 'month' ? day.slice(0, 'YYYY-MM'.length) : day)).join('/');
  return distinct([written, ...rangeTexts(start, end, unit === 'month' ? 'month' : 'day')].map((text) => spelled(text, RANGE_MARK)));
});

/** What is written in numbers alone must have the marks of a date between them. */
function spelled(text: string, between: RegExp, edges: Pick<Spelling, 'before' | 'after'> = {}): Spelling {
  const words = wordsOf(text);
  return words.every((word) => /^\d+$/.test(word)) ? { words, between, ...edges } : { words };
}

function distinct(spellings: Spelling[]): Spelling[] {
  const known = new Map(spellings.map((spelling) => [`${spelling.words.join(' ')} ${String(spelling.between)}`, spelling]));
  return [...known.values()];
}

/** In calendar files an event ends on the day before the one that is written. */
function endsOfEvent(day: Day): string[][] {
  const next = dayText(dayNumber(day) + 1).replaceAll('-', '');
  return [
    ['dtend', 'value', 'date', next],
    ['dtend', next],
  ];
}

const englishMonth = (day: Day, style: 'long' | 'short'): string =>
  wordsOf(new Intl.DateTimeFormat('en-US', { month: style, timeZone: 'UTC' }).format(dayNumber(day) * MS_PER_DAY))[0] ?? '';

/** With a year of two digits: `14.09.26`, `9-Sep-26`. Not within rows of numbers, as drawings have them. */
function briefly(day: Day, date: number, [d = '', m = '', y = '']: string[]): Spelling[] {
  const alone = { before: NUMBER_BEFORE, after: NUMBER_AFTER };
  const orders = [
    [d, m, y],
    [m, d, y],
  ];
  const named = [...new Set([d, String(date)])].map((first) => [first, englishMonth(day, 'short'), y]);
  return [
    ...orders.map((words) => ({ words, between: DATE_MARK, ...alone })),
    ...named.map((words) => ({ words, between: SHORT_MARK, ...alone })),
  ];
}

/** "14th September 2026", "September 14th, 2026", "9th of March 2027" */
function ordinals(day: Day, date: number, year: string): Spelling[] {
  const ending = date % 10 > 3 || date % 10 === 0 || (date > 10 && date < 14) ? 'th' : (['st', 'nd', 'rd'][(date % 10) - 1] ?? 'th');
  const nth = `${date}${ending}`;
  return (['long', 'short'] as const).flatMap((style) => {
    const month = englishMonth(day, style);
    return [
      [nth, month, year],
      [nth, 'of', month, year],
      [month, nth, year],
    ].map((words) => ({ words }));
  });
}

const MOST_REMEMBERED = 5000;

/** Many items share a few days, and to spell one takes long. */
function remembered(spell: (date: string) => Spelling[]): (date: string) => Spelling[] {
  const known = new Map<string, Spelling[]>();
  return (date) => {
    const spellings = known.get(date) ?? spell(date);
    if (known.size === MOST_REMEMBERED) known.clear();
    known.set(date, spellings);
    return spellings;
  };
}
