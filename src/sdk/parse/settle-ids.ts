import { COLLECTIONS } from '../model/closed-lists.js';
import type { Kept, KeptLists } from './check-records.js';
import { clipText } from './clip-text.js';
import type { Report } from './issue-list.js';

/** Makes ids unique in each list. A given id wins over a made-up one; of two given ones the first keeps it, and the second is still shown. */
export function settleIds(lists: KeptLists, report: Report): void {
  for (const collection of COLLECTIONS) settle(lists[collection], report);
}

function settle(list: Kept[], report: Report): void {
  const given = list.filter(({ madeId }) => !madeId);
  const free = createFreeIds(given.map(({ entity }) => entity.id));
  const seen = new Set<string>();
  for (const { entity, path } of given) {
    if (seen.has(entity.id)) rename(entity, path);
    seen.add(entity.id);
  }
  for (const { entity, madeId } of list) if (madeId) entity.id = free(entity.id);

  function rename(entity: Kept['entity'], path: string): void {
    const id = free(entity.id);
    const hint = `kept as "${id}"; references go to the first`;
    report({ code: 'duplicate', path: `${path}.id`, value: entity.id, leftOut: 'nothing', hint });
    entity.id = id;
  }
}

/** Gives an id that nobody has: the wanted one, or it with the next number. */
export function createFreeIds(taken: Iterable<string>): (wanted: string) => string {
  const ids = new Set(taken);
  const counts = new Map<string, number>();
  return (wanted) => {
    const base = clipText(wanted, 480); // leaves room for the number
    let id = wanted;
    for (let count = counts.get(base) ?? 2; ids.has(id); count++) {
      id = `${base}-${count}`;
      counts.set(base, count + 1);
    }
    ids.add(id);
    return id;
  };
}
