import { checkStrictly, type Problem } from '../../lenses/check-strictly.js';
import type { Issue } from '../../model/issue.js';
import { parsePeriod } from '../../model/period.js';
import { nearestWord } from '../../parse/nearest-word.js';
import { conventionsSchema, type Conventions, type ConventionsInput, type SubjectList } from './conventions.js';
import { fieldSchema, namesBeside } from './subjects.js';

/**
 * Conventions of your own, checked: unknown keys, fields that no roadmap has and words that no field can have are refused.
 * @throws Error naming each of them
 */
export function defineConventions(input: ConventionsInput): Conventions {
  const { conventions, problems } = check(input);
  if (conventions) return conventions;
  throw new Error(`invalid conventions: ${problems.map(({ path, message }) => `${path || 'all of it'}: ${message}`).join('; ')}`);
}

/** Conventions that can be used, and what was wrong with them. */
export interface ParsedConventions {
  /** Undefined where anything is wrong: half a pack would keep quiet about the rest. */
  conventions?: Conventions;
  issues: Issue[];
}

/** The same from data: an object, or its JSON text. Never throws. */
export function parseConventions(input: unknown): ParsedConventions {
  const { conventions, problems } = check(typeof input === 'string' ? fromJson(input) : input);
  return { ...(conventions && { conventions }), issues: problems.map((problem) => ({ ...problem, leftOut: 'record' })) };
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function check(input: unknown): { conventions?: Conventions; problems: Problem[] } {
  const { value, problems } = checkStrictly(conventionsSchema, input);
  if (!value) return { problems };
  const found = [...fieldProblems(value), ...dayProblems(value)];
  return found.length > 0 ? { problems: found } : { conventions: value, problems: [] };
}

type Named = [path: string, list: SubjectList, field: string];

function fieldProblems({ required = [], words = [], titles = [] }: Conventions): Problem[] {
  const rules = Object.entries({ required, words, titles }).flatMap(([name, list]) =>
    list.map((rule, index) => [`${name}.${index}`, rule] as const),
  );
  const conditions = rules.flatMap(([path, { list, where = {} }]) =>
    Object.keys(where).map((field): Named => [`${path}.where.${field}`, list, field]),
  );
  const fields = required.flatMap(({ list, fields = [], oneOf = [] }, index) => [
    ...fields.map((field, at): Named => [`required.${index}.fields.${at}`, list, field]),
    ...oneOf.map((field, at): Named => [`required.${index}.oneOf.${at}`, list, field]),
  ]);
  const worded = words.map(({ list, field }, index): Named => [`words.${index}.field`, list, field]);
  return [...[...conditions, ...fields, ...worded].flatMap(unknownField), ...impossibleWords(words)];
}

function unknownField([path, list, field]: Named): Problem[] {
  if (fieldSchema(list, field)) return [];
  const near = nearestWord(field.split('.').at(-1)!, namesBeside(list, field));
  const hint = near === undefined ? '' : `; did you mean "${near}"?`;
  return [{ code: 'unknown', path, value: field.slice(0, 80), message: `${list} have no field ${JSON.stringify(field)}${hint}` }];
}

/** A word that a closed list does not have can never be read, so nobody could keep to it. */
function impossibleWords(rules: NonNullable<Conventions['words']>): Problem[] {
  return rules.flatMap(({ list, field, allowed }, index) => {
    const schema = fieldSchema(list, field);
    if (schema?.kind !== 'words') return [];
    const wrong = allowed.filter((word) => !schema.words.includes(word));
    const message = `${field} is one of ${schema.words.join(', ')}`;
    return wrong.map((value) => ({ code: 'unknown' as const, path: `words.${index}.allowed`, value: value.slice(0, 80), message }));
  });
}

function dayProblems({ calendar }: Conventions): Problem[] {
  const from = calendar?.sprintFrom;
  if (from === undefined || parsePeriod(from)?.start === from) return [];
  return [{ code: 'invalid', path: 'calendar.sprintFrom', value: from.slice(0, 80), message: 'write a calendar day: 2026-09-14' }];
}
