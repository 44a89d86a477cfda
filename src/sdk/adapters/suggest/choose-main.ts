import { isObject } from '../../model/is-object.js';
import type { SuggestedField } from './field-words.js';
import type { RecordList } from './find-lists.js';
import { matchName } from './match-name.js';
import { placeFields, withEvidence, type Evident, type Placement } from './place-fields.js';
import { referredList, type Named } from './resolve-ids.js';
import { collectionOf } from './side-lists.js';
import { survey, type Column } from './survey.js';
import { ourWord } from './value-words.js';

/** A list of records with what was found in it. */
export interface Surveyed {
  list: RecordList;
  columns: Evident[];
  placements: Placement[];
  /** Columns that hold ids of another list, by path. */
  refers: ReadonlyMap<string, Named>;
}

/** What shows that records are the items of a roadmap. */
const WORTH: Partial<Record<SuggestedField, number>> = {
  title: 2,
  status: 1.2,
  start: 0.8,
  end: 1,
  timeframe: 1,
  owner: 0.8,
  id: 0.4,
  summary: 0.5,
  kind: 0.3,
  progress: 0.4,
  parent: 0.3,
  effort: 0.3,
};

export function surveyList(list: RecordList, named: readonly Named[]): Surveyed {
  const refers = new Map<string, Named>();
  const records = list.children === undefined ? list.records : withChildren(list.records, list.children);
  const columns = inGroups(survey(records), list).map((column) =>
    resolved(
      column,
      named.filter((other) => other.list !== list && !isWithin(other.list, list)),
      refers,
    ),
  );
  const kept = list.children === undefined ? columns : columns.filter(({ names }) => names[0] !== list.children);
  const evident = withEvidence(kept, records.length);
  return { list, columns: evident, placements: placeFields(evident), refers };
}

/** What a group says of its records; what it is called itself is a theme of theirs, or what the list of groups is called. */
function inGroups(columns: Column[], { group, keys }: RecordList): Column[] {
  if (keys) return columns.filter(({ path }) => path !== 'key');
  if (group === undefined) return columns;
  return columns.map((column) => {
    if (column.names[0] !== 'record') return column;
    return { ...column, ofGroup: true, names: namesInGroup(column, group) };
  });
}

/** The name of a column of a board is the status of what is in it; a milestone's own state is not. */
function namesInGroup({ names: [, ...names], values }: Column, group: string): string[] {
  const isColumn = COLUMNS.test(group) && values.some((value) => ourWord('status', String(value)));
  if (matchName(names, 'title') >= 0.6) return [isColumn ? 'status' : GROUPS.test(group) ? group : 'theme'];
  return matchName(names, 'status') < 0.4 || isColumn ? names : [];
}

const COLUMNS = /column|list|lane|stage|status|state/i;
const GROUPS = /team|squad|theme|goal|objective|release|version|milestone|quarter|sprint|product/i;

/** A column of ids says what the names behind the ids say; `assigneeId` is then the assignee. */
function resolved(column: Column, named: readonly Named[], refers: Map<string, Named>): Column {
  const other = referredList(column, named);
  if (!other) return column;
  refers.set(column.path, other);
  const leaf = (column.names.at(-1) ?? '').replace(/[_-]?ids?$/i, '').replace(/^id(?=[A-Z])/, '') || other.list.names.at(-1) || 'id';
  return {
    ...column,
    names: [...column.names.slice(0, -1), leaf],
    values: column.values.map((value) => other.names.get(String(value)) ?? value),
  };
}

/** What records hold themselves is no list beside them. */
const isWithin = (one: RecordList, other: RecordList) => other.path.endsWith('[*]') && one.path.startsWith(other.path);

const MOST_BELOW = 300;

function withChildren(roots: readonly unknown[], children: string): unknown[] {
  const all: unknown[] = [...roots].slice(0, MOST_BELOW);
  const met = new Set(all);
  for (let at = 0; at < all.length && all.length < MOST_BELOW; at++) {
    const record = all[at];
    const below: unknown = isObject(record) ? record[children] : undefined;
    if (Array.isArray(below)) for (const child of below) if (!met.has(child)) all.push(met.add(child) && child);
  }
  return all;
}

/** What hangs on records, and is none. */
const BESIDE = /file|attachment|asset|download|comment|history|changelog|journal|reaction|^(cols|columns|colou?rs)$/i;

/**
 * How much a list looks like the items of a roadmap: what its fields are worth, more for many records, less inside of other lists and for
 * what is called sprints, teams or the like.
 */
export function worthOf({ list, placements }: Surveyed): number {
  const fields = placements.reduce(
    (sum, { field, confidence, column }) =>
      // what a single object has several of is not its own
      sum + (list.alone && column.many ? 0 : (WORTH[field] ?? 0.1) * confidence * (column.ofGroup ? 0.3 : 1)),
    0,
  );
  const title = placements.some(({ field }) => field === 'title') ? 1 : 0.4;
  const aside = (collectionOf(list) === undefined ? 1 : 0.55) * (BESIDE.test(list.each ?? list.names.at(-1) ?? '') ? 0.3 : 1);
  const alone = list.alone ? 0.5 : 1;
  return alone * fields * (1 + Math.log10(list.records.length + 1) * 0.6) * 0.75 ** Math.max(0, list.depth - 1) * title * aside;
}
