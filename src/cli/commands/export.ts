import {
  COLLECTIONS,
  EXPORT_FORMATS,
  exportSvgPages,
  loadExportWords,
  project,
  renderStatic,
  type CollectionName,
  type ExportFormat,
  type Projection,
  type StaticOptions,
} from '../../sdk/index.js';
import { FINE, wordOf, textOf, UsageError, type Command, type Given } from '../command.js';
import { readBytes, reasonOf, writeBytes, writeText } from '../files.js';
import { LENS_OPTIONS, readLens } from '../read-lenses.js';
import { PICTURE_OPTIONS, PICTURE_USAGE, pictureOf } from '../read-picture.js';
import { readSource, SOURCE_OPTIONS, SOURCE_USAGE, todayOf } from '../read-source.js';
import { readView, VIEW_OPTIONS, VIEW_USAGE } from '../read-view.js';
import { countOf, wordsOfIssue } from '../words-of-issue.js';

const SEPARATORS = [',', ';', '\t'] as const;

/** What is no text. */
const BINARY = ['pdf', 'pptx'] as const;
const FORMATS = [...EXPORT_FORMATS, ...BINARY];
type Format = ExportFormat | (typeof BINARY)[number];

export const exportAs: Command = {
  usage: `FILE --lens NAME --format ${FORMATS.join('|')} [--out FILE] [--locale TAG] [--list items|releases|…] [--separator ';'] ${VIEW_USAGE} ${PICTURE_USAGE} [--lenses LENSES.json] [--today DAY] ${SOURCE_USAGE}`,
  summary: 'writes what one audience may see as a page, a text, a table (--list, --separator), a calendar, a picture, a document or slides',
  options: {
    ...SOURCE_OPTIONS,
    ...LENS_OPTIONS,
    ...VIEW_OPTIONS,
    ...PICTURE_OPTIONS,
    format: { type: 'string' },
    out: { type: 'string' },
    locale: { type: 'string' },
    list: { type: 'string' },
    separator: { type: 'string' },
  },
  async run(given) {
    const [lens, format] = [readLens(given), formatOf(given)];
    const { roadmap, issues } = readSource(given);
    const options = await optionsOf(given, roadmap.fiscalYearStart);
    const today = todayOf(given, roadmap.timeZone);
    await orUnusable(() => write(project(roadmap, lens, { today }), format, options, given));
    for (const issue of issues) process.stderr.write(`${wordsOfIssue(issue)}\n`);
    if (issues.length > 0) process.stderr.write(`${countOf(issues.length, 'issue')}; what is wrong was left out\n`);
    return FINE;
  },
};

type Options = Omit<StaticOptions, 'format'>;

async function write(projection: Projection, format: Format, options: Options, given: Given): Promise<void> {
  const out = textOf(given, 'out');
  if (format === 'pdf' || format === 'pptx') writeBytes(out, await WRITE[format](projection, options, given));
  else if (format === 'svg' && options.fit === 'pages') writePages(out, exportSvgPages(projection, options));
  else writeText(out, renderStatic(projection, { ...options, format }));
}

/** Loaded when asked for: most never need what they are made with. */
const WRITE: Readonly<Record<(typeof BINARY)[number], (projection: Projection, options: Options, given: Given) => Promise<Uint8Array>>> = {
  async pdf(projection, options, given) {
    const { exportPdf } = await import('../../sdk/exports/export-pdf.js');
    const [font, boldFont] = ['font', 'bold-font'].map((name) => textOf(given, name)).map((file) => file && readBytes(file));
    const lossy = given.options['lossy'] === true;
    return exportPdf(projection, { ...options, ...(font && { font }), ...(boldFont && { boldFont }), lossy });
  },
  async pptx(projection, options) {
    const { exportPptx } = await import('../../sdk/exports/export-pptx.js');
    return exportPptx(projection, options);
  },
};

/** A picture is one page: of several each gets a number in its name. */
function writePages(out: string | undefined, pages: readonly string[]): void {
  const named = /^(.*?)(\.[^./\\]*)?$/s.exec(out ?? '');
  if (pages.length > 1 && (!out || out === '-')) throw new UsageError(`missing --out: ${pages.length} pages are as many files`);
  pages.forEach((page, index) => writeText(pages.length > 1 ? `${named![1]}-${index + 1}${named![2] ?? ''}` : out, page));
}

async function optionsOf(given: Given, fiscalYearStart: number | undefined): Promise<Options> {
  const locale = textOf(given, 'locale');
  const words = locale && (await loadExportWords(locale));
  const list = wordOf<CollectionName>(given, 'list', COLLECTIONS);
  const separator = wordOf(given, 'separator', SEPARATORS);
  const view = readView(given, fiscalYearStart);
  return {
    ...pictureOf(given),
    ...(view && { view }),
    ...(locale && { locale }),
    ...(words && { words }),
    ...(list && { list }),
    ...(separator && { separator }),
  };
}

/** As named, else by the ending of the file that is written. */
function formatOf(given: Given): Format {
  if (textOf(given, 'format') === 'png')
    throw new UsageError('a PNG is made in a browser, by exportPng of roadmap-view/png: take svg or pdf here');
  const ending = /\.([a-z]+)$/i.exec(textOf(given, 'out') ?? '')?.[1]?.toLowerCase();
  const format = wordOf<Format>(given, 'format', FORMATS) ?? FORMATS.find((name) => name === ending);
  if (!format) throw new UsageError(`missing --format: one of ${FORMATS.join(', ')}`);
  return format;
}

/** A lens may refuse a roadmap with a banned word in it; a locale may be none; a package may be missing. */
async function orUnusable(call: () => Promise<void>): Promise<void> {
  try {
    await call();
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(reasonOf(error));
  }
}
