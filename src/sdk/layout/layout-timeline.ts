import type { Lane, Lanes } from '../lenses/arrange.js';
import type { Projection } from '../lenses/projection.js';
import { dayNumber } from '../model/day.js';
import { atOnce, eachInSlices, type Slices } from '../model/each-in-slices.js';
import { isDated } from '../model/timeframe.js';
import { headingHeight, titleHeight, type HeadingRoom } from './lane-heading.js';
import { packTimelineInSlices, type PackedRows, type TimelineEntries } from './pack-timeline.js';
import { daysOf } from './timeline-days.js';
import type { Reach } from './timeline-zoom.js';

type Milestone = Projection['milestones'][number];

/** A lane: what stands in it, in which row, and where it is, in pixels below the first lane. */
export interface TimelineLane {
  lane: Lane;
  /** What its rows hold, by the entry's place: the lane's items, then the milestones that belong to it. */
  milestones: Milestone[];
  rows: PackedRows;
  top: number;
  height: number;
  /** Where its first row begins, below its own top, and from one row to the next. */
  rowsTop: number;
  step: number;
  /** From its first day to the one after its last; undefined where nothing in it is dated. */
  reach: Reach | undefined;
}

/** The timeline in days and rows. Nothing in it changes while the reader zooms, pans or scrolls. */
export interface TimelineLayout extends TimelineOptions {
  lanes: TimelineLane[];
  /** Lanes without anything. */
  empty: Lane[];
  height: number;
  /** All that is dated, and today. */
  reach: Reach;
  /** Milestones that belong to no lane. */
  milestones: Milestone[];
  today: number;
}

/** From one row to the next, in pixels, and in a dense picture; and of that what can be pressed. */
const ROW = 30;
const DENSE = 24;
export const BAR = 24;
/** Room in a lane above its rows and below; the least that a lane with its heading beside them has; what one that is folded has below its title. */
const PAD = 8;
const LEAST = 98;
const FOLDED = 32;
/** Names are given room at this many pixels a day, which is what a reader sees at first, so long at most; and about this for each letter. */
const ROOMY = 2;
const LONGEST = 240;
const LETTER = 6.4;
/** What stands before a name and after it. */
const SIGN = 30;
/** A milestone's shape, before its day and after it. */
const POINT = 9;

const NONE: Milestone[] = [];

export interface TimelineOptions extends HeadingRoom {
  /** Whether the items' own order counts for more than few rows: the reader has sorted them. */
  inOrder: boolean;
  /** Whether rows stand close. */
  dense?: boolean | undefined;
  /** Pixels a day, where nobody zooms, and nobody can open what is cut: names are given room at these, all that they take. */
  zoom?: number;
}

/**
 * Lays out lanes on a time axis, in days and rows.
 * @param before the layout before this one: lanes in which nothing has changed are taken from it
 */
export function layoutTimeline(projection: Projection, lanes: Lanes, options: TimelineOptions, before?: TimelineLayout): TimelineLayout {
  const today = dayNumber(projection.today);
  const homes = homesOf(projection, lanes);
  const former = new Map(
    before?.inOrder === options.inOrder && before.spread === options.spread && before.today === today
      ? before.lanes.map((lane) => [lane.lane.id, lane])
      : [],
  );
  const all = lanes.lanes.map((lane) => atOnce(packLane(lane, homes.get(lane.id) ?? NONE, today, options, former.get(lane.id))));
  const step = options.dense ? DENSE : ROW;
  let top = 0;
  const placed = all.filter(isUsed).map((packed): TimelineLane => {
    const height = heightOf(packed, options, step);
    top += height;
    return { ...packed, height, top: top - height, rowsTop: options.wide ? PAD : headingHeight(packed.lane, options), step };
  });
  return {
    ...options,
    today,
    lanes: placed,
    empty: all.filter((packed) => !isUsed(packed)).map(({ lane }) => lane),
    height: top,
    reach: reachOf(placed, projection, today),
    milestones: homes.get(undefined) ?? NONE,
  };
}

/** Packs each lane beforehand, with pauses: a layout of these lanes with these options has less to do. */
export function* packInSlices(projection: Projection, lanes: Lanes, options: Packing): Slices {
  const homes = homesOf(projection, lanes);
  for (const lane of lanes.lanes) yield* packLane(lane, homes.get(lane.id) ?? NONE, dayNumber(projection.today), options);
}

type Packed = Pick<TimelineLane, 'lane' | 'milestones' | 'rows' | 'reach'>;
type Packing = Pick<TimelineOptions, 'inOrder' | 'zoom' | 'spread'>;

