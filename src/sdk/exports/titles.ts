import type { Projection } from '../lenses/projection.js';
import type { CollectionName } from '../model/closed-lists.js';

/** Tells the titles of entities by their ids; the id itself where there is none. */
export type Titles = (collection: CollectionName, ids: readonly string[]) => string[];

export function createTitles(projection: Projection): Titles {
  const kept = new Map<CollectionName, Map<string, string>>();
  return (collection, ids) => {
    const titles = kept.get(collection) ?? new Map(projection[collection].map((entity) => [entity.id, titleOf(entity)]));
    kept.set(collection, titles);
    return ids.map((id) => titles.get(id) ?? id);
  };
}

const titleOf = (entity: { id: string; title?: string }): string => entity.title ?? entity.id;
