import type PptxGenJS from 'pptxgenjs';
import { cleanText, oneLine } from '../clean-text.js';
import { haloOf } from '../sheets/halo-of.js';
import type { BoxMark, GlyphMark, Ink, LineMark, Sheet, TableMark } from '../sheets/sheet.js';
import { joinLines, type TextBox } from './join-lines.js';
import { SYMBOLS } from './symbols.js';

type Slide = PptxGenJS.Slide;

/** What slides are drawn with. */
export interface SlideLook {
  colours: Readonly<Record<Ink, string>>;
  dir: Sheet['dir'];
  locale: string;
}

export const FONT = 'Arial';
const INCH = 96;
const POINTS = 0.75;
const SYMBOL_FONT = 'Segoe UI Symbol';

/** Draws a sheet with shapes, texts and tables that can be edited. */
export function drawSlide(slide: Slide, sheet: Sheet, look: SlideLook): void {
  const marks = joinLines(sheet.marks);
  // what the outline and a screen reader call the slide by
  const title = marks.find((mark) => mark.kind === 'text' && mark.level === 1);
  for (const mark of marks) {
    if (mark.kind === 'text') drawText(slide, mark, look, mark === title);
    else if (mark.kind === 'box') drawBox(slide, mark, look);
    else if (mark.kind === 'line') drawLine(slide, mark, look);
    else if (mark.kind === 'glyph') drawGlyph(slide, mark, look);
    else drawTable(slide, mark, look);
  }
}

const inches = (pixels: number): number => Math.round((pixels / INCH) * 1000) / 1000;
const points = (pixels: number): number => Math.round(pixels * POINTS * 10) / 10;
const colour = (ink: Ink, { colours }: SlideLook): string => colours[ink].slice(1);
const linkTo = (href: string | undefined) => (href ? { hyperlink: { url: href } } : {});

/** Where a text stands, in inches. */
export function placeOf({ x, y, width, size, anchor, lines }: TextBox, dir: Sheet['dir']): { x: number; y: number; w: number; h: number } {
  const left = anchor === 'middle' ? x - width / 2 : isAtEnd(anchor, dir) ? x - width : x;
  return { x: inches(left), y: inches(y - size * 1.05), w: inches(width), h: inches(size * 1.36 * lines) };
}

const isAtEnd = (anchor: TextBox['anchor'], dir: Sheet['dir']): boolean => (anchor === 'end') !== (dir === 'rtl');

/** A text among lines is no wider than it has to be, so that the paper behind it hides no more than that. */
function haloPlace(mark: TextBox, dir: Sheet['dir']): { x: number; w: number } {
  const { x, width } = haloOf(mark, dir);
  return { x: inches(x), w: inches(width) };
}

function drawText(slide: Slide, mark: TextBox, look: SlideLook, isTitle: boolean): void {
  const { text, size, ink, bold = false, anchor, href, lines } = mark;
  const align = anchor === 'middle' ? 'center' : isAtEnd(anchor, look.dir) ? 'right' : 'left';
  slide.addText([{ text: cleanText(text), options: { lang: look.locale, ...linkTo(href) } }], {
    ...placeOf(mark, look.dir),
    ...(mark.halo && { ...haloPlace(mark, look.dir), fill: { color: colour('paper', look) } }),
    ...{ fontFace: FONT, fontSize: points(size), color: colour(ink, look), bold, align, rtlMode: look.dir === 'rtl' },
    ...{ margin: 0, valign: 'top', wrap: lines > 1 },
    ...(isTitle && { placeholder: 'title' }),
  });
}