/** What was last packed of a list of items, and by what. */
const packs = new WeakMap<Lane['items'], { by: string; packed: Packed }>();

function* packLane(
  lane: Lane,
  milestones: Milestone[],
  today: number,
  { inOrder, zoom, spread = 0 }: Packing,
  former?: Packed,
): Slices<Packed> {
  const { items } = lane;
  const by = [today, inOrder, zoom, spread].join();
  const last = packs.get(items);
  for (const packed of [last?.by === by && last.packed, former])
    if (packed && isSame(packed.lane.items, items) && isSame(packed.milestones, milestones)) return { ...packed, lane };
  const entries = yield* entriesOf(items, milestones, today, LETTER + spread, zoom);
  const rows = yield* packTimelineInSlices(entries, inOrder);
  const packed = { lane, milestones, rows, reach: reachIn(rows) };
  packs.set(items, { by, packed });
  return packed;
}

function* entriesOf(
  items: Lane['items'],
  milestones: readonly Milestone[],
  today: number,
  letter: number,
  zoom?: number,
): Slices<TimelineEntries> {
  const count = items.length + milestones.length;
  const entries = { from: new Int32Array(count), to: new Int32Array(count), room: new Int32Array(count) };
  yield* eachInSlices(items, ({ title, timeframe }, index) => {
    [entries.from[index], entries.to[index]] = daysOf(timeframe!, today);
    entries.room[index] = roomOf(title, SIGN, letter, zoom);
  });
  const beside = Math.ceil(POINT / (zoom ?? ROOMY));
  milestones.forEach(({ title, timeframe }, index) => {
    const at = items.length + index;
    const to = daysOf(timeframe!, today)[1];
    [entries.from[at], entries.to[at], entries.room[at]] = [to - beside, to + beside, roomOf(title, SIGN + POINT, letter, zoom)];
  });
  return entries;
}

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a === b || (a.length === b.length && a.every((one, index) => one === b[index]));
const isUsed = ({ lane, milestones }: Packed): boolean => lane.items.length + lane.undated.length + milestones.length > 0;
/** The room for a name with what stands before it, in pixels. */
export const nameRoom = (title: string, sign = SIGN, letter = LETTER, longest = LONGEST): number =>
  sign + Math.min(longest, title.length * letter);
const roomOf = (title: string, sign: number, letter: number, zoom = 0): number =>
  Math.ceil(nameRoom(title, sign, letter, zoom ? Infinity : LONGEST) / (zoom || ROOMY));

function heightOf({ lane, rows }: Packed, room: HeadingRoom, step: number): number {
  if (lane.collapsed && room.wide) return titleHeight(lane, room) + FOLDED;
  const head = headingHeight(lane, room);
  return room.wide ? Math.max(LEAST, head, 2 * PAD + rows.count * step) : head + (lane.collapsed ? step : PAD + rows.count * step);
}

/** Each milestone's lane: its team's, or that of the first of its items that stands in one. */
function homesOf({ milestones }: Projection, { lanes, groupBy }: Lanes): Map<string | undefined, Milestone[]> {
  const wanted = new Set(milestones.flatMap(({ items = [] }) => items));
  const ids = new Set(lanes.map(({ id }) => id));
  const laneOf = new Map<string, string>();
  if (wanted.size > 0) for (const { id, items } of lanes) for (const item of items) if (wanted.has(item.id)) laneOf.set(item.id, id);
  const homes = new Map<string | undefined, Milestone[]>();
  for (const milestone of milestones.filter(({ timeframe }) => isDated(timeframe))) {
    const { team, items = [] } = milestone;
    const home = groupBy === 'team' && team !== undefined && ids.has(team) ? team : laneOf.get(items.find((id) => laneOf.has(id)) ?? '');
    homes.set(home, [...(homes.get(home) ?? []), milestone]);
  }
  return homes;
}

function reachIn({ from, to }: PackedRows): Reach | undefined {
  if (from.length === 0) return undefined;
  return { from: from.reduce((a, b) => Math.min(a, b)), to: to.reduce((a, b) => Math.max(a, b)) };
}

function reachOf(lanes: readonly TimelineLane[], { releases, milestones }: Projection, today: number): Reach {
  const points = [...releases, ...milestones].flatMap(({ timeframe }) => (isDated(timeframe) ? daysOf(timeframe, today)[1] : []));
  const reaches = lanes.flatMap(({ reach }) => reach ?? []);
  return {
    from: [...reaches.map(({ from }) => from), ...points].reduce((a, b) => Math.min(a, b), today),
    to: [...reaches.map(({ to }) => to), ...points].reduce((a, b) => Math.max(a, b), today + 1),
  };
}
