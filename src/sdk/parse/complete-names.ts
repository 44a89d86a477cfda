import type { CollectionName } from '../model/closed-lists.js';
import { clipText } from './clip-text.js';
import type { Fields } from './read-by-schema.js';

/**
 * Gives a record the id or the title that it lacks: the id from its title, from a dependency's ends or from its place, the title from its id.
 * @returns whether its id and its title are made up
 */
export function completeNames(record: Fields, list: CollectionName, place: number): { id: boolean; title: boolean } {
  const { id, title } = record;
  const made = { id: id === undefined, title: list !== 'dependencies' && title === undefined && id !== undefined };
  if (made.title) record['title'] = id;
  if (made.id) record['id'] = (list === 'dependencies' ? linkId(record['from'], record['to']) : slugOf(title)) || `${list}-${place}`;
  return made;
}

function isName(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

/** The id of a dependency that has none. */
export function linkId(from: unknown, to: unknown): string {
  return isName(from) && isName(to) ? `${clipText(String(from), 240)}→${clipText(String(to), 240)}` : '';
}

/** An id from a title: letters and digits of any script, the rest as hyphens. */
export function slugOf(title: unknown): string {
  if (!isName(title)) return '';
  const words = String(title).slice(0, 80).normalize('NFKC').toLowerCase();
  return clipText(words.replace(/[^\p{L}\p{N}\p{M}]+/gu, '-').replace(/^-|-$/g, ''), 100);
}
