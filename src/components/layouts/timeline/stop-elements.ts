import type { TimelineLane, TimelineLayout } from '../../../sdk/layout/layout-timeline.js';
import type { WindowedLane } from '../../../sdk/layout/timeline-window.js';
import type { Stop } from './stops.js';

/** What an entry is known by while others come and go: no item has the key of a milestone. */
const keyOf = ({ lane: { items }, milestones }: TimelineLane, entry: number): string =>
  items[entry]?.id ?? `\0${milestones[entry - items.length]!.id}`;
const keyAt = ({ item, point }: DOMStringMap): string | undefined => item ?? (point === undefined ? undefined : `\0${point}`);
const placeOf = (placed: TimelineLane, key: string | undefined): number | undefined => {
  const place = key === undefined ? -1 : placed.rows.entry.findIndex((entry) => keyOf(placed, entry) === key);
  return place < 0 ? undefined : place;
};

/** The stop that an element of the timeline stands for; undefined for one outside of all lanes. */
export function stopAt(layout: TimelineLayout, target: HTMLElement): Stop | undefined {
  const lane = Number(target.closest('.time-lane')?.querySelector<HTMLElement>('[data-lane]')?.dataset['lane'] ?? NaN);
  const placed = layout.lanes[lane];
  return placed && { lane, place: placeOf(placed, keyAt(target.dataset)) };
}

/** The element of a stop, if it is drawn. */
export function elementAt(root: ParentNode, stop: Stop, key: string | undefined): HTMLElement | null | undefined {
  const head = root.querySelector<HTMLElement>(`[data-lane="${stop.lane}"]`);
  if (key === undefined) return head;
  const buttons = [...(head?.closest('.time-lane')?.querySelectorAll<HTMLElement>('[data-item], [data-point]') ?? [])];
  return buttons.find(({ dataset }) => keyAt(dataset) === key);
}

/** The key of what the keyboard is on, which for an item is its id. */
export function keyOfStop(layout: TimelineLayout, stop: Stop | undefined): string | undefined {
  if (stop?.place === undefined) return undefined;
  const placed = layout.lanes[stop.lane]!;
  return keyOf(placed, placed.rows.entry[stop.place]!);
}

/** Where something in a lane, or the lane, is now; undefined where there is no such lane any more. */
export function stopIn(layout: TimelineLayout, laneId: string, key: string | undefined): Stop | undefined {
  const lane = layout.lanes.findIndex((one) => one.lane.id === laneId);
  const placed = layout.lanes[lane];
  return placed && { lane, place: placed.lane.collapsed ? undefined : placeOf(placed, key) };
}

/** Where Tab leads to before the keyboard has been anywhere. */
export function firstStop([first]: readonly WindowedLane[]): Stop | undefined {
  if (!first) return undefined;
  const bar = first.bars.find(({ entry }) => entry < first.lane.lane.items.length) ?? first.bars[0];
  return { lane: first.index, place: bar?.place };
}
