import { lookOf } from './look-alikes.js';

/** A word to look for, as it is compared, and what it is replaced by. */
export interface Replacement {
  folded: string;
  by: string;
}

/** A text as it is compared, and where in the text each of its units stands; no places where they are the same. */
interface Folded {
  folded: string;
  at?: number[];
}

/** Words and what replaces each, ready to be looked for: the longest first, so that "Fin Cloud" is found before "Fin". */
export function replacements(words: Iterable<readonly [string, string]>): Replacement[] {
  return [...words]
    .flatMap(([word, by]) => formsOf(word).map((folded) => ({ folded, by })))
    .sort((a, b) => b.folded.length - a.folded.length);
}

/** Words run together are found from so many letters on: "AI" is in "email". */
export const LONG_ENOUGH = 4;

/** As it is compared: a small letter may look like another one than its capital does (ν, Ν), and "Blue Fox" may be written "BlueFox". */
function formsOf(word: string): string[] {
  const forms = [word, word.toUpperCase(), word.toLowerCase()].map((form) => look(form).folded.trim());
  const together = forms.map((form) => form.replaceAll(' ', '')).filter(({ length }) => length >= LONG_ENOUGH);
  return [...new Set([...forms, ...together])].filter((form) => form !== '');
}

/**
 * Text with words replaced, however they are written (see `look`). Whole words only: "Fin" leaves "Final" alone; the s of "Fins" stays.
 * What was put in is not looked at again. Words are not made into regular expressions, since they come from data.
 */
export function replaceWords(text: string, words: readonly Replacement[]): string {
  if (words.length === 0) return text;
  const looked = lookAt(text);
  const { folded, at, place } = looked;
  const next = words.map((word) => indexOfWord(looked, word.folded, 0));
  let [result, from] = ['', 0];
  for (let found = firstOf(next); found; found = firstOf(next)) {
    const { folded: word, by } = words[found.index]!;
    result += text.slice(place(from), place(found.at)) + by;
    from = endOfWord(looked, found.at + word.length, word)!;
    // a character that stands for several, such as ½, goes whole
    while (at && from < folded.length && at[from] === at[from - 1]) from++;
    for (const [i, { folded: other }] of words.entries()) if (next[i]! >= 0 && next[i]! < from) next[i] = indexOfWord(looked, other, from);
  }
  return from === 0 ? text : result + text.slice(place(from));
}

/** Whether a text might have one of the words in it: most have none, and need no closer look. */
export function mayHaveWord(text: string, words: readonly Replacement[]): boolean {
  const { folded } = look(text);
  return words.some((word) => folded.includes(word.folded));
}

/** Whether the text has one of the words in it, however it is written. */
export function hasWord(text: string, words: readonly Replacement[]): boolean {
  return wordIn(text, words) !== undefined;
}

/** The first of the words, as they are ordered, that is in the text. */
export function wordIn<W extends Replacement>(text: string, words: readonly W[]): W | undefined {
  if (words.length === 0) return undefined;
  const looked = lookAt(text);
  return words.find((word) => indexOfWord(looked, word.folded, 0) >= 0);
}

function firstOf(next: readonly number[]): { at: number; index: number } | undefined {
  let first: { at: number; index: number } | undefined;
  for (const [index, at] of next.entries()) if (at >= 0 && (!first || at < first.at)) first = { at, index };
  return first;
}

/** What a text must not have that is compared as it stands, but for capitals: other letters than plain ones, and gaps of more than one place. */
const NOT_PLAIN = /[^\0-\x7f]|[\s_-]{2}/;
const PLAIN_GAP = /[\s_-]/g;
const GAP = /[\s_\p{Pd}]/gu;
/** Accents, and characters that take no place: soft hyphens, zero-width spaces and joiners, marks of direction. */
const UNSEEN = /[\u0300-\u036f]|[\u1ab0-\u1aff]|[\u1dc0-\u1dff]|[\u20d0-\u20ff]|[\ufe20-\ufe2f]|[\p{Cf}\p{DI}]/gu;

