import type { CollectionName } from '../model/closed-lists.js';

/** Which collection each referring field points into. A reference to something withheld goes too. */
const TARGETS: Readonly<Record<string, CollectionName>> = {
  product: 'products',
  team: 'teams',
  contributors: 'teams',
  objectives: 'objectives',
  themes: 'themes',
  releases: 'releases',
  release: 'releases',
  items: 'items',
  evidence: 'evidence',
};

type Fields = Record<string, unknown>;
export type ShownIds = ReadonlyMap<CollectionName, ReadonlySet<string>>;

/** The entity with references to shown entities only; a hidden parent is skipped for the nearest shown one above it. */
export function keepReferences(
  entity: Fields,
  collection: CollectionName,
  shown: ShownIds,
  parentOf: (id: string) => string | undefined,
): Fields {
  const kept = { ...entity };
  for (const [field, target] of Object.entries(TARGETS))
    if (Object.hasOwn(kept, field)) set(kept, field, keep(kept[field], shown.get(target)));
  if (typeof kept['parent'] === 'string') set(kept, 'parent', nearestShown(kept['parent'], shown.get(collection), parentOf));
  const health = kept['health'];
  if (health && typeof health === 'object') kept['health'] = keepReferences(health as Fields, collection, shown, parentOf);
  return kept;
}

function keep(value: unknown, ids: ReadonlySet<string> | undefined): unknown {
  if (typeof value === 'string') return ids?.has(value) ? value : undefined;
  const kept = Array.isArray(value) ? value.filter((id) => typeof id === 'string' && ids?.has(id)) : [];
  return kept.length > 0 ? kept : undefined;
}

function set(entity: Fields, field: string, value: unknown): void {
  if (value === undefined) delete entity[field];
  else entity[field] = value;
}

function nearestShown(id: string, ids: ReadonlySet<string> | undefined, parentOf: (id: string) => string | undefined): string | undefined {
  const seen = new Set<string>();
  let at: string | undefined = id;
  while (at !== undefined && !ids?.has(at) && !seen.has(at)) {
    seen.add(at);
    at = parentOf(at);
  }
  return at !== undefined && ids?.has(at) ? at : undefined;
}
