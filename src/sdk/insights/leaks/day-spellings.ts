import { dayNumber, dayParts, type Day } from '../../model/day.js';
import { formatPeriod } from '../../model/format-period.js';
import { periodOf } from '../../model/period.js';
import { wordsOf } from './word-index.js';

/** A way to write a date: its words, and which character stands between them where that matters. */
export interface Spelling {
  words: readonly string[];
  between?: RegExp;
  /** What must not follow, since it would be another date. */
  after?: RegExp;
}

/** Languages in which names of months are looked for. */
const LOCALES = [
  'en-US',
  'en-GB',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'sv',
  'da',
  'nb',
  'fi',
  'pl',
  'cs',
  'tr',
  'ru',
  'uk',
  'ja',
  'zh',
  'ko',
];
const DATE_MARK = /^[-./]$/;
const MS_PER_DAY = 86_400_000;

const pad = (number: number) => String(number).padStart(2, '0');

/** How a day is written: `2026-09-14`, `14.09.2026`, `9/14/2026`, `20260914`, "Sep 14, 2026" and the like, and as seconds and milliseconds. */
export function daySpellings(day: Day): Spelling[] {
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
  return [
    ...orders.map((words) => ({ words, between: DATE_MARK })),
    ...[orders[0]!.join(''), String(instant), String(instant / 1000)].map((word) => ({ words: [word] })),
    ...named(day, { day: 'numeric', year: 'numeric' }),
    ...ordinals(day, date, y),
  ];
}

/** How a month is written: "Sep 2026", `2026-09`. */
export function monthSpellings(day: Day): Spelling[] {
  const { year, month } = dayParts(dayNumber(day));
  return [{ words: [String(year), pad(month)], between: DATE_MARK, after: /^[-./]\d/ }, ...named(day, { year: 'numeric' })];
}

/** How a week is written: `2026-W38`, "W38 2026", "week 38 2026", "KW 38/2026". */
export function weekSpellings(day: Day): Spelling[] {
  const week = formatPeriod(periodOf(day, 'week'));
  const [year = '', number = ''] = week.toLowerCase().split('-w');
  const [plain, short] = [String(Number(number)), `w${Number(number)}`];
  const words = [
    [year, `w${number}`],
    [year, short],
    [`${year}w${number}`],
    ...[`w${number}`, short].map((name) => [name, year]),
    ...['week', 'kw', 'semaine', 'semana', 'vecka', 'uke'].flatMap((name) => [
      [name, plain, year],
      [name, plain, 'of', year],
    ]),
  ];
  return words.map((written) => ({ words: written }));
}

function named(day: Day, options: Intl.DateTimeFormatOptions): Spelling[] {
  const instant = new Date(dayNumber(day) * MS_PER_DAY);
  const texts = LOCALES.flatMap((locale) =>
    (['long', 'short'] as const).map((month) => formatOf(locale, { ...options, month }).format(instant)),
  );
  return [...new Set(texts)].map((text) => ({ words: wordsOf(text) }));
}

/** "14th September 2026", "September 14th, 2026" */
function ordinals(day: Day, date: number, year: string): Spelling[] {
  const ending = date % 10 > 3 || date % 10 === 0 || (date > 10 && date < 14) ? 'th' : (['st', 'nd', 'rd'][(date % 10) - 1] ?? 'th');
  const instant = new Date(dayNumber(day) * MS_PER_DAY);
  return (['long', 'short'] as const).flatMap((style) => {
    const [month = ''] = wordsOf(formatOf('en-US', { month: style }).format(instant));
    return [{ words: [`${date}${ending}`, month, year] }, { words: [month, `${date}${ending}`, year] }];
  });
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}
