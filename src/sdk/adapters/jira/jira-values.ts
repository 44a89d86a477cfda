import { isObject } from '../../model/is-object.js';
import { nameIn, textOf } from '../own-values.js';

/** The words in the value of a field, whatever its type: a text, a number, an option, a person, a version, or a list of these. What is false says nothing. */
export function wordsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((entry) => (Array.isArray(entry) ? [] : wordsIn(entry)));
  const word = isObject(value)
    ? nameIn(value, 'value', 'name', 'displayName', 'title', 'key', 'id')
    : textOf(value === true ? 'true' : value);
  return word === undefined ? [] : [word];
}

/** A title without what cannot be seen around it: titles that were pasted begin with spaces of no width, or end with control characters. */
export const seen = (text: string | undefined): string | undefined =>
  text?.replace(/^[\s\p{Cc}\u200b\u2060\ufeff]+|[\s\p{Cc}\u200b\u2060\ufeff]+$/gu, '') || undefined;
