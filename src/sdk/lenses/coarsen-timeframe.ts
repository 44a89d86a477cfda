import type { Horizon } from '../model/closed-lists.js';
import { PRECISIONS, type Precision } from '../model/closed-lists.js';
import { addMonths } from '../model/day.js';
import { formatTimeframe } from '../model/format-period.js';
import { nextPeriod, periodOf, type Period } from '../model/period.js';
import type { Timeframe } from '../model/timeframe.js';
import type { Lens, LensPrecision } from './lens.js';

/** What coarsening needs to know. */
export interface CoarseningRules {
  precision: Lens['precision'];
  horizons: Lens['horizons'];
  fiscalYearStart: number;
  today: string;
}

type Edge = { period: Period } | 'horizon' | undefined;

/**
 * A timeframe at the lens's precision: its edges become those of the periods they lie in, and its text is written anew from
 * them. Nothing in the result depends on where inside a period a day lay.
 */
export function coarsenTimeframe(timeframe: Timeframe, rules: CoarseningRules): Timeframe {
  const start = coarseEdge(timeframe.start, timeframe.startPrecision, rules);
  const end = coarseEdge(timeframe.end, timeframe.endPrecision, rules);
  if (start === 'horizon' || end === 'horizon') return horizonOnly(coarseHorizon(timeframe, rules));
  if (!start && !end) return timeframe.horizon ? horizonOnly(timeframe.horizon) : { text: '' };
  const coarse = {
    ...(start && { start: start.period.start, startPrecision: start.period.precision }),
    ...(end && { end: end.period.end, endPrecision: end.period.precision }),
  };
  return { text: formatTimeframe(coarse, rules.fiscalYearStart), ...coarse };
}

const horizonOnly = (horizon: Horizon): Timeframe => ({ text: horizon, horizon });

function coarseEdge(day: string | undefined, written: Precision = 'day', rules: CoarseningRules): Edge {
  if (day === undefined) return undefined;
  const wanted = precisionAt(day, rules);
  if (wanted === 'horizon') return 'horizon';
  return { period: periodOf(day, coarser(written, wanted), rules.fiscalYearStart) };
}

/**
 * Near or far. The far period that the day lies in decides, not the day: else two days of one quarter could be told apart
 * by which of them is still near.
 */
function precisionAt(day: string, { precision, fiscalYearStart, today }: CoarseningRules): LensPrecision {
  const { near, far, nearMonths } = precision;
  if (near === far) return near;
  const farPeriod = periodOf(day, far === 'horizon' ? 'quarter' : far, fiscalYearStart);
  return farPeriod.start <= addMonths(today, nearMonths) ? near : far;
}

function coarser(a: Precision, b: Precision): Precision {
  return PRECISIONS.indexOf(a) > PRECISIONS.indexOf(b) ? a : b;
}

/** Now, next or later, from the quarters the timeframe lies in. */
export function coarseHorizon(timeframe: Timeframe, rules: CoarseningRules): Horizon {
  if (timeframe.horizon) return timeframe.horizon;
  const day = timeframe.start ?? timeframe.end ?? rules.today;
  const { now, next } = rules.horizons;
  if (day <= quarterEnd(now, rules)) return 'now';
  return day <= quarterEnd(now + next, rules) ? 'next' : 'later';
}

/** The last day of the n-th quarter from the current one (which is the first). */
function quarterEnd(n: number, { today, fiscalYearStart }: CoarseningRules): string {
  let quarter = periodOf(today, 'quarter', fiscalYearStart);
  for (let i = 1; i < n; i++) quarter = nextPeriod(quarter, fiscalYearStart);
  return quarter.end;
}
