import type { Item } from '../model/entities.js';
import type { Roadmap } from '../model/roadmap.js';

/** The items of a roadmap and what lies below each, however deep. */
export interface WorkTree {
  item(id: string): Item | undefined;
  childrenOf(id: string): readonly Item[];
  /** All items below, the nearest first; each once. */
  below(id: string): readonly Item[];
  /** The item's parents up to the top, the nearest first. */
  above(id: string): readonly Item[];
}

export function createWorkTree({ items }: Pick<Roadmap, 'items'>): WorkTree {
  const byId = new Map(items.map((item) => [item.id, item]));
  const children = new Map<string, Item[]>();
  for (const item of items) if (item.parent !== undefined) children.set(item.parent, [...(children.get(item.parent) ?? []), item]);
  const childrenOf = (id: string) => children.get(id) ?? [];
  const below = remembered((id) => walk(id, childrenOf));
  const above = (id: string) => walk(id, (at) => parentsOf(byId.get(at), byId));
  return { item: (id) => byId.get(id), childrenOf, below, above };
}

function walk(from: string, next: (id: string) => readonly Item[]): Item[] {
  const found = new Map<string, Item>();
  // a set grows while it is walked, so that this ends in circles too
  const queue = new Set([from]);
  for (const id of queue)
    for (const item of next(id)) {
      queue.add(item.id);
      found.set(item.id, item);
    }
  found.delete(from);
  return [...found.values()];
}

function parentsOf(item: Item | undefined, byId: ReadonlyMap<string, Item>): Item[] {
  const parent = item?.parent === undefined ? undefined : byId.get(item.parent);
  return parent ? [parent] : [];
}

function remembered(find: (id: string) => Item[]): (id: string) => readonly Item[] {
  const known = new Map<string, Item[]>();
  return (id) => {
    const result = known.get(id) ?? find(id);
    known.set(id, result);
    return result;
  };
}

/** Whether there is still something to do. */
export const isOpen = ({ status }: Pick<Item, 'status'>): boolean => status !== 'done' && status !== 'cancelled';
