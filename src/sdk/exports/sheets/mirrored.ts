import type { DrawnPage } from './paginate.js';
import type { GlyphMark, Mark } from './sheet.js';

/** The page for a language that runs from right to left: everything stands on the other side, and a text begins at its right. */
export function mirrored({ width, height, marks }: DrawnPage): DrawnPage {
  return { width, height, marks: marks.map(mirror) };

  function mirror(mark: Mark): Mark {
    switch (mark.kind) {
      case 'line':
        return { ...mark, points: mark.points.map(([x, y]) => [width - x, y] as const) };
      case 'text':
        return { ...mark, x: width - mark.x };
      case 'glyph':
        return mirrorGlyph(mark);
      case 'box':
        return {
          ...mark,
          x: width - mark.x - mark.width,
          ...(mark.label && { label: { ...mark.label, x: width - mark.label.x, signs: mark.label.signs.map(mirrorGlyph) } }),
        };
      case 'table': {
        const columns = mark.columns.toReversed();
        const x = width - mark.x - columns.reduce((sum, column) => sum + column, 0);
        return { ...mark, x, columns, rows: mark.rows.map((row) => ({ ...row, cells: row.cells.toReversed() })) };
      }
    }
  }

  function mirrorGlyph(mark: GlyphMark): GlyphMark {
    return { ...mark, x: width - mark.x - mark.size };
  }
}
