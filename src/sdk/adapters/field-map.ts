import { COLLECTIONS, type CollectionName } from '../model/closed-lists.js';
import type { Issue } from '../model/issue.js';
import type { Adapter } from './adapter.js';
import { table } from './changes.js';
import type { FieldMapConfig } from './field-map-config.js';
import { any, dictionary, many, readPart, scalar, shape, text, type Kind, type Kit } from './kinds.js';
import { fields, ruleOrPaths, type Fields } from './read-rule.js';
import { CHOICE, index, section, type Choice, type Section } from './read-section.js';
import type { Run } from './reader.js';
import { isObject } from '../model/is-object.js';
import { isScalar, toList, wordOf } from './values.js';

interface Parts extends Choice, Partial<Record<CollectionName, Section[]>> {
  head?: Fields;
  indexes?: Record<string, ReturnType<typeof index>>;
}

const parts = shape({
  ...CHOICE,
  $schema: any,
  name: text,
  empty: many(scalar),
  tables: dictionary(table),
  indexes: dictionary(index),
  roadmap: any,
  head: fields,
  ...Object.fromEntries(COLLECTIONS.map((list) => [list, many(section(list))])),
} as Record<keyof FieldMapConfig, Kind<unknown>>) as Kind<Parts>;

function readMap(config: unknown): { map: Parts; faults: Issue[] } {
  const { empty = [], tables = {}, indexes } = isObject(config) ? config : {};
  const nothing = new Set(['', ...toList(empty).map(wordOf)]);
  const isThere = (value: unknown) => !isScalar(value ?? '') || !nothing.has(wordOf(value));
  // most values are single, and for those a set and `flat` would cost more than all the rest
  const clean = (values: readonly unknown[]) => {
    const flat = (values.some(Array.isArray) ? values.flat() : values).filter(isThere);
    return flat.length > 1 ? [...new Set(flat)] : flat;
  };
  const hasIndex = (name: unknown) => typeof name === 'string' && isObject(indexes) && Object.hasOwn(indexes, name);
  const kit: Kit = { tables: tables as Kit['tables'], hasIndex, clean, faults: [], spec: ruleOrPaths };
  return { map: readPart(parts, config, 'fieldMap', kit), faults: kit.faults };
}

/** What is wrong with a field map; nothing when `fieldMap` will take it. */
export const checkFieldMap = (config: unknown): Issue[] => readMap(config).faults;

/**
 * An adapter from a field map: plain JSON that says where in a foreign document our fields are. See `FieldMapConfig`.
 * @throws Error that lists what is wrong with the map. Nothing a document holds makes the adapter throw.
 * @example fieldMap({ items: { fields: { title: 'summary', status: { path: 'state', map: { open: 'in-progress' } } } } })
 */
export function fieldMap(config: FieldMapConfig): Adapter {
  const { map, faults } = readMap(config);
  if (faults.length) throw new Error(faults.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  const adapt = (document: unknown) => {
    const missed = new Map<string, string[]>();
    const miss = (at: string, key: string) => {
      if (!missed.get(at)?.push(key)) missed.set(at, [key]);
    };
    const built = new Map<string, Map<string, unknown>>();
    const run: Run = {
      document,
      miss,
      index: (name) => {
        const known = built.get(name);
        const found = known ?? new Map<string, unknown>();
        // noted before it is filled, so that an index that asks itself comes to an end
        built.set(name, found);
        if (!known) map.indexes![name]!(run, map, found);
        return found;
      },
    };
    const input: Record<string, unknown> = { ...config.roadmap, ...map.head?.(document, run) };
    const sections = COLLECTIONS.flatMap((list) => (map[list] ?? []).map((read) => ({ list, ...read(run, map) })));
    for (const { list, entities } of sections) input[list] = [...toList(input[list] ?? []), ...entities];
    return {
      input,
      issues: [...Array.from(missed, missing), ...sections.flatMap(({ issues }) => issues)],
      read: sections.map(({ list, records, count }) => ({ list, records, entities: count })),
    };
  };
  return { name: config.name ?? 'field-map', takesRows: true, adapt };
}

/** One issue for all keys that a look-up does not have. */
function missing([path, keys]: [string, string[]]): Issue {
  const value = [...new Set(keys)].join(', ').slice(0, 80);
  return { code: 'unknown', path, value, message: 'is not in the table', leftOut: 'value', count: keys.length };
}
