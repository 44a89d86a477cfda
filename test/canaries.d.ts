import type { Lens, Roadmap } from '../src/sdk/index.js';
import type { COLLECTIONS } from '../src/sdk/model/closed-lists.js';
import type { ENTITIES } from '../src/sdk/model/entities.js';
import type { parseRoadmap } from '../src/sdk/parse/parse-roadmap.js';

export interface Canary {
  list: string;
  path: string;
  value: string;
}

export function roadmapOfCanaries(model: {
  parseRoadmap: typeof parseRoadmap;
  COLLECTIONS: typeof COLLECTIONS;
  ENTITIES: typeof ENTITIES;
}): { roadmap: Roadmap; values: Canary[] };

export function withheldBy(lens: Lens, values: readonly Canary[]): string[];
