import { COMMITMENTS, CONFIDENCE_BANDS, HEALTHS, HORIZONS, STATUSES } from '../model/closed-lists.js';
import type { Sorting } from './lens.js';
import type { ProjectedItem } from './projection.js';

/** Behind every day: now, next and later without one. */
const LAST = '~';

const KEYS: Record<Sorting, (item: ProjectedItem) => string | number | undefined> = {
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
  const keys = [...sortBy, 'title' as const].filter((sorting) => Object.hasOwn(KEYS, sorting)).map((sorting) => KEYS[sorting]);
  const rows = items.map((item) => ({ item, said: keys.map((key) => key(item)) }));
  rows.sort((a, b) => {
    for (let i = 0; i < keys.length; i++) {
      const order = compareKeys(a.said[i], b.said[i], descending && i === 0);
      if (order !== 0) return order;
    }
    return compare(a.item.id, b.item.id);
  });
  return rows.map(({ item }) => item);
}

function compareKeys(a: string | number | undefined, b: string | number | undefined, descending: boolean): number {
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
