import type { Projection } from '../lenses/projection.js';
import { isDated } from '../model/timeframe.js';
import { moreSigns, splitLone, type MoreSign } from './more-signs.js';
import { textWidth } from './text-width.js';
import { daysOf } from './timeline-days.js';
import type { TimelineCanvas } from './timeline-zoom.js';

/** A release, or a milestone that belongs to no lane, as a line through all lanes with its name on the axis. */
export interface TimelineFlag {
  kind: 'release' | 'milestone';
  of: Projection['releases'][number];
  x: number;
  /** The row its name stands in and the room it has; undefined where only its line is shown, and a sign tells of it. */
  row?: number;
  room: number;
  /** Whether its name stands before its line. */
  before?: boolean;
}

/** The flags of an axis in as many rows as their names take, and signs for those without one, which stand in a row of their own. */
export interface TimelineFlags {
  flags: TimelineFlag[];
  more: MoreSign<TimelineFlag>[];
  /** How many rows there are, that of the signs among them. */
  rows: number;
}

/** So many rows of names; so long is one at most, and so much stays free between two. */
const MOST_ROWS = 3;
const LONGEST = 240;
const GAP = 8;
/** What is around a name, and the shape before that of a milestone. */
const AROUND = 14;
const SHAPE = 16;

/**
 * Flags from left to right, their names in as few rows as can be, none over another.
 * @param most so many rows of names at most, and one more where there is no need of signs then
 */
export function timelineFlags(
  releases: Projection['releases'],
  milestones: Projection['milestones'],
  canvas: TimelineCanvas,
  today: number,
  spread = 0,
  most = MOST_ROWS + (spread > 0 ? 2 : 0),
): TimelineFlags {
  const at = (day: number): number => Math.round((day - canvas.from) * canvas.zoom * 2) / 2;
  const flagOf = (kind: TimelineFlag['kind'], of: TimelineFlag['of']): TimelineFlag[] =>
    isDated(of.timeframe) ? [{ kind, of, x: at(daysOf(of.timeframe, today)[1]), room: 0 }] : [];
  const flags = [...releases.flatMap((of) => flagOf('release', of)), ...milestones.flatMap((of) => flagOf('milestone', of))]
    .filter(({ x }) => x >= 0 && x <= canvas.width)
    .sort((a, b) => a.x - b.x);
  const inRows = (rows: number): { placed: TimelineFlag[]; rows: number } => {
    const ends: number[] = [];
    return { placed: flags.map((flag) => giveRow(flag, ends, canvas.width, spread, rows)), rows: ends.length };
  };
  // the row of the signs has room for names where it takes no signs then
  const whole = inRows(most + 1);
  return withSigns(whole.placed.every(({ row }) => row !== undefined) ? whole : inRows(most), canvas.width);
}

function withSigns({ placed, rows }: { placed: TimelineFlag[]; rows: number }, limit: number): TimelineFlags {
  const { lone, more } = splitLone(moreSigns(placed, limit), ({ room }) => room + GAP, limit);
  const flags = placed.map((flag) => (lone.has(flag) ? { ...flag, row: rows } : flag));
  return { flags, more, rows: rows + (lone.size + more.length > 0 ? 1 : 0) };
}

/** Behind its line, or before it where the canvas ends too soon. */
function giveRow(flag: TimelineFlag, ends: number[], limit: number, spread: number, most: number): TimelineFlag {
  const longest = LONGEST + (spread > 0 ? 120 : 0);
  const need = textWidth(flag.of.title.slice(0, 60), 12, spread) + AROUND + (flag.kind === 'milestone' ? SHAPE : 0);
  const room = Math.min(longest, need, limit);
  const before = flag.x + room > limit;
  const start = before ? flag.x - room : flag.x;
  const free = ends.findIndex((end) => end <= start);
  const row = free < 0 ? ends.length : free;
  if (start < 0 || row >= most) return { ...flag, room };
  ends[row] = (before ? flag.x : start + room) + GAP;
  return { ...flag, row, room, ...(before && { before }) };
}
