import type { CollectionName } from '../../model/closed-lists.js';
import type { Surveyed } from './choose-main.js';
import type { Evidence } from './evidence.js';
import type { SuggestedField } from './field-words.js';
import type { Placement } from './place-fields.js';
import type { Scalar } from './survey.js';

/** One field of ours and where it is probably found. */
export interface FieldSuggestion {
  list: CollectionName;
  /** A field of the list; `start` and `end` make up its timeframe. */
  field: SuggestedField;
  /** From the record. */
  path: string;
  /** How sure, from 0 to 1. */
  confidence: number;
  /** In one sentence. */
  why: string;
  /** Some of its values. */
  examples: Scalar[];
  alternatives: { path: string; confidence: number }[];
}

/** A path that nothing was made of, with some of its values. */
export interface Unplaced {
  list: CollectionName;
  path: string;
  examples: Scalar[];
}

type Listed = Surveyed & { collection: CollectionName };

export const tellFields = (all: readonly Listed[]): FieldSuggestion[] =>
  all.flatMap(({ collection, placements }) =>
    placements.map((placement) => ({
      list: collection,
      field: placement.field,
      path: placement.column.path,
      confidence: rounded(placement.confidence),
      why: whyOf(placement),
      examples: examplesOf(placement.column.values),
      alternatives: placement.others.map((other) => ({ path: other.column.path, confidence: rounded(other.confidence) })),
    })),
  );

const examplesOf = (values: readonly Scalar[]) => [...new Set(values)].slice(0, 3);
const rounded = (confidence: number) => Math.round(confidence * 100) / 100;

function whyOf({ field, name, column, evidence }: Placement): string {
  const called = name >= 0.75 ? 'its name says so' : name >= 0.4 ? 'its name may mean it' : 'its values look like it';
  return `${called} ("${column.names.join(' ')}"); ${valuesOf(field, evidence)}`;
}

function valuesOf(field: SuggestedField, e: Evidence): string {
  // what suggestions say is English, wherever they are made
  const per = (share: number, what: string) => `${share.toLocaleString('en', { style: 'percent' })} of ${e.count} values are ${what}`;
  if (['start', 'end', 'timeframe'].includes(field)) return per(Math.max(e.dates.share, e.period), 'dates');
  if (field === 'status' || field === 'health' || field === 'commitment' || field === 'kind')
    return e.boolean > 0.7 ? per(e.boolean, 'yes or no') : `${e.distinct} different words, ${per(e[field], 'known')}`;
  if (['progress', 'effort', 'confidence'].includes(field)) return per(Math.max(e.number, e.percent), 'numbers');
  return field === 'links' ? per(e.url, 'addresses') : `${e.distinct} different values of ${e.count}`;
}

const MOST = 200;

export function tellUnplaced(all: readonly Listed[]): Unplaced[] {
  const rest = all.flatMap(({ collection, columns, placements }) => {
    const placed = new Set(placements.map(({ column }) => column.path));
    return columns
      .filter(({ column }) => !placed.has(column.path))
      .map(({ column }) => ({ list: collection, path: column.path, examples: examplesOf(column.values) }));
  });
  return rest.slice(0, MOST);
}
