import type { Finding } from '../../model/finding.js';

/** What can go wrong between items, teams and dates. */
export const CONFLICT_KINDS = [
  'dependency',
  'cycle',
  'cross-team-block',
  'depends-on-cancelled',
  'milestone-before-part',
  'release-before-feature',
  'over-capacity',
] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

/**
 * Two things that cannot both be so, or may not: `certain` when no reading of the dates avoids it, `possible` when some do. A quarter may
 * mean any day in it.
 */
export interface Conflict extends Finding {
  check: ConflictKind;
  certainty: 'certain' | 'possible';
  /** The teams it is between. */
  teams: string[];
}
