import { COLLECTIONS } from '../model/closed-lists.js';
import type { Condition, FieldMapConfig, FieldRule, Index, Section, Transform, ValueTest } from './field-map-config.js';

type JsonSchema = Record<string, unknown>;

const ref = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });
const told = (description: string, schema: JsonSchema): JsonSchema => ({ description, ...schema });
const text = { type: 'string' };
const number = { type: 'number' };
const oneOrMore = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'array', items: schema }] });
const scalars = oneOrMore({ type: ['string', 'number', 'boolean'] });
const path = (description: string) => told(description, text);
const comment = path('A note for people.');
const named = (values: JsonSchema): JsonSchema => ({ type: 'object', additionalProperties: values });

/** An object with exactly these names: a name that the types know and this does not, or the other way about, is an error of the compiler. */
const shape = <T>(properties: Record<keyof T, JsonSchema>, required: (keyof T & string)[] = []): JsonSchema => ({
  type: 'object',
  properties,
  additionalProperties: false,
  ...(required.length && { required }),
});

const TESTS: Record<keyof ValueTest, JsonSchema> = {
  equals: told('One of these, without regard to case.', scalars),
  in: told('The same as equals.', scalars),
  startsWith: text,
  exists: told('Whether there is a value at all.', { type: 'boolean' }),
  not: told('Values it must not equal, or a test it must fail.', { anyOf: [...(scalars['anyOf'] as JsonSchema[]), ref('test')] }),
};

const TRANSFORMS: Record<Transform, true> = {
  plain: true,
  paragraph: true,
  title: true,
  lower: true,
  upper: true,
  number: true,
  percent: true,
  html: true,
};

const rule = shape<FieldRule>({
  path: told('Where the value is: a path, or paths of which the first that leads to anything counts.', oneOrMore(text)),
  const: told('The value itself.', {}),
  of: told('The values of other rules, to change them further.', oneOrMore(ref('field'))),
  first: told('The values of the first rule that has any.', oneOrMore(ref('field'))),
  all: told('The values of all these rules.', oneOrMore(ref('field'))),
  interval: told('A timeframe from one value to another.', {
    type: 'object',
    properties: { from: ref('field'), to: ref('field'), comment },
    additionalProperties: false,
  }),
  fields: told('An object.', named(ref('field'))),
  split: told('Cuts a text at each of these.', text),
  keep: told('Keeps the values that pass.', ref('test')),
  between: told('Takes what stands between two marks.', { type: 'array', items: text, minItems: 2, maxItems: 2 }),
  stripStart: text,
  stripEnd: text,
  prefix: text,
  suffix: text,
  map: told('Our word for theirs: a table, or the name of one. Other words stay.', { anyOf: [text, ref('table')] }),
  lookup: told('The same, or the name of an index; a word that is not there is reported.', { anyOf: [text, ref('table')] }),
  date: told('How dates are written: DD.MM.YYYY, MMM YY, Q/YYYY, KW W/YYYY, ms, s …', oneOrMore(text)),
  as: told('What a text is turned into.', oneOrMore({ enum: Object.keys(TRANSFORMS) })),
  maxLength: number,
  without: told('Drops the values another rule finds.', ref('field')),
  take: told('The one at this position, from the end when negative.', number),
  join: text,
  else: told('What stands for no value at all.', {}),
  when: told('Holds for records that pass.', oneOrMore(ref('condition'))),
  comment,
});

const CHOICE = {
  records: path('Where the records are; those of the map when left out.'),
  where: told('The records to keep.', oneOrMore(ref('condition'))),
  each: path('One record per entry of an object or list in each; paths then start at { key, value, record }.'),
};

const section = shape<Section>(
  {
    ...CHOICE,
    children: path('Where a record holds records below it.'),
    collect: told('One entity per distinct value; paths then start at { value }.', ref('field')),
    fields: named(ref('field')),
    comment,
  },
  ['fields'],
);

/** The JSON Schema (draft 2020-12) of a field map, so that editors complete and check one. `checkFieldMap` says what it cannot. */
export function fieldMapJsonSchema(): JsonSchema {
  const lists = Object.fromEntries(COLLECTIONS.map((list) => [list, oneOrMore(ref('section'))])) as Record<
    (typeof COLLECTIONS)[number],
    JsonSchema
  >;
  const map = shape<FieldMapConfig>({
    $schema: text,
    name: text,
    comment,
    records: path('Where the records are; found by themselves when left out.'),
    where: CHOICE.where,
    empty: told('Words for nothing: TBD, n/a.', scalars),
    tables: told('Tables of words, by name.', named(ref('table'))),
    indexes: told('Records of the document by a key, for look-ups.', named(ref('index'))),
    roadmap: told('A roadmap in our own format, to which the rest is added.', { type: 'object' }),
    head: told('Fields of the roadmap itself.', named(ref('field'))),
    ...lists,
  });
  const $defs = {
    field: { anyOf: [text, { type: 'array', items: text }, ref('rule')] },
    rule,
    section,
    index: shape<Index>({ ...CHOICE, key: ref('field'), value: ref('field'), comment }, ['key', 'value']),
    condition: shape<Condition>({ ...TESTS, path: oneOrMore(text), comment }, ['path']),
    test: { type: 'object', properties: { ...TESTS, comment }, additionalProperties: false },
    table: told('Words, and what each stands for.', { type: 'object' }),
  };
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'Field map', ...map, $defs };
}
