import { parsePeriod, type Period } from '../model/period.js';

const YEAR = '(?:FY ?\\d{2,4}|(?:19|20)\\d{2})';

/**
 * The periods that a sentence names: `Q4 2026`, `FY27-Q2`, `H1 2027`, `2026-11-05`, `5 November 2026`, `2027`. What it says in other words
 * ("next spring") is not found.
 * @param fiscalYearStart month (1 to 12) for what is written with FY
 * @param locale whose names of months are read
 */
export function periodsInText(text: string, fiscalYearStart = 1, locale = 'en'): Period[] {
  let rest = text.slice(0, MOST);
  const found: Period[] = [];
  for (const [pattern, spell] of patternsOf(locale))
    rest = rest.replace(pattern, (written: string, ...groups: unknown[]) => {
      const period = parsePeriod(spell(...(groups.filter((group) => typeof group !== 'number').slice(0, 3) as string[])), fiscalYearStart);
      if (period) found.push(period);
      return period ? ' ' : written;
    });
  return found;
}

type Pattern = [RegExp, (...groups: string[]) => string];

/** Intl takes long to name twelve months, and thousands of sentences are read in one locale. */
const known = new Map<string, Pattern[]>();

function patternsOf(locale: string): Pattern[] {
  const patterns = known.get(locale) ?? makePatterns(monthsOf(locale));
  known.set(locale, patterns);
  return patterns;
}

function makePatterns(months: ReadonlyMap<string, number>): Pattern[] {
  const name = [...months.keys()].join('|');
  return [
    [new RegExp(`\\b((?:19|20)\\d{2}-\\d{2}(?:-\\d{2})?|(?:19|20)\\d{2}-W\\d{2})\\b`, 'g'), (written) => written],
    [new RegExp(`\\b(Q[1-4]|H[12])[ -/]?(${YEAR})\\b`, 'gi'), (part, year) => `${yearOf(year)}-${part.toUpperCase()}`],
    [new RegExp(`\\b(${YEAR})[ -/]?(Q[1-4]|H[12])\\b`, 'gi'), (year, part) => `${yearOf(year)}-${part.toUpperCase()}`],
    [new RegExp(`(?:\\b(\\d{1,2})\\.? )?\\b(${name})\\.?,? (\\d{4})\\b`, 'gi'), (day, month, year) => dayOf(year, months.get(month.toLowerCase())!, day)],
    [new RegExp(`\\b(${YEAR})\\b`, 'gi'), (year) => yearOf(year)],
  ]; // prettier-ignore
}

/** As much of a text as is read. */
const MOST = 2000;

function yearOf(written: string): string {
  const year = written.toUpperCase().replace(' ', '');
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
