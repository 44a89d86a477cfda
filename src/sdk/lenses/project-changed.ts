import { changedItems } from '../model/changed-items.js';
import { isEqual } from '../model/is-equal.js';
import { itemBeside } from '../model/item-beside.js';
import type { Roadmap } from '../model/roadmap.js';
import { isUndated } from './is-undated.js';
import type { Lens } from './lens.js';
import { orderDependencies } from './order-dependencies.js';
import { itemOrder } from './order-items.js';
import type { ownIds } from './name-ids.js';
import type { project } from './project.js';
import type { ProjectedItem, Projection } from './projection.js';

/** An item as it was shown, and as it is now. */
export type ItemChange = readonly [before: ProjectedItem, now: ProjectedItem];

/** What was projected before, through the same lens on the same day. */
export interface Former {
  roadmap: Roadmap;
  projection: Projection;
}

/** What projects the whole: given, so that what is loaded when there is something to change brings no other copy of it. */
export interface Whole {
  project: typeof project;
  ownIds: typeof ownIds;
}

type Item = Roadmap['items'][number];

/**
 * Projects a roadmap in which a few items have changed since it was projected before: each by itself, beside all that it refers to.
 * @returns what `project` gives for the whole, to the byte, and the items that are shown otherwise; undefined where a change may matter
 * to what else is shown
 */
export function projectChanged(
  roadmap: Roadmap,
  { roadmap: former, projection }: Former,
  lens: Lens,
  whole: Whole,
): { projection: Projection; changes: ItemChange[] } | undefined {
  const places = whole.ownIds.has(projection) && isEqual(roadmap.source, former.source) ? changedItems(roadmap, former) : undefined;
  const changes: ItemChange[] = [];
  for (const place of places ?? []) {
    const [before, now] = [former.items[place]!, roadmap.items[place]!];
    const shown = projection.items.find(({ id }) => id === before.id);
    const told = isOthersConcern(before, now, lens) ? undefined : projectOne(now, roadmap, projection, lens, whole);
    // who appears or goes may be named by others
    if (!told || Boolean(told.item) !== Boolean(shown)) return undefined;
    if (shown && !isEqual(shown, told.item)) changes.push([shown, told.item!]);
  }
  return places && { projection: withChanges(projection, changes, lens, whole), changes };
}

/** Whether what is below the item, or whoever names it, may be shown otherwise. */
function isOthersConcern(before: Item, now: Item, { where }: Lens): boolean {
  const isMoved = before.parent !== now.parent && (where.depth !== undefined || !now.visibility);
  return before.id !== now.id || isMoved || !isEqual(before.visibility, now.visibility);
}

/** The item as it is shown, if it is; undefined where ids cannot be kept, or where the lens refuses, which it does for the whole. */
function projectOne(
  item: Item,
  roadmap: Roadmap,
  { today }: Projection,
  lens: Lens,
  { project, ownIds }: Whole,
): { item: ProjectedItem | undefined } | undefined {
  try {
    const alone = project(itemBeside(item, roadmap), lens, { today });
    return ownIds.has(alone) ? { item: alone.items.find(({ id }) => id === item.id) } : undefined;
  } catch {
    return undefined;
  }
}

function withChanges(projection: Projection, changes: readonly ItemChange[], lens: Lens, { ownIds }: Whole): Projection {
  if (changes.length === 0) return projection;
  const { fiscalYearStart, counts } = projection;
  const items = [...projection.items];
  const order = itemOrder(lens.sortBy);
  let undated = counts.undated;
  for (const [before, now] of changes) {
    replaceIn(items, before, now, order);
    undated += Number(isUndated(now)) - Number(isUndated(before));
  }
  const dependencies = orderDependencies(projection.dependencies, items, fiscalYearStart);
  const changed = { ...projection, items, dependencies, counts: { ...counts, shown: items.length - undated, undated } };
  ownIds.add(changed);
  return changed;
}

/** Puts one in the place of another, in a list that is in order. */
function replaceIn<T>(list: T[], before: T, now: T, order: (a: T, b: T) => number): void {
  list.splice(list.indexOf(before), 1);
  insertIn(list, now, order);
}

/** Puts one into a list that is in order. */
export function insertIn<T>(list: T[], one: T, order: (a: T, b: T) => number): void {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (order(list[middle]!, one) < 0) low = middle + 1;
    else high = middle;
  }
  list.splice(low, 0, one);
}
