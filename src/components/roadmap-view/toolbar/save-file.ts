import type { View } from '../../../sdk/lenses/arrange.js';
import type { SavedFormat } from '../../../sdk/lenses/lens-lists.js';
import { ZOOM_PIXELS } from '../../../sdk/layout/timeline-zoom.js';
import { dayNumber, dayText } from '../../../sdk/model/day.js';
import type { Fit, Orientation, Paper } from '../../../sdk/exports/sheets/paper.js';
import { OFFERED } from './offered-formats.js';
import type { Shown } from './shown.js';

/** What a reader wants of a file. */
export interface Wish {
  /** Whether all is in it, whatever the reader looks for at present. */
  isWhole: boolean;
  paper: Paper;
  orientation: Orientation;
  fit: Fit;
  /** Whether letters that the file's fonts lack may be written as question marks. */
  lossy?: boolean;
}

/** A format that is a file. */
export type FileFormat = Exclude<SavedFormat, 'print'>;

/** Saves what is shown, or all of it, as a file on the reader's machine. */
export async function saveFile(format: FileFormat, shown: Shown, wish: Wish): Promise<void> {
  const blob = await fileOf(format, shown, wish);
  const { projection } = shown;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `${nameOf(projection.title ?? 'roadmap')}-${nameOf(projection.lens.id)}-${projection.asOf ?? projection.today}.${format === 'adf' ? 'adf.json' : format}`;
  link.click();
  // the engine has taken it by then
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

async function fileOf(format: FileFormat, shown: Shown, { isWhole, paper, orientation, fit, lossy }: Wish): Promise<Blob> {
  const { projection, asTable, words } = shown;
  const { writeStatic, exportPng, loadExportWords, MEDIA_TYPES } = await import('./write-file.js');
  const layout = asTable ? 'list' : shown.layout;
  const view = isWhole ? wholeOf(shown.view) : inSight(shown);
  const said = await loadExportWords(words.locale);
  const options = { view, layout, locale: words.locale, ...(said && { words: said }) };
  switch (format) {
    case 'pdf': {
      const exportPdf = await OFFERED.pdf!();
      return blobOf(await exportPdf(projection, { ...options, paper, orientation, fit, ...(lossy && { lossy }) }), 'application/pdf');
    }
    case 'pptx': {
      const exportPptx = await OFFERED.pptx!();
      return blobOf(await exportPptx(projection, { ...options, fit }), PPTX);
    }
    case 'png':
      return exportPng(projection, options);
    default:
      return blobOf(writeStatic(projection, { ...options, format }), MEDIA_TYPES[format]);
  }
}

const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
const blobOf = (part: string | Uint8Array, type: string): Blob => new Blob([part as BlobPart], { type });

/** Order and lanes as the reader has them, and nothing left out. */
const wholeOf = ({ search: _search, filter: _filter, range: _range, ...rest }: View): View => rest;

/** On a time axis, the stretch of time that is in sight; closed lanes are open in a file, where nobody can open them. */
export function inSight({ view, layout, asTable, width }: Shown): View {
  const { at, zoom } = view;
  const near = typeof zoom === 'number' ? zoom : zoom === 'fit' ? undefined : ZOOM_PIXELS[zoom ?? 'quarter'];
  if (layout !== 'timeline' || asTable || at === undefined || !near || view.range) return view;
  return { ...view, range: { start: at, end: dayText(dayNumber(at) + Math.round(width / near)) } };
}

/** Letters and digits alone, which every system takes for a file's name. */
const nameOf = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || 'roadmap';
