import type { CollectionName } from '../model/closed-lists.js';
import type { HistoryEntry } from '../model/entities.js';
import type { Roadmap } from '../model/roadmap.js';
import type { Timeframe } from '../model/timeframe.js';
import { audienceWording, TEXT_FIELDS } from './audience-words.js';
import { placeInTime, type CoarseningRules, type Place } from './coarsen-timeframe.js';
import type { Guard } from './guard-words.js';
import type { Lens } from './lens.js';
import { mergeValues } from './merge-values.js';
import { fieldTree, pickFields, setOwn, type FieldTree } from './pick-fields.js';
import type { Slip } from './projection.js';
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
/** Who may see an entity is never told; and a text for one audience is told instead of the entity's own. */
const NOT_ITS_OWN = new Set(['id', 'texts', 'visibility', ...TEXT_FIELDS]);

/** `timeframe` allows what a timeframe says, but not where its dates come from. */
function spellOut(path: string): string[] {
  return path === 'timeframe' || path.endsWith('.timeframe') ? TIMEFRAME_FIELDS.map((field) => `${path}.${field}`) : [path];
}

/** What a lens shows of a collection, as a tree. */
export function shownFields(paths: readonly string[]): FieldTree {
  return fieldTree(paths.flatMap(spellOut));
}

/**
 * Tells entities of a collection in the audience's words, at its precision, with the allowed fields; undefined for one that is withheld for
 * its words, or because its title is to be shown and there is none for this audience.
 */
export function teller(
  name: CollectionName,
  tree: FieldTree,
  telling: Telling,
): (entity: Roadmap[CollectionName][number]) => Fields | undefined {
  const { lens, guard } = telling;
  const wordsOf = audienceWording(name, lens, tree);
  const isNamed = tree.has('title') && name !== 'dependencies';
  const isMerged = Object.keys(lens.values).length > 0;
  const fields = [...tree];
  const tellTime = timeTeller(tree.get('timeframe'));
  return (entity) => {
    const words: Record<string, unknown> = wordsOf(entity);
    if (isNamed && words['title'] === undefined) return undefined;
    const own = (isMerged ? mergeValues(entity, lens) : entity) as Record<string, unknown>;
    const times = tellTimes(own, name, tree, telling);
    const told: Fields = { id: entity.id };
    for (const [field, inner] of fields) {
      const value = field === 'timeframe' ? tellTime(times) : pickFields(valueOf(field, own, words, times, lens), inner);
      if (value !== undefined) setOwn(told, field, value);
    }
    // the day a sentence expires says something about the sentence, and nothing without it
    if (told['expires'] !== undefined && told['sayable'] === undefined) delete told['expires'];
    if (times.past) told['past'] = true;
    if (times.slip) told['slip'] = times.slip;
    return guard(told, name) as Fields | undefined;
  };
}

/** Thousands of items share some timeframes, as they are told: they share what the lens names of them too. */
function timeTeller(tree: FieldTree | undefined): (times: Times) => unknown {
  if (!tree) return () => undefined;
  const isAll = String([...tree.keys()]) === String(TIMEFRAME_FIELDS);
  return ({ place, timeframe }) => {
    if (!place) return pickFields(timeframe, tree);
    if (place.by !== tree) Object.assign(place, { by: tree, shown: isAll ? place.coarse : pickFields(place.coarse, tree) });
    return place.shown;
  };
}

function valueOf(field: string, own: Record<string, unknown>, words: Record<string, unknown>, times: Times, lens: Lens): unknown {
  if (NOT_ITS_OWN.has(field)) return words[field];
  if (field === 'horizon' || field === 'history') return times[field];
  const value = Object.hasOwn(own, field) ? own[field] : undefined;
  return field === 'ask' && !isAsked(value, lens) ? undefined : value;
}

/** An ask reaches those it is addressed to. */
function isAsked(ask: unknown, { audience }: Lens): boolean {
  const to = (ask as { to?: string[] } | undefined)?.to;
  return !to || to.includes(audience);
}

interface Times {
  timeframe?: Timeframe;
  /** Where it lies, if that is all that is told of it. */
  place?: Place;
  horizon?: string;
  history?: HistoryEntry[];
  past?: boolean;
  slip?: Slip;
}

/** What is told of when; nothing of it is worked out that the lens does not name. */
function tellTimes(own: Timed, name: CollectionName, tree: FieldTree, { lens, rules }: Telling): Times {
  const times: Times = {};
  const place = own.timeframe && placeInTime(own.timeframe, rules);
  if (place?.coarse.text) {
    const { source } = own.timeframe!;
    if (source === undefined) times.place = place;
    times.timeframe = source === undefined ? place.coarse : { ...place.coarse, source };
    if (tree.has('horizon')) Object.assign(times, { horizon: place.horizon, past: name === 'items' && place.isOver });
  }
  const slips = name === 'items' && lens.show.slippage;
  if (own.history && own.history.length > 0 && (slips || tree.has('history'))) tellPast(times, own, slips, tree, { lens, rules });
  return times;
}

function tellPast(
  times: Times,
  { history, status }: Timed,
  slips: boolean,
  tree: FieldTree,
  { lens, rules }: Omit<Telling, 'guard'>,
): void {
  const past = tellHistory({ history, status, timeframe: times.timeframe }, lens, rules, tree);
  const changes = past.filter(({ changed }) => changed).map(({ entry }) => entry);
  if (changes.length > 0) times.history = changes;
  const slip = slips ? slipOf(past, times.timeframe, rules, tree) : undefined;
  if (slip) times.slip = slip;
}
