// Sizes as a visitor downloads them, and the proof that the SDK alone brings no Lit.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { nameOf, PARTS } from './embed/parts.js';
import { weighParts } from './embed/weigh-parts.js';

/** Where it should get to, and what it weighs today, rounded up: it may only shrink. See docs/decisions/008. */
const EMBED_AIM = 45_000;
const EMBED_LIMIT = 82_000;
const ENTRY = 'sdk-entry.js';
const gzipped = (code) => gzipSync(code, { level: 9 }).length;
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB gzipped`;

/** Bundles some exports of the SDK as a host would. */
async function bundle(names) {
  const entry = {
    name: 'sdk-entry',
    enforce: 'pre',
    resolveId: (id) => (id.endsWith(ENTRY) ? ENTRY : undefined),
    load: (id) => (id === ENTRY ? `export ${names} from '/src/sdk/index.ts';` : undefined),
  };
  const options = { write: false, target: 'es2022', lib: { entry: ENTRY, formats: ['es'] } };
  const output = { minify: true, codeSplitting: false };
  const [result] = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [entry],
    build: { ...options, rolldownOptions: { output } },
  });
  const [chunk] = result.output;
  return { size: gzipped(chunk.code), modules: Object.keys(chunk.modules) };
}

const embed = gzipped(readFileSync('dist/embed/roadmap-view.js'));
const core = await bundle('{ parseRoadmap, project }');
const sdk = await bundle('*');
const drawing = core.modules.filter((id) =>
  /node_modules\/(@lit|lit|lit-html|lit-element|d3-scale|@floating-ui)\/|src\/components\//.test(id),
);

console.log(`     embed ${kilobytes(embed)} (at most ${kilobytes(EMBED_LIMIT)}; the aim is ${kilobytes(EMBED_AIM)})`);
console.log('     beside it, loaded when something asks for it:');
for (const part of Object.keys(PARTS)) {
  const bytes = gzipped(readFileSync(`dist/embed/${nameOf(part, 'es')}`));
  console.log(`     ${String(bytes).padStart(6)} ${nameOf(part, 'es')}`);
}
console.log('     of the embed, each part gzipped by itself:');
for (const [part, bytes] of await weighParts()) console.log(`     ${String(bytes).padStart(6)} ${part}`);
console.log(`     sdk, parseRoadmap and project only: ${kilobytes(core.size)}; all of it: ${kilobytes(sdk.size)}`);
if (drawing.length) console.error(`parseRoadmap and project bring code that draws: ${drawing.join(', ')}`);
if (embed > EMBED_LIMIT || drawing.length) process.exit(1);
