import { dayNumber, type Day } from '../model/day.js';
import type { Item } from '../model/entities.js';
import type { Roadmap } from '../model/roadmap.js';
import { isOpen } from './work-tree.js';

/** After how many days something counts as old. */
export interface FreshnessOptions {
  today: Day;
  /** How old a confirmation may be: days for what is near, and for the rest. */
  near?: number;
  far?: number;
  /** What starts within so many days from today, or has started, is near. */
  nearDays?: number;
}

/** How old what is known of each item is. */
export interface Freshness {
  /** Open items, by how old their last confirmation is. */
  fresh: string[];
  stale: { id: string; confirmedOn: Day; days: number; near: boolean }[];
  /** Open items that nobody has ever confirmed. */
  unconfirmed: string[];
  /** The next review of the whole, and how many days it is away; below zero when it is overdue. */
  nextReview?: { on: Day; days: number };
}

/** How long ago each open item was last said to be right. What is near goes stale sooner: it is what people act upon. */
export function freshness(roadmap: Roadmap, { today, near = 60, far = 180, nearDays = 92 }: FreshnessOptions): Freshness {
  const open = roadmap.items.filter(isOpen);
  const aged = open.flatMap((item) => {
    if (item.confirmedOn === undefined) return [];
    const isNear = startsBy(item, dayNumber(today) + nearDays);
    const days = dayNumber(today) - dayNumber(item.confirmedOn);
    return [{ id: item.id, confirmedOn: item.confirmedOn, days, near: isNear, stale: days > (isNear ? near : far) }];
  });
  const { nextReview } = roadmap;
  return {
    fresh: aged.filter(({ stale }) => !stale).map(({ id }) => id),
    stale: aged.filter(({ stale }) => stale).map(({ stale: _, ...item }) => item),
    unconfirmed: open.filter(({ confirmedOn }) => confirmedOn === undefined).map(({ id }) => id),
    ...(nextReview !== undefined && { nextReview: { on: nextReview, days: dayNumber(nextReview) - dayNumber(today) } }),
  };
}

function startsBy({ timeframe }: Item, day: number): boolean {
  const { start, end, horizon } = timeframe ?? {};
  const from = start ?? end;
  return from === undefined ? horizon === 'now' : dayNumber(from) <= day;
}
