import { dsvFormat } from 'd3-dsv';

/** In the order in which one is preferred where two would do. */
const SEPARATORS = [';', '\t', ',', '|', '\u001f', '^', '~', ':'];
/** As much of a text as is tried, in characters. */
const TRIED = 20_000;

/** The cells of each row. The library's parser of objects, which would compile code, is never called. */
export const rowsOf = (text: string, separator: string): string[][] => dsvFormat(separator).parseRows(text);

/** The sign that cuts the most rows into the same number of cells, and into more rather than fewer. */
export function findSeparator(text: string): string {
  const start = text.length > TRIED ? text.slice(0, text.lastIndexOf('\n', TRIED)) : text;
  const scores = SEPARATORS.map((separator) => evenness(rowsOf(start, separator)));
  const best = Math.max(...scores);
  return best > 0 ? SEPARATORS[scores.indexOf(best)]! : ',';
}

/** How many of the rows have the most frequent width, weighed by that width; 0 where it is one cell. */
function evenness(rows: string[][]): number {
  const widths = rows.filter((cells) => cells.some((cell) => cell !== '')).map((cells) => cells.length);
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const scores = [...counts].map(([width, count]) => (width > 1 ? (count / widths.length) ** 2 * Math.log2(width) : 0));
  return Math.max(0, ...scores);
}
