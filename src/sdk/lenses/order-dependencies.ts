import { dependencyOrder } from './dependency-order.js';
import { compare } from './order-items.js';
import type { ProjectedDependency, ProjectedItem } from './projection.js';

/** Dependencies with both ends shown, in the order of their items. */
export function orderDependencies(
  told: readonly ProjectedDependency[],
  items: readonly ProjectedItem[],
  fiscalYearStart: number,
): ProjectedDependency[] {
  if (told.length === 0) return [];
  const ends = new Set(told.flatMap(({ from, to }) => [from, to]));
  const byId = new Map<string, { item: ProjectedItem; index: number }>();
  items.forEach((item, index) => ends.has(item.id) && byId.set(item.id, { item, index }));
  const at = (id: string) => byId.get(id)?.index ?? -1;
  return told
    .filter(({ from, to }) => byId.has(from) && byId.has(to))
    .sort((a, b) => at(a.from) - at(b.from) || at(a.to) - at(b.to) || compare(a.id, b.id))
    .map((dependency) => ({
      ...dependency,
      order: dependencyOrder(byId.get(dependency.from)?.item.timeframe, byId.get(dependency.to)?.item.timeframe, fiscalYearStart),
    }));
}
