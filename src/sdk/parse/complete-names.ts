import type { CollectionName } from '../model/closed-lists.js';
import { clipText } from './clip-text.js';

type Fields = Record<string, unknown>;

/** What was made up for a record that did not say it. */
export interface MadeUp {
  id: boolean;
  title: boolean;
}

/** Gives a record the id or the title that it lacks: the id from its title, from a dependency's ends or from its place, the title from its id. */
export function completeNames(record: Fields, collection: CollectionName, place: number, made: MadeUp): void {
  if (collection !== 'dependencies' && record['title'] === undefined && !made.id && isName(record['id'])) {
    record['title'] = record['id'];
    made.title = true;
  }
  if (record['id'] !== undefined) return;
  record['id'] =
    (collection === 'dependencies' ? linkId(record['from'], record['to']) : slugOf(record['title'])) || `${collection}-${place}`;
  made.id = true;
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
