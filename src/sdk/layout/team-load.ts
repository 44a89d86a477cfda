import type { ProjectedItem, Projection } from '../lenses/projection.js';
import { dayNumber } from '../model/day.js';
import type { Period } from '../model/period.js';
import { monthsIn } from './time-span.js';

/** How much is planned for a team in a period, in the unit of its capacity. */
export interface TeamLoad {
  planned: number;
  capacity: number;
  unit: string;
}

type Team = Projection['teams'][number];

const DAYS = new Map([
  ['day', 1],
  ['week', 7],
]);
const MONTHS = new Map([
  ['month', 1],
  ['quarter', 3],
  ['half', 6],
  ['year', 12],
]);
const SPRINTS = ['sprint', 'iteration'];

/**
 * What a team has planned for a period against what it can do in it. An effort counts by the share of the item's days that lie in
 * the period; that of a parent whose children tell theirs is not counted again, nor what was cancelled.
 * Undefined where capacity, its unit or every effort is missing.
 */
export function teamLoad(team: Team, items: readonly ProjectedItem[], period: Period): TeamLoad | undefined {
  const { value, unit } = team.capacity ?? {};
  const times = capacitiesIn(period, team);
  if (value === undefined || unit === undefined || times === undefined) return undefined;
  const told = items.filter((item) => item.team === team.id && item.effort !== undefined && item.status !== 'cancelled');
  const split = new Set(told.map(({ parent }) => parent));
  const counted = told.filter(({ id }) => !split.has(id));
  if (counted.length === 0) return undefined;
  const planned = counted.reduce((sum, item) => sum + item.effort! * shareIn(item, period), 0);
  return { planned: Math.round(planned), capacity: Math.round(value * times), unit };
}

/** How often the team's capacity is there in a period. */
function capacitiesIn(period: Period, { capacity, wayOfWorking }: Team): number | undefined {
  const per = (capacity?.per ?? '').trim().toLowerCase();
  const months = MONTHS.get(per);
  if (months !== undefined) return monthsIn(period) / months;
  const days = SPRINTS.includes(per) ? wayOfWorking?.days : DAYS.get(per);
  return days && lengthOf(period) / days;
}

function shareIn({ timeframe }: ProjectedItem, { start, end }: Period): number {
  const { start: from = timeframe?.end, end: to = timeframe?.start } = timeframe ?? {};
  if (from === undefined || to === undefined || from > end || to < start) return 0;
  const inside = { start: from > start ? from : start, end: to < end ? to : end };
  return lengthOf(inside) / lengthOf({ start: from, end: to });
}

const lengthOf = ({ start, end }: { start: string; end: string }): number => dayNumber(end) - dayNumber(start) + 1;
