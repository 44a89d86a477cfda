import type { Commitment, HealthValue, Status } from '../model/closed-lists.js';

/** A drawing in a box of 14 by 14: the path that is filled, the one that is a line, and how the line looks. */
export type Glyph = readonly [solid: string, line: string, look?: 'cut' | 'dotted'];

const RING = 'M7 1.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11';
const SQUARE = 'M3 1h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-8a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2z';
const FRAME = 'M3.3 1.8h7.4a1.5 1.5 0 0 1 1.5 1.5v7.4a1.5 1.5 0 0 1-1.5 1.5h-7.4a1.5 1.5 0 0 1-1.5-1.5v-7.4a1.5 1.5 0 0 1 1.5-1.5z';

/** The shape of each status, health and commitment: told apart without colour, the same wherever they are drawn. */
export const STATUS_GLYPHS: Record<Status | 'unknown', Glyph> = {
  unknown: ['M7 5.5a1.5 1.5 0 1 1 0 3a1.5 1.5 0 1 1 0-3', ''],
  proposed: ['', RING, 'dotted'],
  planned: ['', RING],
  'in-progress': ['M7 3.5a3.5 3.5 0 0 1 0 7z', RING],
  blocked: ['M4.4 1h5.2L13 4.4v5.2L9.6 13H4.4L1 9.6V4.4z', 'M4 6.8h6M4 7.2h6', 'cut'],
  paused: ['', `${RING}M5.4 4.8v4.4M8.6 4.8v4.4`],
  done: ['M7 .8a6.2 6.2 0 1 1 0 12.4a6.2 6.2 0 1 1 0-12.4', 'M4.2 7.2l2 2 3.6-4', 'cut'],
  cancelled: ['', `${RING}M3.2 10.8l7.6-7.6`],
};

export const HEALTH_GLYPHS: Record<HealthValue, Glyph> = {
  'on-track': ['M7 2a5 5 0 1 1 0 10a5 5 0 1 1 0-10', ''],
  'at-risk': ['M7 1.5L13 12.5H1z', ''],
  'off-track': ['M7 .8L13.2 7L7 13.2L.8 7z', ''],
};

/** From firm to loose: full and ticked, full, half, a dotted outline. */
export const COMMITMENT_GLYPHS: Record<Commitment, Glyph> = {
  shipped: [SQUARE, 'M4 7.2l2 2 4-4.4', 'cut'],
  committed: [SQUARE, ''],
  planned: ['M1.8 7h10.4v4.5a1 1 0 0 1-1 1h-8.4a1 1 0 0 1-1-1z', FRAME],
  exploring: ['', FRAME, 'dotted'],
};
