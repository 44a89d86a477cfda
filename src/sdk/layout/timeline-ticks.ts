import type { Precision } from '../model/closed-lists.js';
import { dayNumberOf, dayParts, weekday } from '../model/day.js';
import type { Period } from '../model/period.js';
import { tellableDay, type TimelineCanvas } from './timeline-zoom.js';

/** A period on the axis of a timeline, in pixels from the canvas's start. */
export interface TimelineTick extends Period {
  x: number;
  width: number;
  /** Whether its name fits. */
  named: boolean;
}

/** One row of names, none over another. */
export interface TimelineTickRow {
  precision: Precision;
  /** Whether the row above tells the year, or the month. */
  brief: boolean;
  /** Counted by the calendar, where the others count by the fiscal year. */
  calendar: boolean;
  ticks: TimelineTick[];
}

/** The room a name needs, in pixels. */
const NEED: Record<Precision, number> = { day: 18, week: 20, month: 34, quarter: 66, half: 70, year: 40 };
const BRIEF_QUARTER = 24;
const MONTH_AND_YEAR = 66;
const MONTHS: Partial<Record<Precision, number>> = { month: 1, quarter: 3, half: 6, year: 12 };

/** From so many pixels a day on, these are the rows, the far one first. */
const ROWS: readonly [zoom: number, far: Precision, near?: Precision][] = [
  [22, 'month', 'day'],
  [6, 'month', 'week'],
  [1.25, 'quarter', 'month'],
  [0.36, 'year', 'quarter'],
  [0, 'year'],
];

/**
 * The rows of an axis between two places of the canvas: two levels, and where the fiscal year is not the calendar's, a row of the other too.
 * @param start,end the stretch wanted, in pixels from the canvas's start
 * @param fiscalYearStart month (1 to 12) in which quarters and years begin
 * @param weekStart day (1 for Monday to 7 for Sunday) on which weeks begin
 */
export function timelineTicks(
  canvas: TimelineCanvas,
  start: number,
  end: number,
  fiscalYearStart: number,
  weekStart = 1,
): TimelineTickRow[] {
  const [, far, near] = ROWS.find(([zoom]) => canvas.zoom >= zoom)!;
  const days: Stretch = [Math.floor(canvas.from + start / canvas.zoom), Math.ceil(canvas.from + end / canvas.zoom)];
  const row = (precision: Precision, brief: boolean, calendar = false): TimelineTickRow => ({
    precision,
    brief,
    calendar,
    ticks: ticksOf(precision, needOf(precision, brief), canvas, days, calendar ? 1 : fiscalYearStart, weekStart),
  });
  const rows = [row(far, false), ...(near ? [row(near, true)] : [])];
  if (fiscalYearStart === 1) return rows;
  return far === 'month' ? [row('quarter', false), ...rows] : [row('year', false, true), ...rows];
}

type Stretch = readonly [from: number, to: number];

function needOf(precision: Precision, brief: boolean): number {
  if (precision === 'month' && !brief) return MONTH_AND_YEAR;
  return precision === 'quarter' && brief ? BRIEF_QUARTER : NEED[precision];
}

function ticksOf(
  precision: Precision,
  need: number,
  { from, zoom, width }: TimelineCanvas,
  [first, last]: Stretch,
  fiscalYearStart: number,
  weekStart: number,
) {
  const begun = precision === 'week' ? first - ((weekday(first) - weekStart + 7) % 7) : first;
  const edges = edgesOf(precision, begun, Math.min(last, from + width / zoom), fiscalYearStart, Math.ceil(need / (zoom * 365)));
  return edges.slice(0, -1).map((start, index): TimelineTick => {
    const next = edges[index + 1]!;
    const x = Math.max(0, Math.round((start - from) * zoom * 2) / 2);
    const size = Math.min(width, Math.round((next - from) * zoom * 2) / 2) - x;
    return { start: tellableDay(start), end: tellableDay(next - 1), precision, x, width: size, named: size >= need };
  });
}

/** The days on which periods begin, from the one that the first day lies in to the one after the last; years in steps, where they are many. */
function edgesOf(precision: Precision, first: number, last: number, fiscalYearStart: number, years: number): number[] {
  const length = (MONTHS[precision] ?? 0) * (precision === 'year' ? years : 1);
  const { year, month } = dayParts(first);
  const months = year * 12 + month - fiscalYearStart;
  const begun = length > 0 ? Math.floor(months / length) * length : 0;
  const step = precision === 'week' ? 7 : 1;
  const edgeAt = (index: number): number => (length > 0 ? monthAt(begun + index * length + fiscalYearStart - 1) : first + index * step);
  const edges = [edgeAt(0)];
  while (edges.at(-1)! < last && edges.length < MOST) edges.push(edgeAt(edges.length));
  return edges.length > 1 ? edges : [...edges, edgeAt(1)];
}

/** The first day of a month that is counted from the year 0. */
const monthAt = (months: number): number => dayNumberOf(Math.floor(months / 12), (months % 12) + 1, 1);

/** More than a window of any size shows. */
const MOST = 2000;
