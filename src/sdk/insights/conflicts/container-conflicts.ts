import type { Item } from '../../model/entities.js';
import type { Roadmap } from '../../model/roadmap.js';
import type { Timeframe } from '../../model/timeframe.js';
import { isOpen, type WorkTree } from '../work-tree.js';
import type { Conflict } from './conflict.js';
import { datesOf, orderConflict, teamsOf } from './order-conflict.js';

interface Container {
  id: string;
  title: string;
  timeframe?: Timeframe | undefined;
}

/** Milestones and releases that come before what belongs to them. */
export function containerConflicts(roadmap: Roadmap, tree: WorkTree): Conflict[] {
  const { fiscalYearStart, items } = roadmap;
  const parts = new Map<string, Item[]>();
  for (const item of items) for (const id of item.releases ?? []) parts.set(id, [...(parts.get(id) ?? []), item]);
  const tooEarly = (check: Conflict['check'], container: Container, of: readonly Item[]) =>
    of.filter(isOpen).flatMap((item) => conflict(check, container, item, fiscalYearStart));
  return [
    ...roadmap.milestones.filter(isOpen).flatMap((milestone) =>
      tooEarly(
        'milestone-before-part',
        milestone,
        (milestone.items ?? []).flatMap((id) => tree.item(id) ?? []),
      ),
    ),
    ...roadmap.releases.filter(isOpen).flatMap((release) => tooEarly('release-before-feature', release, parts.get(release.id) ?? [])),
  ];
}

function conflict(check: Conflict['check'], container: Container, item: Item, fiscalYearStart: number): Conflict[] {
  const certainty = orderConflict(item.timeframe, container.timeframe, fiscalYearStart);
  if (!certainty) return [];
  const message = `"${container.title}" ${certainty === 'certain' ? 'comes' : 'may come'} before "${item.title}", which belongs to it`;
  const values = datesOf([
    [container.id, container.timeframe],
    [item.id, item.timeframe],
  ]);
  return [{ check, certainty, message, ids: [container.id, item.id], teams: teamsOf([item]), field: 'timeframe', values }];
}
