import type { Direction } from '../../model/direction-of.js';
import { line } from './blocks.js';
import type { LineMark, TableMark, TextMark } from './sheet.js';
import { PAD } from './table-blocks.js';

const LINE = 1.36;

/** A table as lines of text over hairlines, for formats without tables. */
export function tableMarks({ x, y, columns, size, rows }: TableMark, dir: Direction): (TextMark | LineMark)[] {
  const width = columns.reduce((sum, column) => sum + column, 0);
  let top = y;
  return rows.flatMap(({ height, cells, isHead }) => {
    const pad = (size * PAD) / 10.5;
    let left = x;
    const texts = cells.flatMap(({ lines, bold, ink = 'ink', href }, index): TextMark[] => {
      const column = columns[index]!;
      const at = dir === 'rtl' ? left + column - pad : left + pad;
      left += column;
      return lines.map((text, row) => ({
        ...({ kind: 'text', x: at, y: top + pad + size * (LINE * row + 1), width: column - 2 * pad, text, size, ink } as const),
        ...(bold && { bold }),
        ...(href && { href }),
      }));
    });
    top += height;
    return [...texts, line([[x, top] as const, [x + width, top] as const], isHead ? 'line-strong' : 'line', { width: 0.75 })];
  });
}
