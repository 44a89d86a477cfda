import type { Lanes } from '../lenses/arrange.js';
import type { ProjectedItem, Projection } from '../lenses/projection.js';
import { isDated, type Timeframe } from '../model/timeframe.js';
import type { TimeScale } from './time-scale.js';

export type Milestone = Projection['milestones'][number];

/** Where milestones are drawn: on the bar of the one item they belong to, in a lane, or on the axis. By id of item and lane. */
export interface MilestoneHomes {
  items: Map<string, Milestone[]>;
  lanes: Map<string, Milestone[]>;
  axis: Milestone[];
}

/** Gives every milestone that lies on the axis its place. */
export function milestoneHomes({ milestones }: Projection, { lanes, groupBy }: Lanes, scale: TimeScale): MilestoneHomes {
  const homes: MilestoneHomes = { items: new Map(), lanes: new Map(), axis: [] };
  const laneIds = new Set(lanes.map(({ id }) => id));
  const placeOf = new Map(lanes.flatMap(({ id, items }) => items.map((item) => [item.id, { id, item }] as const)));
  for (const milestone of milestones.filter(({ timeframe }) => isOnAxis(timeframe, scale))) {
    const { team, items = [] } = milestone;
    const place = placeOf.get(items[0] ?? '');
    const lane = groupBy === 'team' && team !== undefined && laneIds.has(team) ? team : place?.id;
    if (place && items.length === 1 && happensDuring(milestone, place.item, scale)) add(homes.items, place.item.id, milestone);
    else if (lane === undefined) homes.axis.push(milestone);
    else add(homes.lanes, lane, milestone);
  }
  return homes;
}

/** Where a point in time lies: at the end of its period, since only then it has surely come. */
export function pointOf({ start, end }: Timeframe, scale: TimeScale): number {
  return scale.endOf(end ?? start!);
}

export function isOnAxis(timeframe: Timeframe | undefined, scale: TimeScale): timeframe is Timeframe {
  if (!isDated(timeframe)) return false;
  const x = pointOf(timeframe, scale);
  return x >= 0 && x <= scale.width;
}

/** Whether it lies within the item's timeframe; the open side of an interval goes on. */
function happensDuring({ timeframe }: Milestone, { timeframe: item }: ProjectedItem, scale: TimeScale): boolean {
  const at = pointOf(timeframe!, scale);
  const { start, end } = item!;
  return (start === undefined || at >= scale.startOf(start)) && (end === undefined || at <= scale.endOf(end));
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
