import type { Horizon } from '../model/closed-lists.js';
import { PRECISIONS, type Precision } from '../model/closed-lists.js';
import { addMonths, type Day } from '../model/day.js';
import { formatTimeframe } from '../model/format-period.js';
import { parsePeriod, periodOf } from '../model/period.js';
import type { Roadmap } from '../model/roadmap.js';
import type { Timeframe } from '../model/timeframe.js';
import type { Lens } from './lens.js';
import { LENS_PRECISIONS, type LensPrecision } from './lens-lists.js';

/** What coarsening needs to know. */
export interface CoarseningRules {
  precision: Lens['precision'];
  horizons: Lens['horizons'];
  fiscalYearStart: number;
  today: string;
}

/**
 * What a roadmap, a lens and a day come to.
 * @throws Error when today is no calendar day
 */
export function coarseningRules(roadmap: Roadmap, { precision, horizons, calendar }: Lens, today: string): CoarseningRules {
  if (parsePeriod(today)?.start !== today) throw new Error(`invalid today ${JSON.stringify(today)}: write a calendar day, 2026-09-14`);
  return { precision, horizons, today, fiscalYearStart: calendar === 'fiscal' ? roadmap.fiscalYearStart : 1 };
}

/**
 * A timeframe at the lens's precision: its edges become those of the periods they lie in, and its text is written anew from
 * them. Nothing in the result depends on where inside a period a day lay; where the dates come from is prose, and a field of its
 * own in the allow-list.
 */
export function coarsenTimeframe(timeframe: Timeframe, rules: CoarseningRules): Timeframe {
  const { source } = timeframe;
  const { coarse } = placeInTime(timeframe, rules);
  return source === undefined ? coarse : { ...coarse, source };
}

/** A timeframe as it is told, but for where its dates come from; the horizon it lies in, if anywhere; whether it is over. */
export interface Place {
  coarse: Timeframe;
  horizon: Horizon | undefined;
  isOver: boolean;
}

/** Thousands of items share a few hundred timeframes: each is placed once for a projection. */
const kept = new WeakMap<CoarseningRules, Map<string, Place>>();

/** Where a timeframe lies for this audience. */
export function placeInTime(timeframe: Timeframe, rules: CoarseningRules): Place {
  const { start, end, startPrecision, endPrecision, horizon } = timeframe;
  const key = `${start} ${startPrecision} ${end} ${endPrecision} ${horizon}`;
  let places = kept.get(rules);
  if (!places) kept.set(rules, (places = new Map<string, Place>()));
  let place = places.get(key);
  if (!place) places.set(key, (place = findPlace(timeframe, rules)));
  return place;
}

function findPlace(timeframe: Timeframe, rules: CoarseningRules): Place {
  const coarse = coarsenEdges(timeframe, rules);
  const horizon = coarse.text ? coarseHorizon(coarse, rules) : undefined;
  return { coarse, horizon, isOver: isPast(coarse.horizon ? timeframe : coarse, rules) };
}

function coarsenEdges(written: Timeframe, rules: CoarseningRules): Timeframe {
  const placed = inCalendar(written, rules);
  const timeframe = rules.precision.round === 'late' && placed.end !== undefined ? byItsEnd(placed) : placed;
  const startPrecision = coarsePrecision(timeframe.start, timeframe.startPrecision, rules);
  const endPrecision = coarsePrecision(timeframe.end, timeframe.endPrecision, rules);
  if (startPrecision === 'horizon' || endPrecision === 'horizon') return horizonOnly(coarseHorizon(timeframe, rules));
  if (!startPrecision && !endPrecision) return timeframe.horizon ? horizonOnly(timeframe.horizon) : { text: '' };
  const coarse = {
    ...(startPrecision && { start: edge(timeframe, 'start', startPrecision, rules), startPrecision }),
    ...(endPrecision && { end: edge(timeframe, 'end', endPrecision, rules), endPrecision }),
  };
  return { text: formatTimeframe(coarse, rules.fiscalYearStart), ...coarse };
}

/** As if it began in the very period it ends in. */
function byItsEnd({ start: _start, startPrecision: _precision, ...rest }: Timeframe): Timeframe {
  return { ...rest, start: rest.end!, ...(rest.endPrecision && { startPrecision: rest.endPrecision }) };
}

/** Its edges those of the periods that this calendar has there: near or far is judged by what will be told. */
function inCalendar(timeframe: Timeframe, rules: CoarseningRules): Timeframe {
  const { start, end, startPrecision = 'day', endPrecision = 'day' } = timeframe;
  return {
    ...timeframe,
    ...(start && { start: edge(timeframe, 'start', startPrecision, rules) }),
    ...(end && { end: edge(timeframe, 'end', endPrecision, rules) }),
  };
}

function edge(timeframe: Timeframe, side: 'start' | 'end', precision: Precision, { fiscalYearStart }: CoarseningRules): Day {
  return comparable(periodOf(timeframe[side]!, precision, fiscalYearStart)[side]);
}

/** 9999-12-31 is how many a backend says "never"; a week or fiscal year around it would end where days no longer compare as text. */
const comparable = (day: Day): Day => (day.startsWith('+') ? '9999-12-31' : day);

const horizonOnly = (horizon: Horizon): Timeframe => ({ text: horizon, horizon });

/** Never finer than written, and never finer than the lens wants it there. */
function coarsePrecision(day: Day | undefined, written: Precision = 'day', rules: CoarseningRules): LensPrecision | undefined {
  if (day === undefined) return undefined;
  const wanted = precisionAt(day, rules);
  return wanted === 'horizon' ? wanted : coarser(written, wanted);
}

/**
 * Near or far. The whole near period that the day lies in is judged, and by the far period it begins in: else two days of one
 * period could be told apart by which of them is still near. The far is never told more exactly than the near. (Weeks do not fill months: the last near week may reach into the
 * first far month, and is told as a week.)
 */
function precisionAt(day: Day, { precision, fiscalYearStart, today }: CoarseningRules): LensPrecision {
  const { near, far, nearMonths } = precision;
  const nearStart = periodOf(day, asPeriod(near), fiscalYearStart).start;
  const farStart = periodOf(nearStart, asPeriod(far), fiscalYearStart).start;
  const isNear = farStart <= addMonths(today, nearMonths) || LENS_PRECISIONS.indexOf(far) < LENS_PRECISIONS.indexOf(near);
  return isNear ? near : far;
}

const asPeriod = (precision: LensPrecision): Precision => (precision === 'horizon' ? 'quarter' : precision);

/** The coarser of two precisions. */
export function coarser(a: Precision, b: Precision): Precision {
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

/** Whether it ended before the current quarter began; days of one quarter are judged alike. */
export function isPast({ end }: Partial<Timeframe> = {}, { today, fiscalYearStart }: Pick<CoarseningRules, 'today' | 'fiscalYearStart'>) {
  return end !== undefined && end < periodOf(today, 'quarter', fiscalYearStart).start;
}

/** The last day of the n-th quarter from the current one (which is the first). */
function quarterEnd(n: number, { today, fiscalYearStart }: CoarseningRules): Day {
  const month = addMonths(periodOf(today, 'quarter', fiscalYearStart).start, 3 * (n - 1));
  return periodOf(month, 'quarter', fiscalYearStart).end;
}
