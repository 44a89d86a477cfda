import { atOnce, type Slices } from '../model/each-in-slices.js';
import { packOrdered } from './pack-rows.js';

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

/** What is to be packed: the days of each entry, and how many days from its first its name takes, which may be more. */
export interface TimelineEntries {
  from: Int32Array;
  to: Int32Array;
  room: Int32Array;
}

/**
 * Packs entries so that neither they nor their names overlap, in O(n log n).
 * @param inOrder keeps the order given, from the top left, instead of as few rows as can be
 */
export function* packTimelineInSlices({ from, to, room }: TimelineEntries, inOrder = false): Slices<PackedRows> {
  const right = from.map((day, index) => Math.max(to[index]!, day + room[index]!));
  const order = inOrder ? Uint32Array.from(from.keys()) : orderOf(from);
  yield;
  const { rows, count } = inOrder ? rowsInOrder(from, right) : packOrdered(order, from, right);
  yield;
  const first = new Uint32Array(count + 1);
  for (const row of rows) first[row + 1]!++;
  for (let row = 0; row < count; row++) first[row + 1]! += first[row]!;
  const next = first.slice();
  const entry = new Uint32Array(rows.length);
  for (const index of order) entry[next[rows[index]!]!++] = index;
  const inRows = (days: Int32Array): Int32Array => new Int32Array(entry.length).map((_, at) => days[entry[at]!]!);
  return { count, first, from: inRows(from), to: inRows(to), entry };
}

/** The same at once. */
export const packTimeline = (entries: TimelineEntries, inOrder?: boolean): PackedRows => atOnce(packTimelineInSlices(entries, inOrder));

/** More than there are entries, so that a day and a place make one number to sort by. */
const PLACES = 2 ** 24;

/** From the first to the last day; of the same day, in the order given. Numbers alone are sorted many times faster than by a function. */
function orderOf(from: Int32Array): Uint32Array {
  const keys = Float64Array.from(from, (day, index) => day * PLACES + index).sort();
  return Uint32Array.from(keys, (key) => key - Math.floor(key / PLACES) * PLACES);
}

/** What follows stands on the same row where that is free, else on a new one. */
function rowsInOrder(left: Int32Array, right: Int32Array): { rows: Uint32Array; count: number } {
  let row = -1;
  let end = Infinity;
  const rows = Uint32Array.from(left, (start, index) => {
    if (start < end) row++;
    end = right[index]!;
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
