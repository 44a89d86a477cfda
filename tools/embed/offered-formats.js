// The embed has the libraries of PDF and slides in parts of their own, where the package leaves them to the page.
import { loadPart } from './load-part.js';

export const OFFERED = {
  pdf: async () => (await loadPart('pdf')).exportPdf,
  pptx: async () => (await loadPart('pptx')).exportPptx,
};
