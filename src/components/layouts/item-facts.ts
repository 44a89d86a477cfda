import type { ProjectedItem } from '../../sdk/lenses/projection.js';
import type { Words } from '../i18n/words.js';
import { progressWords } from '../templates/item-details.js';

/** What a picture shows of an item beside its title, in words: how it stands and does, how far it is, and when. */
export const itemFacts = ({ status, health, progress, timeframe }: ProjectedItem, words: Words): (string | undefined)[] => [
  words.word(`status.${status ?? 'unknown'}`),
  health && words.word(`health.${health.value}`),
  progress && progressWords(progress, words),
  words.timeframe(timeframe),
];
