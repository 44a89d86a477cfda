import type { CollectionName } from '../model/closed-lists.js';
import { bannedInside } from './guard-words.js';
import { keepReferences, type ShownIds } from './keep-references.js';
import type { Lens } from './lens.js';
import { compare } from './order-items.js';
import type { Fields } from './tell.js';

/** Told entities of each collection. */
export type Lists = ReadonlyMap<CollectionName, Fields[]>;

/**
 * The id each told entity is shown with: its own, so that it can be traced from lens to lens. Only where a banned word is in it, a
 * new one such as `items-2`, numbered by what is shown of the entity so that it tells nothing of the old one.
 */
export function nameIds(told: Lists, { bannedWords }: Pick<Lens, 'bannedWords'>): ShownIds {
  const own = new Map([...told].map(([name, list]) => [name, new Map(list.map(({ id }) => [id, id]))] as const));
  const isBanned = bannedInside(bannedWords);
  const tainted = new Map([...told].map(([name, list]) => [name, list.filter(({ id }) => isBanned(id))] as const));
  const blank: ShownIds = new Map([...own].map(([name, ids]) => [name, blanked(ids, tainted.get(name) ?? [])]));
  return new Map([...own].map(([name, ids]) => [name, numbered(name, ids, tainted.get(name) ?? [], blank)]));
}

function blanked(ids: ReadonlyMap<string, string>, tainted: readonly Fields[]): Map<string, string> {
  return new Map([...ids, ...tainted.map(({ id }): [string, string] => [id, ''])]);
}

function numbered(
  name: CollectionName,
  ids: ReadonlyMap<string, string>,
  tainted: readonly Fields[],
  blank: ShownIds,
): Map<string, string> {
  const named = new Map(ids);
  const shown = (entity: Fields) => JSON.stringify(keepReferences({ ...entity, id: '' }, name, blank));
  const sorted = tainted
    .map((entity) => ({ id: entity.id, shown: shown(entity) }))
    .sort((a, b) => compare(a.shown, b.shown) || compare(a.id, b.id));
  let number = 0;
  for (const { id } of sorted) {
    do number++;
    while (ids.has(`${name}-${number}`));
    named.set(id, `${name}-${number}`);
  }
  return named;
}
