/** A projection as slides. An entry of its own, since it needs the package `pptxgenjs`, which not every host wants. */
export { exportPptx } from './sdk/exports/export-pptx.js';
export type { SheetOptions } from './sdk/exports/sheets/draw-sheets.js';
