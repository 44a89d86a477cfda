import { compare } from './order-items.js';

/** Lists that say something by their order: phases follow one another, and `tellHistory` puts earlier states in the order of time. A timeframe has none. */
const KEPT = ['phases', 'history', 'timeframe'];

/**
 * A told entity with the lists inside it in an order that follows from what is told of their entries: words by themselves, others by
 * title and then by all they say. Itself, where they are so already.
 * @param order names of lists that the lens tells in their author's order
 */
export function orderInside<T extends object>(entity: T, order: readonly string[]): T {
  let ordered = entity;
  for (const name of Object.keys(entity) as (keyof T & string)[]) {
    const value: unknown = entity[name];
    if (typeof value !== 'object' || value === null || KEPT.includes(name) || order.includes(name)) continue;
    const now = Array.isArray(value) ? inOrder(value) : orderInside(value, order);
    if (now === value) continue;
    if (ordered === entity) ordered = { ...entity };
    ordered[name] = now as T[keyof T & string];
  }
  return ordered;
}

function inOrder(list: unknown[]): unknown[] {
  if (list.length < 2) return list;
  const keys = list.map(keyOf);
  if (keys.every((key, i) => i === 0 || keys[i - 1]! <= key)) return list;
  const rows = list.map((entry, i) => ({ entry, key: keys[i]! }));
  return rows.sort((a, b) => compare(a.key, b.key)).map(({ entry }) => entry);
}

function keyOf(entry: unknown): string {
  if (typeof entry === 'string') return entry;
  return JSON.stringify([(entry as { title?: unknown } | null)?.title ?? '', entry]);
}
