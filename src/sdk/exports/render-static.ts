import type { Projection } from '../lenses/projection.js';
import { exportAdf } from './export-adf.js';
import { exportCsv, type CsvOptions } from './export-csv.js';
import { exportHtml, type HtmlOptions } from './export-html.js';
import { exportIcs, type IcsOptions } from './export-ics.js';
import { exportJson } from './export-json.js';
import { exportMarkdown } from './export-markdown.js';
import { exportSvg } from './export-svg.js';
import type { SheetOptions } from './sheets/draw-sheets.js';

/** The formats a projection is written in. */
export const EXPORT_FORMATS = ['html', 'md', 'csv', 'ics', 'json', 'svg', 'adf'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What a server answers as, and a file is saved as. */
export const MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  ics: 'text/calendar; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  adf: 'application/json',
};

/** Which format, and how it is written. */
export interface StaticOptions extends HtmlOptions, CsvOptions, IcsOptions, SheetOptions {
  format: ExportFormat;
}

const WRITERS: Readonly<Record<ExportFormat, (projection: Projection, options: StaticOptions) => string>> = {
  html: exportHtml,
  md: exportMarkdown,
  csv: exportCsv,
  ics: exportIcs,
  json: exportJson,
  svg: exportSvg,
  adf: (projection, options) => `${JSON.stringify(exportAdf(projection, options))}\n`,
};

/**
 * A projection as a file: the static twin of what the element draws. It says nothing that the projection does not hold.
 * @throws Error on an unknown format; RangeError where the locale is no language tag or an option of a picture is none
 */
export function renderStatic(projection: Projection, options: StaticOptions): string {
  const { format } = options;
  if (!Object.hasOwn(WRITERS, format)) throw new Error(`unknown format ${JSON.stringify(format)}: use one of ${EXPORT_FORMATS.join(', ')}`);
  return WRITERS[format](projection, options);
}
