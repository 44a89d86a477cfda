import type { TimelineLayout } from '../../../sdk/layout/layout-timeline.js';
import { rowOf } from '../../../sdk/layout/timeline-window.js';

/** Where the keyboard is: on an item or a milestone, by its place in a lane's rows, or on the lane's heading. */
export interface Stop {
  lane: number;
  place: number | undefined;
}

export const isStop = (stop: Stop | undefined, lane: number, place: number | undefined): boolean =>
  stop?.lane === lane && stop.place === place;

type Key = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End' | 'PageUp' | 'PageDown';

/**
 * Where a key leads: left and right through a lane in the order of time, its heading before its first item; up and down to what lies
 * nearest in the next row, and on through the lanes; a folded lane is its heading.
 */
export function nextStop(layout: TimelineLayout, stop: Stop, key: string, isFar: boolean): Stop | undefined {
  const moves: Record<Key, () => Stop | undefined> = {
    ArrowRight: () => beside(layout, stop, 1),
    ArrowLeft: () => beside(layout, stop, -1),
    ArrowDown: () => (stop.place === undefined ? intoLane(layout, stop, 1) : across(layout, stop, 1)),
    ArrowUp: () => (stop.place === undefined ? intoLane(layout, stop, -1) : across(layout, stop, -1)),
    Home: () => (isFar ? { lane: 0, place: undefined } : edge(layout, stop.lane, 1)),
    End: () => edge(layout, isFar ? layout.lanes.length - 1 : stop.lane, -1),
    PageDown: () => intoLane(layout, stop, 1),
    PageUp: () => intoLane(layout, stop, -1),
  };
  return moves[key as Key]?.();
}

/** What of a lane is first, or last, in time after a place. */
function beside(layout: TimelineLayout, { lane, place }: Stop, way: 1 | -1): Stop | undefined {
  const { rows, lane: of } = layout.lanes[lane]!;
  if (of.collapsed || (place === undefined && way < 0)) return undefined;
  const isAfter = (a: number, b: number): boolean => (rows.from[a]! - rows.from[b]! || a - b) * way > 0;
  let best: number | undefined;
  for (let at = 0; at < rows.entry.length; at++)
    if ((place === undefined || isAfter(at, place)) && (best === undefined || isAfter(best, at))) best = at;
  return best !== undefined || way < 0 ? { lane, place: best } : undefined;
}

/** The first in a lane (1) or the last (-1); its heading where there is none. */
function edge(layout: TimelineLayout, lane: number, way: 1 | -1): Stop | undefined {
  const first = beside(layout, { lane, place: undefined }, 1);
  if (way > 0 || !first) return first ?? { lane, place: undefined };
  let last = first;
  const { rows } = layout.lanes[lane]!;
  rows.from.forEach((from, at) => {
    if (from >= rows.from[last.place!]!) last = { lane, place: at };
  });
  return last;
}

/** What lies nearest in the next row, or in the lane beyond. */
function across(layout: TimelineLayout, { lane, place }: Stop, way: 1 | -1): Stop | undefined {
  const { rows } = layout.lanes[lane]!;
  const middle = (rows.from[place!]! + rows.to[place!]!) / 2;
  for (let row = rowOf(layout.lanes[lane]!, place!) + way; row >= 0 && row < rows.count; row += way) {
    const near = nearest(layout, lane, row, middle);
    if (near) return near;
  }
  return enter(layout, lane + way, way, middle);
}

const intoLane = (layout: TimelineLayout, { lane, place }: Stop, way: 1 | -1): Stop | undefined =>
  place === undefined ? headOf(layout, lane + way) : (enter(layout, lane + way, 1, layout.lanes[lane]!.rows.from[place]!) ?? undefined);

const headOf = ({ lanes }: TimelineLayout, lane: number): Stop | undefined => (lanes[lane] ? { lane, place: undefined } : undefined);

/** Into a lane from above or below; onto its heading where it is folded or empty. */
function enter(layout: TimelineLayout, lane: number, way: 1 | -1, middle: number): Stop | undefined {
  const entered = layout.lanes[lane];
  if (!entered) return undefined;
  const { count } = entered.rows;
  for (let step = 0; step < count && !entered.lane.collapsed; step++) {
    const near = nearest(layout, lane, way > 0 ? step : count - 1 - step, middle);
    if (near) return near;
  }
  return { lane, place: undefined };
}

function nearest(layout: TimelineLayout, lane: number, row: number, middle: number): Stop | undefined {
  const { rows } = layout.lanes[lane]!;
  const away = (at: number): number => Math.max(0, rows.from[at]! - middle, middle - rows.to[at]!);
  let best: number | undefined;
  for (let at = rows.first[row]!; at < rows.first[row + 1]!; at++) if (best === undefined || away(at) < away(best)) best = at;
  return best === undefined ? undefined : { lane, place: best };
}
