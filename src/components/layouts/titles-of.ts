import type { CollectionName } from '../../sdk/model/closed-lists.js';
import type { Projection } from '../../sdk/lenses/projection.js';

/** Looks up the title of an entity; the id itself where there is none. */
export type Titles = (collection: CollectionName, id: string) => string;

const kept = new WeakMap<Projection, Titles>();

export function titlesOf(projection: Projection): Titles {
  const titles = kept.get(projection) ?? index(projection);
  kept.set(projection, titles);
  return titles;
}

function index(projection: Projection): Titles {
  const byCollection = new Map<CollectionName, Map<string, string>>();
  return (collection, id) => {
    const titles =
      byCollection.get(collection) ??
      new Map(projection[collection].map((entity) => [entity.id, 'title' in entity ? (entity.title ?? entity.id) : entity.id]));
    byCollection.set(collection, titles);
    return titles.get(id) ?? id;
  };
}
