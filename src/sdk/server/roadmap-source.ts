import type { Roadmap } from '../model/roadmap.js';
import { elapsed, oneAtATime, type Made } from './one-at-a-time.js';
import { readLoad, type Load } from './read-load.js';
import type { Today } from './today.js';
import { createTurns, type Turns } from './turns.js';

/** The roadmap as all that is made of it shares it. */
export interface RoadmapSource {
  /** One that began to be loaded after an instant of `elapsed`. */
  loadedAfter: (since: number) => Made<Roadmap>;
  todayIn: (timeZone: string) => Today;
  turns: Turns;
  /** Milliseconds: the age that nothing is given beyond. */
  bound: number;
  /** Nothing is given that was loaded before this instant. */
  withdrawn: number;
  /** When it was last said that something changed. */
  noticed: number;
  /** When something was last loaded because somebody says to know of a newer one. */
  doubted: number;
  onError: (error: unknown) => void;
}

export type SourceRules = Pick<RoadmapSource, 'todayIn' | 'bound' | 'onError'> & { load: Load };

export function createRoadmapSource({ load, ...rules }: SourceRules): RoadmapSource {
  const loadedAfter = oneAtATime(() => ({ from: elapsed(), value: readLoad(load) }));
  return { ...rules, loadedAfter, turns: createTurns(), withdrawn: -Infinity, noticed: -Infinity, doubted: -Infinity };
}
