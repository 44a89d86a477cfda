import { isObject } from '../model/is-object.js';
import type { Fields } from './own-values.js';

/** One kind of record that a source knows. */
export interface RecordKind {
  /** Whether an object is one; `key` is the name of the list or field it is in, `holder` the kind of the record it is in. */
  is: (value: Fields, key: string, holder: string) => boolean;
  /** The fields in which a record of this kind holds further records. */
  holds?: readonly string[];
}

/** A record, and where it stands in the source. */
export interface Found<K extends string = string> {
  kind: K;
  value: Fields;
  path: string;
  /** The record it is in. */
  holder?: Found<K> | undefined;
}

/** What stands among records and is none: one entry of a list, or all `count` entries of it. */
export interface Stray {
  path: string;
  value: unknown;
  count: number;
}

export interface Collected<K extends string = string> {
  records: Found<K>[];
  strays: Stray[];
}

/** More objects in each other than any answer has. */
const DEEPEST = 40;
/** Names that say how a list is wrapped, not what is in it. */
const WRAPPERS = new Set(['nodes', 'edges', 'node', 'data', 'value', 'values', 'results']);

/**
 * The records of a document, however they are wrapped: a single one, a list, `{ value: […] }`, `{ nodes }`, `{ edges: [{ node }] }`, pages in
 * a list, several answers in one object. Told beside them is what stands in a list and is no record.
 * @param kinds the kinds of records; an object is of the first that fits
 * @param most how many entries of each list to look at
 */
export function collectRecords<K extends string>(document: unknown, kinds: Record<K, RecordKind>, most = Infinity): Collected<K> {
  const records: Found<K>[] = [];
  const seen = new Set<object>();
  const entries = Object.entries<RecordKind>(kinds) as [K, RecordKind][];

  /** What of a value is no record; undefined when it is one, holds one, or holds nothing at all. */
  function walk(value: unknown, path: string, key: string, depth: number, holder?: Found<K>): Stray[] | undefined {
    if (typeof value !== 'object' || value === null || seen.has(value) || depth > DEEPEST) return [];
    seen.add(value);
    if (Array.isArray(value)) return walkList(value, path, key, depth, holder);
    const kind = isConnection(value as Fields)
      ? undefined
      : entries.find(([, { is }]) => is(value as Fields, key, holder?.kind ?? ''))?.[0];
    if (kind === undefined) return walkWrapper(value as Fields, path, key, depth, holder);
    const found: Found<K> = { kind, value: value as Fields, path, ...(holder && { holder }) };
    records.push(found);
    for (const name of kinds[kind].holds ?? [])
      if (Object.hasOwn(value, name)) told(walk((value as Fields)[name], step(path, name), name, depth + 1, found));
  }

  function walkList(list: unknown[], path: string, key: string, depth: number, holder?: Found<K>): Stray[] | undefined {
    const parts = list.slice(0, most).map((value, index) => walk(value, `${path}[${index}]`, key, depth + 1, holder));
    if (!parts.length) return undefined;
    if (parts.every(Boolean)) return path === '' || list.some(isThing) ? [{ path, value: list[0], count: list.length }] : [];
    parts.forEach((part, index) => told(part && [{ path: `${path}[${index}]`, value: list[index], count: 1 }]));
  }

  function walkWrapper(value: Fields, path: string, key: string, depth: number, holder?: Found<K>): Stray[] | undefined {
    const parts = Object.keys(value).map((name) =>
      walk(value[name], step(path, name), WRAPPERS.has(name) || /^\d+$/.test(name) ? key : name, depth + 1, holder),
    );
    if (parts.every(Boolean)) return parts.flatMap((part) => part!);
    parts.forEach(told);
  }

  const strays: Stray[] = [];
  function told(found: Stray[] | undefined): void {
    strays.push(...(found ?? []));
  }

  const rest = walk(document, '', '', 0);
  told(rest && (rest.length ? rest : [{ path: '', value: document, count: 1 }]));
  return { records, strays };
}

const isConnection = ({ nodes, edges }: Fields): boolean => Array.isArray(nodes) || Array.isArray(edges);
const isThing = (value: unknown): boolean => value === null || isObject(value);

/** A path with one name more. */
export function step(path: string, name: string): string {
  if (/^[\w-]{1,80}$/.test(name)) return path === '' ? name : `${path}.${name}`;
  return `${path}[${JSON.stringify(name.slice(0, 80))}]`;
}
