import type { ExportFormat } from '../../../sdk/exports/render-static.js';
import type { MEDIA_TYPES, writeStatic } from '../../../sdk/exports/write-static.js';
import type { Shown } from './shown.js';

/** What writes files; loaded when the reader asks for one. */
export interface Exports {
  writeStatic: typeof writeStatic;
  MEDIA_TYPES: typeof MEDIA_TYPES;
}

/** Saves what is shown as a file on the reader's machine. */
export function saveExport(exports: Exports, format: ExportFormat, { projection, view, layout, words }: Shown): void {
  const text = exports.writeStatic(projection, { format, view, layout, locale: words.locale });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: exports.MEDIA_TYPES[format] }));
  link.download = `${nameOf(projection.title ?? 'roadmap')}-${nameOf(projection.lens.id)}-${projection.asOf ?? projection.today}.${format}`;
  link.click();
  // the engine has taken it by then
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Letters and digits alone, which every system takes for a file's name. */
const nameOf = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || 'roadmap';
