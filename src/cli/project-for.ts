import { checkProjection, project, type Lens, type Projection, type Roadmap } from '../sdk/index.js';
import { UsageError } from './command.js';
import { reasonOf } from './files.js';
import { visible } from './visible.js';

/**
 * What one audience may see.
 * @throws UsageError where the lens refuses the roadmap, or there is more in the projection than the lens names
 */
export function projectFor(roadmap: Roadmap, lens: Lens, today: string): Projection {
  const projection = orUnusable(() => project(roadmap, lens, { today }));
  const [stranger] = checkProjection(projection, lens);
  if (stranger) throw new UsageError(`${stranger.path} is not in lens ${JSON.stringify(lens.id)}: ${stranger.hint}`);
  return projection;
}

/** A lens may refuse a roadmap with a banned word in it. */
function orUnusable<T>(call: () => T): T {
  try {
    return call();
  } catch (error) {
    throw new UsageError(visible(reasonOf(error)));
  }
}
