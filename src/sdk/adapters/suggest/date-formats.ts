import { isRealDay } from '../../model/day.js';
import { parsePeriod } from '../../model/period.js';
import { dateFormat, type ReadDate } from '../date-format.js';

/** How texts are read as dates: what share of them, with which formats beside our own ways of writing. */
export interface DateReading {
  share: number;
  /** The share that are days. */
  days: number;
  formats: string[];
  /** Day and month could as well be the other way about. */
  ambiguous: boolean;
}

/** Formats that say which part is which, and pairs that do not. */
const SURE = [
  'YYYY-M-D', 'D.M.YYYY', 'D.M.YY', 'YYYY/M/D', 'YYYY.M.D', 'D MMM YYYY', 'D. MMM YYYY', 'D-MMM-YYYY', 'D-MMM-YY', 'D/MMM/YY', 'MMM D, YYYY', 'MMM D YYYY',
  'D MMM YY', 'MMM YYYY', 'MMM YY', 'MMM-YY', "MMM 'YY", 'M/YYYY', 'M.YYYY', 'Q/YYYY', 'Q.YYYY', 'Q. Quartal YYYY', "Q'YY", "Q 'YY", 'Q/YY', 'Q YY', 'YYYY/Q', 'YYYY Q',
  'H/YYYY', "H'YY", 'H/YY', 'KW W/YYYY', 'KW W YYYY', 'W/YYYY', 'YYYYMMDD', 'YYYY年M月D日', 'YYYY年M月', 'D MMMM, YYYY',
  'YYYY/M', 'D de MMM de YYYY', 'MMM de YYYY', 'EEE, D MMM YYYY', 'EEE MMM D YYYY', 'EEE, MMM D, YYYY',
]; // prettier-ignore
const UNSURE: readonly (readonly [string, string])[] = [
  ['D/M/YYYY', 'M/D/YYYY'],
  ['D/M/YY', 'M/D/YY'],
  ['D-M-YYYY', 'M-D-YYYY'],
];
const TRIED = 60;
const FIRST = 10 ** 11 * 3;
const LAST = 10 ** 12 * 4.2;

/** Which formats read texts as dates. A format counts when it reads a tenth of them, and every date it reads exists. */
export function dateFormatOf(all: readonly string[]): DateReading {
  const texts = all.slice(0, TRIED);
  const none = { share: 0, days: 0, formats: [], ambiguous: false };
  if (!texts.length || texts.filter((text) => /\d/.test(text)).length < texts.length * 0.3) return none;
  const epoch = epochOf(texts);
  if (epoch) return { share: 0.95, days: 0.95, formats: [epoch], ambiguous: false };
  const left = texts.filter((text) => !isOurs(text));
  const chosen = [...UNSURE.flatMap((pair) => decide(pair, left)), ...SURE.map((format) => ({ format, ambiguous: false }))];
  const formats: string[] = [];
  let rest = left;
  for (const { format } of chosen) {
    const unread = rest.filter((text) => !reads(format, text));
    if (rest.length - unread.length >= Math.max(1, texts.length / 10)) {
      formats.push(format);
      rest = unread;
    }
  }
  const days =
    texts.filter((text) => /^\d{4}-\d\d?-\d\d?/.test(text)).length +
    (formats.some((format) => /D/.test(format)) ? left.length - rest.length : 0);
  const ambiguous = chosen.some((choice) => choice.ambiguous && formats.includes(choice.format));
  return { share: (texts.length - rest.length) / texts.length, days: days / texts.length, formats, ambiguous };
}

/** Written as parsing reads it; a bare number is a year only where it can be one. */
function isOurs(text: string): boolean {
  if (/^\d+$/.test(text)) return /^(19|20)\d\d$/.test(text);
  return text.split('/').every((part) => part.trim() === '..' || parsePeriod(part)) || /^(now|next|later)$/i.test(text);
}

const readers = new Map<string, ReadDate>();

function reads(format: string, text: string): boolean {
  const read = readers.get(format) ?? dateFormat(format);
  readers.set(format, read);
  const date = read(text);
  if (date === undefined || !parsePeriod(date)) return false;
  const [year, month, day] = date.split('-').map(Number);
  return day === undefined || isRealDay(year!, month!, day);
}

/** Which of two ways to write a date reads more; of two that read the same, the first. */
function decide([one, other]: readonly [string, string], texts: string[]): { format: string; ambiguous: boolean }[] {
  const [first, second] = [one, other].map((format) => texts.filter((text) => reads(format, text)).length) as [number, number];
  if (!first && !second) return [];
  return [{ format: second > first ? other : one, ambiguous: first === second }];
}

function epochOf(texts: readonly string[]): string | undefined {
  const all = (test: (value: number) => boolean) => texts.every((text) => /^\d{9,13}$/.test(text) && test(+text));
  if (all((value) => value >= FIRST && value <= LAST)) return 'ms';
  return all((value) => value * 1000 >= FIRST * 2 && value * 1000 <= LAST) ? 's' : undefined;
}
