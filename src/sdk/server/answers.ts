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

/** The projection through a lens, of the roadmap as it is now. */
export type Answers = (lens: Lens) => Promise<Answer>;

type Kept = { day: string; answer: Promise<Answer> };

/**
 * Makes answers. Nothing is kept but what follows from a roadmap that is still in use: where `load` gives the very same object again,
 * it is not projected again.
 */
export function createAnswers(load: () => Promise<Roadmap>, todayIn: (timeZone: string) => Today): Answers {
  const kept = new WeakMap<Roadmap, Map<Lens, Kept>>();
  return async (lens) => {
    const roadmap = await load();
    const today = todayIn(roadmap.timeZone ?? 'UTC');
    const answers = kept.get(roadmap) ?? new Map<Lens, Kept>();
    kept.set(roadmap, answers);
    const known = answers.get(lens);
    if (known?.day === today.day) return known.answer;
    const answer = makeAnswer(roadmap, lens, today);
    answers.set(lens, { day: today.day, answer });
    return answer;
  };
}

async function makeAnswer(roadmap: Roadmap, lens: Lens, { day, until }: Today): Promise<Answer> {
  const projection = project(roadmap, lens, { today: day });
  const [stranger] = checkProjection(projection, lens);
  if (stranger) throw new Error(`not sent: ${stranger.path} is not in lens ${JSON.stringify(lens.id)}`);
  const bytes = new TextEncoder().encode(JSON.stringify(projection));
  return { bytes, etag: await entityTag(bytes), until };
}
