import type { Lane, View } from '../lenses/arrange.js';
import { isSorted } from '../lenses/is-sorted.js';
import { laneItems } from '../lenses/lane-items.js';
import type { ProjectedItem, Projection } from '../lenses/projection.js';
import type { BoardColumn, BoardLayout } from './layout-board.js';
import type { OutcomesLayout } from './layout-outcomes.js';
import type { PlanFlag, ReleasePlanLayout } from './layout-release-plan.js';
import type { ThemesLayout, ThemeWindowName } from './layout-themes.js';
import type { TimelineLane, TimelineLayout } from './layout-timeline.js';
import type { Milestone } from './milestone-homes.js';
import { timelinePoints, undatedPoints, type TimelineFlag } from './timeline-flags.js';
import { rowBlocks } from './row-blocks.js';

/** A release or a milestone as it stands among items: it tells what they tell, and opens no details. */
export interface PicturePoint extends ProjectedItem {
  point: 'release' | 'milestone';
  /** The items that a milestone belongs to. */
  items?: string[];
}
/** What has a place of its own in a picture. */
export type PictureEntry = ProjectedItem | PicturePoint;

export const isPoint = (entry: PictureEntry): entry is PicturePoint => 'point' in entry;

/**
 * What a picture puts together under one name, in the order in which it stands there: a lane, the part of it that has a name of its own, or
 * without a lane what lies on the axis. An item that a picture draws twice stands in two groups.
 */
export interface PictureGroup<Part> {
  lane?: Lane;
  part?: Part;
  items: PictureEntry[];
}

type Release = Projection['releases'][number];

const releasePoint = (release: Release): PicturePoint => ({ ...release, point: 'release' });
const milestonePoint = ({ release, ...milestone }: Milestone): PicturePoint => ({
  ...milestone,
  ...(release !== undefined && { releases: [release] }),
  point: 'milestone',
});

/** The objectives, those of their items that come first before those that wait. */
export const outcomesGroups = ({ sections }: OutcomesLayout): PictureGroup<never>[] =>
  sections.map(({ lane, shown, more }) => ({ lane, items: [...shown, ...more] }));

/** The windows of each theme. */
export const themesGroups = ({ sections }: ThemesLayout): PictureGroup<ThemeWindowName>[] =>
  sections.flatMap(({ lane, rows }) => rows.flat().map(({ name, items }) => ({ lane, part: name, items })));

/** The columns of each lane. */
export const boardGroups = ({ lanes, columns }: BoardLayout): PictureGroup<BoardColumn>[] =>
  lanes.flatMap(({ lane, cells }) => cells.map((items, index) => ({ lane, part: columns[index]!, items })));

/**
 * What lies on the axis; then the milestones and bars of each lane, row block by row block, each bar before its own milestones, then what has no
 * date; an order that the reader asked for counts more than where there was room. Then releases and milestones without a date.
 */
export const planGroups = ({ flags, lanes }: ReleasePlanLayout, projection: Projection, view: View): PictureGroup<'axis' | 'undated'>[] => [
  { part: 'axis', items: flags.flatMap(({ of }) => flagPoint(of)) },
  ...lanes.map((plan) => {
    const { lane, bars, points } = plan;
    const marks = new Map(bars.map(({ item, marks: own }) => [item, own.map(({ of }) => milestonePoint(of))]));
    const withMarks = (item: ProjectedItem): PictureEntry[] => [item, ...(marks.get(item) ?? [])];
    const pointsOf = (placed: typeof points): PictureEntry[] => placed.map(({ milestone }) => milestonePoint(milestone));
    if (isSorted(view)) return { lane, items: [...pointsOf(points), ...laneItems(lane, projection, view).flatMap(withMarks)] };
    const drawn = rowBlocks(plan).flatMap((block) => [...pointsOf(block.points), ...block.bars.flatMap(({ item }) => withMarks(item))]);
    return { lane, items: [...drawn, ...lane.undated] };
  }),
  { part: 'undated', items: undatedPoints(projection).map(pointFor) },
];

const flagPoint = (of: PlanFlag): PicturePoint[] =>
  of.kind === 'today' ? [] : [of.kind === 'release' ? releasePoint(of.release) : milestonePoint(of.milestone)];

/**
 * What lies on the axis; then the rows of each lane, unless the reader asked for an order; then what has no date: releases and milestones, and
 * lane by lane again items.
 */
export const timelineGroups = (layout: TimelineLayout, projection: Projection, view: View): PictureGroup<'axis' | 'undated'>[] => [
  {
    part: 'axis',
    items: timelinePoints(projection.releases, layout.milestones, layout.today).map(pointFor),
  },
  ...layout.lanes.map((placed) => ({ lane: placed.lane, items: timelineEntries(placed, isSorted(view)) })),
  { part: 'undated', items: undatedPoints(projection).map(pointFor) },
  ...layout.lanes.map(({ lane }) => ({ lane, part: 'undated' as const, items: lane.undated })),
];

const pointFor = ({ kind, of }: Pick<TimelineFlag, 'kind' | 'of'>): PicturePoint =>
  kind === 'release' ? releasePoint(of) : milestonePoint(of);

/** Behind the items, rows hold milestones. */
function timelineEntries({ lane: { items }, milestones, rows }: TimelineLane, inOrder: boolean): PictureEntry[] {
  const entries: PictureEntry[] = [...items, ...milestones.map(milestonePoint)];
  return inOrder ? entries : Array.from(rows.entry, (at) => entries[at]!);
}
