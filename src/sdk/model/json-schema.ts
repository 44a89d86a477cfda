import { COLLECTIONS, type CollectionName } from './closed-lists.js';
import { CHILD_LISTS, INPUTS } from './input-schemas.js';
import { HEAD } from './roadmap.js';
import type { ObjectSchema, Schema } from './schema.js';

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
  suppressions: 'Findings that somebody accepts for a while: of a check, about these ids, for this reason, until this day.',
};

/**
 * The JSON Schema (draft 2020-12) of a roadmap as people write it, for editors and other languages. It is made from the schemas that the
 * data are read by, with the short forms that they accept: one value for a list, a word for an object.
 */
export function roadmapJsonSchema(): JsonSchema {
  const lists = COLLECTIONS.map((name) => [name, oneOrMany({ $ref: `#/$defs/${name}` })]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Roadmap',
    type: 'object',
    properties: { ...describeFields(HEAD), ...Object.fromEntries(lists) },
    $defs: Object.fromEntries(COLLECTIONS.map((name) => [name, entityJsonSchema(INPUTS[name], name)])),
  };
}

/** An entity may be short of its id or its title, or be nothing but its title. */
function entityJsonSchema(schema: ObjectSchema, name: CollectionName): JsonSchema {
  const properties = describeFields(schema);
  if (name === 'dependencies') return { type: 'object', properties, required: ['from', 'to'] };
  if (name === 'items') for (const list of CHILD_LISTS) properties[list] = oneOrMany({ $ref: '#/$defs/items' });
  return { anyOf: [{ type: 'object', properties, anyOf: [{ required: ['title'] }, { required: ['id'] }] }, { type: 'string' }] };
}

/** The fields of the head or of an entity, with what an editor shows beside them. */
function describeFields({ fields }: ObjectSchema): JsonSchema {
  const described = [...fields].map(([name, field]) => {
    const description = DESCRIPTIONS[name];
    return [name, { ...describe(field), ...(description && { description }) }];
  });
  return Object.fromEntries(described) as JsonSchema;
}

function describe(schema: Schema): JsonSchema {
  const json = { ...formOf(schema), ...(schema.default !== undefined && { default: schema.default }) };
  if (schema.kind !== 'object' || !schema.short) return json;
  const shorts = ['word', 1].map(schema.short).filter((field) => field !== undefined);
  return { anyOf: [json, ...new Set(shorts)].map((form) => (typeof form === 'string' ? describe(schema.fields.get(form)!) : form)) };
}

function formOf(schema: Schema): JsonSchema {
  switch (schema.kind) {
    case 'string':
      return { type: schema.loose ? ['string', 'number', 'boolean'] : 'string', ...bounds('Length', schema) };
    case 'number': {
      const json = { type: schema.whole ? 'integer' : 'number', ...bounds('imum', schema) };
      return schema.read ? { anyOf: [json, { type: 'string' }] } : json;
    }
    case 'words':
      return { type: 'string', enum: [...schema.words] };
    case 'list':
      return oneOrMany(describe(schema.of));
    case 'record':
      return { type: 'object', additionalProperties: describe(schema.of) };
    case 'object': {
      const properties = Object.fromEntries([...schema.fields].map(([name, field]) => [name, describe(field)]));
      return { type: 'object', properties, ...(schema.needs.length > 0 && { required: [...schema.needs] }) };
    }
    default:
      return { type: schema.kind };
  }
}

/** `minLength` and `maxLength`, or `minimum` and `maximum`, where they are set. */
function bounds(of: 'Length' | 'imum', { least, most }: { least?: number; most?: number }): JsonSchema {
  return { ...(least !== undefined && { [`min${of}`]: least }), ...(most !== undefined && { [`max${of}`]: most }) };
}

function oneOrMany(schema: JsonSchema): JsonSchema {
  return { anyOf: [{ type: 'array', items: schema }, schema] };
}
