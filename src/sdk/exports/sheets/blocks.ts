import type { Block, GlyphMark, Ink, LineMark, Mark, TextMark } from './sheet.js';
import { wrapText } from './wrap-text.js';

/** The three sizes of text, in pixels. */
export const SMALL = 10.5;
export const BODY = 12;
export const LEAD = 14;
export const TITLE = 22;

const LINE = 1.36;

export interface Paragraph {
  x?: number;
  width: number;
  size?: number;
  ink?: Ink;
  bold?: boolean;
  level?: number;
  href?: string;
  most?: number;
}

/** A text as a block for each of its lines, so that a page may end between any two; headings stay with what follows. */
export function paragraph(text: string, { x = 0, width, most = Infinity, ...how }: Paragraph): Block[] {
  const { size = BODY, ink = 'ink', bold = false, level, href } = how;
  const height = Math.round(size * LINE);
  return wrapText(text, width, size, { bold, most }).map((line, index) => ({
    height,
    ...(level && { keep: true }),
    marks: [
      {
        ...({ kind: 'text', x, y: Math.round(height * 0.76), width, text: line, size, ink } as const),
        ...(index === 0 && { begins: true }),
        ...(bold && { bold }),
        ...(level && { level }),
        ...(href && { href }),
      },
    ],
  }));
}

export const space = (height: number): Block => ({ height, marks: [] });

/** A hairline over the whole width, which begins something. */
export const rule = (width: number, ink: Ink = 'line'): Block => ({
  height: 7,
  keep: true,
  marks: [
    {
      kind: 'line',
      points: [
        [0, 0.5],
        [width, 0.5],
      ],
      ink,
      width: 1,
    },
  ],
});

/** Several blocks as one that no page cuts. */
export function joinBlocks(blocks: readonly Block[]): Block {
  let height = 0;
  const marks = blocks.flatMap((block) => {
    height += block.height;
    return movedBy(block.marks, 0, height - block.height);
  });
  return { height, marks };
}

/** A column higher than this is cut into pieces of about so much. */
const PIECE = 240;

/** Two columns, the first of which says what the other is: a page may end below it, and where it is long also within. */
export function beside(left: readonly Block[], right: readonly Block[]): Block[] {
  const [one = overlay([]), ...further] = piecesOf(left, PIECE);
  const first = further.length > 0 ? PIECE : one.height;
  let height = 0;
  const taken = right.findIndex((block) => (height += block.height) - block.height >= first);
  const [start, rest] = taken < 0 ? [right, []] : [right.slice(0, taken), right.slice(taken)];
  const others = further.length > 0 ? piecesOf(rest, PIECE) : rest;
  const together = Array.from({ length: Math.max(further.length, others.length) }, (_, index) => overlay([further[index], others[index]]));
  return [overlay([one, joinBlocks(start)]), ...together];
}

/** Blocks over each other, from the same top. */
export function overlay(blocks: readonly (Block | undefined)[]): Block {
  const there = blocks.filter((block) => block !== undefined);
  return { height: Math.max(0, ...there.map(({ height }) => height)), marks: there.flatMap(({ marks }) => marks) };
}

function piecesOf(blocks: readonly Block[], most: number): Block[] {
  const pieces: Block[][] = [];
  let height = most;
  for (const block of blocks) {
    if (height + block.height > most) {
      pieces.push([]);
      height = 0;
    }
    pieces.at(-1)!.push(block);
    height += block.height;
  }
  return pieces.map(joinBlocks);
}

/** The same marks elsewhere, or larger or smaller. */
export function movedBy(marks: readonly Mark[], dx: number, dy: number, scale = 1): Mark[] {
  const [x, y] = [(value: number) => value * scale + dx, (value: number) => value * scale + dy];
  const size = (value: number): number => value * scale;
  return marks.map((mark): Mark => {
    switch (mark.kind) {
      case 'line':
        return { ...mark, points: mark.points.map((point) => [x(point[0]), y(point[1])] as const), width: size(mark.width) };
      case 'text':
        return movedText(mark);
      case 'glyph':
        return movedGlyph(mark);
      case 'table':
        return {
          ...{ ...mark, x: x(mark.x), y: y(mark.y), size: size(mark.size), columns: mark.columns.map(size) },
          rows: mark.rows.map((row) => ({ ...row, height: size(row.height) })),
        };
      case 'box': {
        const { label, radius } = mark;
        const box = { ...mark, x: x(mark.x), y: y(mark.y), width: size(mark.width), height: size(mark.height) };
        return {
          ...box,
          ...(radius !== undefined && { radius: size(radius) }),
          ...(label && { label: { ...movedText(label), signs: label.signs.map(movedGlyph) } }),
        };
      }
    }
  });

  function movedGlyph(mark: GlyphMark): GlyphMark {
    return { ...mark, x: x(mark.x), y: y(mark.y), size: size(mark.size) };
  }

  function movedText<T extends TextMark>(mark: T): T {
    return { ...mark, x: x(mark.x), y: y(mark.y), width: size(mark.width), size: size(mark.size) };
  }
}

export const line = (points: LineMark['points'], ink: Ink, more: Partial<LineMark> = {}): LineMark => ({
  kind: 'line',
  points,
  ink,
  width: 1,
  ...more,
});
