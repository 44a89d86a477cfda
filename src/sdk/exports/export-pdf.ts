import type * as pdfkit from 'pdfkit';
import type { Projection } from '../lenses/projection.js';
import { dayNumber } from '../model/day.js';
import { cleanText, oneLine } from './clean-text.js';
import { createExportWords } from './export-words.js';
import { drawPage, type Pen } from './pdf/draw-page.js';
import { escapeMetadata } from './pdf/escape-metadata.js';
import { latinText } from './pdf/latin-text.js';
import { drawSheets, type SheetOptions } from './sheets/draw-sheets.js';
import { PALETTES } from './sheets/scheme.js';
import type { Sheet } from './sheets/sheet.js';

/** How a document is written. */
export interface PdfOptions extends SheetOptions {
  /** A font (TrueType or OpenType) that is put into the file. Without one it has the letters of Western Europe. */
  font?: Uint8Array;
  /** The same for what is bold; `font` when not given. */
  boldFont?: Uint8Array;
  /** Whether letters that the file's fonts lack may be written as question marks; refused when not given. */
  lossy?: boolean;
}

/** A PDF would be full of question marks: `letters` are some of those that its fonts lack. */
export class MissingLettersError extends Error {
  override name = 'MissingLettersError';
  constructor(readonly letters: string) {
    super(
      `the fonts that every PDF reader has lack letters of this roadmap (${letters}): give a font that has them, or take html and print it`,
    );
  }
}

/** Points in a pixel. */
const POINTS = 0.75;
const MS_PER_DAY = 86_400_000;

/**
 * A projection as a PDF of A4 sheets, or those of another paper: text as text, with tags and links. Nothing in it tells when or where it
 * was made, so that the same projection gives the same bytes, on the same engine. Needs the package `pdfkit`.
 * @throws RangeError on options that are none; MissingLettersError where letters of some script would be lost; Error where `pdfkit` is
 *   not installed
 */
export async function exportPdf(projection: Projection, options: PdfOptions = {}): Promise<Uint8Array> {
  const { default: PDFDocument } = await loadPdfkit();
  const { scheme = 'light', font, boldFont = font, lossy = false } = options;
  const words = createExportWords(projection, options);
  const sheets = drawSheets(projection, { paper: 'a4', ...options });
  const doc = new PDFDocument({ ...FILE, lang: words.locale, info: infoOf(projection) });
  escapeMetadata(doc);
  const bytes = bytesOf(doc);
  doc.registerFont('body', font ?? 'Helvetica').registerFont('bold', boldFont ?? 'Helvetica-Bold');
  let isWhole = true;
  const lacked = new Set<string>();
  const letters = (text: string): string => {
    if (font) return cleanText(text);
    const told = latinText(cleanText(text));
    isWhole &&= told.isWhole;
    for (const letter of told.lacked) lacked.add(letter);
    return told.text;
  };
  const pens = sheets.map((sheet): [Sheet, Pen] => [sheet, { doc, colours: PALETTES[scheme], dir: sheet.dir, letters }]);
  for (const [sheet, pen] of pens) drawOn(doc, sheet, pen);
  if (lacked.size > 0 && !lossy) throw new MissingLettersError([...lacked].slice(0, 8).join(' '));
  if (!isWhole) tellMissing(sheets.at(-1)!, pens.at(-1)![1], words.word('pdf.letters'));
  doc.end();
  return bytes;
}

const FILE = { autoFirstPage: false, pdfVersion: '1.7', tagged: true, displayTitle: true, margin: 0 };

async function loadPdfkit(): Promise<typeof pdfkit> {
  try {
    const loaded = await import('pdfkit');
    if (!loaded.registerStdFonts) return loaded;
    const fonts = await Promise.all([import('pdfkit/standard-fonts/Helvetica'), import('pdfkit/standard-fonts/HelveticaBold')]);
    loaded.registerStdFonts(...fonts.map(({ default: font }) => font));
    return loaded;
  } catch (cause) {
    throw new Error('a PDF needs the package pdfkit: npm install pdfkit', { cause });
  }
}

/** No clock is read: a file tells the day of its data, or none that anybody could take for one. */
function infoOf({ title, lens, asOf, today, disclaimer }: Projection): object {
  const number = [asOf, today].map((day) => dayNumber(day ?? '')).find(Number.isFinite) ?? 0;
  const day = new Date(number * MS_PER_DAY);
  const told = { Title: oneLine(title ?? '') || oneLine(lens.label), Subject: oneLine(lens.label), Keywords: oneLine(disclaimer ?? '') };
  return { ...told, Creator: 'roadmap-view', Producer: 'roadmap-view', CreationDate: day, ModDate: day };
}

function drawOn(doc: Pen['doc'], sheet: Sheet, pen: Pen): void {
  const { width, height } = sheet;
  doc.addPage({ size: [width * POINTS, height * POINTS], margin: 0 }).scale(POINTS);
  doc.markContent('Artifact', { type: 'Background' }).rect(0, 0, width, height).fill(pen.colours.paper).endMarkedContent();
  drawPage(sheet, pen);
}

function tellMissing({ width, height, dir }: Sheet, pen: Pen, text: string): void {
  const x = dir === 'rtl' ? width - 36 : 36;
  const marks = [{ kind: 'text', x, y: height - 18, width: width - 240, text, size: 9.5, ink: 'bad' }] as const;
  drawPage({ width, height, dir, marks: [...marks] }, pen);
}

function bytesOf(doc: Pen['doc']): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk) => chunks.push(chunk));
    doc.on('error', reject);
    doc.on('end', () => {
      const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const chunk of chunks) {
        bytes.set(chunk, at);
        at += chunk.length;
      }
      resolve(bytes);
    });
  });
}
