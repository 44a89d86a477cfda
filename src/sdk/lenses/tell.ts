import type { CollectionName } from '../model/closed-lists.js';
import type { HistoryEntry } from '../model/entities.js';
import type { Roadmap } from '../model/roadmap.js';
import type { Timeframe } from '../model/timeframe.js';
import { audienceWords, TEXT_FIELDS } from './audience-words.js';
import { coarseHorizon, coarsenTimeframe, isPast, type CoarseningRules } from './coarsen-timeframe.js';
import type { Guard } from './guard-words.js';
import type { Lens } from './lens.js';
import { mergeValues } from './merge-values.js';
import { fieldTree, pickFields, type FieldTree } from './pick-fields.js';
import { slipOf } from './slip-of.js';
import { tellHistory } from './tell-history.js';

/** An entity under way through the projection: some of its fields, by name. */
export type Fields = Record<string, unknown> & { id: string };
type Timed = { timeframe?: Timeframe; status?: string; history?: HistoryEntry[] };

/** What telling needs to know beside the entity. */
export interface Telling {
  lens: Lens;
  rules: CoarseningRules;
  guard: Guard;
}

const TIMEFRAME_FIELDS = ['text', 'start', 'end', 'startPrecision', 'endPrecision', 'horizon'];
/** Who may see an entity is never told; and a text for one audience is told instead of the entity's own, so these are put aside. */
const PUT_ASIDE = {
  id: undefined,
  texts: undefined,
  visibility: undefined,
  ...Object.fromEntries(TEXT_FIELDS.map((field) => [field, undefined])),
};

/** `timeframe` allows what a timeframe says, but not where its dates come from. */
function spellOut(path: string): string[] {
  return path === 'timeframe' || path.endsWith('.timeframe') ? TIMEFRAME_FIELDS.map((field) => `${path}.${field}`) : [path];
}

/** What a lens shows of a collection, as a tree. */
export function shownFields(paths: readonly string[]): FieldTree {
  return fieldTree(paths.flatMap(spellOut));
}

/**
 * One entity in the audience's words, at its precision, with the allowed fields; undefined when it is withheld for its words, or
 * because its title is to be shown and there is none for this audience.
 */
export function tell(entity: Roadmap[CollectionName][number], name: CollectionName, tree: FieldTree, telling: Telling): Fields | undefined {
  const { lens, rules, guard } = telling;
  const told: Record<string, unknown> = {
    ...mergeValues(entity, lens),
    ...PUT_ASIDE,
    ...audienceWords(entity, name, lens),
    ...asksFor(entity, lens),
  };
  if (tree.has('title') && told['title'] === undefined && name !== 'dependencies') return undefined;
  const { past, isOver, times } = tellTimes(told, name, tree, telling);
  const slip = name === 'items' && lens.show.slippage && slipOf(past, times.timeframe, rules, tree);
  const picked = pickFields(Object.assign(told, times), tree) as object | undefined;
  return guard({ id: entity.id, ...withoutStrayExpiry(picked), ...(isOver && { past: true }), ...(slip && { slip }) }, name) as
    Fields | undefined;
}

function tellTimes(told: Timed, name: CollectionName, tree: FieldTree, { lens, rules }: Telling) {
  const coarse = told.timeframe && coarsenTimeframe(told.timeframe, rules);
  const timeframe = coarse?.text ? coarse : undefined;
  const past = tellHistory({ history: told.history, status: told.status, timeframe }, lens, rules, tree);
  const history = past.filter(({ changed }) => changed).map(({ entry }) => entry);
  const horizon = timeframe && tree.has('horizon') ? coarseHorizon(timeframe, rules) : undefined;
  const isOver = name === 'items' && horizon && isPast(timeframe?.horizon ? told.timeframe : timeframe, rules);
  return { past, isOver, times: { timeframe, horizon, history: history.length > 0 ? history : undefined } };
}

/** The day a sentence expires says something about the sentence, and nothing without it. */
function withoutStrayExpiry(picked: { expires?: unknown; sayable?: unknown } = {}): object {
  if (picked.sayable === undefined && picked.expires !== undefined) delete picked.expires;
  return picked;
}

/** An ask reaches those it is addressed to. */
function asksFor(own: object, { audience }: Lens): object {
  const ask = (own as { ask?: { to?: string[] } }).ask;
  return ask?.to && !ask.to.includes(audience) ? { ask: undefined } : {};
}
