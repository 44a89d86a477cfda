import type { Finding } from '../../model/finding.js';

/** What `checkAlignment` looks for: how two audiences can be told what contradicts. */
export const ALIGNMENT_CHECKS = [
  'promised-earlier',
  'green-and-red',
  'green-words-over-red',
  'now-and-later',
  'present-and-dropped',
  'dropped-but-sayable',
  'committed-and-exploring',
  'shipped-and-in-progress',
  'benefit-without-item',
  'objective-without-work',
  'work-without-objective',
] as const;
export type AlignmentCheck = (typeof ALIGNMENT_CHECKS)[number];

/** Two audiences that are told what cannot both be so (`contradiction`), or something told that nothing stands behind (`gap`). */
export interface AlignmentFinding extends Finding {
  check: AlignmentCheck;
  severity: 'contradiction' | 'gap';
}

/** What one audience is told of an entity. */
interface Told {
  lens: string;
  value: unknown;
}

export function contradiction(check: AlignmentCheck, ids: string[], field: string, message: string, told: Told[]): AlignmentFinding {
  return { check, severity: 'contradiction', message, ids, field, values: told.map(({ lens, value }) => ({ from: lens, value })) };
}

export function gap(check: AlignmentCheck, id: string, message: string, told: Told): AlignmentFinding {
  return { check, severity: 'gap', message, ids: [id], values: [{ from: told.lens, value: told.value }] };
}