/**
 * A text as two spellings of a word are compared: small letters without accents, full-width and other variants as the plain ones,
 * nothing that cannot be seen, every gap between words one space.
 */
export const fold = /* @__PURE__ */ foldBy((character) => character);

/** The same, and letters of other scripts as the plain ones that they look like: so are words compared that must not be read. */
export const look = /* @__PURE__ */ foldBy(lookOf);

function foldBy(letterOf: (character: string) => string): (text: string) => Folded {
  const known = new Map<string, string>();
  return (text) => {
    if (!NOT_PLAIN.test(text)) return { folded: text.toLowerCase().replace(PLAIN_GAP, ' ') };
    const at: number[] = [];
    let [folded, place] = ['', 0];
    for (const character of text) {
      const plain = remember(known, character, letterOf);
      if (plain !== ' ' || !folded.endsWith(' ')) {
        folded += plain;
        for (let i = 0; i < plain.length; i++) at.push(place);
      }
      place += character.length;
    }
    return { folded, at };
  };
}

const MOST_KNOWN = 5000;

/** Texts have many characters, and few different ones. */
function remember(known: Map<string, string>, character: string, letterOf: (character: string) => string): string {
  let plain = known.get(character);
  if (plain === undefined) {
    plain = foldCharacter(character, letterOf);
    if (known.size < MOST_KNOWN) known.set(character, plain);
  }
  return plain;
}

/** To capitals first: ß is ss there, and the last sigma of a word a sigma. */
function foldCharacter(character: string, letterOf: (character: string) => string): string {
  const letters = [...character.normalize('NFKD').replace(UNSEEN, '')].map(letterOf);
  return letters.join('').toUpperCase().toLowerCase().replace(GAP, ' ');
}

/** A text as it is compared, and where each of its units stands in the text as it is written. */
type Looked = Folded & { text: string; place: (unit: number) => number };

function lookAt(text: string): Looked {
  const { folded, at } = look(text);
  return { text, folded, ...(at && { at }), place: (unit) => at?.[unit] ?? (at ? text.length : unit) };
}

function indexOfWord(looked: Looked, word: string, from: number): number {
  const { folded } = looked;
  for (let at = folded.indexOf(word, from); at >= 0; at = folded.indexOf(word, at + 1)) {
    if (isEdge(looked, at, word) && endOfWord(looked, at + word.length, word) !== undefined) return at;
  }
  return -1;
}

const PLURAL = /^(e?)s(?![\p{L}\p{N}])/u;

/** Where a word ends that goes on to `end`, be it with a plural's or a genitive's s behind it; undefined inside a longer word. */
function endOfWord(looked: Looked, end: number, word: string): number | undefined {
  if (isEdge(looked, end, word)) return end;
  const plural = word.length > 2 ? PLURAL.exec(looked.folded.slice(end, end + 3)) : null;
  return plural ? end + plural[1]!.length : undefined;
}

const HUMP = /^(\p{Ll}\p{Lu}|\p{L}\p{N}|\p{N}\p{L})/u;

/** Whether a word may begin or end there. One of some length may stand in another, if that shows: in `PhoenixSync`, `Phoenix2`. */
function isEdge({ text, folded, place }: Looked, unit: number, { length }: string): boolean {
  if (!joins(folded[unit - 1], folded[unit])) return true;
  return length >= LONG_ENOUGH && HUMP.test(text[place(unit - 1)]! + text[place(unit)]!);
}

const WORD_PART = /[\p{L}\p{N}]/u;
/** Scripts that put no space between words: there every place may be the end of one. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** Whether two neighbouring characters belong to one word. */
export function joins(before: string | undefined, after: string | undefined): boolean {
  return [before, after].every((part) => part !== undefined && WORD_PART.test(part) && !UNSPACED.test(part));
}
