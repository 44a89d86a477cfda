import { isObject } from '../../model/is-object.js';
import { isScalar } from '../values.js';
import { findPairs, type Pairs } from './find-pairs.js';
import { pathOf, pathStep, quotedText } from './path-text.js';

export type Scalar = string | number | boolean;

/** One place in all records where values are. */
export interface Column {
  path: string;
  /** The names on the way from the record. */
  names: string[];
  /** Values of the surveyed records, in their order, without nothing. */
  values: Scalar[];
  /** How many of the surveyed records have a value. */
  filled: number;
  /** Whether a record may have several. */
  many: boolean;
  /** It says something of the group that a record is in. */
  ofGroup?: boolean;
}

const MOST_RECORDS = 200;
const MOST_COLUMNS = 600;
const MOST_VALUES = 2000;
const DEEPEST = 6;
const MOST_ELEMENTS = 20;

/** Some of many, evenly. */
function evenly<T>(list: readonly T[], most = MOST_RECORDS): readonly T[] {
  if (list.length <= most) return list;
  return Array.from({ length: most }, (_, at) => list[Math.floor((at * list.length) / most)]!);
}

interface Place {
  steps: string;
  names: string[];
  many: boolean;
}

/** What is where in records: a column for each path that leads to values. */
export function survey(records: readonly unknown[]): Column[] {
  const columns = new Map<string, Column & { last: number }>();
  const chosen = evenly(records);
  const pairs = findPairs(chosen);

  function note(value: Scalar, { steps, names, many }: Place, record: number): void {
    const column = columns.get(steps) ?? { path: pathOf(steps), names, values: [], filled: 0, many: false, last: -1 };
    if (columns.size >= MOST_COLUMNS && !columns.has(steps)) return;
    columns.set(steps, column);
    if (typeof value === 'string' && value.trim() === '') return;
    if (column.values.length < MOST_VALUES) column.values.push(value);
    column.many ||= many;
    if (column.last !== record) column.filled++;
    column.last = record;
  }

  function visit(node: unknown, place: Place, record: number): void {
    if (isScalar(node)) note(node, place, record);
    else if (Array.isArray(node)) visitList(node, place, record);
    else if (isObject(node) && place.names.length < DEEPEST)
      for (const [name, value] of Object.entries(node)) {
        const step = pathStep(name);
        if (step) visit(value, { ...place, steps: place.steps + step, names: [...place.names, name] }, record);
      }
  }

  function visitList(list: unknown[], place: Place, record: number): void {
    const pair = pairs.get(place.steps);
    if (pair) visitPairs(list, pair, place, record);
    else
      for (const element of list.slice(0, MOST_ELEMENTS)) {
        const steps = isObject(element) ? `${place.steps}[*]` : place.steps;
        if (!Array.isArray(element)) visit(element, { ...place, steps, many: true }, record);
      }
  }

  function visitPairs(list: unknown[], { key }: Pairs, place: Place, record: number): void {
    for (const element of list) {
      if (!isObject(element) || !Object.hasOwn(element, key)) continue;
      const name = String(element[key]);
      const word = quotedText(name);
      const { [key]: _, ...rest } = element;
      if (word) visit(rest, { ...place, steps: `${place.steps}[?@${pathStep(key)}==${word}]`, names: [...place.names, name] }, record);
    }
  }

  for (const [index, record] of chosen.entries()) visit(record, { steps: '', names: [], many: false }, index);
  return [...columns.values()].map(({ last: _, ...column }) => column);
}
