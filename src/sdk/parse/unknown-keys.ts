import { foreignKey } from './foreign-keys.js';
import { nearestWord } from './nearest-word.js';

const MOST_GUESSED = 1000;

/** Guesses which known key was meant by an unknown one: once for all that are unknown in the same place, told by `once`. */
export function createKeyGuesser(): (once: string, written: string, known: () => Iterable<string>) => string | undefined {
  const guesses = new Map<string, string | undefined>();
  return (once, written, known) => {
    if (!guesses.has(once) && guesses.size < MOST_GUESSED) guesses.set(once, foreignKey(written, known()) ?? nearestWord(written, known()));
    return guesses.get(once);
  };
}

/** `_links`, `$schema`, `x-colour`: notes to others by old custom. */
export function isPrivate(key: string): boolean {
  return /^([_$]|x-)/.test(key);
}
