/**
 * Text as every format can hold it: line breaks all alike, no control characters, no halves of characters, nothing XML forbids, nothing
 * that turns around what stands beside it.
 */
export function cleanText(text: string): string {
  return balanced(text)
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[^\P{Cc}\t\n]|[\ufeff\p{Noncharacter_Code_Point}]/gu, '');
}

/** Embeddings and overrides of direction reach beyond the text that they stand in, and isolates that nobody closes. */
const TURNS = /[\u202a-\u202e]/g;
const OPENING = /[\u2066-\u2068]/g;
const CLOSING = /\u2069/g;

function balanced(text: string): string {
  const plain = text.replace(TURNS, '');
  const [opened, closed] = [plain.match(OPENING)?.length ?? 0, plain.match(CLOSING)?.length ?? 0];
  return opened === closed ? plain : plain.replace(OPENING, '').replace(CLOSING, '');
}

/** The same on one line. */
export function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}
