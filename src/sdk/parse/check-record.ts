import type { Issue } from '../model/issue.js';
import { checkBySchema } from '../model/check-by-schema.js';
import type { ObjectSchema, SchemaIssue } from '../model/schema.js';
import { clipText } from './clip-text.js';
import { issueFromZod } from './issue-from-zod.js';
import type { Report } from './issue-list.js';
import { closeGaps, placeOf, replaceAt, sourcePath, type Place } from './prune.js';

type Fields = Record<string, unknown>;

export interface RecordRules<S extends ObjectSchema> {
  schema: S;
  /** Where the record stands in the source; empty for the head. */
  path: string;
  /** Fills in what can be made up; called before each check. */
  complete?: (copy: Fields) => void;
  report: Report;
}

/**
 * Checks a copied record and takes away what is wrong with it, from the inside out: a value, an element of a list, an object that lacks
 * a required field. Changes the copy.
 * @returns the entity, or undefined when the record itself lacks something required
 */
export function checkRecord<S extends ObjectSchema>(copy: Fields, { schema, path, complete, report }: RecordRules<S>) {
  const told = new Map<string, Issue>();
  for (;;) {
    complete?.(copy);
    const result = checkBySchema(schema, copy);
    if ('value' in result) return result.value;
    const places = result.issues.map((issue) => {
      const place = placeOf(copy, issue.path);
      const at = (path + sourcePath(copy, place)).replace(/^\./, '');
      tell(issue, place, at);
      return { issue, place };
    });
    if (places.some(({ place }) => place.trail.length === 0)) return undefined;
    for (const { issue, place } of places) replaceAt(copy, place.trail, remedy(issue, place));
    closeGaps(copy);
  }

  /** A required value that was taken away for being wrong is told once, as wrong, not again as missing. */
  function tell(issue: SchemaIssue, place: Place, at: string): void {
    const leftOut = place.trail.length === 0 ? 'record' : 'value';
    const earlier = told.get(at);
    if (earlier) earlier.leftOut = leftOut;
    else if (place.missing !== undefined) told.set(at, report({ code: 'missing', path: at, leftOut, hint: hintFor(place) }));
    else if (isTooLong(issue))
      told.set(at, report({ code: 'invalid', path: at, value: place.value, leftOut: 'nothing', ...cutNote(issue) }));
    else told.set(at, report({ path: at, value: place.value, leftOut, ...issueFromZod(issue, place.value) }));
  }
}

function hintFor({ trail, missing }: Place): string | undefined {
  return trail.length === 0 && missing === 'title' ? 'a title or an id is needed' : undefined;
}

type TooLong = SchemaIssue & { code: 'too_big' };

function isTooLong(issue: SchemaIssue): issue is TooLong {
  return issue.code === 'too_big' && issue.origin === 'string';
}

function cutNote({ maximum }: TooLong): { message: string } {
  return { message: `text longer than ${maximum} characters was cut there` };
}

/** What takes the place of a wrong value: too long a text is cut, anything else is taken away. */
function remedy(issue: SchemaIssue, { value, missing }: Place): unknown {
  return isTooLong(issue) && missing === undefined && typeof value === 'string' ? clipText(value, Number(issue.maximum)) : undefined;
}
