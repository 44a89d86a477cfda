import type { CollectionName } from '../model/closed-lists.js';
import { isObject } from '../model/is-object.js';
import type { Issue } from '../model/issue.js';
import { readCsv } from './csv/read-csv.js';
import type { FieldMapConfig } from './field-map-config.js';
import { buildMap, type Side } from './suggest/build-map.js';
import { chooseColumns, type Choices } from './suggest/choose-columns.js';
import { surveyList, worthOf, type Surveyed } from './suggest/choose-main.js';
import { findLists, type RecordList } from './suggest/find-lists.js';
import { namedLists } from './suggest/resolve-ids.js';
import { settlePlacements } from './suggest/settle-placements.js';
import { collectionOf } from './suggest/side-lists.js';
import { tellFields, tellUnplaced, type FieldSuggestion, type Unplaced } from './suggest/tell-fields.js';
import { tellDoubts } from './suggest/tell-doubts.js';
import { withAllWords } from './suggest/with-all-words.js';

export type { Choices, FieldSuggestion, Unplaced };

/** A field map for a document that nobody described, and how sure it is of each field. */
export interface FieldMapSuggestion {
  map: FieldMapConfig;
  fields: FieldSuggestion[];
  /** What the map does not read, with examples. */
  unplaced: Unplaced[];
  issues: Issue[];
}

/**
 * Proposes a field map for any JSON or table: finds the records, and by their names and values which of their fields are ours. What it
 * proposes always works with `fieldMap`; a person should look at it, the fields of low confidence first.
 * @param sample a document, or the text of one (JSON or values with separators); a few dozen records are enough
 * @param options.choose what a person says of the items' fields, in place of what would be guessed: `{ status: 'state', owner: null }`
 * @example const { map } = suggestFieldMap(text); loadRoadmap(text, { adapter: fieldMap(map) })
 */
export function suggestFieldMap(sample: unknown, { choose = {} }: { choose?: Choices } = {}): FieldMapSuggestion {
  const { document, issues } = readSample(sample);
  if (Array.isArray(document) && document.length && !document.some((entry) => typeof entry === 'object'))
    return { map: { records: '$', items: { fields: { title: '$' } } }, fields: [], unplaced: [], issues };
  const lists = findLists(document).filter(({ records }) => records.some(isObject));
  const named = namedLists(lists);
  const surveyed = lists.map((list) => surveyList(list, named)).filter(isRecordOfWork);
  const main = surveyed.reduce<Surveyed | undefined>((best, next) => (best && worthOf(best) >= worthOf(next) ? best : next), undefined);
  if (!main) return nothingFound(document, issues);
  const settled = withAllWords(chooseColumns(settlePlacements(main), choose));
  const sides = sideLists(settled, surveyed);
  const all = [{ ...settled, collection: 'items' as CollectionName }, ...sides];
  return {
    map: buildMap(settled, sides),
    fields: tellFields(all),
    unplaced: tellUnplaced(all),
    issues: [...issues, ...tellDoubts(settled)],
  };
}

/** A single object is a record of work when it has a title and says how far or when: a person or a repository does not. */
const isRecordOfWork = ({ list, placements }: Surveyed) =>
  !list.alone ||
  (placements.some(({ field }) => field === 'title') &&
    placements.some(({ field }) => ['status', 'start', 'end', 'timeframe', 'progress'].includes(field)));

function readSample(sample: unknown): { document: unknown; issues: Issue[] } {
  if (typeof sample !== 'string') return { document: sample, issues: [] };
  try {
    return { document: JSON.parse(sample.replace(/^\uFEFF/, '')) as unknown, issues: [] };
  } catch {
    const { rows, issues } = readCsv(sample);
    return { document: rows, issues };
  }
}

function nothingFound(document: unknown, issues: Issue[]): FieldMapSuggestion {
  const hint = 'give it a list of objects, or a table with headings';
  const found = Array.isArray(document) ? 'an empty list' : document === null ? 'null' : `a single ${typeof document}`;
  const issue: Issue = { code: 'missing', path: '', message: `no records in it, but ${found}`, hint, leftOut: 'nothing' };
  return { map: { items: { fields: { title: ['title', 'name'] } } }, fields: [], unplaced: [], issues: [...issues, issue] };
}

/** The lists beside the items that are lists of ours: by what items refer to, or by what they are called. */
function sideLists(main: Surveyed, surveyed: readonly Surveyed[]): Side[] {
  const outside = surveyed.filter(
    (other) => other !== main && other.list !== main.list && !other.list.alone && !isInside(other.list, main.list),
  );
  return outside.flatMap((other): Side[] => {
    const collection = collectionOf(other.list);
    const isFit = collection && other.placements.some(({ field }) => field === 'title') && other.list.each === undefined;
    return isFit ? [{ ...other, collection }] : [];
  });
}

/** What is inside of the items, or holds them, is no list beside them. */
const isInside = (one: RecordList, other: RecordList) => one.path.startsWith(other.path) || other.path.startsWith(one.path);
