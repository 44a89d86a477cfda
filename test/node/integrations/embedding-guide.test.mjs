// docs/embedding.md names a command for each house: the files are there, no house is forgotten, and what its code imports exists. Needs a build.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
// the face for Angular is linked by an app's build, or by this
import '@angular/compiler';

const COMMAND = /`(embed|houses|node|npm test --|npm run) ([^`]+)`/;

const guide = readFileSync('docs/embedding.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const matrix = guide.slice(guide.indexOf('## The matrix'));
const rows = matrix.split('\n').filter((line) => /^\| (?!host \||promise \|)/.test(line));
const commands = rows.flatMap((row) => [...row.matchAll(new RegExp(COMMAND, 'g'))].map(([, kind, what]) => ({ kind, what })));

/** `{a,b}` in a path stands for two. */
const filesOf = (path) => {
  const [, start, list, end] = /^'?(.*)\{(.*)\}(.*?)'?$/.exec(path) ?? [];
  return list ? list.split(',').map((part) => start + part + end) : [path];
};

test('each row says by which command it is shown', () => {
  assert.ok(rows.length > 12);
  for (const row of rows) assert.match(row, COMMAND, row);
});

test('what a command names is there', () => {
  for (const { kind, what } of commands)
    if (kind === 'npm run') assert.ok(scripts[what], what);
    else for (const path of kind === 'houses' ? [`integrations/${what}.test.mjs`] : filesOf(what)) assert.ok(existsSync(path), path);
});

test('no house is forgotten, and no test of the embed under a host’s policy', () => {
  const named = commands.flatMap(({ kind, what }) => (kind === 'houses' ? [`${what}.test.mjs`] : filesOf(what)));
  for (const file of readdirSync('integrations').filter((name) => name.endsWith('.test.mjs'))) assert.ok(named.includes(file), file);
  for (const file of readdirSync('test/embed/host-policies').filter((name) => name.endsWith('.test.ts')))
    assert.ok(named.includes(`test/embed/host-policies/${file}`), file);
});

test('what the code of the guide imports is exported, and its links lead somewhere', async () => {
  const imports = [...guide.matchAll(/^import \{ ([^}]+) \} from '(roadmap-view[^']*)'/gm)];
  assert.ok(imports.length > 0);
  for (const [, names, from] of imports) {
    const exported = await import(from);
    for (const name of names.split(', ')) assert.ok(name in exported, `${name} of ${from}`);
  }
  for (const [, link] of guide.matchAll(/\]\(\.\.\/([^)]+)\)/g)) assert.ok(existsSync(link), link);
});
