import { nameRoom, type TimelineLayout } from './layout-timeline.js';
import { clampZoom, type TimelineCanvas } from './timeline-zoom.js';

/** A sheet that shows all days is at least so much of it; a name at the end may be cut for it. */
const LEAST = 0.6;

/** A second sign before a name, for what is in trouble. */
const SIGN = 16;

/** The nearest that everything can be looked at on a sheet so wide: all days, and beside what comes last its name. */
export function sheetCanvas({ lanes, reach }: TimelineLayout, width: number): TimelineCanvas {
  const whole = width / Math.max(1, reach.to - reach.from);
  const zooms = lanes.flatMap(({ lane, milestones: own, rows }) =>
    Array.from(rows.entry, (entry, place) => {
      const { title } = lane.items[entry] ?? own[entry - lane.items.length]!;
      return (width - nameRoom(title) - SIGN) / Math.max(1, rows.from[place]! - reach.from);
    }),
  );
  const zoom = zooms.reduce((least, one) => Math.min(least, one), whole);
  return { from: reach.from, zoom: clampZoom(Math.max(zoom, whole * LEAST)), width };
}
