import type { Day } from '../../model/day.js';
import type { Item } from '../../model/entities.js';
import type { Roadmap } from '../../model/roadmap.js';
import type { Timeframe } from '../../model/timeframe.js';
import { groupBy, isOpen, type WorkTree } from '../work-tree.js';
import type { Conflict } from './conflict.js';
import { lastDay } from './horizon-window.js';
import { datesOf, orderConflict, teamsOf } from './order-conflict.js';

interface Container {
  id: string;
  title: string;
  status?: Item['status'];
  timeframe?: Timeframe | undefined;
}

/** A container and an item that belongs to it. */
type Part = readonly [container: Container, item: Item];

/** Milestones and releases that come before what belongs to them. */
export function containerConflicts({ items, milestones, releases, fiscalYearStart }: Roadmap, tree: WorkTree, today?: Day): Conflict[] {
  const byRelease = groupBy(items, (item) => item.releases ?? []);
  const ofMilestones = milestones.flatMap((milestone) => (milestone.items ?? []).flatMap((id): Part[] => partOf(milestone, tree.item(id))));
  const ofReleases = releases.flatMap((release) => (byRelease.get(release.id) ?? []).map((item): Part => [release, item]));
  return [
    ...tooEarly('milestone-before-part', ofMilestones, fiscalYearStart, today),
    ...tooEarly('release-before-feature', ofReleases, fiscalYearStart, today),
  ];
}

const partOf = (container: Container, item: Item | undefined): Part[] => (item ? [[container, item]] : []);

/**
 * An item that belongs to several, alpha and beta, has to be over by the last of them; the others are stages on its way, which only may not
 * pass before it begins.
 */
function tooEarly(check: Conflict['check'], parts: readonly Part[], fiscalYearStart: number, today?: Day): Conflict[] {
  const last = new Map<string, string>();
  const lastOf = ({ timeframe }: Container) => lastDay(timeframe, today, fiscalYearStart);
  for (const [container, { id }] of parts) if (lastOf(container) > (last.get(id) ?? '')) last.set(id, lastOf(container));
  return parts
    .filter(([container, item]) => isOpen(container) && isOpen(item))
    .flatMap(([container, item]) => {
      const isStage = lastOf(container) < (last.get(item.id) ?? '');
      const due = isStage ? beginning(item.timeframe) : item.timeframe;
      const certainty = orderConflict(due, container.timeframe, fiscalYearStart, today);
      return certainty ? [conflict(check, container, item, certainty)] : [];
    });
}

function beginning(timeframe: Timeframe | undefined): Timeframe | undefined {
  const { start, startPrecision, text = '' } = timeframe ?? {};
  return start !== undefined && startPrecision ? { end: start, endPrecision: startPrecision, text } : undefined;
}

function conflict(check: Conflict['check'], container: Container, item: Item, certainty: Conflict['certainty']): Conflict {
  const message = `"${container.title}" ${certainty === 'certain' ? 'comes' : 'may come'} before "${item.title}", which belongs to it`;
  const values = datesOf([
    [container.id, container.timeframe],
    [item.id, item.timeframe],
  ]);
  return { check, certainty, message, ids: [container.id, item.id], teams: teamsOf([item]), field: 'timeframe', values };
}
