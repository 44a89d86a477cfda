import type { CollectionName } from '../model/closed-lists.js';
import type { HistoryEntry, Item } from '../model/entities.js';
import type { Roadmap } from '../model/roadmap.js';
import type { Timeframe } from '../model/timeframe.js';
import { audienceWords } from './audience-words.js';
import { coarseHorizon, coarsenTimeframe, type CoarseningRules } from './coarsen-timeframe.js';
import { guardWords } from './guard-words.js';
import type { Lens } from './lens.js';
import { pickFields, type FieldTree } from './pick-fields.js';
import { slipOf, visibleHistory } from './slip-of.js';

/** An entity under way through the projection: some of its fields, by name. */
export type Fields = Record<string, unknown> & { id: string };
type Timed = { timeframe?: Timeframe; history?: HistoryEntry[] };

const TIMEFRAME_FIELDS = ['text', 'start', 'end', 'startPrecision', 'endPrecision', 'horizon'];

/** `timeframe` allows what a timeframe says, but not where its dates come from. */
export function spellOut(path: string): string[] {
  return path === 'timeframe' || path.endsWith('.timeframe') ? TIMEFRAME_FIELDS.map((field) => `${path}.${field}`) : [path];
}

/** One entity in the audience's words, at its precision, with the allowed fields; undefined when it is withheld for its words. */
export function tell(
  entity: Roadmap[CollectionName][number],
  name: CollectionName,
  tree: FieldTree,
  lens: Lens,
  rules: CoarseningRules,
): Fields | undefined {
  const words = audienceWords(entity, name, lens);
  // a dependency has no title of its own; anything else without a word for this audience is withheld
  if (words.title === undefined && name !== 'dependencies') return undefined;
  const { texts: _texts, visibility: _visibility, ...own } = entity;
  const told = { ...withoutWords(own), ...words, ...coarseTimes(own, lens, rules), ...mergeValues(own, lens), ...asksFor(own, lens) };
  const picked = pickFields(told, tree) as Fields | undefined;
  const slip = name === 'items' && lens.show.slippage ? slipOf(entity as Item, lens, rules, tree) : undefined;
  const guarded = guardWords(
    { ...picked, ...(slip && { slip }), ...(words.title !== undefined && { title: words.title }), id: entity.id },
    lens,
  );
  return guarded as Fields | undefined;
}

/** The entity's own words go; those for this audience are put back. */
function withoutWords(own: object): object {
  return { ...own, title: undefined, summary: undefined, why: undefined, benefit: undefined };
}

function coarseTimes(own: object, lens: Lens, rules: CoarseningRules): object {
  const { timeframe: written, history } = own as Timed;
  const timeframe = written && coarsenTimeframe(written, rules);
  return {
    timeframe: timeframe?.text ? timeframe : undefined,
    horizon: timeframe?.text ? coarseHorizon(timeframe, rules) : undefined,
    history:
      history &&
      visibleHistory(history, lens).map((entry) => ({ ...entry, timeframe: entry.timeframe && coarsenTimeframe(entry.timeframe, rules) })),
  };
}

/** Values told as another word, so that two statuses can look the same to an audience. */
function mergeValues(own: object, lens: Lens): object {
  const merged: Record<string, unknown> = {};
  for (const [field, words] of Object.entries(lens.values)) {
    const value = Object.hasOwn(own, field) ? (own as Record<string, unknown>)[field] : undefined;
    if (typeof value === 'string' && Object.hasOwn(words, value)) merged[field] = words[value];
  }
  return merged;
}

/** An ask reaches those it is addressed to. */
function asksFor(own: object, { audience }: Lens): object {
  const ask = (own as { ask?: { to?: string[] } }).ask;
  return ask?.to && !ask.to.includes(audience) ? { ask: undefined } : {};
}
