import { COLLECTIONS, type CollectionName } from '../model/closed-lists.js';
import type { Roadmap } from '../model/roadmap.js';
import { atOnce, eachInSlices, type Slices } from '../model/each-in-slices.js';
import { admit, withinDepth } from './admit.js';
import type { Lens } from './lens.js';
import type { Lists } from './name-ids.js';
import { shownFields, teller, type Fields, type Telling } from './tell.js';

/** Every collection that the lens names: the entities it lets through, each in the audience's words and at its precision. Ids are still the source's. */
export function tellRoadmap(roadmap: Roadmap, telling: Telling): Lists {
  return atOnce(tellInSlices(roadmap, telling));
}

/** The same, with places to pause. */
export function* tellInSlices(roadmap: Roadmap, telling: Telling): Slices<Lists> {
  const { fields } = telling.lens;
  const told = new Map<CollectionName, Fields[]>();
  for (const name of COLLECTIONS.filter((one) => fields[one])) {
    const tell = teller(name, shownFields(fields[name] ?? []), telling);
    const list: Fields[] = [];
    yield* eachInSlices(admit(name, roadmap, telling.lens), (entity) => {
      const one = tell(entity);
      if (one) list.push(one);
    });
    told.set(name, list);
  }
  return withoutDeepItems(told, roadmap, telling.lens);
}

function withoutDeepItems(told: Lists, roadmap: Roadmap, { where }: Lens): Lists {
  const items = told.get('items');
  if (!items || where.depth === undefined) return told;
  const ids = new Set(items.map(({ id }) => id));
  const isShown = withinDepth(roadmap.items, (id) => ids.has(id), where.depth);
  return new Map([...told, ['items', items.filter(({ id }) => isShown(id))]]);
}
