import type { ProjectedItem } from '../../lenses/projection.js';
import type { Precision } from '../../model/closed-lists.js';
import type { Day } from '../../model/day.js';
import { isDated } from '../../model/timeframe.js';
import { hashOf } from './hash.js';
import { comesFrom, edgesOf, horizonOf, type Readings } from './told-time.js';
import { endingOf, essenceOf, TOLD_FIELDS } from './told-fields.js';

const NAMES = ['ending', 'status', 'restated', 'rescoped', 'reworded', 'start', 'end'] as const;

/** What a mark keeps of one item: short names (hashes) of what was told, each kind of it apart. */
export type MarkParts = Record<(typeof NAMES)[number], string>;

/** Without the status, which is kept by itself: an item that was shipped has another one in any case. */
const RESTATED = TOLD_FIELDS.restated.filter((field) => field !== 'status');

/** Makes what a mark keeps. Thousands of items share a few hundred timeframes: each edge is named once. */
export function createMarker(fiscalYearStart: number): (item: ProjectedItem) => MarkParts {
  const known = new Map<string, string>();
  return (item) =>
    markParts(item, (day, precision) => {
      const key = `${day} ${precision}`;
      let names = known.get(key);
      if (names === undefined) known.set(key, (names = edgesOf(day, precision, fiscalYearStart).map(edgeName).join(' ')));
      return names;
    });
}

type NameEdge = (day: Day | undefined, precision: Precision | undefined) => string;

function markParts(item: ProjectedItem, nameEdge: NameEdge): MarkParts {
  const { start, end, startPrecision, endPrecision } = item.timeframe ?? {};
  const nameOf = (fields: readonly (keyof ProjectedItem)[]) => hashOf(JSON.stringify(fields.map((field) => essenceOf(item[field]))));
  return {
    ending: endingOf(item) ?? '',
    status: nameOf(['status']),
    restated: nameOf(RESTATED),
    rescoped: nameOf(TOLD_FIELDS.rescoped),
    reworded: nameOf(TOLD_FIELDS.reworded),
    start: isDated(item.timeframe) ? nameEdge(start, startPrecision) : edgeName(horizonOf(item) ?? ''),
    end: nameEdge(end, endPrecision),
  };
}

/** There are few timeframes, so that less of a name tells them apart. */
const edgeName = (text: string): string => hashOf(text).slice(0, 5);

export const writeParts = (parts: MarkParts): string => NAMES.map((name) => parts[name]).join();

/** The parts of a mark's text; undefined for any other text. */
export function readParts(text: unknown): MarkParts | undefined {
  const parts = typeof text === 'string' ? text.split(',') : [];
  return parts.length === NAMES.length ? (Object.fromEntries(NAMES.map((name, index) => [name, parts[index]])) as MarkParts) : undefined;
}

/** As `isSameTime`, of what a mark keeps. */
export function isMarkedTime(mark: MarkParts, now: MarkParts, item: ProjectedItem, readings: Readings): boolean {
  if (isDated(item.timeframe)) return isSameEdge(mark.start, now.start) && isSameEdge(mark.end, now.end);
  const horizons = comesFrom(horizonOf(item), readings).map(edgeName);
  return mark.end === '' && (mark.start === now.start || horizons.includes(mark.start));
}

/** One of the two names the other's period, at the same precision or less exactly. */
function isSameEdge(one: string, other: string): boolean {
  if (one === '' || other === '') return one === other;
  const [ones, others] = [one.split(' '), other.split(' ')];
  return others.includes(ones[0]!) || ones.includes(others[0]!);
}
