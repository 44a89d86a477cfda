import { COLLECTIONS, PRECISIONS, type Precision } from '../model/closed-lists.js';
import { isObject } from '../model/is-object.js';
import { periodOf } from '../model/period.js';
import type { Timeframe } from '../model/timeframe.js';
import type { Lens } from './lens.js';
import { LENS_PRECISIONS } from './lens-lists.js';
import { edgesIn, isPlainTime } from './plain-times.js';
import type { Projection } from './projection.js';

type Frame = Partial<Timeframe>;

/**
 * Where a projection tells a time more exactly than its lens does anywhere, at a finer precision or by a day inside the period it is
 * said to be, or tells something else than a time.
 */
export function tooFine({ fiscalYearStart, ...lists }: Projection, { precision }: Lens): string[] {
  if (!(fiscalYearStart >= 1 && fiscalYearStart <= 12)) return [];
  const finest = Math.min(LENS_PRECISIONS.indexOf(precision.near), LENS_PRECISIONS.indexOf(precision.far));
  const isTooFine = judgeTimes(finest, fiscalYearStart);
  const found: string[] = [];
  for (const name of COLLECTIONS) {
    const list: unknown = lists[name];
    if (!Array.isArray(list)) continue;
    for (let i = 0; i < list.length; i++) for (const path of pathsTooFine(list[i], isTooFine)) found.push(`${name}[${i}].${path}`);
  }
  return found;
}

const NONE: string[] = [];

function pathsTooFine(entity: unknown, isTooFine: (frame: Frame) => boolean): string[] {
  if (!isObject(entity)) return NONE;
  const { timeframe, history, slip } = entity;
  let found = NONE;
  if (isObject(timeframe) && isTooFine(timeframe)) found = ['timeframe'];
  if (Array.isArray(history))
    for (let i = 0; i < history.length; i++) {
      const frame = (history[i] as { timeframe?: unknown } | null)?.timeframe;
      if (isObject(frame) && isTooFine(frame)) found = [...found, `history[${i}].timeframe`];
    }
  return isObject(slip) && isObject(slip['from']) && isTooFine(slip['from']) ? [...found, 'slip.from'] : found;
}

/** Thousands of items share a few hundred timeframes: each is judged once, and found again by its text. */
function judgeTimes(finest: number, fiscalYearStart: number): (frame: Frame) => boolean {
  const judged = new Map<unknown, { frame: Frame; fine: boolean }>();
  return (frame) => {
    const known = judged.get(frame.text);
    if (known && isAlike(known.frame, frame)) return known.fine;
    const fine = !isPlainTime(frame, fiscalYearStart) || isFiner(frame, finest, fiscalYearStart);
    judged.set(frame.text, { frame, fine });
    return fine;
  };
}

const isAlike = (a: Frame, b: Frame): boolean =>
  a.start === b.start &&
  a.end === b.end &&
  a.startPrecision === b.startPrecision &&
  a.endPrecision === b.endPrecision &&
  a.horizon === b.horizon;

function isFiner(frame: Frame, finest: number, fiscalYearStart: number): boolean {
  return (
    finest > 0 &&
    [frame, frame.text === undefined ? {} : (edgesIn(frame.text, fiscalYearStart) ?? {})].some((one) =>
      edgesAreTooFine(one, finest, fiscalYearStart),
    )
  );
}

function edgesAreTooFine({ start, end, startPrecision, endPrecision }: Frame, finest: number, fiscalYearStart: number): boolean {
  const isTooFine = (day: string | undefined, side: 'start' | 'end', said: Precision | undefined) => {
    if (day === undefined || day === NEVER) return false;
    const may = PRECISIONS.slice(finest).filter((precision) => said === undefined || said === precision);
    return !may.some((precision) => periodOf(day, precision, fiscalYearStart)[side] === day);
  };
  return isTooFine(start, 'start', startPrecision) || isTooFine(end, 'end', endPrecision);
}

/** The last day there is: periods around it end there. */
const NEVER = '9999-12-31';
