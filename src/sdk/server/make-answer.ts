import { checkProjection } from '../lenses/check-projection.js';
import type { Lens } from '../lenses/lens.js';
import { project } from '../lenses/project.js';
import type { Roadmap } from '../model/roadmap.js';

/**
 * A projection as it is sent.
 * @throws Error for one with anything that its lens does not name
 */
export function makeAnswer(roadmap: Roadmap, lens: Lens, today: string): Uint8Array<ArrayBuffer> {
  const projection = project(roadmap, lens, { today });
  const [stranger] = checkProjection(projection, lens);
  if (stranger) throw new Error(`not sent: ${stranger.path} is not in lens ${JSON.stringify(lens.id)}`);
  return new TextEncoder().encode(JSON.stringify(projection));
}
