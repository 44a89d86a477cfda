// npm run release [-- https://cdn.example]: builds, lays the embed out as it is put on a server, and prints the tags with their hashes.
// A folder carries the exact version and is never changed again; the files in it keep their names, since they look for each other.
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { ensureInstall } from './ensure-install.mjs';
import { ALL_PARTS, nameOf, PARTS } from './embed/parts.js';
import { runSteps } from './run.mjs';

const base = (process.argv[2] ?? 'https://cdn.example').replace(/\/$/, '');

await ensureInstall();
if (runSteps([['build', 'node tools/build.mjs']]).includes(false)) process.exit(1);
const { version, files } = JSON.parse(readFileSync('dist/embed/integrity.json', 'utf8'));
const folder = `dist/release/roadmap-view-${version}`;
rmSync('dist/release', { recursive: true, force: true });
cpSync('dist/embed', folder, { recursive: true });

const addressOf = (name) => `${base}/roadmap-view-${version}/${name}`;
const tag = (attributes, name) =>
  `<script ${attributes}src="${addressOf(name)}" integrity="${files[name]}" crossorigin="anonymous"></script>`;
const parts = Object.keys(ALL_PARTS).map((part) => nameOf(part, 'es'));
const classic = Object.keys(PARTS).map((part) => nameOf(part, 'iife'));
const integrity = Object.fromEntries(['roadmap-view.js', 'roadmap-view.whole.js', ...parts].map((name) => [addressOf(name), files[name]]));

console.log(`
${folder} is what goes to ${base}/roadmap-view-${version}.

As a module:
${tag('type="module" ', 'roadmap-view.js')}

As a module that holds all of the first view, in the place of it:
${tag('type="module" ', 'roadmap-view.whole.js')}

As a classic script, which holds it too:
${tag('', 'roadmap-view.classic.js')}

The tag's hash covers that file alone. This covers the parts that a module loads later, and stands above it:
<script type="importmap">
${JSON.stringify({ integrity }, null, 2)}
</script>

And this the parts of a classic script, above its tag:
<script type="application/json" data-roadmap-integrity>
${JSON.stringify({ files: Object.fromEntries(classic.map((name) => [name, files[name]])) }, null, 2)}
</script>`);
