import type { CollectionName } from '../model/closed-lists.js';
import { REFERENCES } from '../model/references.js';
import type { Entity } from './draft.js';

/**
 * Hides what only hidden items speak of: the label, the team, the milestone of a confidential issue would else tell of it by their names.
 * @param items all of them; one without a visibility of its own is open
 * @param mentioned entities of a list that have no record of their own; changed in place
 */
export function hideMentions(items: readonly Entity[], mentioned: (list: CollectionName) => readonly Entity[]): void {
  const [open, hidden] = [new Map<string, unknown>(), new Map<string, unknown>()];
  for (const item of items)
    for (const key of spokenOf(item)) (item['visibility'] === undefined ? open : hidden).set(key, item['visibility']);
  if (!hidden.size) return;
  const hide = (entity: Entity, keys: readonly string[]) => {
    const isHidden = keys.length > 0 && keys.every((key) => hidden.has(key) && !open.has(key));
    if (isHidden) entity['visibility'] ??= hidden.get(keys[0]!);
  };
  for (const list of new Set(Object.values(REFERENCES))) for (const entity of mentioned(list)) hide(entity, [keyOf(list, entity.id)]);
  for (const milestone of mentioned('milestones'))
    hide(
      milestone,
      toIds(milestone['items']).map((id) => keyOf('items', id)),
    );
}

/** Itself, and what its fields name. */
const spokenOf = (item: Entity): string[] => [
  keyOf('items', item.id),
  ...Object.entries(REFERENCES).flatMap(([field, list]) => toIds(item[field]).map((id) => keyOf(list, id))),
];

const keyOf = (list: CollectionName, id: string): string => `${list} ${id}`;
const toIds = (value: unknown): string[] => (Array.isArray(value) ? (value as string[]) : typeof value === 'string' ? [value] : []);
