import { COLLECTIONS, PRECISIONS } from '../../model/closed-lists.js';
import { boolean, listOf, needed, number, object, oneOf, recordOf, string, type InputOf, type ValueOf } from '../../model/schema.js';

/** Where a convention holds: in a list of the roadmap, in the key results of its objectives, or in its head. */
export const SUBJECTS = [...COLLECTIONS, 'keyResults', 'roadmap'] as const;
export type SubjectList = (typeof SUBJECTS)[number];

const text = string();
const filled = string({ least: 1 });
const count = (least = 0) => number({ whole: true, least, most: 10_000 });

/** What every rule may say of itself. */
const about = {
  list: needed(oneOf(SUBJECTS)),
  /** Only for those of which each of these fields has one of these values: `{ "kind": ["initiative"] }`. An empty text stands for none. */
  where: recordOf(listOf(text)),
  /** Why it was agreed on; told with each departure. */
  why: text,
  /** What to do about a departure, where our own words would not do. */
  next: text,
};

/**
 * What product managers agree on for all their roadmaps, as data. Unknown keys are refused everywhere: a misspelt rule would hold nowhere
 * and nobody would know.
 */
export const conventionsSchema = object({
  /** Where an editor finds the JSON Schema. */
  $schema: text,
  id: needed(filled),
  title: text,
  version: text,
  /** Fields that must be there: all of `fields`, and one at least of `oneOf`. */
  required: listOf(object({ ...about, fields: listOf(filled), oneOf: listOf(filled) })),
  /** The only words that a field may have. */
  words: listOf(object({ ...about, field: needed(filled), allowed: needed(listOf(text)) })),
  /** How titles are written. */
  titles: listOf(
    object({
      ...about,
      /** Characters. */
      longest: count(1),
      /** One of these begins it. */
      startsWith: listOf(filled),
      /** Words that it does without: `TBD`. */
      without: listOf(filled),
      /** It may end in a full stop. */
      finalStop: boolean,
    }),
  ),
  calendar: object({
    /** Month (1 to 12). */
    fiscalYearStart: number({ whole: true, least: 1, most: 12 }),
    timeZone: filled,
    /** How many days a sprint has, and the first day of one, from which all are counted. */
    sprintDays: count(1),
    sprintFrom: filled,
    /** What ends within so many days is said at least so exactly. */
    near: object({ days: needed(count()), precision: needed(oneOf(PRECISIONS)) }),
  }),
  /** How often it is looked at, in days. */
  review: object({
    /** The contents are no older. */
    asOf: count(),
    /** The next review is no further away. */
    nextReview: count(),
    /** Open items were confirmed within so many days: what is near (starts within `nearDays`), and the rest. */
    confirmed: object({ near: needed(count()), far: needed(count()), nearDays: count() }),
    /** Key results of objectives whose time is not over were measured within so many days. */
    measured: count(),
  }),
  /** Word → what to say instead. Found in any spelling, as a whole word. */
  glossary: recordOf(filled),
});

/** The rules of an organisation for its roadmaps, completed with the defaults. */
export type Conventions = ValueOf<typeof conventionsSchema>;
/** Conventions as people write them. */
export type ConventionsInput = InputOf<typeof conventionsSchema>;
export type RequiredRule = NonNullable<Conventions['required']>[number];
export type WordsRule = NonNullable<Conventions['words']>[number];
export type TitleRule = NonNullable<Conventions['titles']>[number];
