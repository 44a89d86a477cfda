/** A word to look for, as it is compared, and what it is replaced by. */
export interface Replacement {
  folded: string;
  by: string;
}

/** Words and what replaces each, ready to be looked for: the longest first, so that "Fin Cloud" is found before "Fin". */
export function replacements(words: Iterable<readonly [string, string]>): Replacement[] {
  return [...words]
    .map(([word, by]) => ({ folded: fold(word.trim().normalize('NFC')), by }))
    .filter(({ folded }) => folded !== '')
    .sort((a, b) => b.folded.length - a.folded.length);
}

/**
 * Text with words replaced, whatever their case. Whole words only: "Fin" leaves "Final" alone. What was put in is not looked at
 * again. Written without regular expressions, since the words come from data.
 */
export function replaceWords(text: string, words: readonly Replacement[]): string {
  if (words.length === 0) return text;
  const normal = text.normalize('NFC');
  const folded = fold(normal);
  const next = words.map((word) => indexOfWord(folded, word.folded, 0));
  let [result, from] = ['', 0];
  for (let found = firstOf(next); found !== undefined; found = firstOf(next)) {
    const { at, index } = found;
    result += normal.slice(from, at) + words[index]!.by;
    from = at + words[index]!.folded.length;
    for (const [i, word] of words.entries()) if (next[i]! >= 0 && next[i]! < from) next[i] = indexOfWord(folded, word.folded, from);
  }
  return from === 0 ? text : result + normal.slice(from);
}

/** Whether the text has one of the words in it, whatever its case. */
export function hasWord(text: string, words: readonly Replacement[]): boolean {
  const folded = fold(text.normalize('NFC'));
  return words.some((word) => indexOfWord(folded, word.folded, 0) >= 0);
}

function firstOf(next: readonly number[]): { at: number; index: number } | undefined {
  let first: { at: number; index: number } | undefined;
  for (const [index, at] of next.entries()) if (at >= 0 && (!first || at < first.at)) first = { at, index };
  return first;
}

/** In lower case and of the same length, so that positions stay true: İ, whose lower case is longer, is left as it is. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : Array.from(text, foldCharacter).join('');
}

function foldCharacter(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}

function indexOfWord(text: string, word: string, from: number): number {
  for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (!joins(text[at - 1], text[at]) && !joins(text[end - 1], text[end])) return at;
  }
  return -1;
}

const WORD_PART = /[\p{L}\p{N}]/u;
/** Scripts that put no space between words: there every place may be the end of one. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** Whether two neighbouring characters belong to one word. */
function joins(before: string | undefined, after: string | undefined): boolean {
  return [before, after].every((part) => part !== undefined && WORD_PART.test(part) && !UNSPACED.test(part));
}
