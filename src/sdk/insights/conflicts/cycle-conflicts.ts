import type { Roadmap } from '../../model/roadmap.js';
import { findCircles } from '../../parse/find-circles.js';
import { groupBy, isOpen, type WorkTree } from '../work-tree.js';
import type { Conflict } from './conflict.js';
import { teamsOf } from './order-conflict.js';

/** Dependencies that lead round in a circle: none of their items can come first. What is done or was dropped makes nobody wait. */
export function cycleConflicts({ dependencies }: Roadmap, tree: WorkTree): Conflict[] {
  const waits = (id: string) => isOpen(tree.item(id) ?? {});
  const open = dependencies.filter(({ from, to }) => waits(from) && waits(to)).map((link) => ({ from: link.from, to: link.to, link }));
  const links = groupBy(open, ({ from }) => [from]);
  const conflicts: Conflict[] = [];
  const walk = findCircles(links, (way, start) => {
    const items = way.slice(start);
    const ways = items.flatMap((id, index) => links.get(id)?.find(({ to }) => to === items[(index + 1) % items.length])?.link.id ?? []);
    const known = items.flatMap((id) => tree.item(id) ?? []);
    const message = `${known.map(({ title }) => `"${title}"`).join(', ')} wait for each other in a circle`;
    conflicts.push({ check: 'cycle', certainty: 'certain', message, ids: [...ways, ...items], teams: teamsOf(known) });
  });
  while (!walk.next().done);
  return conflicts;
}
