import type { View, Zoom } from '../lenses/arrange.js';
import { dayNumber, dayText, type Day } from '../model/day.js';

/** How many pixels a day takes, by what the columns stand for: each is about 150 to 180 pixels wide. */
export const ZOOM_PIXELS: Record<Exclude<Zoom, 'fit'>, number> = { week: 20, month: 5, quarter: 2, half: 1, year: 0.5 };
/** No nearer, and no further, than this. */
const [NEAREST, FURTHEST] = [60, 0.0002];
/** Engines know no wider boxes. Who needs more sees the part around where the reader is. */
const WIDEST = 8_000_000;
/** The calendar that we can tell. */
const [FIRST, LAST] = [dayNumber('1000-01-01'), dayNumber('9999-12-31')];

/** A day as text; beyond the calendar that we can tell, its first or last. */
export function tellableDay(number: number): Day {
  return dayText(Math.min(LAST, Math.max(FIRST, number)));
}

/** All that there is: from the first day to the one after the last, as numbers. */
export interface Reach {
  from: number;
  to: number;
}

/** The drawn stretch of time: from which day, as a number, how many pixels a day, how wide it is. */
export interface TimelineCanvas {
  from: number;
  zoom: number;
  width: number;
}

/** Pixels a day, for what a view asks for. */
export function zoomOf(asked: View['zoom'], { from, to }: Reach, width: number): number {
  if (asked === 'fit') return clampZoom(width / ((to - from) * 1.04));
  return clampZoom(typeof asked === 'number' && Number.isFinite(asked) ? asked : (ZOOM_PIXELS[asked as 'week'] ?? ZOOM_PIXELS.quarter));
}

export function clampZoom(zoom: number): number {
  return Math.min(NEAREST, Math.max(FURTHEST, zoom));
}

/** The next of the named zooms, nearer (1) or further (-1). */
export function zoomStep(zoom: number, way: 1 | -1): number {
  const steps = Object.values(ZOOM_PIXELS).sort((a, b) => (a - b) * way);
  return steps.find((step) => (step - zoom) * way > zoom * 0.01) ?? clampZoom(way > 0 ? zoom * 2 : zoom / 2);
}

/** Which of the named zooms it is; undefined between them. */
export function zoomNamed(zoom: number): Zoom | undefined {
  return (Object.keys(ZOOM_PIXELS) as Exclude<Zoom, 'fit'>[]).find((name) => Math.abs(ZOOM_PIXELS[name] / zoom - 1) < 0.005);
}

/**
 * The stretch that can be scrolled through: everything with half a window on either side, so that each edge can be looked at in the middle.
 * @param around a day in sight, as a number: the stretch lies around it where all of it would be too wide
 */
export function timelineCanvas({ from, to }: Reach, zoom: number, viewport: number, around: number): TimelineCanvas {
  const free = viewport / zoom - (to - from);
  const beside = Math.ceil(free > 0 ? free / 2 : (0.5 * viewport) / zoom);
  const most = Math.floor(WIDEST / zoom / 2);
  const start = Math.min(around, Math.max(FIRST, from - beside, around - most));
  const end = Math.max(Math.min(LAST + 1, to + beside, around + most), start + Math.ceil(viewport / zoom));
  return { from: start, zoom, width: Math.round((end - start) * zoom) };
}
