import type { Lane, Lanes } from '../lenses/arrange.js';
import type { ProjectedItem, Projection } from '../lenses/projection.js';
import type { Day } from '../model/day.js';
import type { Timeframe } from '../model/timeframe.js';
import { isOnAxis, milestoneHomes, pointOf, type Milestone } from './milestone-homes.js';
import { moreSigns, splitLone, type MoreSign } from './more-signs.js';
import { placeFlags, type Flag } from './place-flags.js';
import { BAR, DENSE, placeLane, type PlacedLane, type WasWords } from './place-lane.js';
import { routeLink, type LinkBox, type LinkEnd } from './route-link.js';
import { textWidth } from './text-width.js';
import { timeScale, type Span, type TimeScale } from './time-scale.js';
import { sideOf, spanOfAll } from './time-span.js';
import { timeTicks, type TickRow } from './time-ticks.js';

type Release = Projection['releases'][number];
type Dependency = Projection['dependencies'][number];

/** How many items lie outside of the span, on either side. */
interface Outside {
  earlier: number;
  later: number;
}

export interface PlanLane extends PlacedLane, Outside {
  lane: Lane;
  /** Where it begins below the first lane, at least: a heading may be higher than its rows. */
  top: number;
}

export type PlanFlag = { kind: 'today' } | { kind: 'release'; release: Release } | { kind: 'milestone'; milestone: Milestone };

export interface PlacedFlag extends Flag<PlanFlag> {
  /** Whether its name is longer than its room. */
  cut: boolean;
}

/** The release plan in numbers: pixels from the start of the axis, and from the top of a lane. */
export interface ReleasePlanLayout extends Outside {
  span: Span;
  /** The span that has everything in it. */
  everything: Span;
  /** The width of the lanes' headings; 0 where they stand above the rows. */
  head: number;
  ticks: TickRow[];
  /** Today, the releases, and the milestones that belong to no lane. */
  flags: PlacedFlag[];
  /** Signs for those whose names have no room, in the last row. */
  more: MoreSign<Flag<PlanFlag>>[];
  flagRows: number;
  lanes: PlanLane[];
  /** Lanes without anything, in any period. */
  empty: Lane[];
  links: { dependency: Dependency; box: LinkBox }[];
}

/** What the layout needs to know from outside. */
export interface ReleasePlanOptions {
  span: Span;
  /** The whole width in pixels. */
  width: number;
  /** The word for today, and the words for where an item was before it moved, to make room for them. */
  todayWord: string;
  wasWords: WasWords;
  /** Whether rows stand close. */
  dense?: boolean | undefined;
  /** What a reader wants between letters beyond what is usual, in pixels. */
  spread?: number | undefined;
  /** The same for names on rows alone: on a sheet they need more room, and an axis that grew would not be repeated. */
  rowSpread?: number | undefined;
}

/** From these widths on, a lane's heading stands beside its rows, so wide. */
const HEADS = [
  { from: 1100, head: 248 },
  { from: 900, head: 208 },
  { from: 0, head: 0 },
];
const LEAST_TRACK = 120;
/** The heading of a lane with its tally; folded. */
const LEAST_LANE = 84;
const FOLDED = 56;
const FLAG_ROWS = 4;
const FLAG_LONGEST = 240;
const FLAG_GAP = 10;
/** The shape before the name of a milestone. */
const SHAPE = 16;

/**
 * Lays out the release plan.
 * @param lanes the items in the span, arranged
 * @param all the same without the span, to count what lies outside
 */
export function layoutReleasePlan(projection: Projection, lanes: Lanes, all: Lanes, options: ReleasePlanOptions): ReleasePlanLayout {
  const { span, width } = options;
  const head = HEADS.find(({ from }) => width >= from)?.head ?? 0;
  const scale = timeScale(span, Math.max(LEAST_TRACK, width - head));
  const homes = milestoneHomes(projection, lanes, scale);
  const outside = new Map(all.lanes.map(({ id, items }) => [id, outsideOf(items, span)]));
  let top = 0;
  const placed = lanes.lanes.map((lane): PlanLane => {
    const rows = placeLane(lane, homes, scale, options.wasWords, options.dense ? DENSE : undefined, options.rowSpread ?? options.spread);
    const plan = { lane, top, ...rows, ...(outside.get(lane.id) ?? outsideOf([], span)) };
    if (!isEmpty(plan)) top += lane.collapsed ? FOLDED : Math.max(LEAST_LANE, rows.height);
    return plan;
  });
  const shown = placed.filter((lane) => !isEmpty(lane));
  return {
    span,
    everything: everythingIn(projection),
    head,
    ticks: timeTicks(span, scale, projection.fiscalYearStart),
    ...flagsOf(projection, homes.axis, scale, options),
    lanes: shown,
    empty: placed.filter(isEmpty).map(({ lane }) => lane),
    links: linksOf(projection.dependencies, shown),
    ...outsideOf(new Set(all.lanes.flatMap(({ items }) => items)), span),
  };
}

