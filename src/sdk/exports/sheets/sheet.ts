import type { Direction } from '../../model/direction-of.js';
import type { COMMITMENT_GLYPHS, HEALTH_GLYPHS, STATUS_GLYPHS } from '../../layout/glyphs.js';

/** A colour by what it is for; a scheme says which it is. */
export type Ink =
  | 'paper'
  | 'wash'
  | 'ink'
  | 'muted'
  | 'line'
  | 'line-strong'
  | 'accent'
  | 'accent-wash'
  | 'good'
  | 'good-wash'
  | 'warn'
  | 'warn-wash'
  | 'bad'
  | 'bad-wash';

/** A shape by what it stands for. */
export type Shape =
  `status.${keyof typeof STATUS_GLYPHS}` | `health.${keyof typeof HEALTH_GLYPHS}` | `commitment.${keyof typeof COMMITMENT_GLYPHS}`;

/** One line of text: `y` is its baseline, `width` the room that was reckoned for it. */
export interface TextMark {
  kind: 'text';
  x: number;
  y: number;
  width: number;
  text: string;
  size: number;
  ink: Ink;
  bold?: boolean;
  anchor?: 'end' | 'middle';
  href?: string;
  /** The level of a heading, from 1. */
  level?: number;
  /** Whether it stands among lines, and the paper has to show behind it. */
  halo?: true;
  /** Whether a paragraph begins with it. */
  begins?: boolean;
}

/** A box, with its label within it where it has one; `words` tell all of it to who cannot see it. */
export interface BoxMark {
  kind: 'box';
  x: number;
  y: number;
  width: number;
  height: number;
  fill?: Ink;
  stroke?: Ink;
  radius?: number;
  dashed?: boolean;
  label?: TextMark & { signs: GlyphMark[] };
  words?: string;
  href?: string;
  /** The item it stands for. */
  item?: string;
}

export interface LineMark {
  kind: 'line';
  points: (readonly [x: number, y: number])[];
  ink: Ink;
  width: number;
  dashed?: boolean;
  arrow?: boolean;
}

export interface GlyphMark {
  kind: 'glyph';
  x: number;
  y: number;
  size: number;
  shape: Shape;
  ink: Ink;
}

export interface TableCell {
  text: string;
  lines: string[];
  bold?: boolean;
  ink?: Ink;
  href?: string;
}

interface TableRow {
  height: number;
  /** Whether it names the columns. */
  isHead?: boolean;
  cells: TableCell[];
}

export interface TableMark {
  kind: 'table';
  x: number;
  y: number;
  columns: number[];
  size: number;
  rows: TableRow[];
}

export type Mark = TextMark | BoxMark | LineMark | GlyphMark | TableMark;

/** One page, drawn: what every picture format writes down in its own way. Pixels of 1/96 inch, from the top left. */
export interface Sheet {
  width: number;
  height: number;
  /** Where a text begins whose anchor is not named: at its left, or at its right. */
  dir: Direction;
  marks: Mark[];
}

/** Something as wide as the page that stays together: its height, and its marks from its own top. */
export interface Block {
  height: number;
  marks: Mark[];
  /** Whether it belongs to what follows, as a heading does. */
  keep?: boolean;
}
