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
export function readKey(value: object, key: string | number): unknown {
  try {
    return (value as Record<string | number, unknown>)[key];
  } catch {
    return UNREADABLE;
  }
}

/** As many places are looked at one by one, which is sooner done than to ask which there are. */
const MOST_PLACES = 200_000;

/** The elements that a list has, with their indexes; holes cost next to nothing, however long the list says it is. */
export function eachElement(list: readonly unknown[], visit: (element: unknown, index: number) => void): void {
  const length = readOwn(list, 'length');
  if (typeof length === 'number' && length <= MOST_PLACES) {
    for (let index = 0; index < length; index++) if (hasPlace(list, index)) visit(readKey(list, index), index);
    return;
  }
  for (const key of ownKeys(list)) if (/^\d+$/.test(key)) visit(readKey(list, key), Number(key));
}

function hasPlace(list: readonly unknown[], index: number): boolean {
  try {
    return Object.hasOwn(list, index);
  } catch {
    return false;
  }
}

/** What counts as missing: real backends are full of nulls and empty texts. */
export function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}
