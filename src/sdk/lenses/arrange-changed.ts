import { findIn, groupIds, isKnownLane, tallyOf, type Lane, type Lanes, type View } from './arrange.js';
import { isUndated } from './is-undated.js';
import { itemOrder } from './order-items.js';
import { insertIn, type ItemChange } from './project-changed.js';
import type { Counts, ProjectedItem, Projection } from './projection.js';
import { isDated } from '../model/timeframe.js';

/**
 * Arranges a projection in which a few items are shown otherwise than in the one that was arranged before, with the same view: only the
 * lanes that they leave and enter are made anew.
 * @returns what `arrange` gives for the whole; undefined where a lane appears or goes, or may stand elsewhere
 */
export function arrangeChanged(projection: Projection, view: View, before: Lanes, changes: readonly ItemChange[]): Lanes | undefined {
  const { groupBy } = before;
  if (groupBy === 'parent') return undefined;
  const order = itemOrder(view.sortBy ?? projection.lens.sortBy, view.descending);
  const lanes = new Map(before.lanes.map((lane) => [lane.id, lane]));
  const counts = { ...before.counts };
  const owned = new Set<Lane>();
  for (const [former, now] of changes) {
    for (const [item, one] of [
      [former, -1],
      [now, 1],
    ] as const) {
      if (!count(counts, item, view, one, projection)) continue;
      for (const id of groupIds(item, groupBy)) {
        const lane = ownLane(id, lanes, owned);
        if (!lane || !isKnownLane(id, groupBy, projection)) return undefined;
        put(lane, item, one, order);
      }
    }
  }
  // lanes of nothing are there as long as nothing is filtered out
  if ([...owned].some(isEmpty) || (counts.filtered === 0) !== (before.counts.filtered === 0)) return undefined;
  for (const lane of owned) lane.tally = tallyOf([...lane.items, ...lane.undated]);
  return { ...before, counts, lanes: before.lanes.map(({ id }) => lanes.get(id)!) };
}

const isEmpty = ({ items, undated }: Lane): boolean => items.length + undated.length === 0;

/** A lane that may be changed: a copy of the one before. */
function ownLane(id: string, lanes: Map<string, Lane>, owned: Set<Lane>): Lane | undefined {
  const lane = lanes.get(id);
  if (!lane || owned.has(lane)) return lane;
  const own = { ...lane, items: [...lane.items], undated: [...lane.undated] };
  lanes.set(id, own);
  owned.add(own);
  return own;
}

function put({ items, undated }: Lane, item: ProjectedItem, one: 1 | -1, order: (a: ProjectedItem, b: ProjectedItem) => number): void {
  const list = isDated(item.timeframe) ? items : undated;
  if (one > 0) insertIn(list, item, order);
  else list.splice(list.lastIndexOf(item), 1);
}

/** Counts an item in or out; gives whether it is among those that are looked at. */
function count(counts: Counts, item: ProjectedItem, view: View, one: 1 | -1, projection: Projection): boolean {
  const { found, inRange } = findIn({ ...projection, items: [item] }, view);
  const place = found.length === 0 ? 'filtered' : inRange.length === 0 ? 'outOfRange' : isUndated(item) ? 'undated' : 'shown';
  counts[place] += one;
  return inRange.length > 0;
}
