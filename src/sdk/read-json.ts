/**
 * The value of a JSON text. A byte order mark is left aside.
 * @throws SyntaxError in the engine's words
 */
export function readJson(text: string): unknown {
  return JSON.parse(text.replace(/^\uFEFF/, ''));
}
