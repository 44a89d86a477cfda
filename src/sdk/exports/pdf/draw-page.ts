import type PDFDocument from 'pdfkit';
import type { StructureElement } from 'pdfkit';
import { glyphOf } from '../glyph-of.js';
import { haloOf } from '../sheets/halo-of.js';
import type { BoxMark, GlyphMark, Ink, LineMark, Mark, Sheet, TableMark, TextMark } from '../sheets/sheet.js';
import { tableMarks } from '../sheets/table-marks.js';

/** What a page is drawn with. */
export interface Pen {
  doc: PDFDocument;
  colours: Readonly<Record<Ink, string>>;
  dir: Sheet['dir'];
  /** The text in letters that the font has. */
  letters: (text: string) => string;
}

/** Draws a page: texts and tables as parts that a screen reader is told of, the rest as ornament. */
export function drawPage({ marks }: Sheet, pen: Pen): void {
  for (const mark of marks) drawMark(mark, pen);
}

function drawMark(mark: Mark, pen: Pen): void {
  const { doc } = pen;
  switch (mark.kind) {
    case 'text':
      if (mark.halo) ornament(() => drawHalo(mark, pen));
      return tagged(mark.level ? `H${mark.level}` : 'P', () => drawText(mark, pen));
    case 'table':
      return void doc.addStructure(tableStructure(mark, pen));
    case 'box':
      ornament(() => {
        drawBox(mark, pen);
        mark.label?.signs.forEach((sign) => drawGlyph(sign, pen));
      });
      return mark.label && tagged('P', () => drawText(mark.label!, pen));
    case 'line':
      return ornament(() => drawLine(mark, pen));
    case 'glyph':
      return ornament(() => drawGlyph(mark, pen));
  }

  function tagged(type: string, draw: () => void): void {
    doc.addStructure(doc.struct(type, draw));
  }

  function ornament(draw: () => void): void {
    doc.markContent('Artifact', { type: 'Layout' });
    draw();
    doc.endMarkedContent();
  }
}

function tableStructure(mark: TableMark, pen: Pen): StructureElement {
  const { doc } = pen;
  let y = mark.y;
  const rows = mark.rows.map((row) => {
    let x = mark.x;
    const cells = row.cells.map((cell, index) => {
      const column = mark.columns[index]!;
      const parts = tableMarks({ ...mark, x, y, columns: [column], rows: [{ ...row, cells: [cell] }] }, pen.dir);
      x += column;
      return doc.struct(row.isHead ? 'TH' : 'TD', () => {
        for (const part of parts)
          if (part.kind === 'text') drawText(part, pen);
          else drawLine(part, pen);
      });
    });
    y += row.height;
    return doc.struct('TR', {}, cells);
  });
  return doc.struct('Table', {}, rows);
}

function drawHalo(mark: TextMark, { doc, colours, dir }: Pen): void {
  const { x, y, width, height } = haloOf(mark, dir);
  doc.rect(x, y, width, height).fill(colours.paper);
}

function drawText({ x, y, width, text, size, ink, bold, anchor, href }: TextMark, { doc, colours, dir, letters }: Pen): void {
  const told = letters(text);
  doc
    .font(bold ? 'bold' : 'body')
    .fontSize(size)
    .fillColor(colours[ink]);
  const natural = doc.widthOfString(told);
  // room was reckoned for common fonts; one that is wider is set narrower, so that nothing covers anything
  const share = natural > width && width > 0 ? width / natural : 1;
  const drawn = natural * share;
  const atEnd = (anchor === 'end') !== (dir === 'rtl');
  const left = anchor === 'middle' ? x - drawn / 2 : atEnd ? x - drawn : x;
  doc.text(told, left, y, { lineBreak: false, baseline: 'alphabetic', ...(share < 1 && { horizontalScaling: share * 100 }) });
  if (href) doc.link(left, y - size, drawn, size * 1.3, href);
}

function drawBox({ x, y, width, height, fill, stroke, radius, dashed, href }: BoxMark, { doc, colours }: Pen): void {
  if (radius) doc.roundedRect(x, y, width, height, Math.min(radius, width / 2, height / 2));
  else doc.rect(x, y, width, height);
  paint(doc, dashed, fill && colours[fill], stroke && colours[stroke], 1);
  if (href) doc.link(x, y, width, height, href);
}

function drawLine({ points, ink, width, dashed, arrow }: LineMark, { doc, colours }: Pen): void {
  points.forEach(([x, y], index) => (index === 0 ? doc.moveTo(x, y) : doc.lineTo(x, y)));
  paint(doc, dashed, undefined, colours[ink], width);
  const [x, y] = points.at(-1)!;
  if (arrow) doc.circle(x, y, 2.5).fill(colours[ink]);
}

function paint(doc: PDFDocument, dashed: boolean | undefined, fill: string | undefined, stroke: string | undefined, width: number): void {
  doc.lineWidth(width);
  if (dashed) doc.dash(4, { space: 3 });
  if (fill && stroke) doc.fillAndStroke(fill, stroke);
  else if (fill) doc.fill(fill);
  else doc.stroke(stroke ?? '#000000');
  if (dashed) doc.undash();
}

function drawGlyph({ x, y, size, shape, ink }: GlyphMark, { doc, colours }: Pen): void {
  const [solid, outline, look] = glyphOf(shape);
  doc
    .save()
    .translate(x, y)
    .scale(size / 14);
  if (solid) doc.path(solid).fill(colours[ink]);
  if (outline) {
    doc.lineWidth(1.6);
    if (look === 'dotted') doc.dash(1.8, { space: 1.6 });
    doc.path(outline).stroke(look === 'cut' ? colours.paper : colours[ink]);
    if (look === 'dotted') doc.undash();
  }
  doc.restore();
}
