import type { CollectionName } from './closed-lists.js';

/** The fields that name other entities, wherever they stand, and the list those are in. */
export const REFERENCES: Readonly<Record<string, CollectionName>> = {
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

type References = Readonly<Record<string, CollectionName>>;

/** Asked for with every entity, so there is one object for each list. */
const known = new Map<CollectionName, References>();

/** The fields that name other entities of a list, and the list those are in: a parent is of its child's own list. */
export function referencesOf(collection: CollectionName): References {
  const references =
    known.get(collection) ?? (collection === 'dependencies' ? { from: 'items', to: 'items' } : { ...REFERENCES, parent: collection });
  known.set(collection, references);
  return references;
}