function drawBox(slide: Slide, { x, y, width, height, fill, stroke, radius, dashed, label, words, href }: BoxMark, look: SlideLook): void {
  const box = {
    ...{ x: inches(x), y: inches(y), w: inches(width), h: inches(height) },
    ...(fill && { fill: { color: colour(fill, look) } }),
    line: stroke ? { color: colour(stroke, look), width: 1, ...(dashed && { dashType: 'dash' as const }) } : { type: 'none' as const },
    ...(radius && { rectRadius: inches(radius) }),
    ...(words && { objectName: oneLine(words) }),
  };
  const shape = radius ? 'roundRect' : 'rect';
  if (!label) return void slide.addShape(shape, { ...box, ...linkTo(href) });
  const isRtl = look.dir === 'rtl';
  const first = label.signs[0]?.x ?? label.x;
  const inset = Math.max(0, isRtl ? x + width - first - 14 : first - x) * POINTS;
  slide.addText(
    [
      ...label.signs.map(({ shape: sign, ink }) => ({
        text: `${SYMBOLS[sign]} `,
        options: { color: colour(ink, look), fontFace: SYMBOL_FONT },
      })),
      { text: cleanText(label.text), options: { color: colour(label.ink, look), lang: look.locale, ...linkTo(href) } },
    ],
    {
      ...{ ...box, shape, fontFace: FONT, fontSize: points(label.size), valign: 'middle', wrap: false },
      ...{
        align: isRtl ? 'right' : 'left',
        rtlMode: isRtl, // as pptxgenjs takes them: start, end, below, above
        margin: isRtl ? [0, inset, 0, 0] : [inset, 0, 0, 0],
      },
    },
  );
}

function drawLine(slide: Slide, { points: path, ink, width, dashed, arrow }: LineMark, look: SlideLook): void {
  const [left, top] = [Math.min(...path.map(([x]) => x)), Math.min(...path.map(([, y]) => y))];
  const [right, bottom] = [Math.max(...path.map(([x]) => x)), Math.max(...path.map(([, y]) => y))];
  const place = { x: inches(left), y: inches(top), w: inches(right - left), h: inches(bottom - top) };
  const line = {
    ...{ color: colour(ink, look), width: points(width) },
    ...(dashed && { dashType: 'dash' as const }),
    ...(arrow && { endArrowType: 'triangle' as const }),
  };
  const isStraight = path.length === 2 && (right === left || bottom === top);
  if (isStraight) return void slide.addShape('line', { ...place, line });
  const corners = path.map(([x, y], index) => ({ x: inches(x - left), y: inches(y - top), ...(index === 0 && { moveTo: true }) }));
  slide.addShape('custGeom' as PptxGenJS.SHAPE_NAME, { ...place, line, points: corners });
}

function drawGlyph(slide: Slide, { x, y, size, shape, ink }: GlyphMark, look: SlideLook): void {
  slide.addText(SYMBOLS[shape], {
    ...{ x: inches(x - 2), y: inches(y - 1), w: inches(size + 4), h: inches(size + 2), margin: 0 },
    ...{ align: 'center', valign: 'middle', fontFace: SYMBOL_FONT, fontSize: points(size), color: colour(ink, look), wrap: false },
  });
}

function drawTable(slide: Slide, { x, y, columns, size, rows }: TableMark, look: SlideLook): void {
  const none = { type: 'none' as const };
  const told = rows.map(({ cells, isHead }) =>
    cells.map(({ text, bold, ink = 'ink', href }) => ({
      text: oneLine(text),
      options: {
        ...{ bold: bold ?? false, color: colour(ink, look), lang: look.locale, ...linkTo(href) },
        border: [none, none, { type: 'solid', pt: isHead ? 1 : 0.5, color: colour(isHead ? 'line-strong' : 'line', look) }, none] as never,
      },
    })),
  );
  slide.addTable(told, {
    ...{ x: inches(x), y: inches(y), colW: columns.map(inches), rowH: rows.map(({ height }) => inches(height)) },
    ...{ fontFace: FONT, fontSize: points(size), valign: 'top', align: look.dir === 'rtl' ? 'right' : 'left' },
    // in points, as pptxgenjs takes the margins of cells
    margin: [3, 3, 3, 3],
  });
}
