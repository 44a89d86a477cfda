import { dayText } from '../model/day.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const TOKEN = /YYYY|YY|M{1,4}|DD?|[^YMD]/g;
const NAME = /[a-z]{3,9}\.?/iy;
/** By the length of the token. */
const DIGITS = [/(?:)/y, /\d\d?/y, /\d\d/y, /(?:)/y, /\d{4}/y];
const TIME_OF_DAY = /^(?:[T ,]+\d\d?:.*)?$/;

/** Days from 1970 to the years of five digits. */
const TOO_FAR = 2_932_897;

/** Reads a date as `2026-09-14`, `2026-09` or `2026`; undefined for text that is not in the format. */
export type ReadDate = (text: string) => string | undefined;

/**
 * A reader of dates such as `DD.MM.YYYY`, `MMM YY` and `M/D/YYYY`, or `ms` and `s` for time since 1970 (in UTC). A time of day that
 * follows is left aside. Names of months are English. Whether the day exists is not its business.
 * @throws Error when the format has no year, or a day without a month
 */
export function dateFormat(format: string): ReadDate {
  if (format === 'ms' || format === 's') return epoch(format === 's' ? 86_400 : 86_400_000);
  const tokens = format.match(TOKEN) ?? [];
  const isSound = tokens.join('') === format && /Y/.test(format) && (/M/.test(format) || !/D/.test(format));
  if (!isSound) throw new Error('no date format; use YYYY YY MMMM MMM MM M DD D, or ms or s alone');
  return (text) => readTokens(tokens, text.trim());
}

function epoch(unitsPerDay: number): ReadDate {
  return (text) => {
    const day = Math.floor(Number(text.trim() || NaN) / unitsPerDay);
    return Math.abs(day) < TOO_FAR ? dayText(day) : undefined;
  };
}

function readTokens(tokens: string[], text: string): string | undefined {
  const found = { Y: '', M: '', D: '' };
  let at = 0;
  for (const token of tokens) {
    const part = partAt(token, text, at);
    if (part === undefined) return undefined;
    at += part.length;
    found[token.charAt(0) as 'Y'] = valueOf(token, part);
  }
  return TIME_OF_DAY.test(text.slice(at)) ? [found.Y, found.M, found.D].filter(Boolean).join('-') : undefined;
}

/** What the token covers of the text from a position on. */
function partAt(token: string, text: string, at: number): string | undefined {
  if (!/^[YMD]/.test(token)) return text.startsWith(token, at) ? token : undefined;
  const pattern = /^MMM/.test(token) ? NAME : DIGITS[token.length]!;
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** Two digits, or four for a year; `00` for a month that is none, which no calendar has. */
function valueOf(token: string, part: string): string {
  if (token === 'YY') return (part < '70' ? '20' : '19') + part;
  const number = /^MMM/.test(token) ? MONTHS.indexOf(part.slice(0, 3).toLowerCase()) + 1 : part;
  return String(number).padStart(2, '0');
}
