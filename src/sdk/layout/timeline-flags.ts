import type { Projection } from '../lenses/projection.js';
import { dayText } from '../model/day.js';
import { isDated } from '../model/timeframe.js';
import { moreSigns, splitLone, type MoreSign } from './more-signs.js';
import { textWidth } from './text-width.js';
import { daysOf } from './timeline-days.js';
import type { TimelineCanvas } from './timeline-zoom.js';

/** A release, a milestone that belongs to no lane, or today, as a line through all lanes with its name on the axis. */
export interface TimelineFlag {
  kind: 'release' | 'milestone' | 'today';
  of: Projection['releases'][number];
  x: number;
  /** The row its name stands in and the room it has; undefined where only its line is shown, and a sign tells of it. */
  row?: number;
  room: number;
  /** How much there is up to what stands next in its row: so long may its name stay in sight. */
  free: number;
  /** Whether its name is longer than its room. */
  cut: boolean;
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

type TimelinePoint = Pick<TimelineFlag, 'kind' | 'of'> & { day: number };

/** What lies on the axis, each on its day, in the order of time. */
export function timelinePoints(releases: Projection['releases'], milestones: Projection['milestones'], today: number): TimelinePoint[] {
  const pointsOf = (kind: TimelineFlag['kind'], list: readonly TimelineFlag['of'][]) =>
    list.flatMap((of) => (isDated(of.timeframe) ? [{ kind, of, day: daysOf(of.timeframe, today)[1] }] : []));
  return [...pointsOf('release', releases), ...pointsOf('milestone', milestones)].sort((a, b) => a.day - b.day);
}

/** What would lie there, had it a date. */
export function undatedPoints({ releases, milestones }: Pick<Projection, 'releases' | 'milestones'>): Pick<TimelineFlag, 'kind' | 'of'>[] {
  const pointsOf = (kind: TimelineFlag['kind'], list: readonly TimelineFlag['of'][]) =>
    list.flatMap((of) => (isDated(of.timeframe) ? [] : [{ kind, of }]));
  return [...pointsOf('release', releases), ...pointsOf('milestone', milestones)];
}

/** Today, which lies there, too. */
function nowPoint(title: string, today: number): TimelinePoint {
  const text = dayText(today);
  return { kind: 'today', of: { id: '', title, timeframe: { text, start: text, end: text } }, day: today };
}

/**
 * Flags from left to right, their names in as few rows as can be, none over another.
 * @param most so many rows of names at most, and one more where there is no need of signs then
 * @param now what today is called; its name always has a row
 */
export function timelineFlags(
  releases: Projection['releases'],
  milestones: Projection['milestones'],
  canvas: TimelineCanvas,
  today: number,
  spread = 0,
  most = MOST_ROWS + (spread > 0 ? 2 : 0),
  now = '',
): TimelineFlags {
  const at = (day: number): number => Math.round((day - canvas.from) * canvas.zoom * 2) / 2;
  const points = timelinePoints(releases, milestones, today);
  const flags = (now ? [...points, nowPoint(now, today)].sort((a, b) => a.day - b.day) : points)
    .map(({ kind, of, day }): TimelineFlag => ({ kind, of, x: at(day), room: 0, free: 0, cut: false }))
    .filter(({ x }) => x >= 0 && x <= canvas.width);
  const inRows = (rows: number): { placed: TimelineFlag[]; rows: number } => {
    const ends: number[] = [];
    return { placed: flags.map((flag) => giveRow(flag, ends, canvas.width, spread, rows)), rows: ends.length };
  };
  // the row of the signs has room for names where it takes no signs then
  const whole = inRows(most + 1);
  return giveFree(withSigns(whole.placed.every(({ row }) => row !== undefined) ? whole : inRows(most), canvas.width), canvas.width);
}

function withSigns({ placed, rows }: { placed: TimelineFlag[]; rows: number }, limit: number): TimelineFlags {
  const { lone, more } = splitLone(moreSigns(placed, limit), ({ room }) => room + GAP, limit);
  const flags = placed.map((flag) => (lone.has(flag) ? { ...flag, row: rows } : flag));
  return { flags, more, rows: rows + (lone.size + more.length > 0 ? 1 : 0) };
}

/** From the last to the first, since each reaches up to what stands behind it: another name, or in the last row a sign. */
function giveFree({ flags, more, rows }: TimelineFlags, limit: number): TimelineFlags {
  const starts: number[] = [];
  const freed = flags.toReversed().map((flag): TimelineFlag => {
    const { row, x, room } = flag;
    if (row === undefined) return flag;
    const sign = row === rows - 1 ? more.find((one) => one.x > x)?.x : undefined;
    const next = Math.min(starts[row] ?? limit, sign ?? limit);
    starts[row] = flag.before ? x - room : x;
    return { ...flag, free: Math.max(room, next - GAP - x) };
  });
  return { flags: freed.reverse(), more, rows };
}

/** Behind its line, or before it where the canvas ends too soon. */
function giveRow(flag: TimelineFlag, ends: number[], limit: number, spread: number, most: number): TimelineFlag {
  const longest = LONGEST + (spread > 0 ? 120 : 0);
  const need = textWidth(flag.of.title.slice(0, 60), 12, spread) + AROUND + (flag.kind === 'milestone' ? SHAPE : 0);
  const room = Math.min(longest, need, limit);
  const cut = room < need || flag.of.title.length > 60;
  const before = flag.x + room > limit;
  const start = before ? flag.x - room : flag.x;
  const free = ends.findIndex((end) => end <= start);
  const row = free < 0 ? ends.length : free;
  if (start < 0 || (row >= most && flag.kind !== 'today')) return { ...flag, room, cut };
  ends[row] = (before ? flag.x : start + room) + GAP;
  return { ...flag, row, room, cut, ...(before && { before }) };
}
