import { COLLECTIONS, PRECISIONS, type Precision } from '../model/closed-lists.js';
import { isObject } from '../model/is-object.js';
import { parsePeriod, periodOf } from '../model/period.js';
import { parseTimeframe, type Timeframe } from '../model/timeframe.js';
import type { Lens } from './lens.js';
import { LENS_PRECISIONS } from './lens-lists.js';
import type { Projection } from './projection.js';

type Frame = Partial<Timeframe>;

/**
 * Where a projection tells a time more exactly than its lens does anywhere: at a finer precision, or by a day inside the period it is
 * said to be.
 */
export function tooFine({ fiscalYearStart, ...lists }: Projection, { precision }: Lens): string[] {
  const finest = Math.min(LENS_PRECISIONS.indexOf(precision.near), LENS_PRECISIONS.indexOf(precision.far));
  if (finest === 0 || !(fiscalYearStart >= 1 && fiscalYearStart <= 12)) return [];
  const isTooFine = judgeTimes(finest, fiscalYearStart);
  return COLLECTIONS.flatMap((name) => {
    const list: unknown = lists[name];
    return Array.isArray(list) ? list.flatMap((entity, i) => pathsTooFine(entity, isTooFine).map((path) => `${name}[${i}].${path}`)) : [];
  });
}

const NONE: string[] = [];

function pathsTooFine(entity: unknown, isTooFine: (frame: Frame) => boolean): string[] {
  if (!isObject(entity)) return NONE;
  const { timeframe, history, slip } = entity;
  const found: string[] = [];
  const look = (frame: unknown, path: string) => isObject(frame) && isTooFine(frame) && found.push(path);
  look(timeframe, 'timeframe');
  if (Array.isArray(history)) history.forEach((entry, i) => isObject(entry) && look(entry['timeframe'], `history[${i}].timeframe`));
  if (isObject(slip)) look(slip['from'], 'slip.from');
  return found;
}

/** Thousands of items share a few hundred timeframes: each is judged once. */
function judgeTimes(finest: number, fiscalYearStart: number): (frame: Frame) => boolean {
  const judged = new Map<string, boolean>();
  return (frame) => {
    const { text, start, end, startPrecision, endPrecision } = frame;
    const key = `${text} ${start} ${startPrecision} ${end} ${endPrecision}`;
    let fine = judged.get(key);
    if (fine === undefined)
      judged.set(key, (fine = [frame, spelled(text, fiscalYearStart)].some((one) => edgesAreTooFine(one, finest, fiscalYearStart))));
    return fine;
  };
}

function spelled(text: unknown, fiscalYearStart: number): Frame {
  const frame = typeof text === 'string' ? parseTimeframe(text, fiscalYearStart) : {};
  return 'problem' in frame ? {} : frame;
}

function edgesAreTooFine({ start, end, startPrecision, endPrecision }: Frame, finest: number, fiscalYearStart: number): boolean {
  const isTooFine = (day: unknown, side: 'start' | 'end', said: Precision | undefined) => {
    if (day === undefined || day === NEVER) return false;
    if (typeof day !== 'string' || parsePeriod(day)?.start !== day) return true;
    const may = PRECISIONS.slice(finest).filter((precision) => said === undefined || said === precision);
    return !may.some((precision) => periodOf(day, precision, fiscalYearStart)[side] === day);
  };
  return isTooFine(start, 'start', startPrecision) || isTooFine(end, 'end', endPrecision);
}

/** The last day there is: periods around it end there. */
const NEVER = '9999-12-31';
