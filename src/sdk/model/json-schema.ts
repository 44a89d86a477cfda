import * as z from 'zod/mini';
import { COLLECTIONS, type CollectionName } from './closed-lists.js';
import { CHILD_LISTS, inputSchemas } from './input-schemas.js';
import { headSchema } from './roadmap.js';

export type JsonSchema = Record<string, unknown>;

/** What an editor shows beside a field of an entity. */
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  title: 'What it is called.',
  timeframe: 'When: 2026, 2026-H2, 2026-Q3, 2026-09, 2026-W37, 2026-09-14, FY27-Q2, an interval of two with a slash, or now, next, later.',
  visibility:
    'Who may see it: public, internal, confidential, or ids of audiences. Left out, it is as its parent, or as defaultVisibility.',
  texts: 'Other words for the same thing, per audience.',
  parent: 'The id of the one above it, in the same list.',
  dependsOn: 'Ids of the items that must come before this one.',
  confidence: 'How sure: per cent, or low, medium, high.',
  commitment: 'What may be promised.',
  history: 'Earlier timeframes and statuses: what it was until the day "on", and why it changed.',
  fiscalYearStart: 'The month, 1 to 12, in which the fiscal year starts.',
  asOf: 'The day the contents were true.',
};

/**
 * The JSON Schema (draft 2020-12) of a roadmap as people write it, for editors and other languages. It is made from the schemas that check
 * the data, with the short forms that they accept: one value for a list, a word for an object.
 */
export function roadmapJsonSchema(): JsonSchema {
  const schemas = inputSchemas(1);
  const lists = COLLECTIONS.map((name) => [name, oneOrMany({ $ref: `#/$defs/${name}` })]);
  const { properties, ...head } = describe(headSchema);
  return {
    ...head,
    title: 'Roadmap',
    properties: { ...(properties as JsonSchema), ...Object.fromEntries(lists) },
    $defs: Object.fromEntries(COLLECTIONS.map((name) => [name, entityJsonSchema(schemas[name], name)])),
  };
}

/** An entity may be short of its id or its title, or be nothing but its title. */
function entityJsonSchema(schema: z.core.$ZodType, name: CollectionName): JsonSchema {
  const { $schema: _, required: _all, ...object } = describe(schema);
  if (name === 'dependencies') return { ...object, required: ['from', 'to'] };
  const properties = object['properties'] as JsonSchema;
  if (name === 'items') for (const list of CHILD_LISTS) properties[list] = oneOrMany({ $ref: '#/$defs/items' });
  return { anyOf: [{ ...object, anyOf: [{ required: ['title'] }, { required: ['id'] }] }, { type: 'string' }] };
}

function oneOrMany(schema: JsonSchema): JsonSchema {
  return { anyOf: [{ type: 'array', items: schema }, schema] };
}

function describe(schema: z.core.$ZodType): JsonSchema {
  const override = (context: { zodSchema: z.core.$ZodTypes; jsonSchema: z.core.JSONSchema.BaseSchema }) =>
    addShortForms(context.zodSchema, context.jsonSchema);
  const json = z.toJSONSchema(schema, { io: 'input', override }) as JsonSchema;
  const properties = json['properties'] as Record<string, JsonSchema>;
  for (const [name, description] of Object.entries(DESCRIPTIONS))
    if (properties[name]) properties[name] = { ...properties[name], description };
  return json;
}

/** Asks a transform what it makes of a word, a number and a number in quotes; what comes out tells which short forms it is there for. */
function addShortForms({ _zod: { def } }: z.core.$ZodTypes, json: z.core.JSONSchema.BaseSchema): void {
  const from = def.type === 'pipe' ? (def.in as z.core.$ZodTypes)._zod.def : undefined;
  if (from?.type !== 'transform') return;
  const { transform } = from;
  const made = (value: unknown): unknown => transform(value, { value, issues: [] });
  if (made(1) === '1' && json.anyOf) json.anyOf.push({ type: 'number' });
  else if (made(1) === '1') json.type = ['string', 'number', 'boolean'] as never;
  else if (made('1') === 1) becomeAnyOf(json, [{ type: 'string' }]);
  else if (Array.isArray(made('word'))) becomeAnyOf(json, [json.items as JsonSchema]);
  else becomeAnyOf(json, [shortOf(json, made('word')), shortOf(json, made(1))]);
}

/** The schema of the property that a short form stands for. */
function shortOf(json: z.core.JSONSchema.BaseSchema, made: unknown): JsonSchema | undefined {
  const key = typeof made === 'object' && made !== null ? Object.keys(made)[0] : undefined;
  return key === undefined ? undefined : (json.properties?.[key] as JsonSchema | undefined);
}

function becomeAnyOf(json: z.core.JSONSchema.BaseSchema, others: (JsonSchema | undefined)[]): void {
  const options = [{ ...json }, ...others.filter((other, index) => other && others.indexOf(other) === index)];
  if (options.length === 1) return;
  for (const key of Object.keys(json)) delete json[key];
  json.anyOf = options as typeof json.anyOf;
}
