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

/** The fields that name other entities of a list, and the list those are in: a parent is of its child's own list. */
export function referencesOf(collection: CollectionName): Readonly<Record<string, CollectionName>> {
  return collection === 'dependencies' ? { from: 'items', to: 'items' } : { ...REFERENCES, parent: collection };
}
