import { COLLECTIONS } from '../model/closed-lists.js';
import type { Roadmap } from '../model/roadmap.js';
import { admit, withinDepth } from './admit.js';
import type { Lens } from './lens.js';
import type { Lists } from './name-ids.js';
import { shownFields, teller, type Telling } from './tell.js';

/** Every collection that the lens names: the entities it lets through, each in the audience's words and at its precision. Ids are still the source's. */
export function tellRoadmap(roadmap: Roadmap, telling: Telling): Lists {
  const { fields } = telling.lens;
  const named = COLLECTIONS.filter((name) => fields[name]);
  const told = named.map((name) => {
    const tell = teller(name, shownFields(fields[name] ?? []), telling);
    const entities = admit(name, roadmap, telling.lens).map(tell);
    return [name, entities.filter((entity) => entity !== undefined)] as const;
  });
  return withoutDeepItems(new Map(told), roadmap, telling.lens);
}

function withoutDeepItems(told: Lists, roadmap: Roadmap, { where }: Lens): Lists {
  const items = told.get('items');
  if (!items || where.depth === undefined) return told;
  const ids = new Set(items.map(({ id }) => id));
  const isShown = withinDepth(roadmap.items, (id) => ids.has(id), where.depth);
  return new Map([...told, ['items', items.filter(({ id }) => isShown(id))]]);
}
