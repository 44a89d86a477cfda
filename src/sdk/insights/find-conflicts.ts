import type { Day } from '../model/day.js';
import type { Roadmap } from '../model/roadmap.js';
import { capacityConflicts } from './conflicts/capacity-conflicts.js';
import type { Conflict } from './conflicts/conflict.js';
import { containerConflicts } from './conflicts/container-conflicts.js';
import { cycleConflicts } from './conflicts/cycle-conflicts.js';
import { dependencyConflicts } from './conflicts/dependency-conflicts.js';
import { createWorkTree } from './work-tree.js';

/**
 * What cannot go as planned, or may not: dependencies against their dates, circles, work that another team blocks or that waits for
 * something cancelled, milestones and releases before their parts, and teams with more planned than they can do. Dates are read as
 * exactly as they are written; what is undated is in conflict with nothing. Now, next and later are in order; with dates they are compared
 * on `today`, or else on the day that the roadmap is of (`asOf`).
 */
export function findConflicts(roadmap: Roadmap, { today = roadmap.asOf }: { today?: Day | undefined } = {}): Conflict[] {
  const tree = createWorkTree(roadmap);
  return [dependencyConflicts, cycleConflicts, containerConflicts, capacityConflicts].flatMap((find) => find(roadmap, tree, today));
}
