import type { TimelineLayout } from '../../../sdk/layout/layout-timeline.js';
import { placeTimelineBar, rowOf, type WindowedLane } from '../../../sdk/layout/timeline-window.js';
import type { TimelineCanvas } from '../../../sdk/layout/timeline-zoom.js';
import type { Stop } from './stops.js';

/** What is in the window, and beside it what stands at some stops, wherever these are. */
export function withStops(
  shown: WindowedLane[],
  stops: readonly (Stop | undefined)[],
  layout: TimelineLayout,
  canvas: TimelineCanvas,
): WindowedLane[] {
  return stops.reduce<WindowedLane[]>((lanes, stop) => (stop ? withStop(lanes, stop, layout, canvas) : lanes), shown);
}

function withStop(shown: WindowedLane[], { lane: index, place }: Stop, layout: TimelineLayout, canvas: TimelineCanvas): WindowedLane[] {
  const placed = layout.lanes[index];
  if (!placed) return shown;
  const there = shown.find((one) => one.index === index) ?? { index, lane: placed, bars: [] };
  if (place !== undefined && !placed.lane.collapsed && !there.bars.some((bar) => bar.place === place)) {
    there.bars.push(placeTimelineBar(placed, rowOf(placed, place), place, canvas));
    there.bars.sort((a, b) => a.place - b.place);
  }
  return shown.includes(there) ? shown : [...shown, there].sort((a, b) => a.index - b.index);
}
