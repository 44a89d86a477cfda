import { defineAdapter, type Adapted } from '../adapter.js';
import { fieldMap } from '../field-map.js';
import { suggestFieldMap } from '../suggest-field-map.js';
import { EITHER_ORDER } from '../suggest/tell-doubts.js';
import { readCsv } from './read-csv.js';
import { withRows } from './with-rows.js';

/**
 * A table in text, with any headings: its columns are taken for our fields by their names and values, as `suggestFieldMap` proposes, and
 * columns that are not read are told. Where that guesses wrong, give a field map instead, which reads tables too.
 */
export const csv = withRows(defineAdapter({ name: 'csv', adapt: adaptRows, recognises: isTable }));

function adaptRows(rows: unknown): Adapted {
  const { map, unplaced, issues } = suggestFieldMap(rows);
  const adapted = fieldMap({ ...map, name: 'csv' }).adapt(rows);
  const columns = unplaced.filter(({ list }) => list === 'items').map(({ path }) => path);
  const value = columns.join(', ').slice(0, 80);
  const hint = 'say in a field map what they are';
  const rest = { code: 'unknown', path: '', value, message: `${columns.length} columns are not read`, hint, leftOut: 'value' } as const;
  const doubts = issues.filter(({ code, message }) => code === 'missing' || message === EITHER_ORDER);
  return { ...adapted, issues: [...doubts, ...(columns.length ? [rest] : []), ...adapted.issues] };
}

/** Text in which nearly all of the first rows have as many cells as there are headings, and more than one. */
function isTable(source: unknown): boolean {
  if (typeof source !== 'string' || /^\s*[[{<]/.test(source)) return false;
  const { columns, rows, issues } = readCsv(source.slice(0, 20_000));
  const ragged = issues.reduce((sum, { count = 1 }) => sum + count, 0);
  return columns.length > 1 && rows.length > 0 && ragged <= rows.length * 0.4;
}
