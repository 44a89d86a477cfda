// The lists of CONTRIBUTING.md, "What to touch for a new …": what they name is there, and what the example touches elsewhere is named.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const page = readFileSync('CONTRIBUTING.md', 'utf8');
const [, table] = /## What to touch[^]*?\n(\| new [^]*?)\n\n/.exec(page);
const rows = table
  .split('\n')
  .slice(2)
  .map((row) => row.split('|').map((cell) => cell.trim()))
  .map(([, kind, like, files]) => ({
    kind,
    like: like.replaceAll('`', ''),
    paths: [...files.matchAll(/`([\w-]+\/[\w./*-]+)`/g)].map(([, path]) => path),
  }));

/** How the code speaks of each example, and of nothing else. */
const SPOKEN = {
  asana: String.raw`\b(asana|Asana|defineAsana)\b`,
  support: String.raw`'support'|/support\.js'`,
  board: String.raw`'board'|layouts/board|/board\.js'|layoutBoard|drawBoard|\bboard: `,
  he: String.raw`'he'|/he\.js'|\bhe: `,
  adf: String.raw`'adf'|\badf: |exportAdf|export-adf`,
};
/** Where a word of these means something else: a board of a tracker, a team of that name. */
const OTHERS = /^src\/sdk\/adapters\/(?!asana\/|index\.ts)/;

const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).trim().split('\n').filter(Boolean);
const covers = (path, file) =>
  path.endsWith('/') ? file.startsWith(path) : path.includes('*') ? git('ls-files', path).includes(file) : file === path;

test('there is a list for each kind of addition', () => {
  assert.deepEqual(
    rows.map(({ kind, like }) => [kind, like]),
    [
      ['backend', 'asana'],
      ['audience', 'support'],
      ['layout', 'board'],
      ['language', 'he'],
      ['export format', 'adf'],
    ],
  );
});

for (const { kind, like, paths } of rows) {
  test(`${kind}: what the list names is there`, () => {
    for (const path of paths) assert.ok(git('ls-files', '--cached', '--others', '--exclude-standard', path).length > 0, path);
  });

  test(`${kind}: ${like} touches nothing else`, () => {
    const named = git('ls-files', `src/**/${like}.ts`, `src/**/${like}/**`);
    const files = [...named, ...git('grep', '-lP', SPOKEN[like], '--', 'src', 'tools')].filter(
      (file) => like === 'asana' || !OTHERS.test(file),
    );
    assert.ok(files.length > 2);
    assert.deepEqual(
      files.filter((file) => !paths.some((path) => covers(path, file))),
      [],
    );
  });
}
