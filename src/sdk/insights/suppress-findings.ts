import type { Day } from '../model/day.js';
import type { Finding } from '../model/finding.js';
import type { Suppression } from '../model/suppression.js';

/** A finding beside what somebody has said of it. */
export interface Suppressible extends Finding {
  /** Accepted for now: it is told apart, with the reason. */
  suppression?: Suppression;
  /** Accepted once, and that time is over. */
  expired?: Suppression;
}

/**
 * The findings, each with the suppression that concerns it: one of its check whose entities it all names, holding until its last day. None
 * is lost. Where several concern one, the one that holds longest counts.
 */
export function suppressFindings<F extends Finding>(
  findings: readonly F[],
  suppressions: readonly Suppression[] = [],
  { today }: { today: Day },
): (F & Suppressible)[] {
  if (suppressions.length === 0) return [...findings];
  return findings.map((finding) => {
    const about = suppressions.filter((suppression) => concerns(suppression, finding));
    const [longest] = about.sort((a, b) => (a.until > b.until ? -1 : 1));
    if (!longest) return finding;
    return { ...finding, ...(longest.until >= today ? { suppression: longest } : { expired: longest }) };
  });
}

/** Suppressions that concern none of the findings: what they were about is gone, or they are misspelt. */
export function idleSuppressions(findings: readonly Finding[], suppressions: readonly Suppression[] = []): Suppression[] {
  return suppressions.filter((suppression) => !findings.some((finding) => concerns(suppression, finding)));
}

/** An empty list of entities concerns nothing, so that nobody silences a whole check unseen. */
function concerns({ check, ids }: Suppression, finding: Finding): boolean {
  return check === finding.check && ids.length > 0 && ids.every((id) => finding.ids.includes(id));
}
