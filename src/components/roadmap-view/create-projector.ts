import type { Lens } from '../../sdk/lenses/lens.js';
import { ownIds } from '../../sdk/lenses/name-ids.js';
import { project, projectInSlices } from '../../sdk/lenses/project.js';
import type { Projection } from '../../sdk/lenses/projection.js';
import type { Issue } from '../../sdk/model/issue.js';
import type { Roadmap } from '../../sdk/model/roadmap.js';
import type { Slices } from '../../sdk/model/each-in-slices.js';
import type { Last } from './changed-stages.js';
import { changedStages } from './changed-stages-loader.js';
import { sayPresentation } from './say-presentation.js';

/** A projection, or why the lens refuses to make one. */
export type Projected = { projection: Projection; refusal?: undefined } | { projection?: undefined; refusal: Issue };

/** What is projected: a roadmap, through a lens, on a day. */
export type ToProject = [roadmap: Roadmap, lens: Lens, today: string];

/** @param projected gives what was projected before */
export type Projector = (given: ToProject, projected: (...given: ToProject) => Projected) => Slices<Projected>;

/** Projects in slices; of a roadmap in which few items have changed since the last one these are looked at. */
export function createProjector(): Projector {
  let last: Last | undefined;
  return function* (given, projected) {
    const [roadmap, lens, today] = given;
    const stages = changedStages(roadmap.items.length);
    const again = last && stages?.projectAgain(...given, last, projected, { project, ownIds });
    const result = again ?? (yield* tryProject(...given));
    last = { roadmap: new WeakRef(roadmap), lens, today };
    return result;
  };
}

function* tryProject(...[roadmap, lens, today]: ToProject): Slices<Projected> {
  try {
    const projection = yield* projectInSlices(roadmap, lens, { today });
    // a lens that does not tell how much there is was not made for those who may see everything
    if (projection.counts.source === null) sayPresentation(projection.lens.id);
    return { projection };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { refusal: { code: 'invalid', path: 'lens', value: lens.id, message, leftOut: 'record' } };
  }
}
