import type { ProjectedItem } from '../../../sdk/lenses/projection.js';
import type { TimelineLane, TimelineLayout } from '../../../sdk/layout/layout-timeline.js';
import type { TimelineBar } from '../../../sdk/layout/timeline-window.js';
import type { TimelineCanvas } from '../../../sdk/layout/timeline-zoom.js';
import type { Scene } from '../layout-module.js';
import { isTold } from './bar-label.js';
import { placesOf } from './links.js';
import type { Stop } from './stops.js';

/** What the parts of one drawing have in common. */
export interface Drawing {
  scene: Scene;
  layout: TimelineLayout;
  canvas: TimelineCanvas;
  /** Where the keyboard is. */
  stop: Stop | undefined;
  /** What begins before this place, in pixels, may reach out of sight at the start: its name has to be kept in sight. */
  edge: number;
  /** Whether the reader is on the way elsewhere: what they pass is put into words where that has been done already. */
  isPassing: boolean;
}

/** All that the drawing of an entry of a lane depends on: while none of it changes, the entry stands as it was drawn. */
export function drawnFrom(
  { x, y, width, room }: TimelineBar,
  of: ProjectedItem | TimelineLane['milestones'][number],
  lane: string,
  isStop: boolean,
  drawing: Drawing,
): unknown[] {
  const { scene, layout, canvas, edge } = drawing;
  const { words, projection, marks, selected } = scene;
  const { from, zoom } = canvas;
  const ofReader = [isStop, isTold(of, drawing), selected === of.id, marks?.get(of.id)];
  const { today, spread } = layout;
  const owner = 'items' in of && ownerOf(of, layout);
  return [x, y, width, room, of, lane, ...ofReader, x < edge, words, projection.fiscalYearStart, today, spread, from, zoom, owner];
}

/** The title of the one item that a milestone belongs to, where that stands on the timeline. */
export function ownerOf({ items }: Pick<TimelineLane['milestones'][number], 'items'>, layout: TimelineLayout): string | undefined {
  const { lane, place } = (items?.length === 1 && placesOf(layout).get(items[0]!)) || {};
  const placed = layout.lanes[lane!];
  return placed?.lane.items[placed.rows.entry[place!]!]?.title;
}
