import { dayNumber, type Day } from '../../model/day.js';
import { dayWords, rangeWords } from '../../model/timeframe-words.js';

/** Languages in which dates are looked for: those that exports and elements are shipped in first, then others that many write. */
const LOCALES = [
  ...['en-US', 'en-GB', 'de', 'fr', 'es', 'pt', 'pt-PT', 'ja', 'zh', 'zh-Hant', 'zh-TW', 'zh-HK'],
  ...['ar', 'ar-EG', 'ar-SY', 'ar-MA', 'ar-DZ', 'he'],
  ...['it', 'nl', 'sv', 'da', 'nb', 'fi', 'pl', 'cs', 'sk', 'hu', 'ro', 'hr', 'bg'],
  ...['el', 'tr', 'ru', 'uk', 'ca', 'id', 'vi', 'lt', 'et', 'ko'],
];
const MS_PER_DAY = 86_400_000;

const instant = (day: Day): Date => new Date(dayNumber(day) * MS_PER_DAY);

/** A day as exports and elements tell it in each language, and with the whole name of its month. */
export function dayTexts(day: Day): string[] {
  const long = formatsOf({ day: 'numeric', month: 'long', year: 'numeric' });
  return distinct([...LOCALES.map((locale) => dayWords(day, locale)), ...long.map((format) => format.format(instant(day)))]);
}

/** A month with its year, in each language. */
export function monthTexts(day: Day): string[] {
  const formats = [...formatsOf({ month: 'long', year: 'numeric' }), ...formatsOf({ month: 'short', year: 'numeric' })];
  return distinct(formats.map((format) => format.format(instant(day))));
}

/** Two days or months as one stretch, as exports and elements tell it in each language, and with the whole names of its months. */
export function rangeTexts(start: Day, end: Day, unit: 'day' | 'month'): string[] {
  const long = formatsOf({ ...(unit === 'day' && { day: 'numeric' }), month: 'long', year: 'numeric' });
  return distinct([
    ...LOCALES.map((locale) => rangeWords(start, end, locale, unit)),
    ...long.map((format) => format.formatRange(instant(start), instant(end))),
  ]);
}

const distinct = (texts: string[]): string[] => [...new Set(texts)];

const formats = new Map<string, Intl.DateTimeFormat[]>();

function formatsOf(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat[] {
  const key = JSON.stringify(options);
  const made = formats.get(key) ?? LOCALES.map((locale) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }));
  formats.set(key, made);
  return made;
}
