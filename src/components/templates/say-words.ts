import type { ProjectedItem, Projection } from '../../sdk/lenses/projection.js';
import type { Words } from '../i18n/words.js';

/** Whether a sentence's last day has passed. */
export function isExpired({ expires }: ProjectedItem, today: string): boolean {
  return expires !== undefined && expires < today;
}

/** Until when a sentence may be said, or since when no longer; empty where nothing is said about it. */
export function expiryWords(item: ProjectedItem, today: string, words: Words): string {
  if (item.expires === undefined) return '';
  return words.word(isExpired(item, today) ? 'say.expired' : 'say.until', { date: words.day(item.expires) });
}

/**
 * The sentence as it leaves the page: never without the day it was true, its last day, what it does not promise, and, apart at the end, what
 * whoever says it must not add.
 */
export function sayWords(item: ProjectedItem, { asOf, today, disclaimer }: Projection, words: Words): string {
  const dates = words.list([asOf && words.word('date.asOf', { date: words.day(asOf) }), expiryWords(item, today, words)]);
  const not = item.doNotSay && words.list([words.word('field.doNotSay'), item.doNotSay], words.colon);
  return words.list([item.sayable, words.list([dates && `${dates}.`, disclaimer], ' '), not], '\n\n');
}
