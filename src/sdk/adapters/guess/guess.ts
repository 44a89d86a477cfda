import { defineAdapter, type Adapted } from '../adapter.js';
import { fieldMap } from '../field-map.js';
import { native } from '../native/native.js';
import { suggestFieldMap } from '../suggest-field-map.js';
import { EITHER_ORDER } from '../suggest/tell-doubts.js';
import { isForeign } from './is-foreign.js';

/**
 * A document of a backend that nobody described: read by the field map that `suggestFieldMap` proposes, which is told, as are the fields
 * that are not read. What has no list of records in it is left to our own format, which says so.
 */
export const guess = defineAdapter({
  name: 'guess',
  adapt: (json) => adaptByGuess(json, 'guess') ?? native.adapt(json),
  recognises: isForeign,
});

/** Nothing where no record with a title is found. A single object is no list of records: most often it tells of a fault. */
function adaptByGuess(document: unknown, name: string): Adapted | undefined {
  const { map, fields, unplaced, issues } = suggestFieldMap(document);
  const read = fields.filter(({ list }) => list === 'items');
  const [section] = [map.items].flat();
  const isFault = (section?.records === '$' && section.each === undefined) || section?.records?.startsWith('error');
  if (isFault || !read.some(({ field }) => field === 'title')) return;
  const adapted = fieldMap({ ...map, name }).adapt(document);
  const left = unplaced.filter(({ list }) => list === 'items').map(({ path }) => path);
  const value = read.map(({ field, path }) => `${field}: ${path}`).join(', ');
  const message = `read by a guess at ${read.length} fields; ${left.length} are not read`;
  const hint = 'check it, and keep it as a field map';
  const doubts = issues.filter((issue) => issue.message === EITHER_ORDER);
  return { ...adapted, issues: [{ code: 'unknown', path: '', value, message, hint, leftOut: 'nothing' }, ...doubts, ...adapted.issues] };
}
