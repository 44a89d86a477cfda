import type { ProjectedItem } from '../../lenses/projection.js';
import type { Day } from '../../model/day.js';
import type { Period } from '../../model/period.js';
import { periodsInText } from '../periods-in-text.js';

/** "Not before Q1 2027", "once the contract ends in 2026": a time that is named, and nothing promised for it. */
const NO_PROMISE = /\b(not|no earlier|never|after|since|until|till|ends?|ended|expires?|beyond)\b|n['’]t\b/i;

/** The periods, from today on, for which the sentence that may be said promises something; none when it may not be said any more. */
export function promisedPeriods({ sayable, expires }: ProjectedItem, today: Day, fiscalYearStart: number): Period[] {
  if (sayable === undefined || (expires ?? today) < today) return [];
  const clauses = sayable.split(/[.;!?]\s+(?=\D)|,\s+(?=\D)/).filter((clause) => !NO_PROMISE.test(clause));
  return clauses.flatMap((clause) => periodsInText(clause, fiscalYearStart)).filter(({ end }) => end >= today);
}
