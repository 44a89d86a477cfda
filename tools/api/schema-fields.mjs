// A JSON Schema as one line per field: `items[].title: text, needed`.

const BOUNDS = ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems', 'pattern', 'format'];
const literal = (value) => JSON.stringify(value);

/** `text`, `"a" | "b"`, `(condition)[]`; what is inside an object has lines of its own. */
function typeWords(schema) {
  if (schema === true || schema === undefined) return 'anything';
  if (schema.$ref) return schema.$ref.replace('#/$defs/', '');
  if (schema.enum) return schema.enum.map(literal).join(' | ');
  if ('const' in schema) return literal(schema.const);
  const either = schema.anyOf ?? schema.oneOf;
  if (either) return [...new Set(either.flatMap((one) => typeWords(one).split(' | ')))].join(' | ');
  if (schema.type === 'array') return `(${typeWords(schema.items)})[]`;
  return [schema.type ?? 'anything'].flat().join(' | ');
}

const rulesOf = (schema, isNeeded) => [
  ...(isNeeded ? ['needed'] : []),
  ...('default' in schema ? [`default ${literal(schema.default)}`] : []),
  ...BOUNDS.filter((name) => name in schema).map((name) => `${name} ${schema[name]}`),
];

function linesOf(path, schema, isNeeded) {
  if (typeof schema !== 'object') return [`${path}: ${typeWords(schema)}`];
  const line = `${path}: ${[typeWords(schema), ...rulesOf(schema, isNeeded)].join(', ')}`;
  return [line, ...inside(path, schema)];
}

function inside(path, schema) {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {}, required = [], additionalProperties: others, items } = schema;
  const at = path && `${path}.`;
  return [
    ...Object.entries(properties).flatMap(([name, value]) => linesOf(`${at}${name}`, value, required.includes(name))),
    ...(others && typeof others === 'object' ? linesOf(`${at}*`, others) : []),
    ...(others === false && Object.keys(properties).length ? [`${at}(no other field)`] : []),
    ...(items ? inside(`${path}[]`, items) : []),
    ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])].flatMap((one) => inside(path, one)),
  ];
}

/** `[{ name, lines }]`: the document itself, then what it defines for use in several places. */
export function schemaFields(schema) {
  const definitions = Object.entries(schema.$defs ?? {}).map(([name, one]) => ({
    name,
    lines: [`${name}: ${typeWords(one)}`, ...inside(name, one)],
  }));
  return [
    { name: schema.title, lines: [...new Set(inside('', schema))] },
    ...definitions.map(({ name, lines }) => ({ name, lines: [...new Set(lines)] })),
  ];
}
