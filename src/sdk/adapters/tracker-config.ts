import { ITEM_KINDS, STATUSES, type ItemKind, type Status } from '../model/closed-lists.js';
import { remembered } from './remembered.js';
import { kindOfWord, plainWord, statusOfWord } from './status-words.js';

/** Our fields that sites keep in fields of their own, and what they are usually called, as `plainWord` writes it. */
export const USUAL_NAMES = {
  start: ['target start', 'target start date', 'start date', 'planned start', 'planned start date', 'start'],
  end: ['target end', 'target end date', 'target date', 'end date', 'planned end', 'planned end date', 'due date', 'launch date'],
  effort: ['story points', 'story point estimate', 'points', 'effort'],
  team: ['team', 'squad', 'scrum team', 'delivery team'],
  status: ['status', 'stage', 'state'],
  health: ['health', 'rag', 'rag status', 'health status'],
  confidence: ['confidence', 'confidence level'],
  commitment: ['commitment'],
  themes: ['theme', 'themes', 'strategic theme'],
  why: ['why', 'problem', 'rationale'],
  benefit: ['benefit', 'customer benefit', 'business value statement'],
} as const satisfies Record<string, readonly string[]>;
/** A field that can live in a place of its own in each installation. */
export type TrackerField = keyof typeof USUAL_NAMES;

/** Where sites of one tracker differ, as plain JSON. Whatever is left out is found by its usual name. */
export interface TrackerConfig {
  /** Names or ids of their fields for ours; of several the first counts that has a value. */
  fields?: Partial<Record<TrackerField, string | readonly string[]>>;
  /** What their words for a status, or their columns, mean: `{ "Ready for QA": "in-progress" }`. Case and signs do not matter. */
  statuses?: Readonly<Record<string, Status>>;
  /** What kind of item their types are: `{ "Business Request": "feature" }`. */
  kinds?: Readonly<Record<string, ItemKind>>;
  /** The IANA zone in which moments are days; without one a moment is the day it is written as, which is often UTC's. */
  timeZone?: string;
}

/** A config made ready to ask. */
export interface TrackerWords {
  /** Their names for a field of ours, as `plainWord` writes them; the first counts most. */
  names(field: TrackerField): readonly string[];
  status(word: string | undefined): Status | undefined;
  /** The status that the config gives a word, and nothing for words that it does not have. */
  ownStatus(word: string | undefined): Status | undefined;
  kind(word: string | undefined): ItemKind | undefined;
  timeZone: string | undefined;
}

/** @throws Error that names the word a config has and we do not */
export function readTrackerConfig({ fields = {}, statuses = {}, kinds = {}, timeZone }: TrackerConfig): TrackerWords {
  const ours = wordTable(statuses, STATUSES, 'statuses');
  const types = wordTable(kinds, ITEM_KINDS, 'kinds');
  Object.keys(fields).forEach((field) => refuseUnless(field in USUAL_NAMES, `fields.${field}`, Object.keys(USUAL_NAMES)));
  if (timeZone !== undefined) new Intl.DateTimeFormat('en', { timeZone });
  const names = remembered((field) => [fields[field as TrackerField] ?? USUAL_NAMES[field as TrackerField]].flat().map(plainWord));
  const status = remembered((word) => ours.get(plainWord(word)) ?? statusOfWord(word));
  const kind = remembered((word) => types.get(plainWord(word)) ?? kindOfWord(word));
  return {
    names,
    status: (word = '') => status(word),
    ownStatus: (word = '') => ours.get(plainWord(word)),
    kind: (word = '') => kind(word),
    timeZone,
  };
}

function wordTable<T extends string>(words: Readonly<Record<string, T>>, known: readonly T[], at: string): Map<string, T> {
  return new Map(
    Object.entries(words).map(([word, meaning]) => {
      refuseUnless(known.includes(meaning), `${at}.${word}: "${String(meaning)}"`, known);
      return [plainWord(word), meaning];
    }),
  );
}

function refuseUnless(holds: boolean, what: string, known: readonly string[]): void {
  if (!holds) throw new Error(`${what} is none of ${known.join(', ')}`);
}
