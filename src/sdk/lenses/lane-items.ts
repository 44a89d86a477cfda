import type { Lane, View } from './arrange.js';
import { orderItems } from './order-items.js';
import type { ProjectedItem, Projection } from './projection.js';

/** All items of a lane in the order asked for. A lane keeps dated and undated ones apart, which is the order in time and no other. */
export function laneItems(
  { items, undated }: Lane,
  { lens }: Projection,
  { sortBy = lens.sortBy, descending }: Pick<View, 'sortBy' | 'descending'>,
): ProjectedItem[] {
  if (items.length * undated.length === 0 || (sortBy[0] ?? 'timeframe') === 'timeframe') return [...items, ...undated];
  return orderItems([...items, ...undated], sortBy, descending);
}
