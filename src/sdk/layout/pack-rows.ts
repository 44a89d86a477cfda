/** What is packed: the room something takes on its row, gaps included. */
export interface Extent {
  left: number;
  right: number;
}

/**
 * Gives each extent the first row in which it overlaps nothing, going from left to right; as few rows as can be.
 * O(n log n): a tree over the rows knows the least right end below each of its nodes.
 * @param first the row to begin with
 * @returns the row of each extent, in the order given, and how many rows there are
 */
export function packRows(extents: readonly Extent[], first = 0): { rows: number[]; count: number } {
  const order = extents.map((_, index) => index).sort((a, b) => extents[a]!.left - extents[b]!.left || a - b);
  const size = 2 ** Math.ceil(Math.log2(Math.max(1, extents.length)));
  const ends = new Float64Array(2 * size).fill(-Infinity);
  const rows = new Array<number>(extents.length).fill(first);
  let count = 0;
  for (const index of order) {
    const { left, right } = extents[index]!;
    const row = takeRow(ends, size, left, right);
    rows[index] = first + row;
    count = Math.max(count, row + 1);
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
  const row = node - size;
  ends[node] = right;
  for (node >>= 1; node >= 1; node >>= 1) ends[node] = Math.min(ends[2 * node]!, ends[2 * node + 1]!);
  return row;
}
