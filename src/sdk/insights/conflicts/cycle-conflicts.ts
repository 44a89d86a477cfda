import type { Roadmap } from '../../model/roadmap.js';
import { findCircles } from '../../parse/find-circles.js';
import type { WorkTree } from '../work-tree.js';
import type { Conflict } from './conflict.js';
import { teamsOf } from './order-conflict.js';

/** Dependencies that lead round in a circle: none of their items can come first. */
export function cycleConflicts({ dependencies }: Roadmap, tree: WorkTree): Conflict[] {
  const links = new Map<string, Map<string, string>>();
  for (const { id, from, to } of dependencies) links.set(from, (links.get(from) ?? new Map<string, string>()).set(to, id));
  const conflicts: Conflict[] = [];
  findCircles(links, (way, start) => {
    const items = way.slice(start);
    const ways = items.map((id, index) => links.get(id)?.get(items[(index + 1) % items.length]!));
    const known = items.flatMap((id) => tree.item(id) ?? []);
    const message = `${known.map(({ title }) => `"${title}"`).join(', ')} wait for each other in a circle`;
    const ids = [...ways.filter((id) => id !== undefined), ...items];
    conflicts.push({ check: 'cycle', certainty: 'certain', message, ids, teams: teamsOf(known) });
  });
  return conflicts;
}
