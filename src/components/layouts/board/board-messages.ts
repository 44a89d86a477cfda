/** What the board says beside the words that all layouts share; apart, so that other views do not carry them. */
export const BOARD_MESSAGES = {
  earlier: 'Earlier',
  unsaid: 'Not said',
  nothing: 'Nothing',
} as const;
