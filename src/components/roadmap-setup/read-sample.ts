import { fieldMap } from '../../sdk/adapters/field-map.js';
import {
  suggestFieldMap,
  type Choices,
  type FieldMapSuggestion,
  type FieldSuggestion,
  type Unplaced,
} from '../../sdk/adapters/suggest-field-map.js';
import { SUGGESTED_FIELDS, type SuggestedField } from '../../sdk/adapters/suggest/field-words.js';
import { loadRoadmap, type Loaded } from '../../sdk/load-roadmap.js';
import { recognisedTracker, type TrackerName } from './recognised-tracker.js';

/** A field of ours and the column it is read from. */
export interface FieldRow {
  field: SuggestedField;
  /** Undefined for a field that is nowhere. */
  suggestion: FieldSuggestion | undefined;
  isChosen: boolean;
}

/** What is made of a sample: how it is read, and the roadmap that gives. */
export interface ReadSample {
  suggestion: FieldMapSuggestion;
  loaded: Loaded;
  /** The tracker whose answer it is, if an adapter knows it. */
  tracker: TrackerName | undefined;
  /** Whether that adapter reads it, and not the field map. */
  byTracker: boolean;
  /** Every field of an item, those that were found first. */
  rows: FieldRow[];
  /** Every column that an item's field can be read from. */
  columns: Pick<Unplaced, 'path' | 'examples'>[];
}

/**
 * Suggests a field map for a sample and reads the sample with it, or with the adapter of the tracker that it is from; undefined for an
 * empty one.
 * @param mapped whether a person wants the field map, although there is an adapter
 */
export function readSample(text: string, choices: Choices, mapped: boolean): ReadSample | undefined {
  if (text.trim() === '') return undefined;
  const suggestion = suggestFieldMap(text, { choose: choices });
  const tracker = recognisedTracker(text);
  const byTracker = tracker !== undefined && !mapped;
  const loaded = loadRoadmap(text, { adapter: byTracker ? tracker : fieldMap(suggestion.map) });
  const ofItems = suggestion.fields.filter(({ list }) => list === 'items');
  const rows = SUGGESTED_FIELDS.map((field): FieldRow => {
    return { field, suggestion: ofItems.find((told) => told.field === field), isChosen: choices[field] !== undefined };
  });
  const columns = [...ofItems, ...suggestion.unplaced.filter(({ list }) => list === 'items')];
  return {
    suggestion,
    loaded,
    tracker,
    byTracker,
    rows: [...rows].sort((a, b) => Number(isEmpty(a)) - Number(isEmpty(b))),
    columns: [...new Map(columns.map(({ path, examples }) => [path, { path, examples }])).values()].sort((a, b) =>
      a.path < b.path ? -1 : 1,
    ),
  };
}

/** A field that a person has just said to be nowhere stays where it was, so that it can be found again. */
export const isEmpty = ({ suggestion, isChosen }: FieldRow): boolean => !suggestion && !isChosen;

/** How many records were met for items, and how many items came of them. */
export function countsOf({ read, roadmap }: Loaded): { records: number; items: number } {
  const met = read.filter(({ list }) => list === 'items').reduce((sum, { records }) => sum + records, 0);
  return { records: Math.max(met, roadmap.items.length), items: roadmap.items.length };
}
