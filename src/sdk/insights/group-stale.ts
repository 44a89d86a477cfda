import type { Suppression } from '../model/suppression.js';
import type { RankedFinding } from './check-roadmap.js';

/** Of more than these, what goes stale is the roadmap, and that is one finding. */
const MANY = 10;
/** The oldest stand for the rest. */
const SHOWN = 3;

/** The findings, those of many stale items as one. What is suppressed, or was, stays apart: it has a reason of its own. */
export function groupStale(findings: readonly RankedFinding[]): RankedFinding[] {
  const isLoose = ({ check, suppression, expired }: RankedFinding) => check === 'stale' && !suppression && !expired;
  const loose = findings.filter(isLoose);
  return loose.length > MANY ? [...findings.filter((finding) => !isLoose(finding)), together(loose)] : [...findings];
}

function together(stale: readonly RankedFinding[]): RankedFinding {
  const dayOf = ({ values: [first] = [] }: RankedFinding) => String(first?.value);
  const oldest = [...stale].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
  return {
    ...stale[0]!,
    message: `${stale.length} open items were not confirmed recently, the oldest not since ${dayOf(oldest[0]!)}`,
    ids: oldest.flatMap(({ ids }) => ids),
    values: oldest.slice(0, SHOWN).flatMap(({ values = [] }) => values),
  };
}

/** What was accepted of many at once was accepted of each. */
export const ofEach = (suppression: Suppression): Suppression[] =>
  suppression.check === 'stale' ? suppression.ids.map((id) => ({ ...suppression, ids: [id] })) : [suppression];
