import { CONFIDENCE_BANDS, type CollectionName } from '../model/closed-lists.js';
import type { Item } from '../model/entities.js';
import type { Roadmap } from '../model/roadmap.js';
import type { Lens } from './lens.js';

type Entity = Roadmap[CollectionName][number];
type Visibility = string[] | undefined;

/** Whether the lens may hold an entity at all, by the words that say who may see it; without any, by the roadmap's default. */
function isVisible(entity: { visibility?: Visibility }, roadmap: Roadmap, lens: Lens): boolean {
  const visibility = entity.visibility ?? [roadmap.defaultVisibility];
  return visibility.some((word) => lens.where.visibility.includes(word));
}

/** The entities of a list that the lens lets through: by visibility, and items by its conditions on kind, status and the like too. */
export function admit(name: CollectionName, roadmap: Roadmap, lens: Lens): Entity[] {
  const inherited = inheritVisibility(roadmap[name]);
  const visible = roadmap[name].filter((entity) => isVisible({ visibility: inherited.get(entity) ?? entity.visibility }, roadmap, lens));
  return name === 'items' ? visible.filter((item) => meets(item as Item, lens)) : visible;
}

/**
 * Who may see each entity that says nothing of it: what the nearest entity above it says; confidential where that one is nowhere.
 * Those that have nothing above them are not in it.
 */
function inheritVisibility(list: readonly Entity[]): Map<Entity, Visibility> {
  const known = new Map<Entity, Visibility>();
  const heirs = list.filter((entity) => !entity.visibility && parentOf(entity) !== undefined);
  if (heirs.length === 0) return known;
  const byId = new Map(list.map((entity) => [entity.id, entity]));
  for (const entity of heirs) {
    const silent: Entity[] = [];
    let at: Entity | undefined = entity;
    for (; at && !known.has(at); at = byId.get(parentOf(at) ?? '')) {
      known.set(at, at.visibility);
      if (at.visibility) break;
      silent.push(at);
    }
    const above = silent.at(-1);
    const otherwise = !at && above && parentOf(above) !== undefined ? ['confidential'] : undefined;
    for (const heir of silent) known.set(heir, at ? known.get(at) : otherwise);
  }
  return known;
}

const parentOf = (entity: Entity): string | undefined => ('parent' in entity ? entity.parent : undefined);

/** An item that does not say its kind, status or commitment is judged as the most ordinary: a planned feature still explored. */
function meets(item: Item, { where }: Lens): boolean {
  return (
    allows(where.kinds, item.kind ?? 'feature') &&
    allows(where.statuses, item.status ?? 'planned') &&
    allows(where.commitments, item.commitment ?? 'exploring') &&
    isConfident(item, where.confidence)
  );
}

function allows<T>(list: readonly T[] | undefined, value: T): boolean {
  return !list || list.includes(value);
}

function isConfident({ confidence }: Item, least: Lens['where']['confidence']): boolean {
  return !least || !confidence || CONFIDENCE_BANDS.indexOf(confidence.band) >= CONFIDENCE_BANDS.indexOf(least);
}

/**
 * Whether an item lies no deeper than the lens goes. Counted among the items that are shown: a child of a withheld parent is at the
 * top, and nothing of the withheld one decides.
 */
export function withinDepth(items: readonly Item[], shown: (id: string) => boolean, depth: number): (id: string) => boolean {
  const parents = new Map(items.map(({ id, parent }) => [id, parent]));
  const shownParent = (id: string): string | undefined => {
    const parent = parents.get(id);
    return parent !== undefined && shown(parent) ? parent : undefined;
  };
  return (id) => {
    let level = 1;
    for (let at = shownParent(id); at !== undefined && level <= depth; at = shownParent(at)) level++;
    return level <= depth;
  };
}
