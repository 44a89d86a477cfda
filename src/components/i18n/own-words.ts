import type { Words } from './words.js';

/**
 * What one layout alone says: words of the lens, the host or the language where they have them as `part.key`, else its own English. `partWords` fills blanks and counts, too, and
 * weighs more than all that layouts say.
 */
export const ownWords =
  <K extends string>(part: string, messages: Readonly<Record<K, string>>) =>
  (words: Words, key: K): string =>
    words.known(`${part}.${key}`) ?? messages[key];
