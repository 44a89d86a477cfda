import type { Feed } from './feed.js';

/** What all clients of a page share, also those of another copy of this library. Its shape belongs to the number in its name. */
interface Registry {
  /** Everything that is followed, by what distinguishes one request from another. */
  feeds: Map<string, Feed>;
  /** Numbers for functions and objects, so that a key can name them. */
  ids: WeakMap<object, number>;
  last: number;
}

const NAME = Symbol.for('roadmap-view/client@1');

export function registry(): Registry {
  const shared = globalThis as { [NAME]?: Registry };
  return (shared[NAME] ??= { feeds: new Map(), ids: new WeakMap(), last: 0 });
}

/** Names whatever a key is made of; the same function or object has the same name on the whole page. */
export function nameOf(part: unknown): unknown {
  if ((typeof part !== 'object' && typeof part !== 'function') || part === null) return part ?? null;
  const { ids } = registry();
  if (!ids.has(part)) ids.set(part, ++registry().last);
  return `#${ids.get(part)}`;
}
