import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const report = readFileSync('docs/accessibility.md', 'utf8');
const keys = JSON.parse(readFileSync('test/accessibility/keys.json', 'utf8'));
const rows = report.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));

/** Every success criterion of WCAG 2.2 of level A and AA, by its number. */
const A =
  '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2';
const AA =
  '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3';
const criteria = rows.filter(([, first, level]) => /^\d\.\d\.\d+ /.test(first ?? '') && /^A+$/.test(level ?? ''));
const numbers = (level) => criteria.filter((row) => row[2] === level).map(([, name]) => name.split(' ')[0]);

test('the report on accessibility names every criterion of WCAG 2.2, A and AA, once', () => {
  assert.deepEqual(numbers('A').sort(), A.split(' ').sort());
  assert.deepEqual(numbers('AA').sort(), AA.split(' ').sort());
});

test('it counts them right, and says of each that applies how it was tested', () => {
  const count = (support) => criteria.filter((row) => row[3] === support).length;
  const [all, a, aa, full, partly, none] =
    /Of (\d+) criteria \((\d+) of level A, (\d+) of level AA\) (\d+) are supported, (\d+) partially, (\d+)/
      .exec(report)
      .slice(1)
      .map(Number);
  assert.deepEqual([all, a, aa], [55, numbers('A').length, numbers('AA').length]);
  assert.deepEqual([full, partly, none], ['Supports', 'Partially supports', 'Not applicable'].map(count));
  for (const [, name, , support, , tests] of criteria) assert.equal(tests === '–', support === 'Not applicable', name);
});

test('every test that it names is there, and every stored text that it speaks of', () => {
  const named = [...report.matchAll(/`(test\/[\w./-]+)`/g)].map(([, path]) => path);
  assert.ok(named.length > 40);
  assert.deepEqual(
    named.filter((path) => !existsSync(path)),
    [],
  );
});

test('it prints the table of keys that is walked', () => {
  for (const { in: where, keys: pressed, does } of keys)
    assert.ok(
      rows.some(([, ...cells]) => cells[0] === where && cells[1] === pressed && cells[2] === does),
      `${where}: ${pressed}`,
    );
});
