import type PDFDocument from 'pdfkit';
import { escapeMarkup } from '../escape-markup.js';

/**
 * pdfkit tells title and subject twice: as text of PDF, and as XML, into which it puts them as they are. There their signs must mean
 * nothing.
 */
export function escapeMetadata(doc: PDFDocument): void {
  const addInfo = doc._addInfo.bind(doc);
  doc._addInfo = () => {
    const told = doc.info;
    doc.info = Object.fromEntries(
      Object.entries(told).map(([key, value]) => [key, typeof value === 'string' ? escapeMarkup(value) : value]),
    );
    addInfo();
    doc.info = told;
  };
}
