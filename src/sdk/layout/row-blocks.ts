import { PAD, ROW, type PlacedLane } from './place-lane.js';

/** Some rows of a lane that are drawn together: what stands on them, where they begin in the lane, and how high they are. */
export interface RowBlock extends PlacedLane {
  top: number;
}

/** About as many rows as a window shows. */
const ROWS = 20;

/** Cuts a lane's rows into blocks, so that a long lane can be drawn piece by piece, or cut between them; never between a bar and its name. */
export function rowBlocks({ bars, points, height }: PlacedLane, rows = ROWS): RowBlock[] {
  const step = rows * ROW;
  const whole = new Set(bars.map(({ y, below }) => (below ? y + ROW : 0)));
  const tops = Array.from({ length: Math.ceil((height - PAD) / step) }, (_, index) => index && PAD + index * step).filter(
    (top) => top === 0 || !whole.has(top),
  );
  const blocks = tops.map((top, index): RowBlock => ({ top, height: (tops[index + 1] ?? height) - top, bars: [], points: [] }));
  const blockAt = (y: number): RowBlock => blocks.findLast(({ top }) => top <= y)!;
  for (const bar of bars) blockAt(bar.y).bars.push(bar);
  for (const point of points) blockAt(point.y).points.push(point);
  return blocks;
}
