import { LEVELS, RISK_STATUSES, type Level } from '../model/closed-lists.js';
import type { Risk } from '../model/entities.js';
import type { Projected } from '../lenses/projection.js';

/**
 * Risks and opportunities by weight: open before mitigated before closed, then likelihood times impact (from 1 × 1 for low to 3 × 3,
 * 0 where neither is said), then those that ask something of this audience.
 */
export function rankRisks<R extends Projected<Risk>>(risks: readonly R[], audience: string): R[] {
  // weights end at 9, so that a status outweighs them
  const rank = (risk: R): number =>
    RISK_STATUSES.indexOf(risk.status ?? 'open') * 10 - weightOf(risk) - (risk.ask?.to?.includes(audience) ? 0.5 : 0);
  return [...risks].sort((a, b) => rank(a) - rank(b));
}

/** Likelihood times impact, from 0 to 9. One that is not said counts as low, both as nothing. */
export function weightOf({ likelihood, impact }: Pick<Projected<Risk>, 'likelihood' | 'impact'>): number {
  return likelihood || impact ? points(likelihood) * points(impact) : 0;
}

const points = (level: Level = 'low'): number => LEVELS.indexOf(level) + 1;
