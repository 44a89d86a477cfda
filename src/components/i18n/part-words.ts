import { fill } from './fill.js';
import type { Words } from './words.js';

type Filling = Readonly<Record<string, string | number>>;
type PluralOf<K> = K extends `${infer Base}.one` ? Base : never;

/** What a part that is loaded on demand says beside the view. */
export interface PartWords<K extends string> {
  /** A message with its places filled. */
  say: (words: Words, key: K, filling?: Filling) => string;
  /** The same by number; `{n}` is the number in the reader's digits. */
  plural: (words: Words, key: PluralOf<K>, n: number, filling?: Filling) => string;
}

/**
 * Words of a part: those of the lens, the host or the language where they have them as `part.key`, else its own English, which the view so
 * does not carry.
 */
export function partWords<K extends string>(part: string, messages: Readonly<Record<K, string>>): PartWords<K> {
  const own = (key: string): string | undefined => (Object.hasOwn(messages, key) ? messages[key as K] : undefined);
  const say = (words: Words, keys: readonly string[], filling: Filling): string => {
    const found = keys.map((key) => words.known(`${part}.${key}`)).find(Boolean) ?? keys.map(own).find(Boolean) ?? '';
    return fill(found, filling, words.locale);
  };
  return {
    say: (words, key, filling = {}) => say(words, [key], filling),
    plural: (words, key, n, filling = {}) => {
      const form = new Intl.PluralRules(words.locale).select(n);
      return say(words, [`${key}.${form}`, `${key}.other`], { ...filling, n: words.number(n) });
    },
  };
}
