import { CONFIDENCE_BANDS } from '../model/closed-lists.js';
import type { Item } from '../model/entities.js';
import type { Roadmap } from '../model/roadmap.js';
import type { Lens } from './lens.js';

/** Whether the lens may hold an entity at all, by who may see it. */
export function isVisible(entity: { visibility?: string[] | undefined }, roadmap: Roadmap, lens: Lens): boolean {
  const visibility = entity.visibility ?? [roadmap.defaultVisibility];
  return visibility.some((word) => lens.where.visibility.includes(word));
}

/** The items the lens lets through, judged by visibility and by the conditions on kind, status, commitment, confidence and depth. */
export function admitItems(roadmap: Roadmap, lens: Lens): Item[] {
  const visible = roadmap.items.filter((item) => isVisible(item, roadmap, lens) && meets(item, lens));
  return lens.where.depth === undefined ? visible : visible.filter(withinDepth(visible, lens.where.depth));
}

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

/** Depth is counted among the visible items only: a child of a hidden parent is at the top. */
function withinDepth(visible: Item[], depth: number): (item: Item) => boolean {
  const parents = new Map(visible.map((item) => [item.id, item.parent]));
  return ({ id }) => {
    let level = 1;
    for (let at = parents.get(id); at !== undefined && level <= depth; at = parents.get(at)) if (parents.has(at)) level++;
    return level <= depth;
  };
}
