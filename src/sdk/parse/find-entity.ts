import type { CollectionName } from '../model/closed-lists.js';
import { slugOf } from './complete-names.js';
import { wordHint } from './nearest-word.js';
import type { Kept, KeptList } from './record.js';
import { createFreeIds } from './settle-ids.js';

/** Lists whose entities may be spoken of without being written down, as long as the document has none of them. */
const IMPLICIT: readonly CollectionName[] = ['products', 'teams', 'themes', 'objectives', 'releases'];

export interface Finder {
  /** The id of the entity that a word names; it is made when the document has no such list. */
  find(word: string, referrer: Kept): string | undefined;
  /** Which id was probably meant. */
  hint(word: string): string | undefined;
}

/** Finds the entities of one list by id, or by title when just one entity has that title. */
export function createFinder(list: KeptList, collection: CollectionName): Finder {
  if (IMPLICIT.includes(collection) && list.kept.length === 0) return createMaker(list, collection);
  const { byId, kept } = list;
  let titles: Map<string, string | undefined> | undefined;
  return {
    find: (word) => (byId.has(word) ? word : (titles ??= titlesOf(kept)).get(word.toLowerCase())),
    hint: (word) => wordHint(word, byId.keys()),
  };
}

function titlesOf(kept: Kept[]): Map<string, string | undefined> {
  const titles = new Map<string, string | undefined>();
  for (const { entity } of kept) {
    const title = 'title' in entity ? entity.title.toLowerCase() : '';
    titles.set(title, titles.has(title) ? undefined : entity.id);
  }
  return titles;
}

/** Makes an entity for each word that is asked for, and remembers who asked: they decide who may see it. */
function createMaker({ kept, byId }: KeptList, collection: CollectionName): Finder {
  const made = new Map<string, Kept>();
  const free = createFreeIds(byId);
  const make = (title: string): Kept => {
    const id = free(slugOf(title) || `${collection}-${kept.length + 1}`);
    const place = { raw: undefined, list: collection, index: undefined, parent: undefined };
    const record: Kept = { ...place, entity: { id, title }, madeId: true, referrers: [] };
    kept.push(record);
    byId.set(id, record);
    made.set(title.toLowerCase(), record);
    return record;
  };
  return {
    find: (word, referrer) => {
      const record = made.get(word.toLowerCase()) ?? make(word);
      record.referrers?.push(referrer);
      return record.entity.id;
    },
    hint: () => undefined,
  };
}
