// The figures of the README are those of the page or the tool that they come from.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { lenses } from 'roadmap-view/sdk';

const readme = readFileSync('README.md', 'utf8');

test('its speed is that of docs/performance.md', () => {
  const { status, stderr } = spawnSync(process.execPath, ['tools/readme-bench.mjs', '--check'], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
});

test('its weight is the limit that is checked', () => {
  const [, limit] = /'embed\/roadmap-view\.js': ([\d_]+)/.exec(readFileSync('tools/size-limits.js', 'utf8'));
  assert.ok(readme.includes(`up to ${Number(limit.replaceAll('_', '')) / 1000} kB`));
});

test('its lenses are those that ship', () => {
  const [, table] = /## Choose a lens\n\n([^]*?)\n\n/.exec(readme);
  const named = [...table.matchAll(/`([a-z]+)`/g)].map(([, name]) => name).slice(0, 6);
  assert.deepEqual(named.sort(), Object.keys(lenses).sort());
});

test('it is short', () => {
  assert.ok(readme.split('\n').length <= 200);
});
