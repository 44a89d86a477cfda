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
import { localeOf } from '../locale-of.js';
import { LENS_OPTIONS, readLens } from '../read-lenses.js';
import { PICTURE_OPTIONS, PICTURE_USAGE, pictureOf } from '../read-picture.js';
import { dayOfFile, readSource, SOURCE_OPTIONS, SOURCE_USAGE } from '../read-source.js';
import { readView, VIEW_OPTIONS, VIEW_USAGE } from '../read-view.js';
import { visible } from '../visible.js';
import { countOf, wordsOfIssue } from '../words-of-issue.js';

const SEPARATORS = [',', ';', '\t'] as const;
type Separator = (typeof SEPARATORS)[number];

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
    const today = dayOfFile(given, roadmap);
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
  const locale = localeOf(given);
  const words = locale && (await loadExportWords(locale));
  const list = wordOf<CollectionName>(given, 'list', COLLECTIONS);
  const separator = separatorOf(given);
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

/** A tab may be written out, since a shell makes it hard to type. */
function separatorOf(given: Given): Separator | undefined {
  const text = textOf(given, 'separator')?.replace('\\t', '\t');
  const separator = SEPARATORS.find((candidate) => candidate === text);
  if (text === undefined || separator) return separator;
  const told = SEPARATORS.map((sign) => JSON.stringify(sign)).join(', ');
  throw new UsageError(`--separator is one of ${told} (a tab), and not ${JSON.stringify(text)}`);
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

const LETTERS = '; --font FILE gives one, --lossy writes ? for what is missing';

/** A lens may refuse a roadmap with a banned word in it; a locale may be none; a package may be missing. */
async function orUnusable(call: () => Promise<void>): Promise<void> {
  try {
    await call();
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const lacked = error instanceof Error && error.name === 'MissingLettersError';
    throw new UsageError(visible(reasonOf(error)) + (lacked ? LETTERS : ''));
  }
}
