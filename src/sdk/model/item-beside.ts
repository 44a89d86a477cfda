import { COLLECTIONS } from './closed-lists.js';
import type { Item } from './entities.js';
import { REFERENCES } from './references.js';
import type { Roadmap } from './roadmap.js';

const REFERRED = new Set(Object.values(REFERENCES));

/**
 * A roadmap of one item, its ancestors and whatever items may refer to: all that decides what becomes of it, if nobody has its id.
 * @param item as written or as parsed; in the place of one that the roadmap has
 */
export function itemBeside(item: unknown, roadmap: Roadmap): Roadmap {
  const others = COLLECTIONS.filter((name) => !REFERRED.has(name)).map((name) => [name, []]);
  return {
    ...roadmap,
    ...(Object.fromEntries(others) as Partial<Roadmap>),
    items: [item as Item, ...ancestorsOf(Object(item) as Partial<Item>, roadmap.items)],
  };
}

/** Its parent, its parent's, and so on; a circle is walked once. */
function ancestorsOf(item: Partial<Item>, items: readonly Item[]): Item[] {
  const above: Item[] = [];
  for (let { parent } = item; parent !== undefined && parent !== item.id; parent = above.at(-1)!.parent) {
    const next = items.find(({ id }) => id === parent);
    if (!next || above.includes(next)) break;
    above.push(next);
  }
  return above;
}
