import { standAlone } from '../model/stand-alone-text.js';

/**
 * Text as every format can hold it: line breaks all alike, no control characters, no halves of characters, nothing XML forbids, nothing
 * that turns around what stands beside it.
 */
export function cleanText(text: string): string {
  return standAlone(text)
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[^\P{Cc}\t\n]|[\ufeff\p{Noncharacter_Code_Point}]/gu, '');
}

/** The same on one line. */
export function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}
