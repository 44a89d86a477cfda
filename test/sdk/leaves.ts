import { shapeOf, type Shape } from '../../src/sdk/model/schema.js';
import { COLLECTIONS, type CollectionName } from '../../src/sdk/model/closed-lists.js';
import { entitySchemas } from '../../src/sdk/model/entities.js';

/** Kept from every projection, whatever the lens names: who may see, and the words of other audiences. */
const NEVER = ['id', 'texts', 'visibility', 'history.visibility'];
/** What a projection can say beyond the entity's own fields. */
const TOLD = ['sayable', 'doNotSay', 'expires'];

const schemas = entitySchemas(1);

/** The names of a collection's fields, from its schema. */
export const fieldsOf = (name: CollectionName): string[] => {
  const shape = shapeOf(schemas[name]);
  return shape.kind === 'object' ? [...shape.fields.keys()] : [];
};

function leavesOf(shape: Shape, path: string): string[] {
  if (NEVER.includes(path)) return [];
  if (shape.kind === 'list') return leavesOf(shape.of, path);
  if (shape.kind === 'record') return leavesOf(shape.of, `${path}.*`);
  if (shape.kind !== 'object') return [path];
  return [...shape.fields].flatMap(([name, inner]) => leavesOf(inner, path ? `${path}.${name}` : name));
}

/** Every path a lens can name in a collection, read from the schemas: a field added to the model is tested at once. */
export const LEAVES = Object.fromEntries(
  COLLECTIONS.map((name) => {
    const leaves = leavesOf(shapeOf(schemas[name]), '');
    return [name, [...leaves, ...TOLD, ...(leaves.includes('timeframe.start') ? ['horizon'] : [])]];
  }),
) as Record<CollectionName, string[]>;
