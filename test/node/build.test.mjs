// What the build writes: the same bytes wherever and whenever it is built, and the hashes of just these bytes.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import { PART_FILES } from '../../tools/embed/parts.js';

const COPIED = ['src', 'tools', ...readdirSync('.').filter((name) => /^(package.*|tsconfig.*)\.json$|\.config\.m?js$/.test(name))];
const LINKED = ['node_modules', 'demo'];
const folders = [];

const run = promisify(execFile);

/** A copy of the project under another path, with everything built in it: the files of `dist` by their names. */
async function builtIn(name) {
  const folder = mkdtempSync(join(tmpdir(), name));
  folders.push(folder);
  for (const path of COPIED) cpSync(path, join(folder, path), { recursive: true });
  for (const path of LINKED) symlinkSync(join(process.cwd(), path), join(folder, path), 'junction');
  await run(process.execPath, ['tools/build.mjs'], { cwd: folder });
  const files = readdirSync(join(folder, 'dist'), { recursive: true }).sort();
  return new Map(files.map((file) => [file, join(folder, 'dist', file)]).filter(([, path]) => statSync(path).isFile()));
}

after(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

test('the package is the same bytes in every build, and integrity.json has the hash of each file of the embed', async () => {
  const [first, second] = await Promise.all(['one-', 'another-folder-'].map(builtIn));
  assert.ok(first.size > 500);
  assert.deepEqual([...first.keys()], [...second.keys()]);
  const differing = [...first].filter(([file, path]) => !readFileSync(path).equals(readFileSync(second.get(file))));
  assert.deepEqual(
    differing.map(([file]) => file),
    [],
  );
  const read = (file) => readFileSync(first.get(join('embed', file)));
  const { version, files } = JSON.parse(read('integrity.json'));
  assert.equal(version, JSON.parse(readFileSync('package.json', 'utf8')).version);
  assert.deepEqual(
    Object.keys(files).sort(),
    ['', '.whole', '.classic', '.frame', '.host']
      .map((name) => `roadmap-view${name}.js`)
      .concat(PART_FILES.map(({ name }) => name))
      .sort(),
  );
  for (const [file, hash] of Object.entries(files))
    assert.equal(hash, `sha384-${createHash('sha384').update(read(file)).digest('base64')}`, file);
});
