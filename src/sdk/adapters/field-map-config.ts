import type { CollectionName } from '../model/closed-lists.js';

type Scalar = string | number | boolean;
type OneOrMore<T> = T | readonly T[];

/** Words, and what each stands for; `null` stands for nothing. Case and surrounding spaces do not matter. */
export type Table = Record<string, unknown>;

/** What a value must be; all that is given must hold. Texts are compared without regard to case. */
export interface ValueTest {
  /** One of these; `in` says the same. */
  equals?: OneOrMore<Scalar>;
  in?: OneOrMore<Scalar>;
  startsWith?: string;
  /** Whether there is a value at all; a word for nothing is none. */
  exists?: boolean;
  /** Values it must not equal, or a test it must fail. */
  not?: OneOrMore<Scalar> | ValueTest;
}

/** A test of what a path leads to; of several values one must pass. */
export interface Condition extends ValueTest {
  path: OneOrMore<string>;
  comment?: string;
}

/** What a text can be turned into. */
export type Transform = 'plain' | 'paragraph' | 'title' | 'lower' | 'upper' | 'number' | 'percent' | 'html';

/**
 * How one field is read. Short forms: a path, or paths of which the first that leads to anything counts.
 * A rule has exactly one source; its changes are made in the order in which they stand here. For another order, wrap a rule in `of`.
 */
export type FieldSpec = OneOrMore<string> | FieldRule;

export interface FieldRule {
  // Sources, of which one:
  path?: OneOrMore<string>;
  const?: unknown;
  /** The values of another rule, to change them further. */
  of?: OneOrMore<FieldSpec>;
  /** The values of the first rule that has any. */
  first?: OneOrMore<FieldSpec>;
  /** The values of all these rules. */
  all?: OneOrMore<FieldSpec>;
  /** A timeframe from the first value of each rule: `2026-01/2026-Q3`, open at an end that has none. */
  interval?: { from?: FieldSpec; to?: FieldSpec };
  /** An object; it is made when a field other than a constant has a value. */
  fields?: Record<string, FieldSpec>;

  // Changes of each value; the same value is never there twice:
  /** Cuts a text at each of these. */
  split?: string;
  /** Keeps the values that pass. */
  keep?: ValueTest;
  /** Takes what stands between two different marks, wherever it does: `["[", "]"]`. */
  between?: readonly [string, string];
  stripStart?: string;
  stripEnd?: string;
  /** Puts this before a text that does not begin with it. */
  prefix?: string;
  suffix?: string;
  /** Our word for theirs, from a table or the name of one. Other words stay as they are, and parsing reports them. */
  map?: Table | string;
  /**
   * The same, but a word that is not there leads to nothing and is reported, unless `else` is given; the name may also be that of an index,
   * which looks in the document itself.
   */
  lookup?: Table | string;
  /** `DD.MM.YYYY`, or several formats; text in none of them stays as it is. */
  date?: OneOrMore<string>;
  /**
   * `plain` (no Markdown), `paragraph` (the first), `title` (Capitals For Words), `lower`, `upper`, `number` (`1.234,5 €`), `percent`
   * (of parts of one: 0.8 is 80), `html` (its words); of several, one after the other.
   */
  as?: OneOrMore<Transform>;
  /** Cuts a text at a word, with an ellipsis. */
  maxLength?: number;

  // Changes of the list of values:
  /** Drops the values another rule finds. */
  without?: FieldSpec;
  /** The one at this position, counted from the end when negative. */
  take?: number;
  join?: string;

  /** What stands for no value at all; `null` for nothing. */
  else?: unknown;
  /** The rule holds for records that pass; in others it finds nothing. */
  when?: OneOrMore<Condition>;
  comment?: string;
}

/** Records of the document by a key, for look-ups: the dates of a milestone by its id. */
export interface Index {
  /** Where the records are in the document; those of the map when left out. */
  records?: string;
  where?: OneOrMore<Condition>;
  /** One record per entry of an object or array in each. Paths then start at `{ key, value, record }`. */
  each?: string;
  /** What a record is looked up by; several values are several keys. */
  key: FieldSpec;
  /** What is found. */
  value: FieldSpec;
  comment?: string;
}

/** One list of ours from one kind of record of theirs. */
export interface Section {
  /** Where the records are in the document; those of the map when left out. */
  records?: string;
  /** The records to keep; with `each`, the entries. */
  where?: OneOrMore<Condition>;
  /** One entity per entry of an object or array in each record. Paths then start at `{ key, value, record }`. */
  each?: string;
  /** Where a record holds records below it, which are read like it and, of items, become the items below it. */
  children?: string;
  /** One entity per distinct value of this rule. Paths then start at `{ value }`. */
  collect?: FieldSpec;
  fields: Record<string, FieldSpec>;
  comment?: string;
}

/** A field map as JSON: how a foreign document becomes a roadmap. */
export interface FieldMapConfig extends Partial<Record<CollectionName, OneOrMore<Section>>> {
  $schema?: string;
  name?: string;
  comment?: string;
  /** Where the records are, for sections that do not say; found by themselves when left out. */
  records?: string;
  /** The records to keep, for sections without `records` of their own. */
  where?: OneOrMore<Condition>;
  /** Words for nothing: `TBD`, `n/a`. The empty text always is one. */
  empty?: OneOrMore<Scalar>;
  tables?: Record<string, Table>;
  indexes?: Record<string, Index>;
  /** A roadmap in our own format, to which the rest is added: what the source does not say. */
  roadmap?: Record<string, unknown>;
  /** Fields of the roadmap itself, read from the document. */
  head?: Record<string, FieldSpec>;
}
