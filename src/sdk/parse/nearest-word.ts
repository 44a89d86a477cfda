const LONGEST = 40;
const MOST_COMPARED = 500;

/** The word of a list that is written the same but for case, spaces, underscores and hyphens. */
export function sameWord(written: string, words: readonly string[]): string | undefined {
  if (words.includes(written)) return written;
  if (written.length > LONGEST) return undefined;
  const bare = bareWord(written);
  return words.find((word) => bareWord(word) === bare);
}

/** What is left of a word when its spelling is looked past. */
export function bareWord(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/g, '');
}

/** The word of a list that was probably meant: one slip of the pen per four letters. */
export function nearestWord(written: string, words: Iterable<string>): string | undefined {
  if (written.length > LONGEST) return undefined;
  const from = bareWord(written);
  let best: string | undefined;
  let least = Math.min(3, Math.max(1, Math.floor(from.length / 4))) + 1;
  let compared = 0;
  for (const word of words) {
    if (++compared > MOST_COMPARED) break;
    if (Math.abs(word.length - from.length) > 8) continue; // cheap, and only hyphens may be that many
    const slips = slipsBetween(from, bareWord(word), least);
    if (slips < least) [best, least] = [word, slips];
  }
  return best;
}

/** How many letters are wrong, missing, too many or swapped with their neighbour; `limit` when it is that or more. */
function slipsBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      line[column] = Math.min(
        line[column - 1]! + 1,
        above[column]! + 1,
        above[column - 1]! + (same ? 0 : 1),
        swapped ? before[column - 2]! + 1 : Infinity,
      );
    }
    [before, above] = [above, line];
  }
  return above[b.length]!;
}

/** A hint with the word that was probably meant, if there is one. */
export function wordHint(written: unknown, words: Iterable<string>): string | undefined {
  const nearest = typeof written === 'string' ? nearestWord(written, words) : undefined;
  return nearest === undefined ? undefined : `did you mean "${nearest}"?`;
}
