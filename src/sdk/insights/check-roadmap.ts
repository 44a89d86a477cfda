import type { Lens } from '../lenses/lens.js';
import type { Day } from '../model/day.js';
import type { Finding } from '../model/finding.js';
import type { Roadmap } from '../model/roadmap.js';
import { checkAlignment } from './check-alignment.js';
import { findConflicts } from './find-conflicts.js';
import { freshness } from './freshness.js';
import { watermelons } from './watermelons.js';

/** Gravest first: audiences are told what cannot both be so; dates, teams or dependencies collide; nothing stands behind what is told. */
export const SEVERITIES = ['contradiction', 'conflict', 'gap'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What one of the checks found, and how grave it is. */
export interface RankedFinding extends Finding {
  severity: Severity;
  /** Of a conflict: whether every reading of the dates has it, or some. */
  certainty?: 'certain' | 'possible';
}

/**
 * All checks at once, the gravest first: what audiences are told, what collides, green over red, and what nobody has confirmed for long.
 * For editors: it names what some of the lenses hide.
 */
export function checkRoadmap(roadmap: Roadmap, lenses: readonly Lens[], { today }: { today: Day }): RankedFinding[] {
  const ranked = (severity: Severity) => (finding: Finding) => ({ ...finding, severity });
  const found: RankedFinding[] = [
    ...checkAlignment(roadmap, lenses, { today }),
    ...findConflicts(roadmap).map(ranked('conflict')),
    ...watermelons(roadmap, { today }).map(ranked('gap')),
    ...staleItems(roadmap, today).map(ranked('gap')),
  ];
  const rank = ({ severity, certainty }: RankedFinding) => SEVERITIES.indexOf(severity) * 2 + (certainty === 'possible' ? 1 : 0);
  return found.sort((a, b) => rank(a) - rank(b));
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
