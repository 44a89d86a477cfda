import { dayText } from '../model/day.js';

/** How names of months begin, in English, German, French, Spanish, Italian, Portuguese and Dutch. */
const MONTHS =
  'jan|ene|gen f[eé][bv] m[aä]r|mrt|mrz|maa a[pbv]r ma[yijg]|mei jun|juin|giu jul|juil|lug aug|ago|ao[uû] sep|set o[ckut]t nov de[cz]|dic|déc'
    .split(' ')
    .map((names) => new RegExp(`^(${names})`, 'i'));
const NAME = /^\p{L}{3,10}\.?/u;
const TWO = /^\d\d/;
const TWO_OR_ONE = /^\d\d?/;
/** What each token covers. Every other sign of a format stands for itself. */
const TOKENS: Record<string, RegExp> = {
  // the calendar's, as some say to tell it from a fiscal one: `CY2026`
  YYYY: /^(CY)?\d{4}/,
  YY: TWO,
  EEE: /^\p{L}{2,10}\.?/u,
  MMMM: NAME,
  MMM: NAME,
  MM: TWO,
  M: TWO_OR_ONE,
  DD: TWO,
  D: TWO_OR_ONE,
  Q: /^[QT]?[1-4]/i,
  H: /^[HS]?[12]/i,
  W: TWO_OR_ONE,
};

/** Reads a date as `2026-09-14`, `2026-09`, `2026-Q3`, `2026-H2`, `2026-W37` or `2026`; undefined for text that is not in the format. */
export type ReadDate = (text: string) => string | undefined;

/**
 * A reader of dates such as `DD.MM.YYYY`, `MMM YY`, `M/D/YYYY`, `Q/YYYY` (of `Q3/2026`), `H YYYY`, `KW W/YYYY` and `EEE, D MMM YYYY`, or `ms` and `s` for the
 * time since 1970 (in UTC). A time of day that follows is left aside. `YY` is a year from 1970 to 2069. Whether the day exists is not its
 * business.
 * @throws Error when the format has no year
 */
export function dateFormat(format: string): ReadDate {
  const perDay = format === 'ms' ? 86_400_000 : format === 's' && 86_400;
  if (perDay) return (text) => (/^-?\d{1,14}$/.test(text) ? dayText(Math.floor(+text / perDay)) : undefined);
  if (!/YY/.test(format)) throw new Error(`no date format; use ${Object.keys(TOKENS).join(' ')}, ms or s`);
  const signs = Array.from(format.matchAll(SIGNS), ([sign, token = '']) => ({ sign, reads: TOKENS[token] }));
  return (text) => readSigns(signs, text);
}

/** Q, H and W are tokens only where they stand alone: `KW W` is the number of the week after these two letters. */
const SIGNS = /(YYYY|YY|EEE|M+|DD?|(?<![A-Za-z])[QHW](?![A-Za-z]))|[^]/g;

function readSigns(signs: { sign: string; reads: RegExp | undefined }[], text: string): string | undefined {
  const found: Record<string, string> = {};
  for (const { sign, reads } of signs) {
    const part = reads ? reads.exec(text)?.[0] : text.startsWith(sign) && sign;
    if (!part) return;
    text = text.slice(part.length);
    if (reads) found[sign[0]!] = periodPart(sign, part);
  }
  const { Y, Q, H, M, W, D } = found;
  if (/^([T ,]+\d\d?:.*)?$/.test(text)) return [Y, Q ?? H ?? W ?? M ?? (D && ''), D].filter((part) => part !== undefined).join('-');
}

/** A part of a date as our dates have it. */
function periodPart(sign: string, part: string): string {
  if (sign === 'YYYY') return part.slice(-4);
  if (sign === 'YY') return (+part < 70 ? '20' : '19') + part;
  if (/[QH]/.test(sign)) return sign + part.slice(-1);
  // `00` for a month that is none, which no calendar has
  const number = sign.length > 2 && sign[0] === 'M' ? String(MONTHS.findIndex((names) => names.test(part)) + 1) : part;
  return (sign === 'W' ? sign : '') + number.padStart(2, '0');
}