/** The span that has everything in it. */
export function everythingIn({ items, releases, milestones, today, fiscalYearStart }: Projection): Span {
  const timeframes = [...items, ...releases, ...milestones].map(({ timeframe }) => timeframe);
  return spanOfAll(timeframes, today, fiscalYearStart);
}

function outsideOf(items: Iterable<ProjectedItem>, span: Span): Outside {
  const outside = { earlier: 0, inside: 0, later: 0 };
  for (const { timeframe } of items) outside[sideOf(timeframe, span)]++;
  return { earlier: outside.earlier, later: outside.later };
}

const isEmpty = ({ lane, points, earlier, later }: PlanLane): boolean =>
  lane.items.length + lane.undated.length + points.length + earlier + later === 0;

function flagsOf(
  { releases, today }: Projection,
  milestones: readonly Milestone[],
  scale: TimeScale,
  { span, todayWord, spread = 0 }: ReleasePlanOptions,
) {
  const [longest, most] = spread > 0 ? [FLAG_LONGEST * 1.5, FLAG_ROWS + 2] : [FLAG_LONGEST, FLAG_ROWS];
  const needs = new Map<PlanFlag, number>();
  const point = (of: PlanFlag, title: string, x: number) => {
    const need = textWidth(title, 13, spread) + 14 + (of.kind === 'milestone' ? SHAPE : 0);
    needs.set(of, need);
    return { of, x, need: Math.min(need, longest) };
  };
  const isIn = today >= span.start && today <= span.end;
  const shown = releases.filter(({ timeframe }) => isOnAxis(timeframe, scale));
  const ofRelease = (release: Release) => point({ kind: 'release', release }, release.title, pointOf(release.timeframe!, scale));
  // where names must be left out, it is those of what is over, the longest ago first
  const points = [
    ...(isIn ? [point({ kind: 'today' }, todayWord, scale.startOf(today))] : []),
    ...shown.filter(({ timeframe }) => !isOver(timeframe!, today)).map(ofRelease),
    ...milestones.map((milestone) => point({ kind: 'milestone', milestone }, milestone.title, pointOf(milestone.timeframe!, scale))),
    ...shown
      .filter(({ timeframe }) => isOver(timeframe!, today))
      .map(ofRelease)
      .sort((a, b) => b.x - a.x),
  ];
  // the row of the signs has room for names where it takes no signs then
  const whole = placeFlags(points, scale.width, most + 1);
  const { flags: placed, rows } = whole.flags.every(({ row }) => row !== undefined) ? whole : placeFlags(points, scale.width, most);
  const roomOf = ({ side, width }: Flag<PlanFlag>): number => (side === 'after' ? width + FLAG_GAP : Infinity);
  const { lone, more } = splitLone(moreSigns(placed, scale.width), roomOf, scale.width);
  const flags = placed.map((flag) => ({ ...flag, ...(lone.has(flag) && { row: rows }), cut: flag.width < needs.get(flag.of)! }));
  return { flags, more, flagRows: rows + (lone.size + more.length > 0 ? 1 : 0) };
}

const isOver = ({ start, end }: Timeframe, today: Day): boolean => (end ?? start!) < today;

/** Only what has a bar at both ends, in a lane that is open, can be linked; an item that stands in several lanes is linked in its first. */
function linksOf(dependencies: readonly Dependency[], lanes: readonly PlanLane[]): ReleasePlanLayout['links'] {
  const ends = new Map<string, LinkEnd>();
  lanes.forEach(({ bars, lane: { collapsed } }, lane) => {
    if (collapsed) return;
    for (const { item, x, y, width } of bars) if (!ends.has(item.id)) ends.set(item.id, { lane, x, y, width });
  });
  return dependencies.flatMap((dependency) => {
    const [from, to] = [ends.get(dependency.from), ends.get(dependency.to)];
    return from && to ? [{ dependency, box: routeLink(from, to, dependency.order === 'violated' ? 'end' : 'start', BAR) }] : [];
  });
}
