import type { Projection } from '../sdk/lenses/projection.js';
import { cleanText } from '../sdk/exports/clean-text.js';
import { glyphOf } from '../sdk/exports/glyph-of.js';
import { drawSheets, type SheetOptions } from '../sdk/exports/sheets/draw-sheets.js';
import { haloOf } from '../sdk/exports/sheets/halo-of.js';
import { PALETTES } from '../sdk/exports/sheets/scheme.js';
import type { BoxMark, GlyphMark, Ink, LineMark, Mark, Sheet, TextMark } from '../sdk/exports/sheets/sheet.js';
import { tableMarks } from '../sdk/exports/sheets/table-marks.js';

/** How a picture is drawn. */
export interface PngOptions extends SheetOptions {
  /** Pixels of the picture in one of the drawing; 2 when not given, less where the picture would be too large. */
  scale?: number;
}

/** What every engine can hold: a side, and all of it. */
const LONGEST = 16_384;
const LARGEST = 120_000_000;
const FONTS = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif';

interface Brush {
  context: CanvasRenderingContext2D;
  colours: Readonly<Record<Ink, string>>;
  dir: Sheet['dir'];
}

/**
 * A projection as a picture of points, made on the reader's own machine: drawn onto a canvas, so that no policy for scripts, styles or
 * images is in its way and nothing is fetched. With a paper all is on one sheet.
 * @throws RangeError on options that are none; Error where the engine makes no picture
 */
export async function exportPng(projection: Projection, options: PngOptions = {}): Promise<Blob> {
  const { scheme = 'light', scale = 2 } = options;
  if (!(scale > 0 && scale <= 8)) throw new RangeError(`invalid scale ${JSON.stringify(scale)}: more than 0, at most 8`);
  const [sheet] = drawSheets(projection, { fit: 'page', ...options }) as [Sheet];
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no picture: this browser gives no canvas');
  drawOn({ context, colours: PALETTES[scheme], dir: sheet.dir }, sheet, fittingScale(sheet, scale));
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture: it is too large for this browser'))), 'image/png'),
  );
}

/** The scale asked for, or the largest that an engine can hold. */
function fittingScale({ width, height }: Sheet, scale: number): number {
  return Math.min(scale, LONGEST / Math.max(width, height), Math.sqrt(LARGEST / (width * height)));
}

function drawOn(brush: Brush, { width, height, marks }: Sheet, scale: number): void {
  const { context, colours, dir } = brush;
  context.canvas.width = Math.floor(width * scale);
  context.canvas.height = Math.floor(height * scale);
  context.direction = dir;
  context.scale(scale, scale);
  context.fillStyle = colours.paper;
  context.fillRect(0, 0, width, height);
  for (const mark of marks) drawMark(mark, brush);
}

function drawMark(mark: Mark, brush: Brush): void {
  switch (mark.kind) {
    case 'text':
      if (mark.halo) drawHalo(mark, brush);
      return drawText(mark, brush);
    case 'line':
      return drawLine(mark, brush);
    case 'glyph':
      return drawGlyph(mark, brush);
    case 'table':
      return tableMarks(mark, brush.dir).forEach((part) => drawMark(part, brush));
    case 'box':
      drawBox(mark, brush);
      mark.label?.signs.forEach((sign) => drawGlyph(sign, brush));
      if (mark.label) drawText(mark.label, brush);
  }
}

function drawHalo(mark: TextMark, { context, colours, dir }: Brush): void {
  const { x, y, width, height } = haloOf(mark, dir);
  context.fillStyle = colours.paper;
  context.fillRect(x, y, width, height);
}

function drawText({ x, y, width, text, size, ink, bold, anchor }: TextMark, { context, colours }: Brush): void {
  context.font = `${bold ? '600 ' : ''}${size}px ${FONTS}`;
  context.fillStyle = colours[ink];
  context.textAlign = anchor === 'middle' ? 'center' : (anchor ?? 'start');
  // a font that is wider than reckoned is set narrower, so that nothing covers anything
  context.fillText(cleanText(text), x, y, Math.max(1, width));
}

function drawBox({ x, y, width, height, fill, stroke, radius = 0, dashed = false }: BoxMark, { context, colours }: Brush): void {
  context.beginPath();
  context.roundRect(x, y, width, height, Math.min(radius, width / 2, height / 2));
  if (fill) {
    context.fillStyle = colours[fill];
    context.fill();
  }
  if (stroke) strokeWith(context, colours[stroke], 1, dashed ? [4, 3] : []);
}

function drawLine({ points, ink, width, dashed, arrow }: LineMark, { context, colours }: Brush): void {
  context.beginPath();
  points.forEach(([x, y], index) => (index === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
  strokeWith(context, colours[ink], width, dashed ? [4, 3] : []);
  const [x, y] = points.at(-1)!;
  if (!arrow) return;
  context.fillStyle = colours[ink];
  context.beginPath();
  context.arc(x, y, 2.5, 0, 2 * Math.PI);
  context.fill();
}

function strokeWith(context: CanvasRenderingContext2D, colour: string, width: number, dash: number[]): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.setLineDash(dash);
  context.stroke();
}

function drawGlyph({ x, y, size, shape, ink }: GlyphMark, { context, colours }: Brush): void {
  const [solid, outline, look] = glyphOf(shape);
  context.save();
  context.translate(x, y);
  context.scale(size / 14, size / 14);
  context.fillStyle = colours[ink];
  if (solid) context.fill(new Path2D(solid));
  if (outline) {
    context.strokeStyle = look === 'cut' ? colours.paper : colours[ink];
    context.lineWidth = 1.6;
    context.setLineDash(look === 'dotted' ? [1.8, 1.6] : []);
    context.stroke(new Path2D(outline));
  }
  context.restore();
}
