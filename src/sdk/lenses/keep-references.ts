import type { CollectionName } from '../model/closed-lists.js';
import { referencesOf } from '../model/references.js';

type Fields = Record<string, unknown>;
/** What is shown of each collection: the id in the source, and the id it is shown with. */
export type ShownIds = ReadonlyMap<CollectionName, ReadonlyMap<string, string>>;

/**
 * The entity with references to shown entities only. Where the parent is withheld there is none: to take the one above it instead
 * would tell where the withheld one belongs.
 */
export function keepReferences(entity: Fields, collection: CollectionName, shown: ShownIds): Fields {
  const kept = { ...entity };
  for (const [field, target] of Object.entries(referencesOf(collection))) {
    if (Object.hasOwn(kept, field)) set(kept, field, keep(kept[field], shown.get(target)));
  }
  const health = kept['health'];
  if (health && typeof health === 'object') set(kept, 'health', orNothing(keepReferences(health as Fields, collection, shown)));
  return kept;
}

function keep(value: unknown, ids: ReadonlyMap<string, string> | undefined): unknown {
  if (typeof value === 'string') return ids?.get(value);
  const kept = Array.isArray(value) ? new Set(value.map((id: unknown) => ids?.get(id as string))) : new Set();
  kept.delete(undefined);
  return kept.size > 0 ? [...kept] : undefined;
}

/** What is left empty would tell that there was something. */
const orNothing = (inner: Fields): Fields | undefined => (Object.keys(inner).length > 0 ? inner : undefined);

function set(entity: Fields, field: string, value: unknown): void {
  if (value === undefined) delete entity[field];
  else entity[field] = value;
}
