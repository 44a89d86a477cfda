import { wordInside } from '../../lenses/guard-words.js';
import { hasWord, look, replacements, replaceWords, type Replacement } from '../../lenses/replace-words.js';
import { plain } from './word-index.js';

/** Looks in one text for a word as a projection replaces it; gives the text around it. */
export type WordFinder = (word: string) => string | undefined;

/** An address: there words run together. */
const ADDRESS = /(?:[a-z][a-z\d+.-]{0,20}:\/\/|www\.|mailto:)[^\s"'<>`\\]{1,500}|[\w.+-]{1,100}@[^\s"'<>`\\]{1,200}/giu;
const FOUND = '\uE000';
const AROUND = 30;

/** Finds what the lens would replace in such a text: with a plural's s, in look-alike letters, in `nightjarApi`, and inside addresses. */
export function findWords(text: string): WordFinder {
  let folded: string | undefined;
  let addresses: string[] | undefined;
  return (word) => {
    folded ??= look(text).folded;
    const forms = replacements([[word, FOUND]]).filter((form) => folded!.includes(form.folded));
    if (forms.length > 0 && hasWord(text, forms)) return around(text, forms);
    addresses ??= [...new Set(text.match(ADDRESS) ?? [])];
    const address = addresses.find(wordInside([word]));
    return address === undefined ? undefined : plain(address);
  };
}

function around(text: string, forms: Replacement[]): string {
  const at = replaceWords(text.replaceAll(FOUND, ' '), forms).indexOf(FOUND);
  return plain(text.slice(Math.max(0, at - AROUND), at + forms[0]!.folded.length + AROUND)).replace(/\s+/g, ' ');
}
