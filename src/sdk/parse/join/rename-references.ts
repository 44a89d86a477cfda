import { referencesOf } from '../../model/references.js';
import { SINGULARS } from '../../model/input-schemas.js';
import type { CollectionName } from '../../model/closed-lists.js';
import { isObject } from '../own-properties.js';
import type { Fields } from './stated.js';

/** The id that a word stands for in the joined roadmap. */
export type Rename = (list: CollectionName, word: string) => string;

/** A copy of an entity that names others by their ids in the joined roadmap; the shorthands that an overlay may use included. */
export function renameReferences(list: CollectionName, fields: Fields, rename: Rename): Fields {
  const copy = { ...fields };
  for (const [field, target] of Object.entries(fieldsOf(list))) if (field in copy) copy[field] = renamed(copy[field], target, rename);
  const health = copy['health'];
  if (isObject(health) && 'evidence' in health) copy['health'] = { ...health, evidence: renamed(health.evidence, 'evidence', rename) };
  return copy;
}

function fieldsOf(list: CollectionName): Readonly<Record<string, CollectionName>> {
  return list === 'items' ? { ...referencesOf(list), ...SINGULARS, dependsOn: 'items' } : referencesOf(list);
}

function renamed(value: unknown, list: CollectionName, rename: Rename): unknown {
  if (Array.isArray(value)) return value.map((word) => renamed(word, list, rename));
  return typeof value === 'string' || typeof value === 'number' ? rename(list, String(value)) : value;
}
