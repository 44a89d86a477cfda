// What weighs in the embed: the bytes of each folder and library, minified and gzipped by itself. Together they are some kilobytes less.
import { gzipSync } from 'node:zlib';
import { build, minify } from 'vite';
import embedConfig from '../../vite.config.mjs';

/** `src/sdk/parse`, `src/components/layouts/list`, `lit-html`, `floating-ui.js (stand-in)`; the rest is the bundler's. */
function partOf(id) {
  const library = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1];
  const standIn = /tools\/embed\/([^/]+)$/.exec(id)?.[1];
  const folder = /src\/((?:sdk|components)\/(?:layouts\/[^/.]+\/|[^/.]+))/.exec(id)?.[1];
  return library ?? (standIn && `${standIn} (stand-in)`) ?? (folder ? `src/${folder.replace(/\/$/, '')}` : 'other');
}

/** Nothing is dropped for being unused: what uses it may be in another part. */
async function weigh(code) {
  const options = { module: true, mangle: { toplevel: true }, compress: { unused: false } };
  return gzipSync((await minify('part.js', code, options)).code, { level: 9 }).length;
}

/** `[part, bytes]`, the heaviest first. */
export async function weighParts() {
  const { plugins, build: options } = embedConfig({ mode: 'embed' });
  const lib = { ...options.lib, formats: ['es'] };
  const rolldownOptions = { output: { minify: false, codeSplitting: false } };
  const used = plugins.filter(({ name }) => name !== 'minify-again');
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: used,
    build: { ...options, write: false, lib, rolldownOptions },
  });
  const parts = new Map();
  for (const [id, { code }] of Object.entries(output[0].modules)) parts.set(partOf(id), `${parts.get(partOf(id)) ?? ''}${code ?? ''}\n`);
  const weighed = await Promise.all([...parts].map(async ([part, code]) => [part, await weigh(code)]));
  return weighed.filter(([, bytes]) => bytes > 50).sort((a, b) => b[1] - a[1]);
}
