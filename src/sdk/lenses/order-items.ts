import { COMMITMENTS, CONFIDENCE_BANDS, HEALTHS, HORIZONS, STATUSES } from '../model/closed-lists.js';
import type { Sorting } from './lens.js';
import type { ProjectedItem } from './projection.js';

/** Behind every day: now, next and later without one. */
const LAST = '~';

const KEYS: Record<Sorting, Key> = {
  timeframe: ({ timeframe, horizon = timeframe?.horizon }) =>
    timeframe?.start ?? timeframe?.end ?? (horizon && `${LAST}${HORIZONS.indexOf(horizon)}`),
  title: ({ title }) => title,
  status: ({ status }) => rank(STATUSES, status),
  commitment: ({ commitment }) => rank(COMMITMENTS, commitment),
  // the surest first
  confidence: ({ confidence }) => confidence?.band && -CONFIDENCE_BANDS.indexOf(confidence.band),
  // the worst first
  health: ({ health }) => health?.value && -rank(HEALTHS, health.value)!,
  progress: ({ progress }) => progress?.percent,
  owner: ({ owner }) => owner,
};

/**
 * Items in the order of the given keys, the first of them backwards if so wanted; what says nothing comes last either way. Ties by
 * title, then id. Only what the projection shows is looked at, so the order tells nothing more.
 */
export function orderItems(items: readonly ProjectedItem[], sortBy: readonly Sorting[], descending = false): ProjectedItem[] {
  return inOrder([...items], keysOf(sortBy), descending);
}

/** So few are sorted sooner than put into groups. */
const FEW = 16;

/** Many items share what they say: each of it is sorted once, and then those that say it. Words alone the engine sorts many times faster than by a function. */
function inOrder(items: ProjectedItem[], [key, ...rest]: readonly Key[], descending: boolean): ProjectedItem[] {
  if (items.length < 2) return items;
  if (!key) return items.sort((a, b) => compare(a.id, b.id));
  if (items.length < FEW) return items.sort(comparing([key, ...rest], descending));
  const groups = new Map<Said, ProjectedItem[]>();
  for (const item of items) {
    const said = key(item);
    const group = groups.get(said);
    if (group) group.push(item);
    else groups.set(said, [item]);
  }
  const all = [...groups.keys()];
  const areWords = !descending && all.every((said) => typeof said === 'string');
  const sorted = areWords ? all.sort() : all.sort((a, b) => compareKeys(a, b, descending));
  return sorted.flatMap((said) => inOrder(groups.get(said)!, rest, false));
}

/** Which of two items comes first in the order of `orderItems`. */
export const itemOrder = (sortBy: readonly Sorting[], descending = false): ((a: ProjectedItem, b: ProjectedItem) => number) =>
  comparing(keysOf(sortBy), descending);

type Said = string | number | undefined;
type Key = (item: ProjectedItem) => Said;

const keysOf = (sortBy: readonly Sorting[]): Key[] =>
  [...sortBy, 'title' as const].filter((sorting) => Object.hasOwn(KEYS, sorting)).map((sorting) => KEYS[sorting]);

function comparing([first, ...rest]: readonly Key[], descending: boolean): (a: ProjectedItem, b: ProjectedItem) => number {
  return (a, b) => {
    const order = first ? compareKeys(first(a), first(b), descending) : 0;
    if (order !== 0) return order;
    for (const key of rest) {
      const next = compareKeys(key(a), key(b), false);
      if (next !== 0) return next;
    }
    return compare(a.id, b.id);
  };
}

function compareKeys(a: Said, b: Said, descending: boolean): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return descending ? compare(b, a) : compare(a, b);
}

/** A word of the lens's own, in place of one of the list, comes after all of them. */
function rank<T>(list: readonly T[], value: T | undefined): number | undefined {
  if (value === undefined) return undefined;
  const index = list.indexOf(value);
  return index < 0 ? list.length : index;
}

/** By code unit, not by locale: the same input gives the same output everywhere. */
export function compare(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
