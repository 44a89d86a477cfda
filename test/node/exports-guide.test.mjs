// What docs/exports.md says, done: its files are written, its commands and its code run. Needs a build.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';

const guide = readFileSync('docs/exports.md', 'utf8');
// within the package, so that it can be imported by its own name
const folder = mkdtempSync('test/node/exports-guide-');
after(() => rmSync(folder, { recursive: true, force: true }));

const files = [...guide.matchAll(/`([\w.-]+)`:\n\n```js(?:on)?\n([^]*?)```/g)].map(([, name, text]) => ({ name, text }));
const commands = [...guide.matchAll(/```sh\n([^]*?)```/g)].flatMap(([, lines]) => lines.trim().split('\n'));
for (const { name, text } of files) writeFileSync(join(folder, name), text);

const read = (name) => readFileSync(join(folder, name), 'utf8');
const run = (...args) => spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
const command = (line) =>
  run(
    resolve('dist/cli/roadmap-view.js'),
    ...line
      .replace(/^npx roadmap-view /, '')
      .match(/'[^']*'|\S+/g)
      .map((word) => word.replaceAll("'", '')),
  );

test('its commands write the files it names', () => {
  assert.deepEqual(
    files.map(({ name }) => name),
    ['roadmap.json', 'export.mjs'],
  );
  assert.equal(commands.length, 6);
  for (const line of commands) {
    const { status, stderr, stdout } = command(line);
    assert.deepEqual([status, stderr, stdout], [0, '', ''], line);
  }
  assert.match(read('roadmap.html'), /^<!doctype html>[^]*Plans may change\.[^]*Sign in once/);
  assert.match(read('roadmap.md'), /^# Brightwater\n\nShown for [^]*\| Sign in once \|/);
  assert.match(read('roadmap.csv'), /^\ufeff"Id";"Title";[^]*"b";"'=cost\*2";/);
  assert.match(read('releases.csv'), /"Release 4"/);
  assert.match(read('roadmap.ics'), /SUMMARY:Release 4 \(Q4 2026\)\r\n/);
  assert.equal(JSON.parse(read('roadmap-team.json')).lens.id, 'team');
});

test('its code writes a page, and a text that tells what was looked for', () => {
  const { status, stdout, stderr } = run('export.mjs');
  assert.deepEqual([status, stdout, stderr], [0, 'text/html; charset=utf-8\n', '']);
  assert.match(read('exec.html'), /<main>/);
  assert.match(read('exec.md'), /Search: sign in/);
});

test('a format or a locale that is none is told, and nothing is written', () => {
  const start = ['export', 'roadmap.json', '--lens', 'team'].join(' ');
  for (const [rest, why] of [
    ['', /missing --format: one of html/],
    ['--format doc', /--format is one of html.*not "doc"/],
    ['--format md --locale x_y_z', /locale|language tag/i],
    ['--format csv --list plans', /--list is one of products/],
  ]) {
    const { status, stderr, stdout } = command(`${start} ${rest} --out none.txt`);
    assert.deepEqual([status, stdout], [2, ''], rest);
    assert.match(stderr, why);
  }
  assert.throws(() => read('none.txt'));
});
