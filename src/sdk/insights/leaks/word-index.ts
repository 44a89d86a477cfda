/** A word is a run of letters and digits; where a script puts no space between words, each character is one. */
const WORD =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]|[\p{L}\p{N}]+?(?=$|[^\p{L}\p{N}]|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}])/gu;
/** Characters that are not seen (soft hyphens, joiners), and accents and the like once they stand apart. */
const UNSEEN = /[\p{Cf}\p{M}]/gu;

/** A day with a time behind it, as in `2026-09-14T12:00` and `20260914T1200`. */
const TIME = /\d\d(?=t\d\d)/g;

/** Text as it is compared: one form of each character, lower case, without accents. */
export function plain(text: string): string {
  return text.normalize('NFKD').replace(UNSEEN, '').replace(OTHER_DIGIT, digitOf).toLowerCase().replaceAll('ß', 'ss').replace(TIME, '$& ');
}

const OTHER_DIGIT = /[^\P{Nd}0-9]/gu;
const DIGIT = /^\p{Nd}$/u;

/** ٣ is 3: the digits of each script stand in a row that begins with its zero. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0)!;
  let value = 0;
  while (value < 9 && DIGIT.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}

/** The words of a text as they are compared. */
export function wordsOf(text: string): string[] {
  return plain(text).match(WORD) ?? [];
}

/** A place where words were found: the first and the last of them, by their numbers. */
export interface Place {
  first: number;
  last: number;
}

/** A text that can be asked for many phrases. */
export interface WordIndex {
  /** Where the words stand one after the other, if they do anywhere. */
  find(words: readonly string[], isRight?: (place: Place) => boolean): Place | undefined;
  /** The few characters before a word, and those that follow it. */
  before(word: number): string;
  after(word: number): string;
  /** What stands between a word and the next. */
  gapAfter(word: number): string;
  /** The text around a place, as it is compared. */
  excerpt(place: Place): string;
}

const AROUND = 30;

export function indexWords(text: string): WordIndex {
  const compared = plain(text);
  const words: string[] = [];
  const starts: number[] = [];
  const places = new Map<string, number[]>();
  for (const { 0: word, index } of compared.matchAll(WORD)) {
    const list = places.get(word);
    if (list) list.push(words.length);
    else places.set(word, [words.length]);
    words.push(word);
    starts.push(index);
  }
  const endOf = (word: number) => starts[word]! + words[word]!.length;
  return {
    find(phrase, isRight = () => true) {
      const rare = rarest(phrase, places);
      if (rare === undefined) return undefined;
      for (const at of places.get(phrase[rare]!)!) {
        const place = { first: at - rare, last: at - rare + phrase.length - 1 };
        if (phrase.every((word, i) => words[place.first + i] === word) && isRight(place)) return place;
      }
      return undefined;
    },
    before: (word) => compared.slice(Math.max(0, starts[word]! - 2), starts[word]),
    after: (word) => compared.slice(endOf(word), endOf(word) + 2),
    gapAfter: (word) => compared.slice(endOf(word), starts[word + 1] ?? compared.length),
    excerpt: ({ first, last }) => compared.slice(Math.max(0, starts[first]! - AROUND), endOf(last) + AROUND).replace(/\s+/g, ' '),
  };
}

/** Which word of a phrase has the fewest places; undefined when one of them has none. */
function rarest(phrase: readonly string[], places: ReadonlyMap<string, number[]>): number | undefined {
  let best: number | undefined;
  for (const [i, word] of phrase.entries()) {
    const count = places.get(word)?.length;
    if (count === undefined) return undefined;
    if (best === undefined || count < places.get(phrase[best]!)!.length) best = i;
  }
  return best;
}
