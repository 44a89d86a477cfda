import { capacityIn, shareIn } from '../../model/capacity.js';
import type { Item, Team } from '../../model/entities.js';
import { formatPeriod } from '../../model/format-period.js';
import { nextPeriod, periodOf, type Period } from '../../model/period.js';
import type { Roadmap } from '../../model/roadmap.js';
import { isDated, type Timeframe } from '../../model/timeframe.js';
import { groupBy, isOpen, type WorkTree } from '../work-tree.js';
import type { Conflict } from './conflict.js';

/** As far as anybody plans; what ends later is counted up to there. */
const MOST_QUARTERS = 40;

type Planned = Item & { effort: number; timeframe: Timeframe };

/**
 * Quarters in which a team has more planned than it can do. An effort counts evenly over the days of its item; that of a parent whose
 * children tell theirs is not counted again, nor what was cancelled. Certain when there is too much however the dates are read; a
 * quarter in which all is done is history.
 */
export function capacityConflicts({ teams, items, fiscalYearStart }: Roadmap, tree: WorkTree): Conflict[] {
  const counted = tree.above(({ effort, status }) => effort !== undefined && status !== 'cancelled');
  const byTeam = groupBy(items.filter(isPlanned), ({ id, team }) => (team === undefined || counted.has(id) ? [] : [team]));
  return teams.flatMap((team) => {
    const planned = byTeam.get(team.id) ?? [];
    return quartersOf(planned, fiscalYearStart).flatMap((quarter) => conflictIn(quarter, team, planned, fiscalYearStart));
  });
}

function isPlanned(item: Item): item is Planned {
  return item.effort !== undefined && item.status !== 'cancelled' && item.timeframe !== undefined && isDated(item.timeframe);
}

function quartersOf(planned: readonly Planned[], fiscalYearStart: number): Period[] {
  const days = planned.flatMap(({ timeframe: { start, end } }) => [start ?? end!, end ?? start!]).sort();
  const quarters: Period[] = [];
  if (days.length === 0) return quarters;
  let quarter = periodOf(days[0]!, 'quarter', fiscalYearStart);
  for (; quarter.start <= days.at(-1)! && quarters.length < MOST_QUARTERS; quarter = nextPeriod(quarter, fiscalYearStart))
    quarters.push(quarter);
  return quarters;
}

function conflictIn(quarter: Period, team: Team, planned: readonly Planned[], fiscalYearStart: number): Conflict[] {
  const capacity = capacityIn(quarter, team);
  if (capacity === undefined) return [];
  const inside = planned.filter(({ timeframe }) => shareIn(timeframe, quarter) > 0);
  const load = sum(inside, ({ effort, timeframe }) => effort * shareIn(timeframe, quarter));
  if (load <= capacity || !inside.some(isOpen)) return [];
  const least = sum(inside, ({ effort, timeframe }) => effort * leastShare(timeframe, quarter, fiscalYearStart));
  const name = formatPeriod(quarter, fiscalYearStart);
  const [much, fits] = [round(load), round(capacity)];
  return [
    {
      check: 'over-capacity',
      certainty: least > capacity ? 'certain' : 'possible',
      message: `${team.title} has ${much} ${team.capacity?.unit ?? ''} planned for ${name}, and ${fits} fit`.replace('  ', ' '),
      ids: [team.id, ...inside.map(({ id }) => id)],
      teams: [team.id],
      field: 'effort',
      values: [
        { from: 'period', value: name },
        { from: 'planned', value: much },
        { from: 'capacity', value: fits },
      ],
    },
  ];
}

/** The least part that must lie in the quarter: an edge known to the month may be any day of it. */
function leastShare({ start, end, startPrecision, endPrecision }: Timeframe, quarter: Period, fiscalYearStart: number): number {
  const starts = edges(start ?? end!, startPrecision, fiscalYearStart);
  const ends = edges(end ?? start!, endPrecision, fiscalYearStart);
  const readings = starts.flatMap((from) => ends.filter((to) => to >= from).map((to) => shareIn({ start: from, end: to }, quarter)));
  return Math.min(...readings);
}

function edges(day: string, precision: Timeframe['startPrecision'], fiscalYearStart: number): string[] {
  if (precision === undefined) return [day];
  const { start, end } = periodOf(day, precision, fiscalYearStart);
  return [start, end];
}

const sum = <T>(list: readonly T[], value: (one: T) => number) => list.reduce((total, one) => total + value(one), 0);
const round = (value: number) => Math.round(value * 100) / 100;
