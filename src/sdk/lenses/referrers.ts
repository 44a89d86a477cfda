import type { CollectionName } from '../model/closed-lists.js';
import { referencesOf } from '../model/references.js';
import type { ShownIds } from './keep-references.js';
import type { Fields } from './tell.js';

/**
 * What refers to each entity of a list, in words that are shown, by its id in the source: two that are alike but for it are told apart so.
 * @param shownOf all that is shown of an entity
 */
export function referrersOf(
  target: CollectionName,
  told: ReadonlyMap<CollectionName, Fields[]>,
  names: ShownIds,
  shownOf: (entity: Fields, name: CollectionName) => string,
): (id: string) => string {
  const found = new Map<unknown, string[]>();
  for (const [name, list] of told) {
    const fields = Object.entries(referencesOf(name)).flatMap(([field, of]) => (of === target ? field : []));
    for (const entity of list) if (isShown(entity, name, names)) for (const field of fields) refer(entity, name, field);
  }
  return (id) => (found.get(id) ?? []).sort().join();

  function refer(entity: Fields, name: CollectionName, field: string): void {
    const { health } = entity as { health?: Record<string, unknown> };
    const ids = [entity[field] ?? [], health?.[field] ?? []].flat();
    for (const id of ids) {
      const known = found.get(id) ?? [];
      known.push(`${name}.${field} ${shownOf(entity, name)}`);
      found.set(id, known);
    }
  }
}

/** A dependency is shown with both its ends alone. */
function isShown({ from, to }: Fields, name: CollectionName, names: ShownIds): boolean {
  const items = names.get('items');
  return name !== 'dependencies' || Boolean(items?.has(from as string) && items.has(to as string));
}
