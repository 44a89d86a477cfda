import type { Projection } from '../lenses/projection.js';
import { isDated } from '../model/timeframe.js';
import { textWidth } from './text-width.js';
import { daysOf } from './timeline-days.js';
import type { TimelineCanvas } from './timeline-zoom.js';

/** A release, or a milestone that belongs to no lane, as a line through all lanes with its name on the axis. */
export interface TimelineFlag {
  kind: 'release' | 'milestone';
  of: Projection['releases'][number];
  x: number;
  /** The row its name stands in and the room it has; undefined where only its line is shown. */
  row?: number;
  room: number;
}

/** So many rows of names; so long is one at most, and so much stays free between two. */
const MOST_ROWS = 3;
const LONGEST = 180;
const GAP = 8;

/** Flags from left to right, their names in as few rows as can be, none over another. What has no room in any row is a line alone. */
export function timelineFlags(
  releases: Projection['releases'],
  milestones: Projection['milestones'],
  canvas: TimelineCanvas,
  today: number,
  spread = 0,
): { flags: TimelineFlag[]; rows: number } {
  const at = (day: number): number => Math.round((day - canvas.from) * canvas.zoom * 2) / 2;
  const flagOf = (kind: TimelineFlag['kind'], of: TimelineFlag['of']): TimelineFlag[] =>
    isDated(of.timeframe) ? [{ kind, of, x: at(daysOf(of.timeframe, today)[1]), room: 0 }] : [];
  const flags = [...releases.flatMap((of) => flagOf('release', of)), ...milestones.flatMap((of) => flagOf('milestone', of))]
    .filter(({ x }) => x >= 0 && x <= canvas.width)
    .sort((a, b) => a.x - b.x);
  const ends: number[] = [];
  for (const flag of flags) giveRow(flag, ends, canvas.width, spread);
  return { flags, rows: ends.length };
}

function giveRow(flag: TimelineFlag, ends: number[], limit: number, spread: number): void {
  const wider = spread > 0 ? 2 : 0;
  const room = Math.min(LONGEST + 60 * wider, textWidth(flag.of.title.slice(0, 60), 12, spread) + 14, limit - flag.x);
  const free = ends.findIndex((end) => end <= flag.x);
  const row = free < 0 ? ends.length : free;
  if (row >= MOST_ROWS + wider) return;
  ends[row] = flag.x + room + GAP;
  Object.assign(flag, { row, room });
}
