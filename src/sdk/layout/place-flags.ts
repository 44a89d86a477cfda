import { placeLabel, type LabelPlace } from './place-label.js';

/** Something at one point of the axis that has a name. */
export interface Flag<T> extends LabelPlace {
  of: T;
  x: number;
  /** The row its name stands in; undefined where there was no room and only the point is shown. */
  row?: number;
}

/** What separates one name from the next. */
const GAP = 10;

interface Taken {
  left: number;
  right: number;
}

/**
 * Names beside their points, none over another, in up to `most` rows. The first in the list get their place first; those that fit
 * in no row are left to their points alone.
 * @returns the flags from left to right, and how many rows they take
 */
export function placeFlags<T>(
  points: readonly { of: T; x: number; need: number }[],
  limit: number,
  most: number,
): { flags: Flag<T>[]; rows: number } {
  const rows: Taken[][] = [];
  const flags = points.map(({ of, x, need }): Flag<T> => {
    const place = placeLabel(x, x, need, limit);
    const room = place.side === 'after' ? { left: x, right: x + place.width + GAP } : { left: x - place.width - GAP, right: x + GAP };
    const row = takeRow(rows, room, most);
    return { of, x, ...place, ...(row !== undefined && { row }) };
  });
  return { flags: flags.sort((a, b) => a.x - b.x), rows: rows.length };
}

function takeRow(rows: Taken[][], room: Taken, most: number): number | undefined {
  const free = rows.findIndex((row) => row.every(({ left, right }) => room.left >= right || room.right <= left));
  const index = free >= 0 ? free : rows.length;
  if (index >= most) return undefined;
  (rows[index] ??= []).push(room);
  return index;
}
