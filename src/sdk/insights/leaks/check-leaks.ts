import type { Lens } from '../../lenses/lens.js';
import type { Roadmap } from '../../model/roadmap.js';
import { parsePeriod } from '../../model/period.js';
import { commonWords } from './common-words.js';
import { decodedTexts } from './decoded-texts.js';
import { findWords, type WordFinder } from './find-words.js';
import { needlesOf, type LeakKind, type Needle } from './needles.js';
import { indexWords, wordsOf, type Place, type WordIndex } from './word-index.js';
import type { Spelling } from './day-spellings.js';

/** A withheld value that was found. */
export interface Leak {
  kind: LeakKind;
  /** As it stands in the roadmap. */
  value: string;
  /** Where in the roadmap: `items[disp-9].owner`. */
  paths: string[];
  /** The text around it, in lower case and without accents, once the encodings were undone. */
  excerpt: string;
  /** The encodings that it was found below, the outermost first; empty when it stands there plainly. */
  encodings: readonly string[];
}

/**
 * Looks in a text (a projection, an export, a saved page) for everything that a lens withholds: however it is cased or accented, dates
 * with their year as many languages write them, and below HTML, JSON, URL, base64 and quoted-printable encoding.
 *
 * What counts is what can be recognised: texts, whole, by their first eight words or sentence by sentence, unless they are made of
 * everyday words, and names within them; ids with a number or several parts; days, in their weeks and from one to another too, and months where they were written as such; numbers from ten on
 * behind the name of their field; and each word of the lens's glossary and banned words. What the lens also tells elsewhere does not
 * count, nor do words of closed lists. It is judged by the lens's rules, not by what `project` makes of them.
 * @param options.today the calendar day the text was made for
 * @throws Error when today is no calendar day
 */
export function checkLeaks(roadmap: Roadmap, lens: Lens, text: string, { today }: { today: string }): Leak[] {
  if (parsePeriod(today)?.start !== today) throw new Error(`invalid today ${JSON.stringify(today)}: write a calendar day, 2026-09-14`);
  const { precision, horizons, calendar } = lens;
  const fiscalYearStart = calendar === 'fiscal' ? roadmap.fiscalYearStart : 1;
  const texts = decodedTexts(text).map(({ text: decoded, as }) => ({ index: indexWords(decoded), findWord: findWords(decoded), as }));
  const needles = needlesOf(roadmap, lens, { precision, horizons, today, fiscalYearStart });
  return needles.flatMap((needle) => {
    for (const { index, findWord, as } of texts) {
      const excerpt = excerptOf(needle, index, findWord);
      if (excerpt !== undefined) return [{ kind: needle.kind, value: needle.value, paths: needle.paths, excerpt, encodings: as }];
    }
    return [];
  });
}

/** A word that proves nothing by itself counts only as it is written: "sales" is no trace of "sale". */
function excerptOf(needle: Needle, index: WordIndex, findWord: WordFinder): string | undefined {
  const place = placeOf(needle, index);
  if (place) return index.excerpt(place);
  return needle.kind === 'word' && !wordsOf(needle.value).every((word) => commonWords().has(word)) ? findWord(needle.value) : undefined;
}

function placeOf({ spellings }: Needle, index: WordIndex): Place | undefined {
  for (const spelling of spellings) {
    const place = index.find(spelling.words, (candidate) => isSpelled(candidate, spelling, index));
    if (place) return place;
  }
  return undefined;
}

/** Where one value of JSON ends and the next begins. */
const NEXT_VALUE = /"\s*[,:[\]{}]/;

function isSpelled({ first, last }: Place, { between, before, after }: Spelling, index: WordIndex): boolean {
  for (let word = first; word < last; word++) {
    const gap = index.gapAfter(word);
    if (between ? !between.test(gap) : NEXT_VALUE.test(gap)) return false;
  }
  return !before?.test(index.before(first)) && !after?.test(index.after(last));
}
