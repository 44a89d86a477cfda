import type { Lane } from '../../lenses/arrange.js';
import type { ProjectedItem } from '../../lenses/projection.js';
import { safeUrl } from '../../model/safe-url.js';
import { oneLine } from '../clean-text.js';
import { tellField, tellWhen, type Entity } from '../tell-field.js';
import type { Drawing } from './drawing.js';

/** One field of an entity, on one line. */
export function fieldText(list: Parameters<typeof tellField>[0], field: string, entity: object, drawing: Drawing): string {
  const cell = tellField(list, field, entity as Entity, drawing);
  if (typeof cell === 'number') return drawing.words.number(cell);
  return oneLine(
    typeof cell === 'string' ? cell : cell.map((part) => (typeof part === 'string' ? part : (part.title ?? part.url))).join('; '),
  );
}

export const nameOf = ({ id, title }: { id: string; title?: string }): string => oneLine(title ?? '') || oneLine(id);

/** Where an entity may be read about: its first link that may be followed. */
export function linkOf({ links }: { links?: { url?: string }[] }): { href?: string } {
  const href = links?.map(({ url = '' }) => safeUrl(url)).find((url) => url !== undefined);
  return href ? { href } : {};
}

/** All that a bar says, in words. */
export function itemWords(item: ProjectedItem, { words }: Drawing): string {
  const { status, health } = item;
  const when = tellWhen(item, words);
  const told = [nameOf(item), status && words.word(`status.${status}`), health?.value && words.word(`health.${health.value}`), when];
  return words.list(told);
}

export function laneWords({ id, title }: Lane, { lanes, words }: Drawing): string {
  if (title !== undefined) return oneLine(title) || oneLine(id);
  if (lanes.groupBy === 'none') return words.word('list.items');
  return words.word(id === '' ? 'lane.none' : `${lanes.groupBy}.${id}`);
}

export const sentence = (parts: readonly (string | undefined | false)[], by = ' · '): string => parts.filter(Boolean).join(by);
