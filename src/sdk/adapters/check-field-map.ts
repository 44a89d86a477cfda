import { COLLECTIONS } from '../model/closed-lists.js';
import type { Issue } from '../model/issue.js';
import { TRANSFORMS } from './changes.js';
import { dateFormat } from './date-format.js';
import type { Condition, FieldMapConfig, FieldRule, Section, ValueTest } from './field-map-config.js';
import { FORBIDDEN_NAMES, parsePath } from './read-path.js';
import { isObject } from './values.js';

/** The kind of value under each key: one, with `+` one or a list, with `[]` a list, with `{}` an object of them. */
type Shape<T> = Record<keyof T, string>;

const TEST: Shape<ValueTest> = { equals: 'scalar', in: 'scalar[]', startsWith: 'text', exists: 'flag', not: 'not' };
const CONDITION: Shape<Condition> = { path: 'path+', ...TEST, comment: 'text' };
const SOURCES = { path: 'path+', const: 'any', of: 'spec', first: 'spec[]', all: 'spec[]', interval: 'interval', fields: 'spec{}' };
const RULE: Shape<FieldRule> = {
  ...SOURCES,
  split: 'text',
  keep: 'test',
  between: 'marks',
  stripStart: 'text',
  stripEnd: 'text',
  prefix: 'text',
  suffix: 'text',
  map: 'map',
  lookup: 'lookup',
  date: 'date+',
  as: 'transform+',
  maxLength: 'number',
  without: 'spec',
  take: 'number',
  join: 'text',
  else: 'any',
  when: 'condition+',
  comment: 'text',
};
const SECTION: Shape<Section> = { records: 'path', where: 'condition+', each: 'path', collect: 'spec', fields: 'spec{}', comment: 'text' };
const FIELD_MAP: Shape<FieldMapConfig> = {
  $schema: 'text',
  name: 'text',
  comment: 'text',
  records: 'path',
  where: 'condition+',
  empty: 'text[]',
  tables: 'any{}{}',
  roadmap: 'any{}',
  head: 'spec{}',
  ...(Object.fromEntries(COLLECTIONS.map((list) => [list, 'section+'])) as Record<(typeof COLLECTIONS)[number], string>),
};
/** Each object with its keys, and groups of them: of each group it must have one. */
const OBJECTS: Record<string, [keys: Record<string, string>, ...needed: (readonly string[])[]]> = {
  fieldMap: [FIELD_MAP, COLLECTIONS],
  section: [SECTION, ['fields']],
  rule: [RULE, Object.keys(SOURCES)],
  test: [TEST, Object.keys(TEST)],
  condition: [CONDITION, ['path']],
  interval: [{ from: 'spec', to: 'spec' }, ['from', 'to']],
  place: [{ in: 'path', key: 'spec', get: 'spec' }, ['in'], ['key'], ['get']],
};
/** What is written in two ways: not as an object, or as one. */
const FORMS: Record<string, [short: string, long: string]> = {
  spec: ['path+', 'rule'],
  not: ['scalar', 'test'],
  map: ['table', 'any{}'],
  lookup: ['table', 'place'],
};
const NO_TEXT = 'must be a text';

/** What is wrong with a single value, if anything. */
const VALUES: Record<string, (value: unknown, tables: unknown) => string | false> = {
  any: () => false,
  text: (value) => typeof value !== 'string' && NO_TEXT,
  marks: (value) =>
    !(Array.isArray(value) && value.length === 2 && value.every((mark) => mark && typeof mark === 'string')) && 'must be two texts',
  number: (value) => !Number.isInteger(value) && 'must be a whole number',
  flag: (value) => typeof value !== 'boolean' && 'must be true or false',
  scalar: (value) => typeof value === 'object' && 'must be a text, a number, true or false',
  transform: (value) => !Object.hasOwn(TRANSFORMS, String(value)) && `must be one of ${Object.keys(TRANSFORMS).join(', ')}`,
  table: (value, tables) => !(isObject(tables) && Object.hasOwn(tables, String(value))) && 'is no table of this map',
  path: (value) => failure(() => parsePath(asText(value))),
  date: (value) => failure(() => dateFormat(asText(value))),
};

/** What is wrong with a field map; nothing when `fieldMap` will take it. */
export function checkFieldMap(config: unknown): Issue[] {
  return check('fieldMap', config, 'fieldMap', isObject(config) && config.tables);
}

function check(kind: string, value: unknown, at: string, tables: unknown): Issue[] {
  const single = kind.replace(/(\+|\[\]|\{\})$/, '');
  if (single !== kind) return checkMany(single, kind.slice(single.length), value, at, tables);
  if (FORMS[kind]) return check(FORMS[kind][isObject(value) ? 1 : 0], value, at, tables);
  return OBJECTS[kind] ? checkObject(kind, value, at, tables) : problem(at, value, VALUES[kind]!(value, tables));
}

function checkMany(kind: string, many: string, value: unknown, at: string, tables: unknown): Issue[] {
  if (many === '{}') return checkEntries(value, at, (part, name) => check(kind, part, `${at}.${name}`, tables));
  if (Array.isArray(value)) return value.flatMap((part, index) => check(kind, part, `${at}[${index}]`, tables));
  return many === '+' ? check(kind, value, at, tables) : problem(at, value, 'must be a list');
}

function checkObject(kind: string, value: unknown, at: string, tables: unknown): Issue[] {
  const [keys, ...needed] = OBJECTS[kind]!;
  const missing = needed.flatMap((group) => {
    const found = isObject(value) ? group.filter((name) => Object.hasOwn(value, name)).length : 1;
    if (kind === 'rule' && found > 1) return problem(at, undefined, `needs only one of ${group.join(', ')}`);
    return problem(at, undefined, !found && `needs ${group.length > 1 ? 'one of ' : ''}${group.join(', ')}`);
  });
  const unknown = `is no key here; known are ${Object.keys(keys).join(', ')}`;
  const entries = checkEntries(value, at, (part, name) =>
    Object.hasOwn(keys, name) ? check(keys[name]!, part, `${at}.${name}`, tables) : problem(`${at}.${name}`, name, unknown),
  );
  return [...missing, ...entries];
}

function checkEntries(object: unknown, at: string, checkPart: (value: unknown, name: string) => Issue[]): Issue[] {
  if (!isObject(object)) return problem(at, object, 'must be an object');
  return Object.entries(object).flatMap(([name, value]) =>
    FORBIDDEN_NAMES.includes(name) ? problem(`${at}.${name}`, name, 'may not be used as a name') : checkPart(value, name),
  );
}

function problem(path: string, value: unknown, message: string | false): Issue[] {
  const written = value === undefined ? {} : { value: String(JSON.stringify(value)).slice(0, 80) };
  return message ? [{ code: 'invalid', path, ...written, message, leftOut: 'nothing' }] : [];
}

function asText(value: unknown): string {
  if (typeof value !== 'string') throw new Error(NO_TEXT);
  return value;
}

function failure(read: () => unknown): string | false {
  try {
    read();
    return false;
  } catch (error) {
    return (error as Error).message;
  }
}
