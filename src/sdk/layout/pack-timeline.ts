import { packRows } from './pack-rows.js';

/**
 * What stands in a lane, packed into rows: from the top, and within a row by time. It knows days and no pixels, so that a reader may zoom
 * without anything being packed anew. What is in sight is found by halving.
 */
export interface PackedRows {
  count: number;
  /** Where each row begins in the lists below, and at last where the last one ends. */
  first: Uint32Array;
  /** The first day and the day after the last, as numbers; and the place of the entry in what was packed. */
  from: Int32Array;
  to: Int32Array;
  entry: Uint32Array;
}

/** Something to be packed: its days, and how many days from its first its name takes where it is longer. */
export interface TimelineEntry {
  from: number;
  to: number;
  room: number;
}

/**
 * Packs entries so that neither they nor their names overlap, in O(n log n).
 * @param inOrder keeps the order given, from the top left, instead of as few rows as can be
 */
export function packTimeline(entries: readonly TimelineEntry[], inOrder = false): PackedRows {
  const extents = entries.map(({ from, to, room }) => ({ left: from, right: Math.max(to, from + room) }));
  const { rows, count } = inOrder ? rowsInOrder(extents) : packRows(extents);
  const order = entries.map((_, index) => index).sort((a, b) => rows[a]! - rows[b]! || extents[a]!.left - extents[b]!.left);
  const first = new Uint32Array(count + 1);
  for (const row of rows) first[row + 1]!++;
  for (let row = 0; row < count; row++) first[row + 1]! += first[row]!;
  return {
    count,
    first,
    from: Int32Array.from(order, (index) => entries[index]!.from),
    to: Int32Array.from(order, (index) => entries[index]!.to),
    entry: Uint32Array.from(order),
  };
}

/** What follows stands on the same row where that is free, else on a new one. */
function rowsInOrder(extents: readonly { left: number; right: number }[]): { rows: number[]; count: number } {
  let row = -1;
  let end = Infinity;
  const rows = extents.map(({ left, right }) => {
    if (left < end) row++;
    end = right;
    return row;
  });
  return { rows, count: row + 1 };
}

/** The places in a row of what reaches into these days; `beyond` is how many days a name may reach past its entry. */
export function inDays(
  { first, from, to }: PackedRows,
  row: number,
  start: number,
  end: number,
  beyond: number,
): [from: number, to: number] {
  const [low, high] = [first[row]!, first[row + 1]!];
  return [firstWhere(low, high, (at) => to[at]! + beyond > start), firstWhere(low, high, (at) => from[at]! >= end)];
}

/** The first place from which on it holds; it must hold for all that follow. */
export function firstWhere(low: number, high: number, holds: (at: number) => boolean): number {
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
