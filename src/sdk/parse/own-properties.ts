/**
 * Reads objects of others: own properties only, and nothing here throws, whatever getters and proxies do.
 * What cannot be read is replaced by a symbol that says so: no schema accepts one, so it is reported like any wrong value.
 */
const UNREADABLE = Symbol('something unreadable');

export function isList(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

/** An object that is no list. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !isList(value);
}

export function ownKeys(value: object): string[] {
  try {
    return Object.keys(value);
  } catch {
    return [];
  }
}

export function readOwn(value: object, key: string): unknown {
  try {
    return Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
  } catch {
    return UNREADABLE;
  }
}

/** The same for a key that `ownKeys` has named. */
export function readKey(value: object, key: string): unknown {
  try {
    return (value as Record<string, unknown>)[key];
  } catch {
    return UNREADABLE;
  }
}

/** The elements that a list has, with their indexes; holes cost nothing, however long the list says it is. */
export function eachElement(list: readonly unknown[], visit: (element: unknown, index: number) => void): void {
  for (const key of ownKeys(list)) if (/^\d+$/.test(key)) visit(readKey(list, key), Number(key));
}

/** What counts as missing: real backends are full of nulls and empty texts. */
export function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}
