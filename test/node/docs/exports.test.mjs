// What docs/exports.md says, done: its files are written, its commands and its code run. Needs a build.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readerFolder } from './reader-folder.mjs';
import { runOurs } from './run-shell.mjs';
import { commandsOf, snippetsOf } from './snippets.mjs';

const snippets = snippetsOf('docs/exports.md');
const folder = readerFolder(snippets);
const files = snippets.filter(({ name }) => name);
const commands = snippets.filter(({ language }) => language === 'sh').flatMap(commandsOf);

const read = (name) => readFileSync(join(folder, name), 'utf8');
const run = (...args) => spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
const command = (line) => runOurs(line, folder);

test('there is nothing in it but these files and commands', () => {
  for (const { line, name, language } of snippets) assert.ok(name || language === 'sh', `line ${line}`);
});

test('its commands write the files it names', () => {
  assert.deepEqual(
    files.map(({ name }) => name),
    ['roadmap.json', 'export.mjs', 'files.mjs'],
  );
  assert.equal(commands.length, 10);
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
  assert.match(read('roadmap.svg'), /^<\?xml[^]*fill="#16181b"[^]*>Sign in once</);
  assert.equal(JSON.parse(read('roadmap-adf.json')).type, 'doc');
  assert.match(read('roadmap.pdf'), /^%PDF-1\.7[^]*\/MediaBox \[0 0 612 792\]/);
  assert.match(read('roadmap.pptx'), /^PK/);
});

test('its code writes a page, and a text that tells what was looked for', () => {
  const { status, stdout, stderr } = run('export.mjs');
  assert.deepEqual([status, stdout, stderr], [0, 'text/html; charset=utf-8\n', '']);
  assert.match(read('exec.html'), /<main>/);
  assert.match(read('exec.md'), /Suche: sign in[^]*In Arbeit/);
});

test('its code writes a document, slides and pictures', () => {
  const { status, stdout, stderr } = run('files.mjs');
  assert.deepEqual([status, stdout, stderr], [0, 'doc\n', '']);
  assert.match(read('exec.pdf'), /^%PDF/);
  assert.match(read('exec.pptx'), /^PK/);
  assert.match(read('exec-1.svg'), /Brightwater/);
});

test('a page for each file, and a part of the whole', () => {
  const start = 'export roadmap.json --lens team --today 2026-09-14';
  assert.equal(command(`${start} --format svg --paper a4 --fit pages --out page.svg`).status, 0);
  assert.match(read('page.svg'), /1 \/ 1/);
  const part = command(`${start} --format md --search sign --filter status=in-progress --filter status=done --range 2026-Q4/2027-Q1`);
  assert.match(part.stdout, /Search: sign · Status: In progress, Done · From Oct 1, 2026 to Mar 31, 2027/);
  assert.match(part.stdout, /\| Sign in once \|/);
  assert.doesNotMatch(part.stdout, /cost/);
});

test('a format or a locale that is none is told, and nothing is written', () => {
  const start = ['export', 'roadmap.json', '--lens', 'team'].join(' ');
  for (const [rest, why] of [
    ['', /missing --format: one of html/],
    ['--format doc', /--format is one of html.*not "doc"/],
    ['--format md --locale x_y_z', /locale|language tag/i],
    ['--format csv --list plans', /--list is one of products/],
    ['--format png', /exportPng of roadmap-view\/png/],
    ['--format svg --paper a9', /--paper is one of a3.*not "a9"/],
    ['--format svg --filter colour=red', /--filter is FIELD=VALUE with a field of team/],
    ['--format svg --range now', /--range is a time from and to/],
    ['--format pdf --font none.ttf', /cannot read none\.ttf/],
  ]) {
    const { status, stderr, stdout } = command(`${start} ${rest} --out none.txt`);
    assert.deepEqual([status, stdout], [2, ''], rest);
    assert.match(stderr, why);
  }
  assert.throws(() => read('none.txt'));
});
