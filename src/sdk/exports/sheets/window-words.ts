import { HORIZONS } from '../../model/closed-lists.js';
import type { ExportWords } from '../export-words.js';

/** What a window of time is called; now, next and later as the lens calls them. */
export const windowWords = (name: string, words: ExportWords): string =>
  words.word(`${(HORIZONS as readonly string[]).includes(name) ? 'horizon' : 'window'}.${name}`);
