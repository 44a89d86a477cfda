// npm run release [-- https://cdn.example]: builds, lays the embed out as it is put on a server, and prints the tags with their hashes.
// A folder carries the exact version and is never changed again; the files in it keep their names, since they look for each other.
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { ensureInstall } from './ensure-install.mjs';
import { releaseTags } from './embed/release-tags.js';
import { runSteps } from './run.mjs';

const base = (process.argv[2] ?? 'https://cdn.example').replace(/\/$/, '');

await ensureInstall();
if (runSteps([['build', 'node tools/build.mjs']]).includes(false)) process.exit(1);
const { version, files } = JSON.parse(readFileSync('dist/embed/integrity.json', 'utf8'));
const folder = `dist/release/roadmap-view-${version}`;
rmSync('dist/release', { recursive: true, force: true });
cpSync('dist/embed', folder, { recursive: true });

const { main, whole, classic, map, block } = releaseTags(`${base}/roadmap-view-${version}`, files);

console.log(`
${folder} is what goes to ${base}/roadmap-view-${version}.

As a module:
${main}

As a module that holds all of the first view, in the place of it:
${whole}

As a classic script, which holds it too:
${classic}

The tag's hash covers that file alone. This covers the parts that a module loads later, and stands above it, as it is to the last space:
${map.tag}

A page with a policy names its hash in script-src, or gives the tag its nonce. A browser that is not let read it loads every part unchecked:
${map.policy}

And this the parts of a classic script, above its tag:
${block}`);
