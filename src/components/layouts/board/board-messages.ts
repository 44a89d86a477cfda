import { partWords } from '../../i18n/part-words.js';

/** What the board says beside the words that all layouts share; apart, so that other views do not carry them. */
export const BOARD_MESSAGES = {
  earlier: 'Earlier',
  unsaid: 'Not said',
  nothing: 'Nothing',
} as const;

/** A message in the language of the view. */
export const { say } = partWords('board', BOARD_MESSAGES);
