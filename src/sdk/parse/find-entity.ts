import type { CollectionName } from '../model/closed-lists.js';
import type { Kept } from './check-records.js';
import { slugOf } from './complete-names.js';
import { wordHint } from './nearest-word.js';
import { createFreeIds } from './settle-ids.js';

/** Lists whose entities may be spoken of without being written down, as long as the document has none of them. */
const IMPLICIT: readonly CollectionName[] = ['products', 'teams', 'themes', 'objectives', 'releases'];

export interface Finder {
  /** The entity that a word names; it is made when the document has no such list. */
  find(word: string, referrer: Kept): Kept | undefined;
  /** Which id was probably meant. */
  hint(word: string): string | undefined;
}

/** Finds the entities of one list by id, or by title when just one entity has that title. */
export function createFinder(list: Kept[], collection: CollectionName): Finder {
  if (IMPLICIT.includes(collection) && list.length === 0) return createMaker(list, collection);
  const ids = new Map(list.map((kept) => [kept.entity.id, kept]));
  let titles: Map<string, Kept | undefined> | undefined;
  return {
    find: (word) => ids.get(word) ?? (titles ??= titlesOf(list)).get(word.toLowerCase()),
    hint: (word) => wordHint(word, ids.keys()),
  };
}

function titlesOf(list: Kept[]): Map<string, Kept | undefined> {
  const titles = new Map<string, Kept | undefined>();
  for (const kept of list) {
    const title = titleOf(kept);
    titles.set(title, titles.has(title) ? undefined : kept);
  }
  return titles;
}

function titleOf({ entity }: Kept): string {
  return 'title' in entity ? entity.title.toLowerCase() : '';
}

/** Makes an entity for each word that is asked for, and remembers who asked: they decide who may see it. */
function createMaker(list: Kept[], collection: CollectionName): Finder {
  const made = new Map<string, Kept>();
  const free = createFreeIds([]);
  const make = (title: string): Kept => {
    const id = free(slugOf(title) || `${collection}-${list.length + 1}`);
    const kept: Kept = { entity: { id, title }, path: collection, madeId: true, referrers: [] };
    list.push(kept);
    made.set(title.toLowerCase(), kept);
    return kept;
  };
  return {
    find: (word, referrer) => {
      const kept = made.get(word.toLowerCase()) ?? make(word);
      kept.referrers?.push(referrer);
      return kept;
    },
    hint: () => undefined,
  };
}
