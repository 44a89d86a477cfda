import type { Day } from '../../model/day.js';
import type { Dependency, Item } from '../../model/entities.js';
import type { Roadmap } from '../../model/roadmap.js';
import { isOpen, type WorkTree } from '../work-tree.js';
import type { Conflict } from './conflict.js';
import { datesOf, orderConflict, teamsOf } from './order-conflict.js';

/** Dependencies whose dates are the wrong way round, whose first end was cancelled, or that block another team's work. */
export function dependencyConflicts({ dependencies, fiscalYearStart }: Roadmap, tree: WorkTree, today?: Day): Conflict[] {
  return dependencies.flatMap((dependency) => {
    const [from, to] = [tree.item(dependency.from), tree.item(dependency.to)];
    if (!from || !to || !isOpen(to) || from.status === 'done') return [];
    const found =
      from.status === 'cancelled' ? [onCancelled(dependency, from, to)] : betweenOpen(dependency, from, to, fiscalYearStart, today);
    return found.filter((conflict) => conflict !== undefined);
  });
}

function betweenOpen(dependency: Dependency, from: Item, to: Item, fiscalYearStart: number, today?: Day): (Conflict | undefined)[] {
  return [wrongOrder(dependency, from, to, fiscalYearStart, today), blocked(dependency, from, to)];
}

function wrongOrder({ id }: Dependency, from: Item, to: Item, fiscalYearStart: number, today?: Day): Conflict | undefined {
  const certainty = orderConflict(from.timeframe, to.timeframe, fiscalYearStart, today);
  if (!certainty) return undefined;
  const message =
    certainty === 'certain'
      ? `"${to.title}" ends before "${from.title}", which it waits for`
      : `"${to.title}" may end before "${from.title}", which it waits for`;
  const values = datesOf([
    [from.id, from.timeframe],
    [to.id, to.timeframe],
  ]);
  return { check: 'dependency', certainty, message, ids: [id, from.id, to.id], teams: teamsOf([from, to]), field: 'timeframe', values };
}

function blocked({ id }: Dependency, from: Item, to: Item): Conflict | undefined {
  if (to.status !== 'blocked' || from.team === undefined || to.team === undefined || from.team === to.team) return undefined;
  const message = `"${to.title}" is blocked, and depends on "${from.title}" of another team`;
  const values = [from, to].map((item) => ({ from: item.id, value: item.status ?? null }));
  return {
    check: 'cross-team-block',
    certainty: 'certain',
    message,
    ids: [id, from.id, to.id],
    teams: teamsOf([from, to]),
    field: 'status',
    values,
  };
}

function onCancelled({ id }: Dependency, from: Item, to: Item): Conflict {
  const message = `"${to.title}" waits for "${from.title}", which was cancelled`;
  return { check: 'depends-on-cancelled', certainty: 'certain', message, ids: [id, from.id, to.id], teams: teamsOf([from, to]) };
}
