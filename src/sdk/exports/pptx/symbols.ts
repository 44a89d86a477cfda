import type { Shape } from '../sheets/sheet.js';

/** The shapes as signs of text, which stay with their words when somebody edits them. */
export const SYMBOLS: Readonly<Record<Shape, string>> = {
  'status.unknown': '·',
  'status.proposed': '◌',
  'status.planned': '○',
  'status.in-progress': '◐',
  'status.blocked': '⊖',
  'status.paused': '⏸',
  'status.done': '✔',
  'status.cancelled': '⊘',
  'health.on-track': '●',
  'health.at-risk': '▲',
  'health.off-track': '◆',
  'commitment.shipped': '☑',
  'commitment.committed': '■',
  'commitment.planned': '◧',
  'commitment.exploring': '□',
};
