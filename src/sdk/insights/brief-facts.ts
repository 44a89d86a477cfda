import { HEALTHS, HORIZONS, type HealthValue, type Status } from '../model/closed-lists.js';
import { dayNumber, dayText, type Day } from '../model/day.js';
import { compare } from '../lenses/order-items.js';
import { isDated, type Timeframe } from '../model/timeframe.js';
import type { Projected, ProjectedItem, Projection, Slip } from '../lenses/projection.js';
import type { Objective } from '../model/entities.js';

/** The facts of a briefing: ids and numbers that somebody else puts into words. */
export interface BriefFacts {
  /** Objectives by health, and those of which nobody has said it. */
  objectives: Record<HealthValue | 'unsaid', string[]> & { total: number };
  items: { total: number; byStatus: Partial<Record<Status | 'unknown', number>>; undated: string[] };
  /** Decisions still to be made, the soonest first, those without a day last; `overdue` are those whose day has passed. */
  decisions: { needed: { id: string; by?: Day }[]; overdue: string[] };
  /** Items that are not where they were first said to be, by the way they went; `unclear` where the two cannot be compared. */
  moved: Record<'later' | 'earlier' | 'unclear', string[]>;
  /** Key results without a current number, by objective and place in its list. */
  unmeasured: { objective: string; index: number }[];
  /** Open items that were last confirmed longer ago than `staleAfterDays`. */
  stale: string[];
}

export const STALE_AFTER_DAYS = 90;

/** What is worth telling about a projection, as of its `today`. Knows no more than its audience. */
export function briefFacts(projection: Projection, { staleAfterDays = STALE_AFTER_DAYS } = {}): BriefFacts {
  const { objectives, items, today } = projection;
  return {
    objectives: byHealth(objectives),
    items: { total: items.length, byStatus: tally(items), undated: idsOf(items, ({ timeframe }) => !isDated(timeframe)) },
    decisions: decisionsOf(projection),
    moved: movesOf(items),
    unmeasured: objectives.flatMap(unmeasuredIn),
    stale: idsOf(items, (item) => isStale(item, today, staleAfterDays)),
  };
}

/** Whether an open item was last said to be right longer ago than so many days; what nobody ever confirmed is not. */
export function isStale(
  { status, confirmedOn }: Pick<ProjectedItem, 'status' | 'confirmedOn'>,
  today: Day,
  days = STALE_AFTER_DAYS,
): boolean {
  if (confirmedOn === undefined || status === 'done' || status === 'cancelled') return false;
  return confirmedOn < dayText(dayNumber(today) - days);
}

function idsOf<T extends { id: string }>(entities: readonly T[], holds: (entity: T) => boolean): string[] {
  return entities.filter(holds).map(({ id }) => id);
}

function byHealth(objectives: readonly Projected<Objective>[]): BriefFacts['objectives'] {
  const groups = [...HEALTHS, undefined].map((value) => [value ?? 'unsaid', idsOf(objectives, ({ health }) => health?.value === value)]);
  return { total: objectives.length, ...(Object.fromEntries(groups) as Record<HealthValue | 'unsaid', string[]>) };
}

function tally(items: readonly ProjectedItem[]): BriefFacts['items']['byStatus'] {
  const counts: BriefFacts['items']['byStatus'] = {};
  for (const { status = 'unknown' } of items) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

/** Days as text sort as days; '~' comes behind them all. */
function decisionsOf({ decisions, today }: Projection): BriefFacts['decisions'] {
  const needed = decisions
    .filter(isNeeded)
    .map(({ id, ask }) => ({ id, ...(ask?.by !== undefined && { by: ask.by }) }))
    .sort(({ by: a = '~' }, { by: b = '~' }) => compare(a, b));
  return { needed, overdue: idsOf(needed, ({ by = today }) => by < today) };
}

/** Whether a decision is still to be made: as it says, or because it asks for something and has no day on which it was made. */
export function isNeeded({ status, on, ask }: Pick<Projection['decisions'][number], 'status' | 'on' | 'ask'>): boolean {
  return status === 'needed' || (status === undefined && on === undefined && ask !== undefined);
}

function movesOf(items: readonly ProjectedItem[]): BriefFacts['moved'] {
  const moved: BriefFacts['moved'] = { later: [], earlier: [], unclear: [] };
  for (const { id, slip, timeframe } of items) if (slip) moved[wayOf(slip, timeframe)].push(id);
  return moved;
}

/** Which way an item has moved: by its end, else by its start, else from one horizon to another. */
export function wayOf({ from }: Slip, now: Timeframe | undefined): keyof BriefFacts['moved'] {
  const pairs = [
    [from.end, now?.end],
    [from.start, now?.start],
    [rankOf(from), rankOf(now)],
  ];
  const pair = pairs.find(([then, since]) => then !== undefined && since !== undefined && then !== since);
  return pair ? (pair[0]! < pair[1]! ? 'later' : 'earlier') : 'unclear';
}

const rankOf = (timeframe: Timeframe | undefined): number | undefined => timeframe?.horizon && HORIZONS.indexOf(timeframe.horizon);

function unmeasuredIn({ id, keyResults = [] }: Projected<Objective>): BriefFacts['unmeasured'] {
  return keyResults.flatMap(({ current }, index) => (current === undefined ? [{ objective: id, index }] : []));
}
