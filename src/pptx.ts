/**
 * A projection as slides. An entry of its own, since it needs the package `pptxgenjs`, which not every host wants. With it the toolbar
 * of every view on the page offers slides.
 */
import { OFFERED } from './components/roadmap-view/toolbar/offered-formats.js';
import { exportPptx } from './sdk/exports/export-pptx.js';

OFFERED.pptx = () => Promise.resolve(exportPptx);

export { exportPptx } from './sdk/exports/export-pptx.js';
export type { SheetOptions } from './sdk/exports/sheets/draw-sheets.js';
