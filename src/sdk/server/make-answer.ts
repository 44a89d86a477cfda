import { checkProjection } from '../lenses/check-projection.js';
import type { Lens } from '../lenses/lens.js';
import { project } from '../lenses/project.js';
import type { Roadmap } from '../model/roadmap.js';
import { entityTag } from './entity-tag.js';
import type { Today } from './today.js';

/** One projection as it is sent. */
export interface Answer {
  bytes: Uint8Array<ArrayBuffer>;
  etag: string;
  /** When the day it was made for is over, in milliseconds since 1970. */
  until: number | undefined;
}

/** @throws Error for a projection with anything that its lens does not name */
export async function makeAnswer(roadmap: Roadmap, lens: Lens, { day, until }: Today): Promise<Answer> {
  const projection = project(roadmap, lens, { today: day });
  const [stranger] = checkProjection(projection, lens);
  if (stranger) throw new Error(`not sent: ${stranger.path} is not in lens ${JSON.stringify(lens.id)}`);
  const bytes = new TextEncoder().encode(JSON.stringify(projection));
  return { bytes, etag: await entityTag(bytes), until };
}
