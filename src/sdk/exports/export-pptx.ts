import type PptxGenJS from 'pptxgenjs';
import type { Projection } from '../lenses/projection.js';
import { dayNumber } from '../model/day.js';
import { oneLine } from './clean-text.js';
import { createExportWords } from './export-words.js';
import { drawSlide, FONT, placeOf } from './pptx/draw-slide.js';
import { joinLines, type TextBox } from './pptx/join-lines.js';
import { sameBytes } from './pptx/same-bytes.js';
import { drawSheets, type SheetOptions } from './sheets/draw-sheets.js';
import { PALETTES } from './sheets/scheme.js';
import type { Sheet } from './sheets/sheet.js';

const INCH = 96;

/**
 * A projection as slides (PowerPoint, LibreOffice, Google): bars are shapes, tables are tables, texts are texts, all to be edited. The
 * same projection gives the same bytes. Needs the package `pptxgenjs`.
 * @throws RangeError on options that are none; Error where `pptxgenjs` is not installed
 */
export async function exportPptx(projection: Projection, options: SheetOptions = {}): Promise<Uint8Array> {
  const { scheme = 'light' } = options;
  const words = createExportWords(projection, options);
  const sheets = drawSheets(projection, { paper: 'slide', ...options });
  const colours = PALETTES[scheme];
  const deck = new (await loadPptx())();
  const [{ width, height, dir }] = sheets as [(typeof sheets)[number]];
  deck.defineLayout({ name: 'SHEET', width: width / INCH, height: height / INCH });
  deck.layout = 'SHEET';
  deck.rtlMode = dir === 'rtl';
  deck.theme = { headFontFace: FONT, bodyFontFace: FONT };
  Object.assign(deck, { title: titleOf(projection), subject: oneLine(projection.lens.label), author: 'roadmap-view', company: '' });
  const title = { name: 'title', type: 'title', ...titlePlace(sheets[0]!) } as const;
  deck.defineSlideMaster({
    title: 'SHEET',
    background: { color: colours.paper.slice(1) },
    objects: [{ placeholder: { options: title, text: '' } }],
  });
  for (const sheet of sheets) drawSlide(deck.addSlide({ masterName: 'SHEET' }), sheet, { colours, dir, locale: words.locale });
  const archive = (await deck.write({ outputType: 'uint8array' })) as Uint8Array;
  return sameBytes(archive, dayOf(projection));
}

/** Where the title stands, on every slide alike. */
function titlePlace({ marks, dir }: Sheet): { x: number; y: number; w: number; h: number } {
  const title = joinLines(marks).find((mark): mark is TextBox => mark.kind === 'text' && mark.level === 1);
  return title ? placeOf(title, dir) : { x: 0.5, y: 0.5, w: 9, h: 0.5 };
}

const titleOf = ({ title, lens }: Projection): string => oneLine(title ?? '') || oneLine(lens.label);

/** No clock is read: a file tells the day of its data. */
const dayOf = ({ asOf = '', today }: Projection): string => [asOf, today].find((day) => Number.isFinite(dayNumber(day))) ?? '1980-01-01';

async function loadPptx(): Promise<typeof PptxGenJS> {
  try {
    return (await import('pptxgenjs')).default;
  } catch (cause) {
    throw new Error('slides need the package pptxgenjs: npm install pptxgenjs', { cause });
  }
}
