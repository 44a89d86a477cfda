import * as z from 'zod/mini';
import { VISIBILITIES, type CollectionName } from './closed-lists.js';
import type { Entities } from './entities.js';
import { day, id, links, listOf, text } from './fields.js';

/** The version of the document's shape; a file without one is taken to be of this version. */
export const SCHEMA_VERSION = 1;

const words = z.optional(text);

const timeZone = z.pipe(
  z.string(),
  z.transform((name, context): string => {
    try {
      new Intl.DateTimeFormat('en', { timeZone: name });
      return name;
    } catch {
      context.issues.push({ code: 'custom', input: name, params: { code: 'unknown', hint: 'write an IANA name: Europe/Berlin' } });
      return z.NEVER;
    }
  }),
);

/** The document without its entity lists. */
export const headSchema = z.object({
  schemaVersion: z._default(z.number(), SCHEMA_VERSION),
  id: z.optional(id),
  title: words,
  vision: words,
  strategy: words,
  /** Month (1 to 12) in which the fiscal year starts. */
  fiscalYearStart: z._default(z.pipe(z.transform(toNumber), z.int().check(z.minimum(1), z.maximum(12))), 1),
  /** IANA name; decides which calendar day today is. */
  timeZone: z.optional(timeZone),
  /** The day the contents were true. */
  asOf: z.optional(day),
  nextReview: z.optional(day),
  disclaimer: words,
  /** Who may see an entity that says nothing about it. */
  defaultVisibility: z._default(z.enum(VISIBILITIES), 'internal'),
  audiences: z.optional(listOf(z.pipe(z.transform(idAsObject), z.object({ id, title: words })))),
  /** What an audience is told instead of the roadmap's own words. */
  texts: z.optional(z.record(z.string(), z.object({ title: words, vision: words, strategy: words, disclaimer: words }))),
  links: z.optional(links),
});

function toNumber(value: unknown): unknown {
  return typeof value === 'string' && /^\d{1,2}$/.test(value.trim()) ? Number(value) : value;
}

function idAsObject(value: unknown): unknown {
  return typeof value === 'string' ? { id: value } : value;
}

export type RoadmapHead = z.infer<typeof headSchema>;

/** A checked roadmap: plain JSON. Made by `parseRoadmap`; every list is there, if only empty. */
export type Roadmap = RoadmapHead & { [C in CollectionName]: Entities[C][] } & {
  /** How many item records the source had, and which of them could not be used. */
  source: { items: number; invalid: number };
};

/** Our own format as people write it: nearly everything is optional. Unchecked until `parseRoadmap`. */
export type RoadmapInput = unknown;
