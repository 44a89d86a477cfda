import { provesSomething } from './evidence.js';
import type { SourceValue } from './source-values.js';
import { wordsOf } from './word-index.js';

/** Fields that hold nothing but names of people, departments and companies. */
const OF_PEOPLE = /^(owner|lead|by|from|(health|history|score)\.by)$/;
/** A word with a capital inside a sentence: at its beginning a capital says nothing. */
const WITH_CAPITAL = /(?<=[\p{L}\p{N},)\]"”’'&/-]\s)\p{Lu}[\p{L}\p{N}]*/gu;
const SMALL = /(?<![\p{L}\p{N}])[^\P{L}\p{Lu}\p{Lt}][\p{L}\p{N}]*/gu;
/** A text with more capitals than this is a headline, or in a language that writes every noun with one. */
const MOST_CAPITALS = 0.3;

/**
 * Names in the texts of a roadmap, as they are compared: words that have a capital inside a sentence somewhere and are written small
 * nowhere, and all words of fields that hold names alone. A single one gives away what a text is about.
 */
export function findNames(values: readonly SourceValue[]): ReadonlySet<string> {
  const [names, small] = [new Set<string>(), new Set<string>()];
  for (const { value, field } of values) {
    if (typeof value !== 'string' || field === 'id' || field.endsWith('url')) continue;
    if (OF_PEOPLE.test(field)) wordsOf(value).forEach((word) => names.add(word));
    else sortWords(value, names, small);
  }
  return new Set([...names].filter((word) => !small.has(word) && provesSomething([word])));
}

function sortWords(text: string, names: Set<string>, small: Set<string>): void {
  const [capitals, others] = [text.match(WITH_CAPITAL) ?? [], text.match(SMALL) ?? []];
  for (const word of others) add(small, word);
  if (capitals.length <= (capitals.length + others.length) * MOST_CAPITALS) for (const word of capitals) add(names, word);
}

/** A word of two compared words ("don't") is no name. */
function add(words: Set<string>, word: string): void {
  const [compared, ...more] = wordsOf(word);
  if (compared !== undefined && more.length === 0) words.add(compared);
}
