/** A projection as a PDF. An entry of its own, since it needs the package `pdfkit`, which not every host wants. */
export { exportPdf, type PdfOptions } from './sdk/exports/export-pdf.js';
