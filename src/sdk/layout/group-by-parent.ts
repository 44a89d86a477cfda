import type { ProjectedItem } from '../lenses/projection.js';

/** A parent with everything below it that is there too, or the items that have neither. */
export interface ItemGroup {
  parent?: ProjectedItem;
  items: ProjectedItem[];
}

/**
 * Items with the topmost of their parents among them; those without come first, together.
 * Keeps the order of the items, and of the parents by their place in it.
 */
export function groupByParent(items: readonly ProjectedItem[]): ItemGroup[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const groups = new Map<ProjectedItem, ProjectedItem[]>();
  const tops = items.map((item) => topOf(item, byId));
  items.forEach((item, index) => {
    const top = tops[index]!;
    const group = groups.get(top);
    if (group && top !== item) group.push(item);
    else if (top !== item) groups.set(top, [item]);
  });
  const parents = items.filter((item) => groups.has(item));
  const single = items.filter((item, index) => tops[index] === item && !groups.has(item));
  return [...(single.length > 0 ? [{ items: single }] : []), ...parents.map((parent) => ({ parent, items: groups.get(parent)! }))];
}

/** The topmost parent among the items; an item whose parents form a circle stands by itself. */
function topOf(item: ProjectedItem, byId: Map<string, ProjectedItem>): ProjectedItem {
  const seen = new Set([item]);
  let top = item;
  for (let next = parentOf(top, byId); next; next = parentOf(top, byId)) {
    if (seen.has(next)) return item;
    seen.add(next);
    top = next;
  }
  return top;
}

const parentOf = ({ parent }: ProjectedItem, byId: Map<string, ProjectedItem>): ProjectedItem | undefined =>
  parent === undefined ? undefined : byId.get(parent);
