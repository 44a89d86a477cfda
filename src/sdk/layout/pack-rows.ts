/** What is packed: the room something takes on its row, gaps included. */
export interface Extent {
  left: number;
  right: number;
  /** How many rows it takes, one below the other. */
  rows?: number;
}

/**
 * Gives each extent the first row in which it overlaps nothing, going from left to right; as few rows as can be.
 * O(n log n): a tree over the rows knows the least right end below each of its nodes.
 * @param first the row to begin with
 * @returns the row of each extent, in the order given, and how many rows there are
 */
export function packRows(extents: readonly Extent[], first = 0): { rows: number[]; count: number } {
  const order = extents.map((_, index) => index).sort((a, b) => extents[a]!.left - extents[b]!.left || a - b);
  const high = extents.reduce((sum, { rows = 1 }) => sum + rows, 0);
  const size = 2 ** Math.ceil(Math.log2(Math.max(1, high)));
  const ends = new Float64Array(2 * size).fill(-Infinity);
  const rows = new Array<number>(extents.length).fill(first);
  let count = 0;
  for (const index of order) {
    const { left, right, rows: taken = 1 } = extents[index]!;
    const row = taken > 1 ? takeRows(ends, size, left, right, taken) : takeRow(ends, size, left, right);
    rows[index] = first + row;
    count = Math.max(count, row + taken);
  }
  return { rows, count };
}

/**
 * The same for many, without an object for each, from row 0 on.
 * @param order their places, from left to right
 */
export function packOrdered(
  order: ArrayLike<number>,
  left: ArrayLike<number>,
  right: ArrayLike<number>,
): { rows: Uint32Array; count: number } {
  const size = 2 ** Math.ceil(Math.log2(Math.max(1, order.length)));
  const ends = new Float64Array(2 * size).fill(-Infinity);
  const rows = new Uint32Array(order.length);
  let count = 0;
  for (let at = 0; at < order.length; at++) {
    const index = order[at]!;
    const row = takeRow(ends, size, left[index]!, right[index]!);
    rows[index] = row;
    if (row >= count) count = row + 1;
  }
  return { rows, count };
}

/** The lowest row that is free from `left` on; it is then taken up to `right`. */
function takeRow(ends: Float64Array, size: number, left: number, right: number): number {
  let node = 1;
  while (node < size) node = 2 * node + (ends[2 * node]! <= left ? 0 : 1);
  return fill(ends, node, right) - size;
}

/** The first of the lowest rows that are free one below the other. */
function takeRows(ends: Float64Array, size: number, left: number, right: number, count: number): number {
  let row = 0;
  for (let free = 0; free < count; row++) free = ends[size + row]! <= left ? free + 1 : 0;
  for (let taken = 1; taken <= count; taken++) fill(ends, size + row - taken, right);
  return row - count;
}

function fill(ends: Float64Array, leaf: number, right: number): number {
  ends[leaf] = right;
  for (let node = leaf >> 1; node >= 1; node >>= 1) ends[node] = Math.min(ends[2 * node]!, ends[2 * node + 1]!);
  return leaf;
}
