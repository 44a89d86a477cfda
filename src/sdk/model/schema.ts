import type * as z from 'zod/mini';

/** What the parse stage needs of the schema library, so that it need not know it. */
export type Schema = z.core.$ZodType;
export type ObjectSchema = z.ZodMiniObject;
export type SchemaIssue = z.core.$ZodIssue;

/** What a schema describes, once optional values, defaults and transforms are looked through. */
export type Shape =
  | { kind: 'object'; fields: ReadonlyMap<string, Shape> }
  | { kind: 'list'; of: Shape }
  | { kind: 'record'; of: Shape }
  | { kind: 'words'; words: readonly string[] }
  | { kind: 'value' };

const VALUE: Shape = { kind: 'value' };
const shapes = new WeakMap<Schema, Shape>();

/** The shape of a schema, made once; of a union (text or object) the object's. */
export function shapeOf(schema: Schema): Shape {
  const shape = shapes.get(schema) ?? look(schema);
  shapes.set(schema, shape);
  return shape;
}

function look(schema: Schema): Shape {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'optional' || def.type === 'default') return shapeOf(def.innerType);
  if (def.type === 'pipe') return shapeOf(def.in._zod.def.type === 'transform' ? def.out : def.in);
  if (def.type === 'union') return def.options.map(shapeOf).find(({ kind }) => kind === 'object') ?? VALUE;
  if (def.type === 'object')
    return { kind: 'object', fields: new Map(Object.entries(def.shape).map(([key, field]) => [key, shapeOf(field)])) };
  if (def.type === 'array') return { kind: 'list', of: shapeOf(def.element) };
  if (def.type === 'record') return { kind: 'record', of: shapeOf(def.valueType) };
  return def.type === 'enum' ? { kind: 'words', words: Object.values(def.entries).map(String) } : VALUE;
}
