import type { Suppressible } from '../suppress-findings.js';

/** What a convention can be about. */
export const CONVENTION_CHECKS = [
  'convention-required',
  'convention-word',
  'convention-title',
  'convention-calendar',
  'convention-review',
  'convention-glossary',
] as const;
export type ConventionCheck = (typeof CONVENTION_CHECKS)[number];

/** Where a roadmap departs from what was agreed on. */
export interface Departure extends Suppressible {
  check: ConventionCheck;
  /** Of which convention: `required.0`, `calendar.sprintDays`. */
  rule: string;
  /** Where in the roadmap: `items[disp-9].owner`. */
  path: string;
  /** How far: 12 days past what was agreed on, 8 characters more, 2 of 3 fields. */
  far?: { by: number; unit: 'days' | 'characters' | 'fields' };
  /** What to do next. */
  next: string;
  /** Why it was agreed on, where the pack says so. */
  why?: string;
}

/** What one rule found, of how many places that it looked at. */
export interface RuleResult {
  rule: string;
  /** The rule in a few words. */
  says: string;
  looked: number;
  departures: Departure[];
}
