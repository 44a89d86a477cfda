// npm run release [-- https://cdn.example]: builds, lays the embed out as it is put on a server, and prints the tags with their hashes.
// A folder carries the exact version and is never changed again; the files in it keep their names, since they look for each other.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { ensureInstall } from './ensure-install.mjs';
import { tagsPage } from './embed/tags-page.js';
import { runSteps } from './run.mjs';

const base = (process.argv[2] ?? 'https://cdn.example').replace(/\/$/, '');

await ensureInstall();
if (runSteps([['build', 'node tools/build.mjs']]).includes(false)) process.exit(1);
const integrity = JSON.parse(readFileSync('dist/embed/integrity.json', 'utf8'));
const name = `roadmap-view-${integrity.version}`;
const folder = `dist/release/${name}`;
rmSync('dist/release', { recursive: true, force: true });
cpSync('dist/embed', folder, { recursive: true });
const page = tagsPage(`${base}/${name}`, integrity);
writeFileSync(`${folder}/tags.html`, page);

console.log(`\n${folder} is what goes to ${base}/${name}. In its tags.html, and here:\n\n${page}`);
