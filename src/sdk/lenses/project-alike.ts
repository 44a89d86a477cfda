import { isEqual } from '../model/is-equal.js';
import { faceOf } from './lens-face.js';
import type { Lens } from './lens.js';
import { orderDependencies } from './order-dependencies.js';
import { orderItems } from './order-items.js';
import type { Whole } from './project-changed.js';
import type { Projection } from './projection.js';

/**
 * Projects through a lens that shows the very same as another and arranges it otherwise: in other lanes, another order, another layout,
 * under other labels.
 * @param projection what the other, `former`, showed of the same roadmap on the same day
 * @returns what `project` gives, to the byte; undefined where the lens shows anything else
 */
export function projectAlike(projection: Projection, former: Lens, lens: Lens, { ownIds }: Pick<Whole, 'ownIds'>): Projection | undefined {
  if (!isEqual(tellingOf(former), tellingOf(lens))) return undefined;
  const isSorted = isEqual(former.sortBy, lens.sortBy);
  const items = isSorted ? projection.items : orderItems(projection.items, lens.sortBy);
  const dependencies = isSorted ? projection.dependencies : orderDependencies(projection.dependencies, items, projection.fiscalYearStart);
  const alike = { ...projection, lens: faceOf(lens), items, dependencies };
  if (ownIds.has(projection)) ownIds.add(alike);
  return alike;
}

/** All of a lens but how it is called and how it arranges: what is added to lenses later counts as something that decides what is shown. */
function tellingOf({ show, ...lens }: Lens): object {
  const { id: _id, label: _label, description: _description, layout: _layout, tools: _tools, exports: _exports, ...rest } = lens;
  const { groupBy: _groupBy, sortBy: _sortBy, vocabulary: _vocabulary, ...telling } = rest;
  return { ...telling, show: { ...show, changes: false } };
}
