import { COLLECTIONS } from '../model/closed-lists.js';
import { clipText } from './clip-text.js';
import { eachInSlices, type Slices } from '../model/each-in-slices.js';
import type { Report } from './issue-list.js';
import { pathOf, type Kept, type KeptList, type KeptLists } from './record.js';

/** Makes ids unique in each list. A given id wins over a made-up one; of two given ones the first keeps it, and the second is still shown. */
export function* settleIds(lists: KeptLists, report: Report): Slices {
  for (const collection of COLLECTIONS) yield* settle(lists[collection], report);
}

function* settle({ kept, byId }: KeptList, report: Report): Slices {
  const unsettled: Kept[] = [];
  yield* eachInSlices(kept, (record) => {
    const { id } = record.entity;
    if (record.madeId || byId.has(id)) unsettled.push(record);
    else byId.set(id, record);
  });
  const free = createFreeIds(byId);
  // those that were given an id come first: sorting keeps the order of the rest
  unsettled.sort((a, b) => Number(a.madeId) - Number(b.madeId) || (a.madeId ? restrictionOf(a) - restrictionOf(b) : 0));
  yield* eachInSlices(unsettled, (record) => {
    const { entity, madeId } = record;
    const id = free(entity.id);
    const hint = `kept as "${id}"; references go to the first`;
    if (!madeId) report({ code: 'duplicate', path: `${pathOf(record)}.id`, value: entity.id, leftOut: 'nothing', hint });
    entity.id = id;
    byId.set(id, record);
  });
}

/** What everybody may see is numbered first: else its number would tell that something else of its name is hidden. */
function restrictionOf({ entity: { visibility = [] } }: Kept): number {
  return visibility.includes('public') ? 0 : visibility.length > 0 && visibility.every((word) => word === 'confidential') ? 2 : 1;
}

/** Finds an id that nobody has: the wanted one, or it with the next number. */
export function createFreeIds(taken: { has(id: string): boolean }): (wanted: string) => string {
  const counts = new Map<string, number>();
  return (wanted) => {
    const base = clipText(wanted, 480); // leaves room for the number
    let id = wanted;
    for (let count = counts.get(base) ?? 2; taken.has(id); count++) {
      id = `${base}-${count}`;
      counts.set(base, count + 1);
    }
    return id;
  };
}
