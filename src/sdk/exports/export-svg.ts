import type { Projection } from '../lenses/projection.js';
import { oneLine } from './clean-text.js';
import { escapeMarkup as escape } from './escape-markup.js';
import { createExportWords } from './export-words.js';
import { glyphOf } from './glyph-of.js';
import { drawSheets, type SheetOptions } from './sheets/draw-sheets.js';
import { haloOf } from './sheets/halo-of.js';
import { PALETTES } from './sheets/scheme.js';
import type { BoxMark, GlyphMark, Ink, LineMark, Mark, Sheet, TextMark } from './sheets/sheet.js';
import { tableMarks } from './sheets/table-marks.js';
import { stampOf } from './stamp.js';
import { createTitles } from './titles.js';

/**
 * A projection as a picture, drawn from our own layout: text as text, links that may be followed, nothing to fetch and no style of its
 * own, so that it also stands inside a page with a strict policy. With a paper it is all on one sheet.
 * @throws RangeError on options that are none
 */
export function exportSvg(projection: Projection, options: SheetOptions = {}): string {
  return exportSvgPages(projection, { fit: 'page', ...options })[0]!;
}

/** The same as one picture for each sheet of the paper. */
export function exportSvgPages(projection: Projection, options: SheetOptions = {}): string[] {
  const { scheme = 'light' } = options;
  const words = createExportWords(projection, options);
  const told = {
    locale: words.locale,
    colours: PALETTES[scheme],
    title: oneLine(projection.title ?? '') || oneLine(projection.lens.label),
    about: stampOf(projection, options.view ?? {}, words, createTitles(projection)).join(' · '),
  };
  return drawSheets(projection, options).map((sheet) => svgOf(sheet, told));
}

interface Told {
  locale: string;
  colours: Readonly<Record<Ink, string>>;
  title: string;
  about: string;
}

const FONTS = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', Arial, sans-serif";

function svgOf({ width, height, dir, marks }: Sheet, { locale, colours, title, about }: Told): string {
  const [w, h] = [n(width), n(height)];
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}" font-family="${escape(FONTS)}" xml:lang="${escape(locale)}"${dir === 'rtl' ? ' direction="rtl"' : ''}>
<title>${escape(title)}</title>
<desc>${escape(about)}</desc>
<rect width="${w}" height="${h}" fill="${colours.paper}"/>
${marks.map((mark) => markSvg(mark, dir, colours)).join('\n')}
</svg>
`;
}

/** Two digits behind the point are finer than any printer. */
const n = (value: number): string => String(Math.round(value * 100) / 100);

function markSvg(mark: Mark, dir: Sheet['dir'], colours: Told['colours']): string {
  switch (mark.kind) {
    case 'text':
      return (mark.halo ? haloSvg(mark, dir, colours) : '') + linked(mark.href, textSvg(mark, colours));
    case 'box':
      return linked(mark.href, boxSvg(mark, colours));
    case 'line':
      return lineSvg(mark, colours);
    case 'glyph':
      return glyphSvg(mark, colours);
    case 'table':
      return tableMarks(mark, dir)
        .map((part) => markSvg(part, dir, colours))
        .join('\n');
  }
}

const linked = (href: string | undefined, drawn: string): string =>
  href ? `<a href="${escape(href)}" rel="noopener noreferrer">${drawn}</a>` : drawn;

function haloSvg(mark: TextMark, dir: Sheet['dir'], colours: Told['colours']): string {
  const { x, y, width, height } = haloOf(mark, dir);
  return `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" fill="${colours.paper}"/>\n`;
}

function textSvg({ x, y, text, size, ink, bold, anchor }: TextMark, colours: Told['colours']): string {
  const look = `${bold ? ' font-weight="600"' : ''}${anchor ? ` text-anchor="${anchor}"` : ''}`;
  return `<text x="${n(x)}" y="${n(y)}" font-size="${n(size)}" fill="${colours[ink]}"${look}>${escape(text)}</text>`;
}

function boxSvg({ x, y, width, height, fill, stroke, radius, dashed, label, words }: BoxMark, colours: Told['colours']): string {
  const line = stroke ? ` stroke="${colours[stroke]}"${dashed ? ' stroke-dasharray="4 3"' : ''}` : '';
  const place = `x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"${radius ? ` rx="${n(radius)}"` : ''}`;
  const box = `<rect ${place} fill="${fill ? colours[fill] : 'none'}"${line}/>`;
  return `<g>${words ? `<title>${escape(words)}</title>` : ''}${box}${label ? label.signs.map((sign) => glyphSvg(sign, colours)).join('') + textSvg(label, colours) : ''}</g>`;
}

function lineSvg({ points, ink, width, dashed, arrow }: LineMark, colours: Told['colours']): string {
  const path = points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L');
  const drawn = `<path d="M${path}" fill="none" stroke="${colours[ink]}" stroke-width="${n(width)}"${dashed ? ' stroke-dasharray="4 3"' : ''}/>`;
  const [x, y] = points.at(-1)!;
  return arrow ? `${drawn}<circle cx="${n(x)}" cy="${n(y)}" r="2.5" fill="${colours[ink]}"/>` : drawn;
}

function glyphSvg({ x, y, size, shape, ink }: GlyphMark, colours: Told['colours']): string {
  const [solid, line, look] = glyphOf(shape);
  const colour = colours[ink];
  const outline = `fill="none" stroke="${look === 'cut' ? colours.paper : colour}" stroke-width="1.6"${look === 'dotted' ? ' stroke-dasharray="1.8 1.6"' : ''}`;
  const paths = `${solid ? `<path d="${solid}" fill="${colour}"/>` : ''}${line ? `<path d="${line}" ${outline}/>` : ''}`;
  return `<g transform="translate(${n(x)} ${n(y)}) scale(${Math.round((size / 14) * 1000) / 1000})">${paths}</g>`;
}
