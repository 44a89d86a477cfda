// What the build writes into dist/embed: the same bytes wherever and whenever it is built, and the hashes of just these bytes.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import { nameOf, PARTS } from '../../../tools/embed/parts.js';

const NEEDED = ['src', 'tools', 'package.json', 'vite.config.mjs', 'tsconfig.json'];
const STEPS = [
  ['node_modules/.bin/vite', 'build', '--mode', 'embed'],
  ['tools/embed/build-parts.mjs'],
  ['tools/embed/build-frame.mjs'],
  ['tools/embed/write-integrity.mjs'],
];
const folders = [];

const run = promisify(execFile);

/** A copy of the project under another path, with the embed built in it: text of each file by its name. */
async function builtIn(name) {
  const folder = mkdtempSync(join(tmpdir(), name));
  folders.push(folder);
  for (const path of NEEDED) cpSync(path, join(folder, path), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const step of STEPS) await run(process.execPath, step, { cwd: folder });
  const embed = join(folder, 'dist/embed');
  return Object.fromEntries(readdirSync(embed).map((file) => [file, readFileSync(join(embed, file), 'utf8')]));
}

after(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

test('the embed is the same bytes in every build, and integrity.json has the hash of each file', async () => {
  const [first, second] = await Promise.all(['one-', 'another-folder-'].map(builtIn));
  assert.deepEqual(Object.keys(first), Object.keys(second));
  for (const file of Object.keys(first)) assert.ok(first[file] === second[file], `${file} differs between two builds`);
  const { version, files } = JSON.parse(first['integrity.json']);
  assert.equal(version, JSON.parse(readFileSync('package.json', 'utf8')).version);
  const parts = Object.keys(PARTS).flatMap((part) => [nameOf(part, 'es'), nameOf(part, 'iife')]);
  assert.deepEqual(
    Object.keys(files).sort(),
    ['', '.classic', '.frame', '.host']
      .map((name) => `roadmap-view${name}.js`)
      .concat(parts)
      .sort(),
  );
  for (const [file, hash] of Object.entries(files))
    assert.equal(hash, `sha384-${createHash('sha384').update(first[file]).digest('base64')}`, file);
});
