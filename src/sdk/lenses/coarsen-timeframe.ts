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
  /** What was shown of it last, and by which allow-list: thousands of items share some timeframes, and what is shown of them. */
  shown: unknown;
  by: object | undefined;
}

/** Thousands of items share some thousand days, and few ways to tell them: each is worked out once for a projection, as are the days that part near from far and now from later. */
interface Memory {
  /** By the precision they were written at, and by the day. */
  edges: Record<Side | 'placed', Partial<Record<Precision, Map<Day, Edge>>>>;
  /** By what is told of their start and of their end. */
  places: Map<string, Place>;
  quarterEnds: Map<number, Day>;
  quarterStart?: Day;
  lastNear?: Day;
}
const kept = new WeakMap<object, Memory>();

function memoryOf(rules: object): Memory {
  let memory = kept.get(rules);
  if (!memory) kept.set(rules, (memory = { edges: { start: {}, end: {}, placed: {} }, places: new Map(), quarterEnds: new Map() }));
  return memory;
}

/** A side of a timeframe: the day it has in this calendar, and the one that is told of it. */
interface Edge {
  placed: Day;
  told: Day;
  precision: LensPrecision;
  /** All that is told of it. */
  text: string;
}
type Side = 'start' | 'end';

/** Where a timeframe lies for this audience. */
export function placeInTime(timeframe: Timeframe, rules: CoarseningRules): Place {
  const memory = memoryOf(rules);
  const end = edgeAt(timeframe.end, timeframe.endPrecision, 'end', rules, memory, memory.edges.end);
  const start = startOf(timeframe, end, rules, memory);
  const isVague = start?.precision === 'horizon' || end?.precision === 'horizon';
  // of what is told by its horizon alone, its own end says whether it is over
  const isLoose = isVague || !(start ?? end);
  const key = isLoose ? `${start?.placed} ${end?.placed} ${timeframe.end} ${timeframe.horizon}` : `${start?.text}/${end?.text}`;
  let place = memory.places.get(key);
  if (!place) memory.places.set(key, (place = findPlace(timeframe, isVague, start, end, rules)));
  return place;
}

function findPlace(written: Timeframe, isVague: boolean, start: Edge | undefined, end: Edge | undefined, rules: CoarseningRules): Place {
  const coarse = isVague ? horizonOnly(horizonAt(written, start?.placed ?? end?.placed, rules)) : fromEdges(written, start, end, rules);
  const horizon = coarse.text ? coarseHorizon(coarse, rules) : undefined;
  return { coarse, horizon, isOver: isPast(coarse.horizon ? written : coarse, rules), shown: undefined, by: undefined };
}

function fromEdges(
  { horizon }: Timeframe,
  start: Edge | undefined,
  end: Edge | undefined,
  { fiscalYearStart }: CoarseningRules,
): Timeframe {
  if (!start && !end) return horizon ? horizonOnly(horizon) : { text: '' };
  // in the order in which a timeframe is shown
  const coarse: Timeframe = { text: '' };
  if (start) coarse.start = start.told;
  if (end) coarse.end = end.told;
  if (start) coarse.startPrecision = start.precision as Precision;
  if (end) coarse.endPrecision = end.precision as Precision;
  coarse.text = formatTimeframe(coarse, fiscalYearStart);
  return coarse;
}

/** Its edges are those of the periods that this calendar has there: near or far is judged by what will be told. Rounded late, it begins in the very period it ends in. */
function startOf(written: Timeframe, end: Edge | undefined, rules: CoarseningRules, memory: Memory): Edge | undefined {
  const { placed, start } = memory.edges;
  if (end && rules.precision.round === 'late') return edgeAt(end.placed, written.endPrecision, 'start', rules, memory, placed);
  return edgeAt(written.start, written.startPrecision, 'start', rules, memory, start);
}

