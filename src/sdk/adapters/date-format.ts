import { dayText } from '../model/day.js';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const NAME = /^[a-z]{3,9}\.?/i;
const TWO = /^\d\d/;
const TWO_OR_ONE = /^\d\d?/;
/** What each token covers. Every other sign of a format stands for itself. */
const TOKENS: Record<string, RegExp> = {
  YYYY: /^\d{4}/,
  YY: TWO,
  MMMM: NAME,
  MMM: NAME,
  MM: TWO,
  M: TWO_OR_ONE,
  DD: TWO,
  D: TWO_OR_ONE,
};

/** Reads a date as `2026-09-14`, `2026-09` or `2026`; undefined for text that is not in the format. */
export type ReadDate = (text: string) => string | undefined;

/**
 * A reader of dates such as `DD.MM.YYYY`, `MMM YY` and `M/D/YYYY`, or `ms` for milliseconds since 1970 (in UTC). A time of day that
 * follows is left aside. `YY` is a year of this century. Names of months are English. Whether the day exists is not its business.
 * @throws Error when the format has no year
 */
export function dateFormat(format: string): ReadDate {
  if (format === 'ms') return (text) => (/^-?\d{1,14}$/.test(text) ? dayText(Math.floor(+text / 86_400_000)) : undefined);
  if (!/YY/.test(format)) throw new Error(`no date format; use ${Object.keys(TOKENS).join(' ')}, or ms`);
  const tokens = format.match(/YYYY|YY|M+|DD?|[^]/g)!;
  return (text) => readTokens(tokens, text);
}

function readTokens(tokens: string[], text: string): string | undefined {
  const found = { Y: '', M: '', D: '' };
  for (const token of tokens) {
    const part = TOKENS[token] ? TOKENS[token].exec(text)?.[0] : text.startsWith(token) && token;
    if (!part) return;
    text = text.slice(part.length);
    // `00` for a month that is none, which no calendar has
    const number = TOKENS[token] === NAME ? MONTHS.indexOf(part.slice(0, 3).toLowerCase()) + 1 : part;
    found[token.charAt(0) as 'Y'] = token === 'YY' ? `20${part}` : `${number}`.padStart(2, '0');
  }
  if (/^([T ,]+\d\d?:.*)?$/.test(text)) return [found.Y, found.M, found.D].join('-').replace(/-+$/, '');
}
