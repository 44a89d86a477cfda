import { COLLECTIONS, type CollectionName } from '../../src/sdk/model/closed-lists.js';
import { ENTITIES } from '../../src/sdk/model/entities.js';
import type { Schema } from '../../src/sdk/model/schema.js';

/** Kept from every projection, whatever the lens names: who may see, and the words of other audiences. */
const NEVER = ['id', 'texts', 'visibility', 'history.visibility'];
/** What a projection can say beyond the entity's own fields. */
const TOLD = ['sayable', 'doNotSay', 'expires'];

/** The names of a collection's fields, from its schema. */
export const fieldsOf = (name: CollectionName): string[] => [...ENTITIES[name].fields.keys()];

function leavesOf(schema: Schema, path: string): string[] {
  if (NEVER.includes(path)) return [];
  if (schema.kind === 'list') return leavesOf(schema.of, path);
  if (schema.kind === 'record') return leavesOf(schema.of, `${path}.*`);
  if (schema.kind !== 'object') return [path];
  return [...schema.fields].flatMap(([name, inner]) => leavesOf(inner, path ? `${path}.${name}` : name));
}

/** Every path a lens can name in a collection, read from the schemas: a field added to the model is tested at once. */
export const LEAVES = Object.fromEntries(
  COLLECTIONS.map((name) => {
    const leaves = leavesOf(ENTITIES[name], '');
    return [name, [...leaves, ...TOLD, ...(leaves.includes('timeframe.start') ? ['horizon'] : [])]];
  }),
) as Record<CollectionName, string[]>;
