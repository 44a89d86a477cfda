import type { Precision } from '../model/closed-lists.js';
import type { Timeframe } from '../model/timeframe.js';
import type { TimeScale } from './time-scale.js';

/** The stretch of an axis that a timeframe takes, in pixels. */
export interface BarSpan {
  x: number;
  width: number;
  /** Whether it goes on beyond the axis. */
  cutStart: boolean;
  cutEnd: boolean;
  /** How much of each end is drawn faded, since nobody knows the day; 0 for an edge that is meant exactly. */
  fadeStart: number;
  fadeEnd: number;
}

/** Thinner than this no bar can be seen. */
const LEAST = 6;
/** How long the known side of an open interval is drawn. */
const OPEN = 72;
const FADES: Record<Precision, number> = { day: 0, week: 0, month: 8, quarter: 20, half: 28, year: 36 };

/**
 * The bar of a dated timeframe, kept inside the axis.
 * @param known places of what is known to happen in it: the open side of an interval reaches beyond them
 */
export function barSpan(timeframe: Timeframe, scale: TimeScale, known: readonly number[] = []): BarSpan {
  const { startPrecision = 'day', endPrecision = 'day' } = timeframe;
  const [from, to] = edges(timeframe, scale, known);
  const x = clamp(from, 0, scale.width - LEAST);
  const width = Math.max(LEAST, clamp(to, 0, scale.width) - x);
  const [cutStart, cutEnd] = [from < 0, to > scale.width];
  const fade = (cut: boolean, wanted: number): number => (cut ? 0 : Math.round(Math.min(wanted, width * 0.4)));
  return {
    x,
    width,
    cutStart,
    cutEnd,
    fadeStart: fade(cutStart, timeframe.start === undefined ? OPEN : FADES[startPrecision]),
    fadeEnd: fade(cutEnd, timeframe.end === undefined ? OPEN : FADES[endPrecision]),
  };
}

/** An open side is drawn for a while from the known one, or from the edge of the axis that the known one lies beyond. */
function edges({ start, end }: Timeframe, scale: TimeScale, known: readonly number[]): [number, number] {
  const from = start === undefined ? Math.min(scale.endOf(end!), scale.width, ...known) - OPEN : scale.startOf(start);
  const to = end === undefined ? Math.max(from, 0, ...known) + OPEN : scale.endOf(end);
  return [start === undefined ? Math.max(0, from) : from, end === undefined ? Math.min(to, scale.width) : to];
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));
