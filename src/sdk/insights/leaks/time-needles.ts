import { coarsenTimeframe, type CoarseningRules } from '../../lenses/coarsen-timeframe.js';
import { PRECISIONS, type Precision } from '../../model/closed-lists.js';
import type { Day } from '../../model/day.js';
import { formatPeriod } from '../../model/format-period.js';
import { periodOf } from '../../model/period.js';
import type { Timeframe } from '../../model/timeframe.js';
import { daySpellings, monthSpellings, rangeSpellings, weekSpellings, type Spelling } from './day-spellings.js';
import type { Needle } from './needles.js';
import type { SourceValue } from './source-values.js';

const DAY = /^\d{4}-\d\d-\d\d$/;
const SPELLERS = { day: daySpellings, week: weekSpellings, month: monthSpellings } as const;
type Fine = keyof typeof SPELLERS;
const FINE = ['day', 'week', 'month'] as const;
const UNITS = ['day', 'month'] as const;

/** How the lens tells the dates that it tells, and today: by the day, in weeks, months and stretches of them. */
export function spellingsTold(told: readonly SourceValue[], rules: CoarseningRules): Spelling[] {
  const frames = told.flatMap(({ value }) => (typeof value === 'object' ? [coarsenTimeframe(value, rules)] : []));
  const plain = told.flatMap(({ value }) => (typeof value === 'string' && DAY.test(value) ? [value] : []));
  const days = [rules.today, ...plain, ...frames.flatMap(({ start, end }) => [start, end])].filter((day) => day !== undefined);
  const ranges = frames.flatMap(({ start, end }) => (start && end ? UNITS.map((unit) => `${start}/${end}/${unit}`) : []));
  return [
    ...[...new Set(days)].flatMap((day) => FINE.flatMap((fine) => SPELLERS[fine](periodOf(day, fine).start))),
    ...[...new Set(ranges)].flatMap(rangeSpellings),
  ];
}

/** A day to look for. */
export const dayNeedle = (day: Day, path: string): Needle => dateNeedle(day, 'day', path);

/**
 * The days, weeks and months of a timeframe that the lens does not tell so exactly, and the stretch between them as it is written.
 * @param shown what the lens tells of it; undefined where it tells nothing
 */
export function timeNeedles(timeframe: Timeframe, shown: Timeframe | undefined, path: string, rules: CoarseningRules): Needle[] {
  const edges = (['start', 'end'] as const).flatMap((side) => {
    const day = timeframe[side];
    if (day === undefined) return [];
    const written = timeframe[`${side}Precision`] ?? 'day';
    const told = shown?.[`${side}Precision`];
    const needles = finenessOf(written)
      .filter((fine) => isWithheld(fine, told, rules))
      .map((fine) => dateNeedle(day, fine, path));
    // "by" or "from" a week is told by its last or first day
    return written === 'week' && needles.length > 0 ? [...needles, dayNeedle(day, path)] : needles;
  });
  return edges.length > 0 ? [...edges, ...rangeNeedles(timeframe, path, rules)] : edges;
}

/** A stretch of days or months. That of whole quarters is how a quarter is told. */
function rangeNeedles(
  { start, end, startPrecision, endPrecision }: Timeframe,
  path: string,
  { fiscalYearStart }: CoarseningRules,
): Needle[] {
  if (!start || !end || start === end) return [];
  const unit = unitOf(startPrecision);
  if (!unit || unit !== unitOf(endPrecision)) return [];
  const [first, last] = [periodOf(start, 'quarter', fiscalYearStart), periodOf(end, 'quarter', fiscalYearStart)];
  if (unit === 'month' && (start.slice(0, 7) === end.slice(0, 7) || (first.start === start && last.end === end))) return [];
  return [{ kind: 'date', value: `${start}/${end}`, paths: [path], spellings: rangeSpellings(`${start}/${end}/${unit}`) }];
}

function unitOf(precision: Precision = 'day'): 'day' | 'month' | undefined {
  if (precision === 'day' || precision === 'week') return 'day';
  return precision === 'month' ? 'month' : undefined;
}

/** A day is told by its week too, but its month alone is not what was written. */
function finenessOf(written: Precision): Fine[] {
  if (written === 'day') return ['day', 'week'];
  return written === 'week' || written === 'month' ? [written] : [];
}

const isFiner = (written: Precision, fine: Fine): boolean => PRECISIONS.indexOf(written) <= PRECISIONS.indexOf(fine);

/** A lens that tells some dates by the month has an axis with months on it; then one of them proves nothing. */
function isWithheld(fine: Fine, told: Precision | undefined, { precision: { near } }: CoarseningRules): boolean {
  if (told !== undefined && isFiner(told, fine)) return false;
  return fine === 'day' || near === 'horizon' || !isFiner(near, fine);
}

function dateNeedle(day: Day, fine: Fine, path: string): Needle {
  const { start } = periodOf(day, fine);
  return { kind: 'date', value: fine === 'day' ? day : formatPeriod(periodOf(day, fine)), paths: [path], spellings: SPELLERS[fine](start) };
}
