import type { ProjectedItem, Projection } from '../../sdk/lenses/projection.js';
import type { Words } from '../i18n/words.js';
import { joined } from './joined.js';

/** Whether a sentence's last day has passed. */
export function isExpired({ expires }: ProjectedItem, today: string): boolean {
  return expires !== undefined && expires < today;
}

/** Until when a sentence may be said, or since when no longer; empty where nothing is said about it. */
export function expiryWords(item: ProjectedItem, today: string, words: Words): string {
  if (item.expires === undefined) return '';
  return words.word(isExpired(item, today) ? 'say.expired' : 'say.until', { date: words.day(item.expires) });
}

/** The sentence as it leaves the page: never without the day it was true and what it does not promise. */
export function sayWords(sentence: string, { asOf, disclaimer }: Projection, words: Words): string {
  const dated = asOf && `${words.word('date.asOf', { date: words.day(asOf) })}.`;
  const small = joined([dated, disclaimer], ' ');
  return joined([sentence, small], '\n\n');
}
