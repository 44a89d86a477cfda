import { HORIZONS } from '../model/closed-lists.js';
import { dayNumber, type Day } from '../model/day.js';
import type { HistoryEntry } from '../model/entities.js';
import type { Projection } from '../lenses/projection.js';
import type { Timeframe } from '../model/timeframe.js';

type Move = { on: Day; from: Timeframe; to: Timeframe; reason?: string; days?: number };

/** What this audience was told of an item, from the first time on. */
export interface Slippage {
  item: string;
  first: Timeframe;
  now: Timeframe;
  /** Each time it was told another timeframe, in the order of time; `days` is how far the end moved, later above zero. */
  moves: Move[];
  /** From the first end to the one now, in days; undefined where there are only horizons. */
  drift?: number;
}

/**
 * The ledger of moves: what was first said, each move with its day and reason, and the net drift. Of a projection, so that an audience
 * sees no move that it must not; a lens without `history` has an empty ledger. An entry cannot be taken out unseen: the moves of an item
 * lead from each timeframe to the next.
 */
export function slippage({ items }: Pick<Projection, 'items'>): Slippage[] {
  return items.flatMap(({ id, timeframe, history = [] }) => {
    const told = history.filter((entry) => entry.timeframe !== undefined).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
    const moves = timeframe ? movesOf(told as Told[], timeframe) : [];
    if (!timeframe || moves.length === 0) return [];
    const first = told[0]!.timeframe!;
    const drift = daysBetween(first, timeframe);
    return [{ item: id, first, now: timeframe, moves, ...(drift !== undefined && { drift }) }];
  });
}

type Told = HistoryEntry & { timeframe: Timeframe };

function movesOf(told: readonly Told[], now: Timeframe): Move[] {
  return told.flatMap(({ on, timeframe: from, reason }, index) => {
    const to = told[index + 1]?.timeframe ?? now;
    if (isSame(from, to)) return [];
    const days = daysBetween(from, to);
    return [{ on, from, to, ...(reason !== undefined && { reason }), ...(days !== undefined && { days }) }];
  });
}

function isSame(a: Timeframe, b: Timeframe): boolean {
  return a.start === b.start && a.end === b.end && a.horizon === b.horizon;
}

function daysBetween(from: Timeframe, to: Timeframe): number | undefined {
  if (from.end !== undefined && to.end !== undefined) return dayNumber(to.end) - dayNumber(from.end);
  return from.start !== undefined && to.start !== undefined ? dayNumber(to.start) - dayNumber(from.start) : undefined;
}

/** Which way something went, by days or else by horizons: later, earlier, or undefined where nobody can say. */
export function directionOf({ from, to }: Pick<Move, 'from' | 'to'>): 'later' | 'earlier' | undefined {
  const days = daysBetween(from, to) ?? rank(to) - rank(from);
  return days > 0 ? 'later' : days < 0 ? 'earlier' : undefined;
}

const rank = ({ horizon }: Timeframe): number => (horizon ? HORIZONS.indexOf(horizon) : NaN);
