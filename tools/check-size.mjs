// Sizes as a visitor downloads them, each under its limit, and the proof that the SDK alone brings no Lit.
import { readFileSync, writeFileSync } from 'node:fs';
import { ALL_PARTS, nameOf } from './embed/parts.js';
import { weighParts } from './embed/weigh-parts.js';
import { LIMITS } from './size-limits.js';
import { gzipped, weigh, weighEntries } from './weigh-entries.mjs';

const DRAWING = /node_modules\/(@lit|lit|lit-html|lit-element|@floating-ui)\/|src\/components\//;
const roundedUp = (bytes) => (bytes > 5000 ? Math.ceil(bytes / 500) * 500 : Math.ceil(bytes / 100) * 100);
const padded = (bytes) => String(bytes).padStart(7);

const mains = ['roadmap-view.js', 'roadmap-view.whole.js', 'roadmap-view.frame.js', 'roadmap-view.host.js'];
const files = [...mains, ...Object.keys(ALL_PARTS).map((part) => nameOf(part, 'es'))];
const core = await weigh(`export { parseRoadmap, project } from '/src/sdk/index.ts';`);
const weighed = [
  ...(await weighEntries()),
  ['roadmap-view/sdk, parseRoadmap and project alone', core.size],
  ...files.map((file) => [`embed/${file}`, gzipped(readFileSync(`dist/embed/${file}`))]),
];

console.log('       bytes   limit');
for (const [name, bytes] of weighed) console.log(`     ${padded(bytes)} ${padded(LIMITS[name] ?? 'none')} ${name}`);
console.log('     of the main file of the embed, each part gzipped by itself:');
for (const [part, bytes] of await weighParts()) console.log(`     ${padded(bytes)} ${part}`);

const names = weighed.map(([name]) => name);
const drawing = core.modules.filter((id) => DRAWING.test(id));
const problems = [
  ...weighed.filter(([name]) => !(name in LIMITS)).map(([name]) => `${name} has no limit: give it one in tools/size-limits.js`),
  ...weighed
    .filter(([name, bytes]) => bytes > LIMITS[name])
    .map(([name, bytes]) => `${name} is ${bytes - LIMITS[name]} bytes over its limit`),
  ...Object.keys(LIMITS)
    .filter((name) => !names.includes(name))
    .map((name) => `${name} is no more: remove its limit`),
  ...(drawing.length ? [`parseRoadmap and project bring code that draws: ${drawing.join(', ')}`] : []),
];
for (const problem of problems) console.error(problem);

if (process.argv.includes('--shrink')) shrink();
else if (problems.length) process.exit(1);

/** Lowers limits to what is weighed, rounded up; a new thing gets its first one. None is ever raised. */
function shrink() {
  const file = new URL('size-limits.js', import.meta.url);
  const [head] = readFileSync(file, 'utf8').split('export const');
  const lowered = weighed.map(([name, bytes]) => [name, Math.min(LIMITS[name] ?? Infinity, roundedUp(bytes))]);
  const lines = lowered.map(([name, bytes]) => `  '${name}': ${String(bytes).replace(/(\d)(?=\d{3}$)/, '$1_')},`);
  writeFileSync(file, `${head}export const LIMITS = {\n${lines.join('\n')}\n};\n`);
}
