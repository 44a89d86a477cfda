import { isObject } from '../model/is-object.js';

/** A foreign object: whatever the source put under its names. */
export type Fields = Record<string, unknown>;

/** What own properties lead to, name by name; undefined where one is missing. */
export function own(node: unknown, ...names: string[]): unknown {
  return names.reduce<unknown>((at, name) => (isObject(at) && Object.hasOwn(at, name) ? at[name] : undefined), node);
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

/** An object without the names that hold nothing. */
export const present = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && !(Array.isArray(value) && !value.length))) as T;
