import type { Roadmap } from '../model/roadmap.js';
import { coarseningRules } from './coarsen-timeframe.js';
import { guardWords } from './guard-words.js';
import type { Lens } from './lens.js';
import { nameIds } from './name-ids.js';
import { tellRoadmap } from './tell-roadmap.js';

/**
 * The items that a lens shows: the id that each is shown with, and the source's own. For the server, which is told of an item by a reader; to
 * an audience it would name what opaque ids hide.
 * @throws Error where `project` does
 */
export function sourceIds(roadmap: Roadmap, lens: Lens, { today }: { today: string }): ReadonlyMap<string, string> {
  const told = tellRoadmap(roadmap, { lens, rules: coarseningRules(roadmap, lens, today), guard: guardWords(lens) });
  return new Map([...(nameIds(told, roadmap, lens).get('items') ?? [])].map(([id, shown]) => [shown, id]));
}
