import type { Projection } from '../../lenses/projection.js';
import { dayWords, timeframeWords, type DateWording } from '../../model/timeframe-words.js';
import type { Timeframe } from '../../model/timeframe.js';

/** The language of a briefing. */
export interface BriefOptions {
  /** BCP 47, for dates, numbers and lists; `en` by default. */
  locale?: string;
  /** Words in another language, by the keys of `BRIEF_WORDS`, or as `loadExportWords` gives them: by the same after `brief.`. */
  words?: Readonly<Record<string, string>>;
}

/** What a briefing says in English; of a key with `.one` and `.other`, the one that the number wants. */
export const BRIEF_WORDS = {
  'on-track.one': '{n} of {total} objectives is on track',
  'on-track.other': '{n} of {total} objectives are on track',
  'at-risk': 'at risk: {names}',
  'off-track': 'off track: {names}',
  'unsaid.one': 'no health has been reported for {n} objective',
  'unsaid.other': 'no health has been reported for {n} objectives',
  'items.one': '{n} item, {done} of it done',
  'items.other': '{n} items, {done} of them done',
  'decisions.one': '{n} decision is needed: {names}',
  'decisions.other': '{n} decisions are needed: {names}',
  'decisions.first': 'the first by {day}',
  'decisions.overdue': 'overdue: {names}',
  shipped: 'shipped: {names}',
  'shipped.since': 'shipped since {day}: {names}',
  measured: 'measured since: {names}',
  partly: 'measured in part: {names}',
  unmeasured: 'not measured yet: {names}',
  undated: 'measured on no known day: {names}',
  unexpected: 'without a number to expect: {names}',
  since: 'since {day}',
  later: 'moved later: {names}',
  earlier: 'moved earlier: {names}',
  unclear: 'moved: {names}',
  added: 'new: {names}',
  dropped: 'dropped: {names}',
  because: 'because {reason}',
  risk: 'the biggest open risk is {names}',
  'risk.ask': 'the ask: {text}',
  'blocked.one': '{n} item is blocked: {names}',
  'blocked.other': '{n} items are blocked: {names}',
  'order.one': '{n} dependency is out of order: {names}',
  'order.other': '{n} dependencies are out of order: {names}',
  release: 'the next release is {names}, {when}',
  'release.items.one': '{done} of its {n} item done',
  'release.items.other': '{done} of its {n} items done',
  'overdue.one': '{n} open item is past its time: {names}',
  'overdue.other': '{n} open items are past their time: {names}',
  say: 'you can now say: {names}',
  now: '{names} is now {when}',
  'now.more.one': 'and {n} more moved',
  'now.more.other': 'and {n} more moved',
  expired: 'no longer say: {names}',
  committed: 'committed: {names}',
  unchanged: 'nothing changed since {day}',
  pair: '{after} is planned before {before}, which it needs',
  'pair.more': '{pair}, and {n} more',
  sentence: '{title} (“{text}”)',
  quoted: '“{title}”',
  more: '{n} more',
  from: 'from {date}',
  by: 'by {date}',
  'horizon.now': 'now',
  'horizon.next': 'next',
  'horizon.later': 'later',
} as const;

type Filling = Readonly<Record<string, string | number>>;

/** How a briefing puts facts into words. */
export interface BriefWords {
  word(key: string, filling?: Filling): string;
  /** The form that the number wants, with `{n}` in it. */
  plural(key: string, n: number, filling?: Filling): string;
  number(value: number): string;
  day(day: string): string;
  when(timeframe: Timeframe): string;
  /** “A”, “B” and 3 more. */
  list(parts: readonly string[]): string;
}

/** More than these are counted, not named. */
const NAMED = 3;

export function createBriefWords({ fiscalYearStart, twoCalendars }: Projection, { locale = 'en', words = {} }: BriefOptions): BriefWords {
  const all: Readonly<Record<string, string>> = { ...BRIEF_WORDS, ...ownOf(words) };
  const word = (key: string, filling: Filling = {}) => fill(Object.hasOwn(all, key) ? all[key]! : key, filling);
  const [numbers, plurals, lists] = [new Intl.NumberFormat(locale), new Intl.PluralRules(locale), new Intl.ListFormat(locale)];
  const wording: DateWording = { locale, fiscalYearStart, twoCalendars, from: all['from']!, by: all['by']! };
  return {
    word,
    plural: (key, n, filling) => {
      const form = `${key}.${plurals.select(n)}`;
      return word([form, `${key}.other`].find((one) => Object.hasOwn(all, one)) ?? key, { ...filling, n: numbers.format(n) });
    },
    number: (value) => numbers.format(value),
    day: (day) => dayWords(day, locale),
    when: (timeframe) => timeframeWords(timeframe, wording) || (timeframe.horizon ? word(`horizon.${timeframe.horizon}`) : ''),
    list: (parts) => {
      const rest = parts.length - NAMED;
      return lists.format(rest > 1 ? [...parts.slice(0, NAMED), word('more', { n: numbers.format(rest) })] : parts);
    },
  };
}

/** A catalogue of all that exports say has other words by keys that ours are called, too. */
function ownOf(words: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const own = Object.entries(words).filter(([key]) => key.startsWith('brief.'));
  return own.length > 0 ? Object.fromEntries(own.map(([key, text]) => [key.slice('brief.'.length), text])) : words;
}

const fill = (message: string, filling: Filling): string =>
  message.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(filling, name) ? String(filling[name]) : whole));
