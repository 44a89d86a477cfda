import type { Period } from '../../sdk/model/period.js';
import { dayWords, periodWords, timeframeWords, timeframeWordsLong, type DateWording } from '../../sdk/model/timeframe-words.js';
import type { Timeframe } from '../../sdk/model/timeframe.js';
import { fill } from './fill.js';
import { isolate } from './isolate.js';
import { MESSAGES, type MessageKey } from './messages.js';
import type { HostMessages, PluralKey, Translation } from './translation.js';

type Filling = Record<string, string | number>;

/** What a template needs to put things into words: the lens's own vocabulary wins over ours. */
export interface Words {
  locale: string;
  /** A message, or the lens's word for it. */
  word(key: MessageKey, filling?: Filling): string;
  /** What a key made from data says, where there is such a message. */
  known(key: string): string | undefined;
  /** A message by number; `{n}` is the number in the reader's digits. */
  plural(key: PluralKey, n: number, filling?: Filling): string;
  /** A label as it stands inside a sentence: a language's own form, and what the host or the lens calls it as it is written. */
  within(key: MessageKey): string;
  /** Several facts or names in a row, those that there are, with the comma of the language between them, or what is given. */
  list(parts: readonly unknown[], between?: string): string;
  /** What stands between two of them. */
  comma: string;
  /** What stands between a label and what it is said of. */
  colon: string;
  /** A number in the reader's digits, with its unit where it has one: a percent sign as the language writes it. */
  number(value: number, unit?: string): string;
  day(day: string): string;
  /** "Q2 FY27", "by Nov 2026", "Next". */
  timeframe(timeframe: Timeframe | undefined): string;
  /** With the months of a quarter unfolded. */
  timeframeLong(timeframe: Timeframe | undefined): string;
  /** A period's name on an axis; brief ("Q2") where a row above tells the year. */
  period(period: Period, brief?: boolean): string;
}

/** Words that are said in place of our English. */
type Said = Translation | HostMessages | undefined;

/** @param said the language, what the host says otherwise, the lens's vocabulary: the later wins */
export function createWords(locale: string, fiscalYearStart = 1, twoCalendars = false, ...said: readonly Said[]): Words {
  const numbers = new Intl.NumberFormat(locale);
  let shares: Intl.NumberFormat | undefined;
  const plurals = new Intl.PluralRules(locale);
  const all: readonly (HostMessages | undefined)[] = [MESSAGES, ...said];
  // what is no text says nothing: a host may leave a key undefined, or hold what came as JSON
  const find = (key: string): string | undefined => all.findLast((one) => typeof one?.[key] === 'string')?.[key];
  const word = (key: string, filling: Filling = {}) => fill(find(key) ?? key, filling, locale);
  const comma = word('list', { a: '', b: '' });
  const list = (parts: readonly unknown[], between = comma) => isolate(parts.filter(Boolean).map(String), locale).join(between);
  const names = { quarter: word('period.quarter'), half: word('period.half'), fiscalYear: word('period.fiscalYear') };
  const wording: DateWording = { locale, fiscalYearStart, twoCalendars, from: word('date.from'), by: word('date.by'), names };
  // Intl takes a tenth of a millisecond for a range of dates, and hundreds of items share a few
  const timeframes = new Map<string, string>();
  const told = (timeframe: Timeframe | undefined, tell: typeof timeframeWords) =>
    timeframe?.horizon ? word(`horizon.${timeframe.horizon}`) : (timeframe && tell(timeframe, wording)) || word('date.undated');
  return {
    locale,
    word,
    known: (key) => (find(key) === undefined ? undefined : word(key)),
    plural: (key, n, filling = {}) => {
      const form = `${key}.${plurals.select(n)}`;
      return word(find(form) === undefined ? `${key}.other` : form, { ...filling, n: numbers.format(n) });
    },
    within: (key) => all.map((one) => one?.[`${key}.within`] ?? one?.[key]).findLast(Boolean) ?? '',
    comma,
    colon: word('labelled', { a: '', b: '' }),
    list,
    number: (value, unit) =>
      unit === '%' ? (shares ??= new Intl.NumberFormat(locale, SHARE)).format(value / 100) : list([numbers.format(value), unit], ' '),
    day: (day) => dayWords(day, locale),
    timeframe: (timeframe) => {
      const key = edgesOf(timeframe);
      const known = timeframes.get(key) ?? told(timeframe, timeframeWords);
      timeframes.set(key, known);
      return known;
    },
    timeframeLong: (timeframe) => told(timeframe, timeframeWordsLong),
    period: (period, brief = false) => periodWords(period, brief, wording),
  };
}

/** A percentage with as many digits as other numbers have. */
const SHARE: Intl.NumberFormatOptions = { style: 'percent', maximumFractionDigits: 3 };

const edgesOf = ({ start, startPrecision, end, endPrecision, horizon }: Partial<Timeframe> = {}): string =>
  [start, startPrecision, end, endPrecision, horizon].join();
