import { eachElement, isBlank, isList, isObject, ownKeys, readKey } from '../own-properties.js';

/** What a source has under `suppressions`, unchecked, and how an id of it is called in the joined roadmap. */
export type SuppressionSource = readonly [given: unknown, rename: (id: string) => string];

/** The suppressions of all sources, each about the entities as the joined roadmap names them. */
export function joinSuppressions(sources: readonly SuppressionSource[]): unknown[] {
  return sources.flatMap(([given, rename]) => elementsOf(given).map((one) => (isObject(one) ? renamed(one, rename) : one)));
}

function renamed(suppression: object, rename: (id: string) => string): object {
  const entries = ownKeys(suppression).map((key) => [key, readKey(suppression, key)] as const);
  const word = (id: unknown) => (typeof id === 'string' || typeof id === 'number' ? rename(String(id)) : id);
  return Object.fromEntries(entries.map(([key, value]) => [key, key === 'ids' ? elementsOf(value).map(word) : value]));
}

function elementsOf(value: unknown): unknown[] {
  if (!isList(value)) return isBlank(value) ? [] : [value];
  const elements: unknown[] = [];
  eachElement(value, (element) => elements.push(element));
  return elements;
}