/** @param known of days that are this calendar's already, or of days as they are written */
function edgeAt(
  day: Day | undefined,
  written: Precision = 'day',
  side: Side,
  rules: CoarseningRules,
  memory: Memory,
  known: Memory['edges'][Side],
): Edge | undefined {
  if (!day) return undefined;
  const edges = (known[written] ??= new Map<Day, Edge>());
  let edge = edges.get(day);
  if (!edge) {
    const placed = known === memory.edges.placed ? day : edgeOf(day, side, written, rules);
    const precision = coarsePrecision(placed, written, rules);
    const told = precision === 'horizon' ? placed : edgeOf(placed, side, precision, rules);
    edges.set(day, (edge = { placed, told, precision, text: told + precision }));
  }
  return edge;
}

const edgeOf = (day: Day, side: Side, precision: Precision, { fiscalYearStart }: CoarseningRules): Day =>
  comparable(periodOf(day, precision, fiscalYearStart)[side]);

/** 9999-12-31 is how many a backend says "never"; a week or fiscal year around it would end where days no longer compare as text. */
const comparable = (day: Day): Day => (day.startsWith('+') ? '9999-12-31' : day);

const horizonOnly = (horizon: Horizon): Timeframe => ({ text: horizon, horizon });

/** Never finer than written, and never finer than the lens wants it there. */
function coarsePrecision(day: Day, written: Precision, rules: CoarseningRules): LensPrecision {
  const wanted = precisionAt(day, rules);
  return wanted === 'horizon' ? wanted : coarser(written, wanted);
}

/**
 * Near or far. The whole near period that the day lies in is judged, and by the far period it begins in: else two days of one
 * period could be told apart by which of them is still near. The far is never told more exactly than the near. (Weeks do not fill months: the last near week may reach into the
 * first far month, and is told as a week.)
 */
function precisionAt(day: Day, rules: CoarseningRules): LensPrecision {
  const { near, far } = rules.precision;
  const lastNear = (memoryOf(rules).lastNear ??= lastNearDay(rules));
  return day <= lastNear || LENS_PRECISIONS.indexOf(far) < LENS_PRECISIONS.indexOf(near) ? near : far;
}

/** The end of the near period that the last far period to begin by then ends in: what lies before is near, and nothing else. */
function lastNearDay({ precision: { near, far, nearMonths }, fiscalYearStart, today }: CoarseningRules): Day {
  const { end } = periodOf(addMonths(today, nearMonths), asPeriod(far), fiscalYearStart);
  return comparable(periodOf(comparable(end), asPeriod(near), fiscalYearStart).end);
}

const asPeriod = (precision: LensPrecision): Precision => (precision === 'horizon' ? 'quarter' : precision);

/** The coarser of two precisions. */
export function coarser(a: Precision, b: Precision): Precision {
  return PRECISIONS.indexOf(a) > PRECISIONS.indexOf(b) ? a : b;
}

/** Now, next or later, from the quarters the timeframe lies in. */
export function coarseHorizon(timeframe: Timeframe, rules: CoarseningRules): Horizon {
  return horizonAt(timeframe, timeframe.start ?? timeframe.end, rules);
}

function horizonAt({ horizon }: Timeframe, day: Day | undefined, rules: CoarseningRules): Horizon {
  if (horizon) return horizon;
  day ??= rules.today;
  const { now, next } = rules.horizons;
  if (day <= quarterEnd(now, rules)) return 'now';
  return day <= quarterEnd(now + next, rules) ? 'next' : 'later';
}

/** Whether it ended before the current quarter began; days of one quarter are judged alike. */
export function isPast({ end }: Partial<Timeframe> = {}, rules: Pick<CoarseningRules, 'today' | 'fiscalYearStart'>) {
  if (end === undefined) return false;
  const memory = memoryOf(rules);
  return end < (memory.quarterStart ??= periodOf(rules.today, 'quarter', rules.fiscalYearStart).start);
}

/** The last day of the n-th quarter from the current one (which is the first). */
function quarterEnd(n: number, rules: CoarseningRules): Day {
  const { quarterEnds } = memoryOf(rules);
  let end = quarterEnds.get(n);
  if (end === undefined) quarterEnds.set(n, (end = findQuarterEnd(n, rules)));
  return end;
}

function findQuarterEnd(n: number, { today, fiscalYearStart }: CoarseningRules): Day {
  const month = addMonths(periodOf(today, 'quarter', fiscalYearStart).start, 3 * (n - 1));
  return periodOf(month, 'quarter', fiscalYearStart).end;
}
