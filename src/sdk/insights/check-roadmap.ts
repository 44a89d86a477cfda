import type { Lens } from '../lenses/lens.js';
import { lenses as presets } from '../lenses/presets/index.js';
import type { Day } from '../model/day.js';
import type { Finding } from '../model/finding.js';
import type { Roadmap } from '../model/roadmap.js';
import type { Suppression } from '../model/suppression.js';
import { ALIGNMENT_CHECKS } from './alignment/alignment-finding.js';
import { checkAlignment } from './check-alignment.js';
import { findConflicts } from './find-conflicts.js';
import { freshness } from './freshness.js';
import { groupStale, ofEach } from './group-stale.js';
import { idleSuppressions, suppressFindings, type Suppressible } from './suppress-findings.js';
import { watermelons } from './watermelons.js';

/** Gravest first: audiences are told what cannot both be so; dates, teams or dependencies collide; nothing stands behind what is told. */
export const SEVERITIES = ['contradiction', 'conflict', 'gap'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What one of the checks found, and how grave it is. */
export interface RankedFinding extends Suppressible {
  severity: Severity;
  /** Of a conflict: whether every reading of the dates has it, or some. */
  certainty?: 'certain' | 'possible';
}

/**
 * All checks at once, the gravest first: what audiences are told, what collides, green over red, and what nobody has confirmed for long.
 * What the roadmap's `suppressions` accept comes last, each with its `suppression`; one whose time is over says so (`expired`), and a
 * suppression that concerns nothing is found itself. For editors: it names what some of the lenses hide.
 */
export function checkRoadmap(roadmap: Roadmap, lenses: readonly Lens[], { today }: { today: Day }): RankedFinding[] {
  const ranked = (severity: Severity) => (finding: Finding) => ({ ...finding, severity });
  const found: RankedFinding[] = [
    ...checkAlignment(roadmap, lenses, { today }),
    ...findConflicts(roadmap, { today }).map(ranked('conflict')),
    ...watermelons(roadmap, { today }).map(ranked('gap')),
    ...staleItems(roadmap, today).map(ranked('gap')),
  ];
  const { suppressions = [] } = roadmap;
  const idle = suppressions.filter((one) => isIdle(found, ofEach(one)) && isLookedFor(one, lenses));
  const all = [...found, ...idle.map(idleFinding).map(ranked('gap'))];
  return groupStale(suppressFindings(all, suppressions.flatMap(ofEach), { today })).sort(byGravity);
}

/** How the names of checks begin that `checkConventions` makes. */
const CONVENTION = 'convention-';

const isIdle = (found: readonly Finding[], each: readonly Suppression[]): boolean => idleSuppressions(found, each).length === each.length;

/** What is accepted comes after all that is not. */
const gravityOf = ({ severity, certainty, suppression }: RankedFinding): number =>
  (suppression ? 10 : 0) + SEVERITIES.indexOf(severity) * 2 + (certainty === 'possible' ? 1 : 0);

const byGravity = (a: RankedFinding, b: RankedFinding): number => gravityOf(a) - gravityOf(b);

/** Between lenses that were not all looked through, nothing may be found that is still there. */
function isLookedFor({ check, lenses: named = PRESETS }: Suppression, lenses: readonly Lens[]): boolean {
  if (check.startsWith(CONVENTION)) return false;
  const isAlignment = (ALIGNMENT_CHECKS as readonly string[]).includes(check);
  return !isAlignment || named.every((name) => lenses.some(({ id }) => id === name));
}

const PRESETS: string[] = Object.keys(presets);

function idleFinding({ check, ids, reason, until }: Suppression): Finding {
  const values = [
    { from: 'reason', value: reason },
    { from: 'until', value: until },
  ];
  return { check: 'idle-suppression', message: `This suppression no longer matches anything: ${check} of ${ids.join(', ')}`, ids, values };
}

function staleItems(roadmap: Roadmap, today: Day): Finding[] {
  const titles = new Map(roadmap.items.map(({ id, title }) => [id, title]));
  return freshness(roadmap, { today }).stale.map(({ id, confirmedOn, days }) => ({
    check: 'stale',
    message: `"${titles.get(id)}" was last confirmed ${days} days ago`,
    ids: [id],
    field: 'confirmedOn',
    values: [{ from: id, value: confirmedOn }],
  }));
}
