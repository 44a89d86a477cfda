import type { Lens } from '../lenses/lens.js';
import type { Day } from '../model/day.js';
import type { Roadmap } from '../model/roadmap.js';
import type { AlignmentFinding } from './alignment/alignment-finding.js';
import { compareViews } from './alignment/compare-views.js';
import { findGaps } from './alignment/find-gaps.js';
import { viewsOf } from './alignment/view.js';
import { createWorkTree } from './work-tree.js';

/**
 * Where audiences are told what cannot both be so: each lens's projection is compared with each other's. To say it in other words, to
 * leave it out or to say it less exactly is never a finding; each contradiction is told once, with the first two lenses that show it.
 * What one audience is told of an item and of the work below it is a gap where it cannot both be so.
 * For editors: it names what some of the lenses hide.
 * @example checkAlignment(roadmap, [lenses.sales, lenses.exec, lenses.team], { today: '2026-09-14' })
 */
export function checkAlignment(roadmap: Roadmap, lenses: readonly Lens[], { today }: { today: Day }): AlignmentFinding[] {
  const tree = createWorkTree(roadmap);
  const views = viewsOf(roadmap, lenses, today);
  const between = views.flatMap((here) =>
    views.filter((there) => there !== here).flatMap((there) => compareViews(here, there, tree, today)),
  );
  const within = views.flatMap((view) => compareViews(view, view, tree, today));
  return eachOnce([...between, ...within, ...findGaps(roadmap, views, tree, today)]);
}

/** Of one contradiction the telling that names the most of it; a gap that is a contradiction, too, is told as that, which comes first. */
function eachOnce(findings: readonly AlignmentFinding[]): AlignmentFinding[] {
  const told = new Map<string, AlignmentFinding>();
  for (const finding of findings) {
    const key = `${finding.check} ${finding.ids[0]}`;
    const other = told.get(key);
    if (!other || (other.severity === finding.severity && other.ids.length < finding.ids.length)) told.set(key, finding);
  }
  return [...told.values()];
}
