import { COMMITMENTS, CONFIDENCE_BANDS, HORIZONS, STATUSES, type ConfidenceBand } from '../model/closed-lists.js';
import type { Sorting } from './lens.js';
import type { ProjectedItem } from './projection.js';

/** Far enough behind every day that undated items come last. */
const LAST = '~';

const KEYS: Record<Sorting, (item: ProjectedItem) => string | number> = {
  timeframe: ({ timeframe, horizon = timeframe?.horizon }) =>
    timeframe?.start ?? timeframe?.end ?? (horizon ? `${LAST}${HORIZONS.indexOf(horizon)}` : `${LAST}${LAST}`),
  title: ({ title }) => title,
  status: ({ status }) => rank(STATUSES, status),
  commitment: ({ commitment }) => rank(COMMITMENTS, commitment),
  // the surest first; a band that is not there, at -1, comes last
  confidence: ({ confidence }) => -CONFIDENCE_BANDS.indexOf(confidence?.band as ConfidenceBand),
};

/**
 * Items in the order of the given keys; ties by title, then id. Only what the projection shows is looked at, so the order tells
 * nothing more.
 */
export function orderItems(items: readonly ProjectedItem[], sortBy: readonly Sorting[]): ProjectedItem[] {
  const keys = [...sortBy, 'title' as const].map((sorting) => KEYS[sorting]);
  return [...items].sort((a, b) => {
    for (const key of keys) {
      const order = compare(key(a), key(b));
      if (order !== 0) return order;
    }
    return compare(a.id, b.id);
  });
}

/** A word of the lens's own, in place of one of the list, comes after all of them. */
function rank<T>(list: readonly T[], value: T | undefined): number {
  const index = value === undefined ? -1 : list.indexOf(value);
  return index < 0 ? list.length : index;
}

/** By code unit, not by locale: the same input gives the same output everywhere. */
export function compare(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
