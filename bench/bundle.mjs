// What is measured is what is published: built as the embed is, with the SDK's door beside it, and kept in memory.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import configure from '../vite.config.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));

/** The built file's text. Unminified it has the names that a profile wants to show. */
export async function bundle({ minify = true } = {}) {
  const embed = configure({ mode: 'embed' });
  // what the embed has in files of their own is in this one: the page has no address to load it from
  const left = ['on-demand-parts', 'inline-imports', ...(minify ? [] : ['minify-again'])];
  const plugins = embed.plugins.filter(({ name }) => !left.includes(name));
  const lib = { entry: `${root}bench/entry.ts`, formats: ['es'] };
  const options = { ...embed.build, write: false, lib, rolldownOptions: { output: { codeSplitting: false, minify } } };
  const [{ output }] = [await build({ ...embed, root, configFile: false, logLevel: 'error', plugins, build: options })].flat();
  return output[0].code;
}
