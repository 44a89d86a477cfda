/** Embeddings and overrides of direction reach beyond the text that they stand in, and isolates that nobody closes. */
const TURNS = /[\u202a-\u202e]/g;
const ISOLATES = /[\u2066-\u2069]/g;

/** A text without the signs that turn around its own letters or what stands beside it; isolates stay where each is closed. */
export function standAlone(text: string): string {
  const plain = text.replace(TURNS, '');
  let open = 0;
  const isClosed = (plain.match(ISOLATES) ?? []).every((sign) => (open += sign === '\u2069' ? -1 : 1) >= 0);
  return isClosed && open === 0 ? plain : plain.replace(ISOLATES, '');
}
