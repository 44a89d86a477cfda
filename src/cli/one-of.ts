import { textOf, UsageError, type Given } from './command.js';

/** The word of an option that has a few; the first of them by default. */
export function oneOf<const T extends string>(given: Given, name: string, words: readonly T[]): T {
  const text = textOf(given, name) ?? words[0]!;
  const word = words.find((candidate) => candidate === text);
  if (!word) throw new UsageError(`--${name} is one of ${words.join(', ')}, and not ${JSON.stringify(text)}`);
  return word;
}
