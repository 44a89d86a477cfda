import type { CollectionName } from '../model/closed-lists.js';
import { referencesOf } from '../model/references.js';

type Fields = Record<string, unknown>;
/** What is shown of each collection: the id in the source, and the id it is shown with. */
export type ShownIds = ReadonlyMap<CollectionName, ReadonlyMap<string, string>>;

/**
 * The entity with references to shown entities only; itself, where they all are. Where the parent is withheld there is none: to take the
 * one above it instead would tell where the withheld one belongs.
 */
export function keepReferences(entity: Fields, collection: CollectionName, shown: ShownIds): Fields {
  const references = referencesOf(collection);
  let kept = entity;
  for (const field of Object.keys(entity)) {
    const value = entity[field];
    const now = Object.hasOwn(references, field)
      ? keep(value, shown.get(references[field]!))
      : field === 'health'
        ? keepInside(value, collection, shown)
        : value;
    if (now === value) continue;
    if (kept === entity) kept = { ...entity };
    if (now === undefined) delete kept[field];
    else kept[field] = now;
  }
  return kept;
}

function keep(value: unknown, ids: ReadonlyMap<string, string> | undefined): unknown {
  if (!Array.isArray(value)) return typeof value === 'string' ? ids?.get(value) : undefined;
  if (value.length === 1 && value[0] !== undefined && ids?.get(value[0] as string) === value[0]) return value;
  const kept = new Set(value.map((id: unknown) => ids?.get(id as string)));
  kept.delete(undefined);
  if (kept.size === value.length && value.every((id) => ids?.get(id as string) === id)) return value;
  return kept.size > 0 ? [...kept] : undefined;
}

/** What is left empty would tell that there was something. */
function keepInside(value: unknown, collection: CollectionName, shown: ShownIds): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const kept = keepReferences(value as Fields, collection, shown);
  return Object.keys(kept).length > 0 ? kept : undefined;
}
