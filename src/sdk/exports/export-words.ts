import type { ProjectedItem, Projection } from '../lenses/projection.js';
import type { Timeframe } from '../model/timeframe.js';
import { dayNumber } from '../model/day.js';
import { dayWords, PERIOD_NAMES, timeframeWords, timeframeWordsLong, type DateWording } from '../model/timeframe-words.js';
import { oneLine } from './clean-text.js';
import { directionOf } from '../model/direction-of.js';
import type { ExportOptions } from './export-options.js';

/** What exports say in English, where the key's own last word would not do: `status.in-progress` is told as "In progress". */
export const EXPORT_WORDS: Readonly<Record<string, string>> = {
  'lens.label': 'Shown for {lens}',
  'date.asOf': 'As of {date}',
  'date.today': 'Made on {date}',
  'date.nextReview': 'Next review {date}',
  'date.from': 'from {date}',
  'date.by': 'by {date}',
  'date.was': 'was {date}',
  'date.moved': '{was}, moved {n} times',
  'date.past': 'Earlier',
  'date.until': '{text} (until {date})',
  'date.expired': '{text} (expired on {date}; ask before you say it)',
  'counts.shown': '{n} with a timeframe',
  'counts.undated': '{n} without a timeframe',
  'counts.filtered': '{n} filtered out',
  'counts.outOfRange': '{n} outside this period',
  'counts.invalid': '{n} unusable',
  'counts.withheld': '{n} not for this audience',
  'counts.source': '{n} in the source',
  'view.search': 'Search: {values}',
  'view.filter': '{field}: {values}',
  'view.range': 'From {start} to {end}',
  'health.said': '{value}: {why}',
  'confidence.percent': '{band} ({percent})',
  'ask.by': '{text} (by {date})',
  'keyResult.figures': '{title}: from {baseline}, now {current}, target {target}',
  'keyResult.none': '–',
  'dependency.violated': '{item} (ends after it)',
  'audience.exec': 'Executives',
  'audience.team': 'Teams',
  'kind.debt': 'Technical debt',
  'field.timeframe': 'When',
  'field.sayable': 'You may say',
  'field.part': 'Part of',
  'field.history': 'What changed',
  'field.releases': 'Release',
  'field.objectives': 'Objective',
  'field.themes': 'Theme',
  list: '{a}, {b}',
  'list.inputs': 'Requests',
  'list.risks': 'Risks and opportunities',
  'lane.none': 'Other',
  'lane.empty': 'Nothing is planned for this yet.',
  'state.empty': 'This roadmap has no items for this audience.',
  'date.now': 'Today',
  'date.undated': 'No date yet',
  'pdf.letters': 'Some letters are missing in this file: it was made without a font that has them.',
  'page.number': '{n} / {total}',
  'decisions.needed': 'Decisions needed',
  'decisions.made': 'Decided',
  'decision.overdue': '{date}, overdue',
  'field.what': 'What for',
  'field.when': 'When',
  'field.pivot': 'What turns',
  'field.baseline': 'From',
  'field.current': 'Now',
  'goal.confidence': 'Confidence: {value}',
  'list.releasesAndMilestones': 'Releases and milestones',
  'plan.undated': 'Not scheduled',
  'plan.outside': 'Outside this period',
  'plan.earlier': '{n} earlier',
  'plan.later': '{n} later',
  'plan.load': '{quarter}: {planned} of {capacity}',
  'plan.blocked': 'Blocked: {item}',
  'plan.violated': '{from} must come before {to}, but ends after it',
  'way.days': '{n} days',
  'way.limit': 'limit {n}',
  'window.count': '{name} ({n})',
  'window.available': 'Available now',
  'window.earlier': 'Was due earlier',
  'window.undated': 'No date yet',
  'window.dropped': 'No longer planned',
  'say.until': '(until {date})',
  'say.expired': 'Expired on {date}; ask before you say it',
};

type Filling = Readonly<Record<string, string | number>>;

/** How an export puts things into words. Everything it gives is one line of clean text. */
export interface ExportWords {
  locale: string;
  /** The lens's word for a key, else the given one, else ours, else what the key says. */
  word(key: string, filling?: Filling): string;
  /** Several facts or names in a row, those that there are, with the comma of the language between them, or what is given. */
  list(parts: readonly unknown[], between?: string): string;
  /** With its unit where it has one: a percent sign as the language writes it. */
  number(value: number, unit?: string): string;
  day(day: string): string;
  /** "Q2 FY27", "Next"; empty where nothing is said. */
  timeframe(timeframe: Timeframe | undefined, horizon?: ProjectedItem['horizon']): string;
  /** The same with the months of a quarter: "Q2 FY27 (Jul – Sep 2026)". */
  timeframeLong(timeframe: Timeframe): string;
  /** How a period on an axis is told. */
  wording: DateWording;
  /** The words that were given. */
  given: Readonly<Record<string, string>>;
}

/** The words for one projection. */
export function createExportWords(projection: Projection, { locale = 'en', words = {} }: ExportOptions): ExportWords {
  const numbers = new Intl.NumberFormat(locale);
  const shares = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 3 });
  const vocabularies = [projection.lens.vocabulary, words, EXPORT_WORDS];
  const other = directionOf(locale) === 'rtl' ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;
  const word: ExportWords['word'] = (key, filling = {}) => {
    const found = vocabularies.find((known) => Object.hasOwn(known, key))?.[key];
    return fill(oneLine(found ?? spoken(key)), filling, other);
  };
  const { fiscalYearStart, twoCalendars } = projection;
  const names = {
    quarter: words['period.quarter'] ?? PERIOD_NAMES.quarter,
    half: words['period.half'] ?? PERIOD_NAMES.half,
    fiscalYear: words['period.fiscalYear'] ?? PERIOD_NAMES.fiscalYear,
  };
  const wording: DateWording = { locale, fiscalYearStart, twoCalendars, from: word('date.from'), by: word('date.by'), names };
  const comma = word('list', { a: '', b: '' });
  const list: ExportWords['list'] = (parts, between = comma) => {
    const told = parts.filter((part) => part || part === 0).map((part) => oneLine(String(part)));
    return told.length > 1 ? told.map((text) => apart(text, other)).join(between) : (told[0] ?? '');
  };
  return {
    locale,
    word,
    list,
    number: (value, unit = '') => (unit === '%' ? shares.format(value / 100) : list([numbers.format(value), oneLine(unit)], ' ')),
    day: (day) => (Number.isFinite(dayNumber(day)) ? dayWords(day, locale) : oneLine(day)),
    timeframe: (timeframe, horizon = timeframe?.horizon) =>
      (timeframe && timeframeWords(timeframe, wording)) || (horizon ? word(`horizon.${horizon}`) : ''),
    timeframeLong: (timeframe) => timeframeWordsLong(timeframe, wording),
    wording,
    given: words,
  };
}

/** `status.in-progress` → "In progress", `field.dueDate` → "Due date". */
function spoken(key: string): string {
  const words = key
    .slice(key.indexOf('.') + 1)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/-/g, ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A letter of a script that runs from left to right, and from right to left. */
const LEFT_TO_RIGHT = /(?![\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}])\p{L}/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** @param other a letter of what runs the other way than the language: it must not carry along what stands beside it */
function fill(message: string, filling: Filling, other: RegExp): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => {
    if (!Object.hasOwn(filling, name)) return whole;
    return apart(oneLine(String(filling[name])), other);
  });
}

/** Each by itself; what stands so already stays. */
const apart = (text: string, other: RegExp): string => (other.test(text) && text[0] !== '\u2068' ? `\u2068${text}\u2069` : text);
