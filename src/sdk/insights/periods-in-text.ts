import { parsePeriod, type Period } from '../model/period.js';

const YEAR = "(?:FY ?['’]?\\d{2,4}|(?:19|20)\\d{2})";

/** A period, and the words around it in its sentence, 80 characters of them. */
export interface PeriodInText extends Period {
  before: string;
  after: string;
}

/**
 * The periods that a sentence names: `Q4 2026`, `4Q26`, `FY27-Q2`, `H1 2027`, `the first half of 2027`, `2026-11-05`, `5 November 2026`,
 * `November 5, 2026`, and `2027` where it is told as a time ("in 2027", not "the 2027 edition"). What it says in other words ("next spring")
 * is not found.
 * @param fiscalYearStart month (1 to 12) for what is written with FY
 * @param locale whose names of months are read
 */
export function periodsInText(text: string, fiscalYearStart = 1, locale = 'en'): PeriodInText[] {
  let rest = text.slice(0, MOST);
  const found: PeriodInText[] = [];
  for (const [pattern, spell, told] of patternsOf(locale)) {
    const all = rest;
    rest = all.replace(pattern, (written: string, ...groups: unknown[]) => {
      const at = groups.find((group) => typeof group === 'number')!;
      const before = all.slice(Math.max(0, at - AROUND), at);
      const period = (!told || told.test(before)) && parsePeriod(spell(...(groups.slice(0, 3) as string[])), fiscalYearStart);
      if (!period) return written;
      const end = at + written.length;
      found.push({ ...period, before, after: all.slice(end, end + AROUND) });
      return ' ';
    });
  }
  return found;
}

/** How a period is written (5/11/2026, which may be May or November, counts as its year), how to spell it for parsePeriod, and what has to be said before it. */
type Pattern = [RegExp, (...groups: string[]) => string, RegExp?];

/** Intl takes long to name twelve months, and thousands of sentences are read in one locale. */
const known = new Map<string, Pattern[]>();

function patternsOf(locale: string): Pattern[] {
  const patterns = known.get(locale) ?? makePatterns(monthsOf(locale));
  known.set(locale, patterns);
  return patterns;
}

function makePatterns(months: ReadonlyMap<string, number>): Pattern[] {
  const name = [...months.keys()].join('|');
  const month = (text: string) => months.get(text.toLowerCase())!;
  return [
    [new RegExp(`\\b((?:19|20)\\d{2}-\\d{2}(?:-\\d{2})?|(?:19|20)\\d{2}-W\\d{2})\\b`, 'g'), (written) => written],
    [new RegExp(`\\b(Q[1-4]|H[12]|[1-4]Q|[12]H)(?:(?:,? (?:of )?|[./-])?['’]?(${YEAR})|(?: ?['’]|[/-])(\\d{2}))\\b`, 'gi'), partOf],
    [/\b([1-4]Q)(\d{2})\b/gi, (part, two) => partOf(part, undefined, two)],
    [new RegExp(`\\b(${YEAR})[ ./-]?(Q[1-4]|H[12])\\b`, 'gi'), (year, part) => partOf(part, year)],
    [new RegExp(`\\b(${ORDINALS.join('|')})[ -](quarter|half),? (?:of )?(${YEAR})\\b`, 'gi'), ordinalPart],
    [new RegExp(`\\b(${name})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'gi'), (named, day, year) => dayOf(year, month(named), day)],
    [new RegExp(`(?:\\b(\\d{1,2})(?:\\.|st|nd|rd|th)? (?:of )?)?\\b(${name})\\.?,? (\\d{4})\\b`, 'gi'), (day, named, year) => dayOf(year, month(named), day)],
    [/\b(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})\b/g, (day, number, year) => dayOf(year, Number(number), day)],
    [/\b\d{1,2}\/\d{1,2}\/((?:19|20)\d{2})\b/g, yearOf],
    [/\b(\d{1,2})\/((?:19|20)\d{2})\b/g, (number, year) => dayOf(year, Number(number), undefined)],
    [/\b(FY ?['’]?\d{2,4})\b/gi, yearOf],
    [/\b((?:19|20)\d{2})\b/g, yearOf, TOLD_AS_TIME],
  ]; // prettier-ignore
}

/** A number of four digits is a year, and a year a time, after these words only: "the 2026 tables", "for 2030 lifts". */
const TOLD_AS_TIME = /(?:^|[^\w-])(?:(?:in|by|during|until|^for|(?:planned|set|due|scheduled|slated|expected|ready|promised|aim|aiming|aimed|targeted) for)(?: (?:the )?(?:(?:spring|summer|autumn|fall|year)(?: of)?))?|(?:end|rest|course|start|beginning|middle) of|early|mid|late)[\s-]+$/i; // prettier-ignore

const ORDINALS = ['first', '1st', 'second', '2nd', 'third', '3rd', 'fourth', '4th'];

function ordinalPart(ordinal: string, part: string, year: string): string {
  return partOf(`${part.charAt(0)}${Math.floor(ORDINALS.indexOf(ordinal.toLowerCase()) / 2) + 1}`, year);
}

/** Of `Q4` or `4Q`, and a year, or the last two digits of one. */
function partOf(part: string, year: string | undefined, two?: string): string {
  const [letter] = /[QH]/i.exec(part)!;
  return `${year === undefined ? `20${two}` : yearOf(year)}-${letter.toUpperCase()}${/\d/.exec(part)![0]}`;
}

/** As much of a text as is read. */
const MOST = 2000;
const AROUND = 80;

function yearOf(written: string): string {
  const year = written.toUpperCase().replace(/[ '’]/g, '');
  return year.startsWith('FY') ? `FY${year.slice(-2)}` : year;
}

function dayOf(year: string, month: number, day: string | undefined): string {
  const two = (number: number | string) => String(number).padStart(2, '0');
  return `${year}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
}

/** Long and short names of months, in small letters. */
function monthsOf(locale: string): Map<string, number> {
  const names = (['long', 'short'] as const).flatMap((month) => {
    const format = new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, index): [string, number] => [plain(format.format(Date.UTC(2026, index, 15))), index + 1]);
  });
  return new Map(names);
}

const plain = (name: string) => name.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '');
