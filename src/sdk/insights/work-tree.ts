import type { Item } from '../model/entities.js';
import type { Roadmap } from '../model/roadmap.js';

/** Deeper than anybody divides work; a chain of ten thousand parents must not cost its square. */
const DEEPEST = 32;

/** The items of a roadmap and what lies above and below each. */
export interface WorkTree {
  item(id: string): Item | undefined;
  /** All items below, the nearest first, each once; not more than 32 levels of them. */
  below(id: string): readonly Item[];
  /** The ids of what has an item above or below it, however far, that holds; of each that holds too. */
  joinedTo(holds: (item: Item) => boolean): ReadonlySet<string>;
  /** The ids of what has an item below it, however far, that holds. */
  above(holds: (item: Item) => boolean): ReadonlySet<string>;
}

const NONE: readonly Item[] = [];

export function createWorkTree({ items }: Pick<Roadmap, 'items'>): WorkTree {
  const byId = new Map(items.map((item) => [item.id, item]));
  const children = groupBy(items, ({ parent }) => (parent === undefined ? NO_IDS : [parent]));
  const known = new Map<string, readonly Item[]>();
  const below: WorkTree['below'] = (id) => {
    if (!children.has(id)) return NONE;
    const result = known.get(id) ?? walk(id, children);
    known.set(id, result);
    return result;
  };
  const above: WorkTree['above'] = (holds) => {
    const found = new Set<string>();
    for (const item of items.filter(holds))
      for (let { parent } = item; parent !== undefined && !found.has(parent); parent = byId.get(parent)?.parent) found.add(parent);
    return found;
  };
  const joinedTo: WorkTree['joinedTo'] = (holds) => {
    // a set grows while it is walked, so that this reaches all that lies below
    const found = new Set(items.filter(holds).map(({ id }) => id));
    for (const id of found) for (const child of children.get(id) ?? NONE) found.add(child.id);
    return new Set([...found, ...above(holds)]);
  };
  return { item: (id) => byId.get(id), below, above, joinedTo };
}

const NO_IDS: readonly string[] = [];

/** Entities by each of their keys. */
export function groupBy<T>(entities: readonly T[], keysOf: (entity: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const entity of entities)
    for (const key of keysOf(entity)) {
      const group = groups.get(key);
      if (group) group.push(entity);
      else groups.set(key, [entity]);
    }
  return groups;
}

function walk(from: string, children: ReadonlyMap<string, readonly Item[]>): Item[] {
  const found = new Map<string, Item>();
  let level = [from];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    const next = level.flatMap((id) => children.get(id) ?? NONE).filter(({ id }) => id !== from && !found.has(id));
    for (const item of next) found.set(item.id, item);
    level = next.map(({ id }) => id);
  }
  return [...found.values()];
}

/** Whether there is still something to do. */
export const isOpen = ({ status }: Pick<Item, 'status'>): boolean => status !== 'done' && status !== 'cancelled';
