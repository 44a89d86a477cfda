import { isObject } from '../model/is-object.js';

/** A foreign object: whatever the source put under its names. */
export type Fields = Record<string, unknown>;

/** What own properties lead to, name by name; undefined where one is missing. */
export function own(node: unknown, ...names: string[]): unknown {
  let at = node;
  for (const name of names) {
    if (!isObject(at) || !Object.hasOwn(at, name)) return undefined;
    at = at[name];
  }
  return at;
}

/** The text that a text or a number is, without the spaces around it; undefined for nothing and for anything else. */
export function textOf(value: unknown): string | undefined {
  const text = typeof value === 'string' || Number.isFinite(value) ? String(value).trim() : '';
  return text === '' ? undefined : text;
}

export const textAt = (node: unknown, ...names: string[]): string | undefined => textOf(own(node, ...names));

/** A finite number, also one written as text. */
export function numberAt(node: unknown, ...names: string[]): number | undefined {
  const text = textAt(node, ...names);
  return text !== undefined && Number.isFinite(+text) ? +text : undefined;
}

/** The entries of a list, however it is wrapped: `[…]`, `{ nodes: […] }`, `{ edges: [{ node }] }`; none for anything else. */
export function listAt(node: unknown, ...names: string[]): unknown[] {
  const value = own(node, ...names);
  if (Array.isArray(value)) return value;
  const nodes = own(value, 'nodes');
  if (Array.isArray(nodes)) return nodes;
  const edges = own(value, 'edges');
  return Array.isArray(edges) ? edges.map((edge) => own(edge, 'node')) : [];
}

/** The first text under one of the names; of a text, the text. */
export function nameIn(node: unknown, ...names: string[]): string | undefined {
  return names.reduce<string | undefined>((found, name) => found ?? textAt(node, name), textOf(node));
}

/** The first texts under one of the names, of each entry of a list; an entry may be the text itself. */
export const namesIn = (list: readonly unknown[], ...names: string[]): string[] => [
  ...new Set(list.flatMap((entry) => nameIn(entry, ...names) ?? [])),
];

/** An object without the names that hold nothing. Its names are ours, never the source's. */
export function present<T extends object>(fields: T): T {
  const kept: Fields = {};
  for (const [name, value] of Object.entries(fields))
    if (value !== undefined && !(Array.isArray(value) && !value.length)) kept[name] = value;
  return kept as T;
}
