import { findIn, type View } from './arrange.js';
import { isUndated } from './is-undated.js';
import type { Counts, ProjectedItem, Projection } from './projection.js';

/** The items behind each number of `arrange`'s counts, as far as the projection holds them. */
export type Counted = Record<keyof Pick<Counts, 'shown' | 'undated' | 'filtered' | 'outOfRange'>, ProjectedItem[]>;

/**
 * Lists what each count counts. What is invalid is in the issues of `parseRoadmap`, what is withheld in `explainProjection`: a projection
 * holds neither.
 */
export function listCounted(projection: Projection, view: View = {}): Counted {
  const { found, inRange } = findIn(projection, view);
  const [kept, near] = [new Set(found), new Set(inRange)];
  return {
    shown: inRange.filter((item) => !isUndated(item)),
    undated: inRange.filter(isUndated),
    filtered: projection.items.filter((item) => !kept.has(item)),
    outOfRange: found.filter((item) => !near.has(item)),
  };
}
