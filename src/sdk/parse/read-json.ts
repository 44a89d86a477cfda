/**
 * The value of a JSON text. A byte order mark is left aside.
 * @throws SyntaxError in the engine's words
 */
export function readJson(text: string): unknown {
  return JSON.parse(text.replace(/^\uFEFF/, ''));
}

/** Whether a text is a page, which is what servers send when they mean to say something else. */
export function isMarkup(text: string): boolean {
  return /^[\s\uFEFF]*</.test(text);
}
