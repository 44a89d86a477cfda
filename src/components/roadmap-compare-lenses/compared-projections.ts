import { compareLenses, type LensComparison, type SourceIds } from '../../sdk/lenses/compare-lenses.js';
import { explainProjection } from '../../sdk/lenses/explain-projection.js';
import { isProjection } from '../../sdk/lenses/is-projection.js';
import type { Lens } from '../../sdk/lenses/lens.js';
import { project } from '../../sdk/lenses/project.js';
import type { Projection } from '../../sdk/lenses/projection.js';
import { COLLECTIONS } from '../../sdk/model/closed-lists.js';
import type { Roadmap } from '../../sdk/model/roadmap.js';

/** A lens's projection, and the source's ids where the page holds the source. */
export interface Compared {
  projection: Projection;
  ids?: SourceIds;
}

/** Projections that were made elsewhere; others are no projections. */
export function projectionsFrom(given: unknown): Compared[] {
  return Array.isArray(given) ? given.filter(isProjection).map((projection) => ({ projection })) : [];
}

/** A lens that refuses to be projected has nothing to compare. */
export function projected(roadmap: Roadmap, lens: Lens, today: string): Compared | undefined {
  try {
    return { projection: project(roadmap, lens, { today }), ids: sourceIds(roadmap, lens, today) };
  } catch {
    return undefined;
  }
}

function sourceIds(roadmap: Roadmap, lens: Lens, today: string): SourceIds {
  const shown = explainProjection(roadmap, lens, { today });
  return new Map(
    COLLECTIONS.map((name) => [
      name,
      new Map(shown.flatMap(({ collection, id, shownId }) => (collection === name && shownId !== undefined ? [[shownId, id]] : []))),
    ]),
  );
}

export function compareBoth(left: Compared, right: Compared): LensComparison {
  return compareLenses(left.projection, right.projection, { ...(left.ids && { left: left.ids }), ...(right.ids && { right: right.ids }) });
}
