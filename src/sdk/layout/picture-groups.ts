import type { Lane, View } from '../lenses/arrange.js';
import { isSorted } from '../lenses/is-sorted.js';
import { laneItems } from '../lenses/lane-items.js';
import type { ProjectedItem, Projection } from '../lenses/projection.js';
import type { BoardColumn, BoardLayout } from './layout-board.js';
import type { OutcomesLayout } from './layout-outcomes.js';
import type { ReleasePlanLayout } from './layout-release-plan.js';
import type { ThemesLayout, ThemeWindowName } from './layout-themes.js';
import type { TimelineLayout } from './layout-timeline.js';
import { rowBlocks } from './row-blocks.js';

/**
 * Items that a picture puts together under one name, in the order in which they stand there: a lane, or the part of it that has a name of its own.
 * An item that a picture draws twice stands in two groups.
 */
export interface PictureGroup<Part> {
  lane: Lane;
  part?: Part;
  items: ProjectedItem[];
}

/** The objectives, those of their items that come first before those that wait. */
export const outcomesGroups = ({ sections }: OutcomesLayout): PictureGroup<never>[] =>
  sections.map(({ lane, shown, more }) => ({ lane, items: [...shown, ...more] }));

/** The windows of each theme. */
export const themesGroups = ({ sections }: ThemesLayout): PictureGroup<ThemeWindowName>[] =>
  sections.flatMap(({ lane, rows }) => rows.flat().map(({ name, items }) => ({ lane, part: name, items })));

/** The columns of each lane. */
export const boardGroups = ({ lanes, columns }: BoardLayout): PictureGroup<BoardColumn>[] =>
  lanes.flatMap(({ lane, cells }) => cells.map((items, index) => ({ lane, part: columns[index]!, items })));

/** The bars of each lane, row block by row block, then what has no date; an order that the reader asked for counts more than where there was room. */
export const planGroups = ({ lanes }: ReleasePlanLayout, projection: Projection, view: View): PictureGroup<never>[] =>
  lanes.map((plan) => {
    const { lane } = plan;
    const drawn = rowBlocks(plan).flatMap(({ bars }) => bars.map(({ item }) => item));
    return { lane, items: isSorted(view) ? laneItems(lane, projection, view) : [...drawn, ...lane.undated] };
  });

/** The rows of each lane, unless the reader asked for an order; then, lane by lane again, what has no date. */
export const timelineGroups = ({ lanes }: TimelineLayout, view: View): PictureGroup<'undated'>[] => [
  // behind the items, rows hold milestones
  ...lanes.map(({ lane, rows }) => ({
    lane,
    items: isSorted(view) ? lane.items : Array.from(rows.entry).flatMap((at) => lane.items[at] ?? []),
  })),
  ...lanes.map(({ lane }) => ({ lane, part: 'undated' as const, items: lane.undated })),
];
