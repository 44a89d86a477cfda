import type { JsonSchema } from '../../model/json-schema.js';
import type { Schema } from '../../model/schema.js';
import { conventionsSchema } from './conventions.js';

/** What an editor shows beside a name. */
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  required: 'Fields that must be there: all of "fields", and one at least of "oneOf".',
  words: 'The only words that a field may have.',
  titles: 'How titles are written.',
  calendar: 'One calendar: fiscal year, time zone, the rhythm of sprints, how exactly the near future is said.',
  review: 'How often it is looked at, in days.',
  glossary: 'Word, and what to say instead.',
  list: 'Where the rule holds.',
  where: 'Only for those of which each of these fields has one of these values; an empty text stands for none.',
  why: 'Why it was agreed on; told with each departure.',
  next: 'What to do about a departure, where our own words would not do.',
  sprintFrom: 'The first day of a sprint, from which all are counted.',
  near: 'What ends within so many days is said at least so exactly.',
};

/** The JSON Schema (draft 2020-12) of conventions, for editors: nothing but what is named here is allowed, as `defineConventions` has it. */
export function conventionsJsonSchema(): JsonSchema {
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'Conventions', ...describe(conventionsSchema) };
}

function describe(schema: Schema): JsonSchema {
  switch (schema.kind) {
    case 'string':
      return { type: 'string', ...(schema.least !== undefined && { minLength: schema.least }) };
    case 'number':
      return { type: schema.whole ? 'integer' : 'number', ...(schema.least !== undefined && { minimum: schema.least }), ...(schema.most !== undefined && { maximum: schema.most }) }; // prettier-ignore
    case 'words':
      return { type: 'string', enum: [...schema.words] };
    case 'list':
      return { type: 'array', items: describe(schema.of) };
    case 'record':
      return { type: 'object', additionalProperties: describe(schema.of) };
    case 'object':
      return {
        type: 'object',
        properties: Object.fromEntries([...schema.fields].map(([name, field]) => [name, told(name, describe(field))])),
        additionalProperties: false,
        ...(schema.needs.length > 0 && { required: [...schema.needs] }),
      };
    default:
      return { type: schema.kind };
  }
}

const told = (name: string, schema: JsonSchema): JsonSchema =>
  Object.hasOwn(DESCRIPTIONS, name) ? { description: DESCRIPTIONS[name], ...schema } : schema;
