/**
 * A projection as a PDF. An entry of its own, since it needs the package `pdfkit`, which not every host wants. With it the toolbar of
 * every view on the page offers PDF.
 */
import { OFFERED } from './components/roadmap-view/toolbar/offered-formats.js';
import { exportPdf } from './sdk/exports/export-pdf.js';

OFFERED.pdf = () => Promise.resolve(exportPdf);

export { exportPdf, MissingLettersError, type PdfOptions } from './sdk/exports/export-pdf.js';
