// What is measured is what is published: built as the embed is, with the SDK's door beside it, and kept in memory.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../', import.meta.url));

/** The built file's text. Unminified it has the names that a profile wants to show. */
export async function bundle({ minify = true } = {}) {
  const lib = { entry: `${root}bench/entry.ts`, formats: ['es'] };
  const rolldownOptions = { output: { minify } };
  const [{ output }] = [await build({ root, mode: 'embed', logLevel: 'error', build: { write: false, lib, rolldownOptions } })].flat();
  return output[0].code;
}
