import type { Commitment, HealthValue, Status } from '../model/closed-lists.js';

export type Tone = 'plain' | 'accent' | 'good' | 'warn' | 'bad';

/** Colour says little here and never alone: one accent for work under way, three tones for good, doubtful and bad. */
export const STATUS_TONES: Record<Status | 'unknown', Tone> = {
  unknown: 'plain',
  proposed: 'plain',
  planned: 'plain',
  'in-progress': 'accent',
  blocked: 'bad',
  paused: 'plain',
  done: 'good',
  cancelled: 'plain',
};
export const HEALTH_TONES: Record<HealthValue, Tone> = { 'on-track': 'good', 'at-risk': 'warn', 'off-track': 'bad' };
export const COMMITMENT_TONES: Record<Commitment, Tone> = { shipped: 'good', committed: 'accent', planned: 'plain', exploring: 'plain' };
