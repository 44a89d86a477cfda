import type { Projection } from '../../lenses/projection.js';
import type { ExportOptions } from '../export-options.js';
import { createExportWords } from '../export-words.js';
import type { DrawnPage } from './paginate.js';

/** Each page says which it is, and of how many. */
export function numberPages(pages: readonly DrawnPage[], projection: Projection, options: ExportOptions, margin: number): DrawnPage[] {
  const words = createExportWords(projection, options);
  return pages.map(({ width, height, marks }, index) => {
    const text = words.word('page.number', { n: words.number(index + 1), total: words.number(pages.length) });
    const place = { x: width - margin, y: height - margin / 2, width: 160, anchor: 'end' } as const;
    return { width, height, marks: [...marks, { kind: 'text', ...place, text, size: 9.5, ink: 'muted' }] };
  });
}
