import type { TimelineLayout } from '../../../sdk/layout/layout-timeline.js';
import type { WindowedLane } from '../../../sdk/layout/timeline-window.js';
import type { Stop } from './stops.js';

/** The stop that an element of the timeline stands for; undefined for one outside of all lanes. */
export function stopAt(layout: TimelineLayout, target: HTMLElement): Stop | undefined {
  const lane = Number(target.closest('.time-lane')?.querySelector<HTMLElement>('[data-lane]')?.dataset['lane'] ?? NaN);
  const placed = layout.lanes[lane];
  if (!placed) return undefined;
  const entry = placed.lane.items.findIndex(({ id }) => id === target.dataset['item']);
  return { lane, place: entry < 0 ? undefined : placed.rows.entry.indexOf(entry) };
}

/** The element of a stop, if it is drawn. */
export function elementAt(root: ParentNode, stop: Stop, id: string | undefined): HTMLElement | null | undefined {
  const head = root.querySelector<HTMLElement>(`[data-lane="${stop.lane}"]`);
  if (id === undefined) return head;
  const buttons = [...(head?.closest('.time-lane')?.querySelectorAll<HTMLElement>('[data-item]') ?? [])];
  return buttons.find(({ dataset }) => dataset['item'] === id);
}

/** The item that the keyboard is on. */
export function idAt(layout: TimelineLayout, stop: Stop | undefined): string | undefined {
  if (stop?.place === undefined) return undefined;
  const { lane, rows } = layout.lanes[stop.lane]!;
  return lane.items[rows.entry[stop.place]!]?.id;
}

/** Where an item of a lane, or the lane, is now; undefined where there is no such lane any more. */
export function stopIn(layout: TimelineLayout, laneId: string, itemId: string | undefined): Stop | undefined {
  const lane = layout.lanes.findIndex((one) => one.lane.id === laneId);
  const { lane: of, rows } = layout.lanes[lane] ?? {};
  const entry = of?.items.findIndex(({ id }) => id === itemId) ?? -1;
  const place = entry < 0 || of?.collapsed ? -1 : rows!.entry.indexOf(entry);
  return lane < 0 ? undefined : { lane, place: place < 0 ? undefined : place };
}

/** Where Tab leads to before the keyboard has been anywhere. */
export function firstStop([first]: readonly WindowedLane[]): Stop | undefined {
  if (!first) return undefined;
  const bar = first.bars.find(({ entry }) => entry < first.lane.lane.items.length);
  return { lane: first.index, place: bar?.place };
}
