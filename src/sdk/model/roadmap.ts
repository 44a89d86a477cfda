import { VISIBILITIES, type CollectionName } from './closed-lists.js';
import type { Entities } from './entities.js';
import { day, id, links, text } from './fields.js';
import { listOf, needed, number, object, oneOf, recordOf, Refusal, string, textAs, withDefault, type ValueOf } from './schema.js';
import { suppression } from './suppression.js';

/** The version of the document's shape; a file without one is taken to be of this version. */
export const SCHEMA_VERSION = 1;

const timeZone = string({
  read(name) {
    try {
      new Intl.DateTimeFormat('en', { timeZone: name });
      return name;
    } catch {
      return new Refusal('write an IANA name: Europe/Berlin', 'unknown');
    }
  },
});

const month = number({
  whole: true,
  least: 1,
  most: 12,
  read: (value) => (typeof value === 'string' && /^\d{1,2}$/.test(value.trim()) ? Number(value) : value),
});

/** The document without its entity lists. */
export const HEAD = object({
  schemaVersion: withDefault(number(), SCHEMA_VERSION),
  id,
  title: text,
  vision: text,
  strategy: text,
  /** Month (1 to 12) in which the fiscal year starts. */
  fiscalYearStart: withDefault(month, 1),
  /** IANA name; decides which calendar day today is. */
  timeZone,
  /** The day the contents were true. */
  asOf: day,
  nextReview: day,
  disclaimer: text,
  /** Who may see an entity that says nothing about it. */
  defaultVisibility: withDefault(oneOf(VISIBILITIES), 'internal'),
  audiences: listOf(object({ id: needed(id), title: text }, { short: textAs('id') })),
  /** What an audience is told instead of the roadmap's own words. */
  texts: recordOf(object({ title: text, vision: text, strategy: text, disclaimer: text })),
  links,
  /** Findings that are accepted for a while. */
  suppressions: listOf(suppression),
});

/** What a roadmap says of itself, apart from its lists. */
export type RoadmapHead = ValueOf<typeof HEAD>;

/** A checked roadmap: plain JSON. Made by `parseRoadmap`; every list is there, if only empty. */
export type Roadmap = RoadmapHead & { [C in CollectionName]: Entities[C][] } & {
  /** How many item records the source had, and which of them could not be used. */
  source: { items: number; invalid: number };
};

/** Our own format as people write it: nearly everything is optional. Unchecked until `parseRoadmap`. */
export type RoadmapInput = unknown;
