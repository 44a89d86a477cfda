// What a host's bundler makes of each entry of the package, from its source: what a page has to load before it runs. Languages, layouts and
// tools that are imported on demand are not in it.
import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { entries } from './api/entries.mjs';
import { trimTemplates } from './embed/minify-templates.js';

const ENTRY = 'entry-of-a-host.js';
const PEERS = /^(@angular\/core|pdfkit|pptxgenjs|react)($|\/)/;
/** Written in the build. */
const MADE = { 'roadmap-view/angular': 'dist/frameworks/angular.js' };

export const gzipped = (code) => gzipSync(code, { level: 9 }).length;

/** Bundles what a host would write: `{ size, modules }`, bytes gzipped and the ids of what is loaded at once. */
export async function weigh(code) {
  const entry = {
    name: ENTRY,
    enforce: 'pre',
    resolveId: (id) => (id.endsWith(ENTRY) ? ENTRY : undefined),
    load: (id) => (id === ENTRY ? code : undefined),
  };
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [entry, trimTemplates()],
    build: {
      ...{ write: false, target: 'es2022', lib: { entry: ENTRY, formats: ['es'] } },
      rolldownOptions: { external: PEERS, output: { minify: true } },
    },
  });
  const files = new Set([output.find(({ isEntry }) => isEntry).fileName]);
  const chunkOf = (file) => output.find(({ fileName }) => fileName === file);
  for (const file of files) chunkOf(file)?.imports.forEach((one) => files.add(one));
  // what is left outside is no file of the build
  const chunks = [...files].map(chunkOf).filter(Boolean);
  return { size: chunks.reduce((sum, { code }) => sum + gzipped(code), 0), modules: chunks.flatMap(({ modules }) => Object.keys(modules)) };
}

/**
 * `[name, bytes]` of each entry that is built from TypeScript; the other faces for frameworks are a few lines around the first, and the embed
 * is weighed as the files that it is.
 */
export async function weighEntries() {
  const sources = entries()
    .map(({ name, types }) => [name, MADE[name] ?? `src/${types.replace(/^dist\//, '').replace(/\.d\.ts$/, '.ts')}`])
    .filter(([name, file]) => name !== 'roadmap-view/embed' && existsSync(file));
  const weighed = [];
  for (const [name, file] of sources) weighed.push([name, (await weigh(`export * from '/${file}';`)).size]);
  return weighed;
}
