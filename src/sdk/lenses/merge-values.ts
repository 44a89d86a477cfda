import type { Lens } from './lens.js';

/**
 * Values told as another word, so that two statuses can look the same to an audience. A field inside another is named by its path,
 * `health.value`. What has none of them is given back as it is.
 */
export function mergeValues<T extends object>(entity: T, { values }: Pick<Lens, 'values'>): T {
  return Object.entries(values).reduce((merged, [path, words]) => mergeAt(merged, path.split('.'), words) as T, entity);
}

function mergeAt(value: unknown, path: readonly string[], words: Record<string, string>): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return typeof value === 'string' && Object.hasOwn(words, value) ? words[value] : value;
  if (Array.isArray(value)) return value.map((entry) => mergeAt(entry, path, words));
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return value;
  const own = (value as Record<string, unknown>)[name];
  const merged = mergeAt(own, rest, words);
  return merged === own ? value : { ...value, [name]: merged };
}
