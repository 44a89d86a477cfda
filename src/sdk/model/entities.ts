import * as z from 'zod/mini';
import {
  COMMITMENTS,
  DECISION_STATUSES,
  DIRECTIONS,
  INPUT_OUTCOMES,
  ITEM_KINDS,
  RISK_KINDS,
  RISK_STATUSES,
  STATUSES,
  WAYS_OF_WORKING,
  type CollectionName,
} from './closed-lists.js';
import { ask, confidence, day, health, id, level, links, listOf, progress, text, texts, url, visibility } from './fields.js';
import { timeframeSchema } from './timeframe.js';

const ids = z.optional(listOf(id));
const words = z.optional(text);
const optionalDay = z.optional(day);

/** What every entity may carry: its words per audience, who may see it, where to read more. */
const common = { texts: z.optional(texts), visibility: z.optional(visibility), links: z.optional(links) };
const named = { id, title: text, summary: words, ...common };

const wayOfWorking = z.pipe(
  z.transform((value: unknown) => (typeof value === 'string' ? { kind: value } : value)),
  z.object({
    kind: z.enum(WAYS_OF_WORKING),
    /** Sprints: how long one is, and the first day of one of them. */
    days: z.optional(z.number().check(z.minimum(1), z.maximum(366))),
    from: optionalDay,
    /** Kanban: how many items may be in progress at once. */
    limit: z.optional(z.number().check(z.minimum(1))),
    /** Phases: their names, in order. */
    phases: z.optional(listOf(text)),
  }),
);

const keyResult = z.object({
  id: z.optional(id),
  title: text,
  baseline: z.optional(z.number()),
  current: z.optional(z.number()),
  target: z.optional(z.number()),
  unit: words,
  direction: z.optional(z.enum(DIRECTIONS)),
  measuredOn: optionalDay,
  source: words,
  confidence: z.optional(confidence),
});

const score = z.object({
  rubric: text,
  inputs: z.optional(z.record(z.string(), z.number())),
  /** How the value follows from the inputs, in words or symbols. */
  arithmetic: words,
  value: z.number(),
  by: words,
  on: optionalDay,
});

/** Every entity's schema, for a fiscal year that starts in the given month. */
export function entitySchemas(fiscalYearStart: number) {
  const timeframe = z.optional(timeframeSchema(fiscalYearStart));
  /** An earlier timeframe or status: what it was until the day `on`, and why it changed. */
  const history = z.optional(
    listOf(
      z.object({ on: day, timeframe, status: z.optional(z.enum(STATUSES)), reason: words, by: words, visibility: z.optional(visibility) }),
    ),
  );
  return {
    products: z.object({ ...named, parent: z.optional(id), owner: words }),
    teams: z.object({
      ...named,
      product: z.optional(id),
      lead: words,
      wayOfWorking: z.optional(wayOfWorking),
      /** How much work fits: 30 points per sprint, 6 items per month. */
      capacity: z.optional(z.object({ value: z.number().check(z.minimum(0)), unit: words, per: words })),
    }),
    themes: z.object({ ...named, benefit: words, parent: z.optional(id), product: z.optional(id) }),
    objectives: z.object({
      ...named,
      why: words,
      parent: z.optional(id),
      product: z.optional(id),
      owner: words,
      timeframe,
      health: z.optional(health),
      confidence: z.optional(confidence),
      keyResults: z.optional(listOf(keyResult)),
      history,
    }),
    items: z.object({
      ...named,
      kind: z.optional(z.enum(ITEM_KINDS)),
      why: words,
      benefit: words,
      parent: z.optional(id),
      product: z.optional(id),
      team: z.optional(id),
      /** Teams that help the one in charge. */
      contributors: ids,
      objectives: ids,
      themes: ids,
      releases: ids,
      owner: words,
      status: z.optional(z.enum(STATUSES)),
      health: z.optional(health),
      confidence: z.optional(confidence),
      commitment: z.optional(z.enum(COMMITMENTS)),
      progress: z.optional(progress),
      /** In the unit of the team's capacity. */
      effort: z.optional(z.number().check(z.minimum(0))),
      timeframe,
      score: z.optional(score),
      evidence: ids,
      confirmedOn: optionalDay,
      history,
    }),
    releases: z.object({ ...named, product: z.optional(id), team: z.optional(id), timeframe, status: z.optional(z.enum(STATUSES)) }),
    milestones: z.object({
      ...named,
      timeframe,
      /** A milestone without a timeframe of its own takes its release's. */
      release: z.optional(id),
      items: ids,
      team: z.optional(id),
      status: z.optional(z.enum(STATUSES)),
    }),
    /** `from` must come before `to`. */
    dependencies: z.object({ id, from: id, to: id, summary: words, ...common }),
    risks: z.object({
      ...named,
      kind: z.optional(z.enum(RISK_KINDS)),
      likelihood: z.optional(level),
      impact: z.optional(level),
      status: z.optional(z.enum(RISK_STATUSES)),
      owner: words,
      mitigation: words,
      ask: z.optional(ask),
      items: ids,
      objectives: ids,
    }),
    decisions: z.object({
      ...named,
      why: words,
      status: z.optional(z.enum(DECISION_STATUSES)),
      on: optionalDay,
      by: words,
      ask: z.optional(ask),
      pivot: z.optional(z.object({ from: text, to: text, threshold: words, keeps: words })),
      items: ids,
      objectives: ids,
      evidence: ids,
    }),
    evidence: z.object({ ...named, on: optionalDay, source: words, url: z.optional(url) }),
    inputs: z.object({
      ...named,
      /** Who asked: a customer, a department, a person. */
      from: words,
      channel: words,
      on: optionalDay,
      outcome: z.optional(z.enum(INPUT_OUTCOMES)),
      reason: words,
      items: ids,
    }),
  } satisfies Record<CollectionName, z.ZodMiniType>;
}

type Schemas = ReturnType<typeof entitySchemas>;
export type Product = z.infer<Schemas['products']>;
export type Team = z.infer<Schemas['teams']>;
export type Theme = z.infer<Schemas['themes']>;
export type Objective = z.infer<Schemas['objectives']>;
export type KeyResult = z.infer<typeof keyResult>;
export type Item = z.infer<Schemas['items']>;
export type Release = z.infer<Schemas['releases']>;
export type Milestone = z.infer<Schemas['milestones']>;
export type Dependency = z.infer<Schemas['dependencies']>;
export type Risk = z.infer<Schemas['risks']>;
export type Decision = z.infer<Schemas['decisions']>;
export type Evidence = z.infer<Schemas['evidence']>;
export type Input = z.infer<Schemas['inputs']>;
export type Score = z.infer<typeof score>;
export type HistoryEntry = NonNullable<Item['history']>[number];
export type WayOfWorking = z.infer<typeof wayOfWorking>;
/** The entities of each list. */
export type Entities = { [C in CollectionName]: z.infer<Schemas[C]> };
