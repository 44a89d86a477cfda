import type { Lens } from '../../sdk/lenses/lens.js';
import { ownIds } from '../../sdk/lenses/name-ids.js';
import { project } from '../../sdk/lenses/project.js';
import type { Projection } from '../../sdk/lenses/projection.js';
import type { Issue } from '../../sdk/model/issue.js';
import type { Roadmap } from '../../sdk/model/roadmap.js';
import { remember } from '../controllers/remember.js';
import type { Last } from './changed-stages.js';
import { changedStages } from './changed-stages-loader.js';

/** A projection, or why the lens refuses to make one. */
export type Projected = { projection: Projection; refusal?: undefined } | { projection?: undefined; refusal: Issue };

export type Projector = (roadmap: Roadmap, lens: Lens, today: string) => Projected;

/** Projects; what it has projected lately comes back without work, and of a roadmap in which few items have changed these are looked at. */
export function createProjector(kept: number): Projector {
  let last: Last | undefined;
  const projected: Projector = remember((roadmap, lens, today) => {
    const stages = changedStages(roadmap.items.length);
    const again = last && stages?.projectAgain(roadmap, lens, today, last, projected, { project, ownIds });
    last = { roadmap: new WeakRef(roadmap), lens, today };
    return again ?? tryProject(roadmap, lens, today);
  }, kept);
  return projected;
}

function tryProject(roadmap: Roadmap, lens: Lens, today: string): Projected {
  try {
    return { projection: project(roadmap, lens, { today }) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { refusal: { code: 'invalid', path: 'lens', value: lens.id, message, leftOut: 'record' } };
  }
}
