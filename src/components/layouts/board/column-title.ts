import type { BoardColumn, BoardLayout } from '../../../sdk/layout/layout-board.js';
import type { Words } from '../../i18n/words.js';
import { say } from './board-messages.js';

/** What the columns are called that are no word of a list. */
const TITLES: Record<string, (words: Words, by: BoardLayout['by']) => string> = {
  available: (words) => words.word('status.done'),
  dropped: (words) => words.word('window.dropped'),
  earlier: (words, by) => (by === 'quarter' ? say(words, 'earlier') : words.word('window.earlier')),
  undated: (words) => words.word('date.undated'),
  later: (words) => words.word('horizon.later'),
  unknown: (words) => words.word('status.unknown'),
  '': (words) => say(words, 'unsaid'),
};

/** "Now", "Q4 2026", "In progress", or the lens's own word. */
export function columnTitle({ id, period }: BoardColumn, by: BoardLayout['by'], words: Words): string {
  if (period) return words.period(period);
  return Object.hasOwn(TITLES, id) ? TITLES[id]!(words, by) : (words.known(`${by}.${id}`) ?? id);
}
