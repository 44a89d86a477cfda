import { COLLECTIONS, type CollectionName } from '../model/closed-lists.js';
import { isEqual } from '../model/is-equal.js';
import type { Roadmap } from '../model/roadmap.js';
import { eachInSlices, type Slices } from '../model/each-in-slices.js';

type Entity = Roadmap[CollectionName][number];

/**
 * What has not changed since it was read before is the very same object again, so that the stages that follow need not look at it: a page that
 * asks a server every minute mostly gets what it has. Entities and whole lists are kept.
 * @returns the roadmap, equal to the one given
 */
export function* keepUnchanged(roadmap: Roadmap, before: Roadmap): Slices<Roadmap> {
  const kept: Partial<Record<keyof Roadmap, unknown>> = { ...roadmap };
  for (const name of Object.keys(roadmap) as (keyof Roadmap)[]) {
    if (COLLECTIONS.includes(name as CollectionName))
      kept[name] = yield* keepList(roadmap[name as CollectionName], before[name as CollectionName]);
    else if (isEqual(roadmap[name], before[name])) kept[name] = before[name];
  }
  return kept as unknown as Roadmap;
}

/** By their places, shifted where entries have been added or taken away. */
function* keepList(list: readonly Entity[], before: readonly Entity[]): Slices<readonly Entity[]> {
  const kept: Entity[] = [];
  let shift = 0;
  let isSame = list.length === before.length;
  yield* eachInSlices(list, (entity, at) => {
    if (before[at + shift]?.id !== entity.id) shift = shiftAt(entity.id, at + shift, before) - at;
    const former = before[at + shift];
    const isKept = isEqual(entity, former);
    isSame &&= isKept && shift === 0;
    kept.push(isKept ? former! : entity);
  });
  return isSame ? before : kept;
}

/** So far entries are looked for that have moved. */
const FAR = 20;

function shiftAt(id: string, at: number, before: readonly Entity[]): number {
  for (let far = 1; far <= FAR; far++) {
    if (before[at + far]?.id === id) return at + far;
    if (before[at - far]?.id === id) return at - far;
  }
  return at;
}
