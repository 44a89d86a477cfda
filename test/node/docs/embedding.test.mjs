// The table of hosts in docs/embedding.md: each row names what shows it, what it names exists and is run, and no host's test is left out.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const page = readFileSync('docs/embedding.md', 'utf8');
const table = page.slice(page.indexOf('| host |'), page.indexOf('\n<!-- end of table -->'));
const rows = table
  .split('\n')
  .slice(2)
  .map((line) => line.split('|').slice(1, -1));

/** `a/{b,c}.ts` as the files it stands for. */
const filesOf = (pattern) => {
  const [, before, names, after] = /^(.*)\{(.*)\}(.*)$/.exec(pattern) ?? [];
  return names ? names.split(',').map((name) => `${before}${name}${after}`) : [pattern];
};
const tested = (shown) => {
  const houses = [...shown.matchAll(/`houses ([\w-]+)`/g)].map(([, name]) => `integrations/${name}.test.mjs`);
  const others = [...shown.matchAll(/`(?:embed|node) '?([^`']+)'?`/g)].flatMap(([, pattern]) => filesOf(pattern));
  return [...houses, ...others];
};

test('each host is shown by a test that there is', () => {
  assert.ok(rows.length > 15, `${rows.length} rows`);
  for (const [host, , , shown] of rows) {
    const files = tested(shown);
    assert.ok(files.length > 0, `${host}: no test`);
    for (const file of files) {
      assert.ok(existsSync(file), `${host}: ${file}`);
      assert.match(readFileSync(file, 'utf8'), /\b(test|it|keepsTo)\(/, file);
    }
  }
});

test('each test of a host has its row', () => {
  const named = rows.flatMap(([, , , shown]) => tested(shown));
  for (const file of readdirSync('integrations').filter((name) => name.endsWith('.test.mjs')))
    assert.ok(named.includes(`integrations/${file}`), file);
});

test('where a link in the table leads there is something', () => {
  for (const [, path] of table.matchAll(/\]\(\.\.\/([^)]+)\)/g)) assert.ok(existsSync(path), path);
});
