import type { ProjectedItem, Projection } from '../lenses/projection.js';
import { capacityIn, shareIn } from '../model/capacity.js';
import type { Period } from '../model/period.js';

/** How much is planned for a team in a period, in the unit of its capacity. */
export interface TeamLoad {
  planned: number;
  capacity: number;
  unit: string;
}

type Team = Projection['teams'][number];

/**
 * What a team has planned for a period against what it can do in it. An effort counts by the share of the item's days that lie in
 * the period; that of a parent whose children tell theirs is not counted again, nor what was cancelled.
 * Undefined where capacity, its unit or every effort is missing.
 */
export function teamLoad(team: Team, items: readonly ProjectedItem[], period: Period): TeamLoad | undefined {
  const { unit } = team.capacity ?? {};
  const capacity = capacityIn(period, team);
  if (unit === undefined || capacity === undefined) return undefined;
  const told = items.filter((item) => item.team === team.id && item.effort !== undefined && item.status !== 'cancelled');
  const split = new Set(told.map(({ parent }) => parent));
  const counted = told.filter(({ id }) => !split.has(id));
  if (counted.length === 0) return undefined;
  const planned = counted.reduce((sum, item) => sum + item.effort! * shareIn(item.timeframe ?? {}, period), 0);
  return { planned: Math.round(planned), capacity: Math.round(capacity), unit };
}
