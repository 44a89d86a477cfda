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
import { amount, ask, confidence, day, health, id, ids, level, links, progress, text, texts, url, visibility } from './fields.js';
import { listOf, needed, number, object, oneOf, recordOf, textAs, type ObjectSchema, type ValueOf } from './schema.js';
import { timeframe } from './timeframe.js';

/** What every entity may carry: its words per audience, who may see it, where to read more. */
const common = { texts, visibility, links };
const named = { id: needed(id), title: needed(text), summary: text, ...common };

const wayOfWorking = object(
  {
    kind: needed(oneOf(WAYS_OF_WORKING)),
    /** Sprints: how long one is, and the first day of one of them. */
    days: number({ least: 1, most: 366 }),
    from: day,
    /** Kanban: how many items may be in progress at once. */
    limit: number({ least: 1 }),
    /** Phases: their names, in order. */
    phases: listOf(text),
  },
  { short: textAs('kind') },
);

const keyResult = object({
  id,
  title: needed(text),
  baseline: number(),
  current: number(),
  target: number(),
  unit: text,
  direction: oneOf(DIRECTIONS),
  measuredOn: day,
  source: text,
  confidence,
});

const score = object({
  rubric: needed(text),
  inputs: recordOf(number()),
  /** How the value follows from the inputs, in words or symbols. */
  arithmetic: text,
  value: needed(number()),
  by: text,
  on: day,
});

/** An earlier timeframe or status: what it was until the day `on`, and why it changed. */
const history = listOf(object({ on: needed(day), timeframe, status: oneOf(STATUSES), reason: text, by: text, visibility }));

/** Every entity's schema. */
export const ENTITIES = {
  products: object({ ...named, parent: id, owner: text }),
  teams: object({
    ...named,
    product: id,
    lead: text,
    wayOfWorking,
    /** How much work fits: 30 points per sprint, 6 items per month. */
    capacity: object({ value: needed(amount), unit: text, per: text }),
  }),
  themes: object({ ...named, benefit: text, parent: id, product: id }),
  objectives: object({
    ...named,
    why: text,
    parent: id,
    product: id,
    owner: text,
    timeframe,
    health,
    confidence,
    keyResults: listOf(keyResult),
    history,
  }),
  items: object({
    ...named,
    kind: oneOf(ITEM_KINDS),
    why: text,
    benefit: text,
    parent: id,
    product: id,
    team: id,
    /** Teams that help the one in charge. */
    contributors: ids,
    objectives: ids,
    themes: ids,
    releases: ids,
    owner: text,
    status: oneOf(STATUSES),
    health,
    confidence,
    commitment: oneOf(COMMITMENTS),
    progress,
    /** In the unit of the team's capacity. */
    effort: amount,
    timeframe,
    score,
    evidence: ids,
    confirmedOn: day,
    history,
  }),
  releases: object({ ...named, product: id, team: id, timeframe, status: oneOf(STATUSES) }),
  milestones: object({
    ...named,
    timeframe,
    /** A milestone without a timeframe of its own takes its release's. */
    release: id,
    items: ids,
    team: id,
    status: oneOf(STATUSES),
  }),
  /** `from` must come before `to`. */
  dependencies: object({ id: needed(id), from: needed(id), to: needed(id), summary: text, ...common }),
  risks: object({
    ...named,
    kind: oneOf(RISK_KINDS),
    likelihood: level,
    impact: level,
    status: oneOf(RISK_STATUSES),
    owner: text,
    mitigation: text,
    ask,
    items: ids,
    objectives: ids,
  }),
  decisions: object({
    ...named,
    why: text,
    status: oneOf(DECISION_STATUSES),
    on: day,
    by: text,
    ask,
    pivot: object({ from: needed(text), to: needed(text), threshold: text, keeps: text }),
    items: ids,
    objectives: ids,
    evidence: ids,
  }),
  evidence: object({ ...named, on: day, source: text, url }),
  inputs: object({
    ...named,
    /** Who asked: a customer, a department, a person. */
    from: text,
    channel: text,
    on: day,
    outcome: oneOf(INPUT_OUTCOMES),
    reason: text,
    items: ids,
  }),
} satisfies Record<CollectionName, ObjectSchema>;

type Schemas = typeof ENTITIES;
/** What is sold or run, which items belong to. */
export type Product = ValueOf<Schemas['products']>;
/** Who does the work, and how. */
export type Team = ValueOf<Schemas['teams']>;
/** A subject that groups items, with the benefit it promises. */
export type Theme = ValueOf<Schemas['themes']>;
/** A goal, with the key results that show it was reached. */
export type Objective = ValueOf<Schemas['objectives']>;
/** The number that shows an objective was reached. */
export type KeyResult = ValueOf<typeof keyResult>;
/** One thing on the roadmap. */
export type Item = ValueOf<Schemas['items']>;
/** A dated package of items. */
export type Release = ValueOf<Schemas['releases']>;
/** A point in time that matters. */
export type Milestone = ValueOf<Schemas['milestones']>;
/** `from` must come before `to`. */
export type Dependency = ValueOf<Schemas['dependencies']>;
/** What may go wrong, or right. */
export type Risk = ValueOf<Schemas['risks']>;
/** What was decided or has to be, when and why. */
export type Decision = ValueOf<Schemas['decisions']>;
/** What supports something. */
export type Evidence = ValueOf<Schemas['evidence']>;
/** What a stakeholder asked for, and where it went. */
export type Input = ValueOf<Schemas['inputs']>;
/** A qualification result: rubric, inputs, arithmetic, who and when. */
export type Score = ValueOf<typeof score>;
/** What an item said of itself before, and from which day. */
export type HistoryEntry = NonNullable<Item['history']>[number];
/** How a team works. */
export type WayOfWorking = ValueOf<typeof wayOfWorking>;
/** The entities of each list. */
export type Entities = { [C in CollectionName]: ValueOf<Schemas[C]> };
