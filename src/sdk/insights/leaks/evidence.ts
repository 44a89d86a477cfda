import { commonWords } from './common-words.js';

/** Fewer letters than this may be anything. */
const SHORTEST = 4;
const LONG_RUN = 8;
/** Small numbers, and the names of periods: `q3`, `fy27`. */
const PERIOD = /^(\d{1,4}|(q|h|w|fy|cy)\d{1,4})$/;
/** Scripts without spaces have a word per character. */
const WIDE = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]+$/u;

/**
 * Whether finding these words proves that somebody took them from the roadmap: one word that is no everyday word and has four letters
 * or more, several of which one is none, or five everyday words in a row. Short numbers by themselves prove nothing.
 */
export function provesSomething(words: readonly string[]): boolean {
  const isWide = words.every((word) => WIDE.test(word));
  if (words.join('').length < (isWide ? 2 : SHORTEST)) return false;
  const telling = words.filter((word) => !commonWords().has(word) && !PERIOD.test(word));
  return telling.length > 0 || words.filter((word) => !/^\d+$/.test(word)).length >= 5;
}

/** What of a text is looked for: all of it when it is short, else its beginning and each of its sentences. */
export function phrasesOf(text: string, wordsOf: (text: string) => string[]): string[][] {
  const words = wordsOf(text);
  if (words.length <= LONG_RUN) return [words];
  const sentences = text.split(/[.!?;:。！？\n•]+/u).map(wordsOf);
  return [words.slice(0, LONG_RUN), ...sentences.filter(({ length }) => length >= SHORTEST)];
}
