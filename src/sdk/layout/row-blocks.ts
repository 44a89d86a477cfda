import { PAD, ROW, type PlacedLane } from './place-lane.js';

/** Some rows of a lane that are drawn together: what stands on them, where they begin in the lane, and how high they are. */
export interface RowBlock extends PlacedLane {
  top: number;
}

/** About as many rows as a window shows. */
const ROWS = 20;

/** Cuts a lane's rows into blocks, so that a long lane can be drawn piece by piece, or cut between them. */
export function rowBlocks({ bars, points, height }: PlacedLane, rows = ROWS): RowBlock[] {
  const step = rows * ROW;
  const blocks = Array.from({ length: Math.ceil((height - PAD) / step) }, (_, index): RowBlock => {
    const top = index && PAD + index * step;
    return { top, height: Math.min(height, PAD + (index + 1) * step) - top, bars: [], points: [] };
  });
  const blockAt = (y: number): RowBlock => blocks[Math.floor((y - PAD) / step)]!;
  for (const bar of bars) blockAt(bar.y).bars.push(bar);
  for (const point of points) blockAt(point.y).points.push(point);
  return blocks;
}
