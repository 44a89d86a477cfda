import { oneLine } from '../clean-text.js';
import type { Block, TableCell, TableMark } from './sheet.js';
import { SMALL } from './blocks.js';
import { columnWidths } from './column-widths.js';
import { wrapText } from './wrap-text.js';

/** What a cell is told, before it is broken into lines. */
export type CellText = string | Omit<TableCell, 'lines'>;

/** A table's rows, each a block that may follow another on its page or begin the next. */
export interface TableBlocks {
  /** The row that names the columns, which each page repeats. */
  head: Block;
  rows: Block[];
}

export const PAD = 4;
const LINE = 1.36;
/** More lines than these in one cell fit no page. */
const MOST_LINES = 36;

/**
 * A table over the given width.
 * @param shares how wide the columns are, in relation to each other
 */
export function tableBlocks(
  headings: readonly string[],
  rows: readonly (readonly CellText[])[],
  width: number,
  shares: readonly number[],
  { x = 0, size = SMALL } = {},
): TableBlocks {
  const needs = shares.map((share, index) => ({ share, texts: [headings, ...rows].map((cells) => plainOf(cells[index])) }));
  const columns = columnWidths(needs, width, size, 2 * PAD + 2);
  const rowOf = (cells: readonly CellText[], isHead: boolean): Block => {
    const told = columns.map((column, index) => cellOf(cells[index] ?? '', column - 2 * PAD, size, isHead));
    const height = Math.round(Math.max(1, ...told.map(({ lines }) => lines.length)) * size * LINE + 2 * PAD);
    const mark: TableMark = { kind: 'table', x, y: 0, columns, size, rows: [{ height, cells: told, ...(isHead && { isHead }) }] };
    return { height, marks: [mark], ...(isHead && { keep: true }) };
  };
  return { head: rowOf(headings, true), rows: rows.map((cells) => rowOf(cells, false)) };
}

const plainOf = (cell: CellText = ''): string => oneLine(typeof cell === 'string' ? cell : cell.text);

function cellOf(cell: CellText, width: number, size: number, isHead: boolean): TableCell {
  const told = typeof cell === 'string' ? { text: cell } : cell;
  const bold = isHead || told.bold === true;
  const lines = wrapText(told.text, width, size, { bold, most: MOST_LINES });
  return { ...told, lines, ...(bold && { bold }), ...(isHead && { ink: 'muted' as const }) };
}

/** Rows that stand below each other on a page are one table. */
export function joinTables(marks: readonly Block['marks'][number][]): Block['marks'] {
  const joined: Block['marks'] = [];
  const open = new Map<string, TableMark>();
  for (const mark of marks) {
    if (mark.kind !== 'table') joined.push(mark);
    else {
      const above = open.get(endKey(mark, mark.y));
      const table = above ?? { ...mark, rows: [] };
      if (above) open.delete(endKey(mark, mark.y));
      else joined.push(table);
      table.rows.push(...mark.rows);
      open.set(endKey(mark, mark.y + mark.rows.reduce((sum, { height }) => sum + height, 0)), table);
    }
  }
  return joined;
}

const endKey = ({ x, columns }: TableMark, y: number): string => [x, y, ...columns].map((value) => value.toFixed(1)).join();
