import { widthOf } from './wrap-text.js';

/** No word claims more than this. */
const MOST_FOR_A_WORD = 130;

/** What one column asks for: its share of the width, and the texts in it. */
export interface ColumnNeed {
  share: number;
  texts: readonly string[];
}

/**
 * The widths of columns by their shares, but each wide enough for its longest word as far as there is room, so that no word is broken.
 * @param pad what a cell needs beside its text
 */
export function columnWidths(columns: readonly ColumnNeed[], width: number, size: number, pad: number): number[] {
  const least = columns.map(({ texts }) => pad + Math.min(MOST_FOR_A_WORD, longestWord(texts, size)));
  const tight = least.reduce((sum, one) => sum + one, 0);
  if (tight >= width) return least.map((one) => Math.floor((one * width) / tight));
  const fixed = new Set<number>();
  for (;;) {
    const room = width - [...fixed].reduce((sum, index) => sum + least[index]!, 0);
    const shares = columns.reduce((sum, { share }, index) => (fixed.has(index) ? sum : sum + share), 0);
    const widths = columns.map(({ share }, index) => (fixed.has(index) ? least[index]! : (room * share) / shares));
    const narrow = widths.findIndex((one, index) => !fixed.has(index) && one < least[index]!);
    if (narrow < 0) return widths.map(Math.floor);
    fixed.add(narrow);
  }
}

const longestWord = (texts: readonly string[], size: number): number =>
  Math.max(0, ...texts.flatMap((text) => text.split(/\s+/)).map((word) => widthOf(word, size, true)));
