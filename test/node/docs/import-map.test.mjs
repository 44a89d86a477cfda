// The import map of the guide for pages without a bundler, held against the entries of the package.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const [, text] = /<script type="importmap">(.*?)<\/script>/s.exec(readFileSync('docs/without-a-bundler.md', 'utf8'));
const { imports } = JSON.parse(text);

/** What needs a server, a framework or a bundler, and the embed, which is whole by itself and needs no map. */
const ELSEWHERE = /^\.\/(server|pdf|pptx|react|vue|svelte|solid|preact|angular|embed)$/;

test('the map for pages without a bundler names every entry that such a page can import', () => {
  const entries = Object.entries(exports).filter(([name, { types }]) => types && !ELSEWHERE.test(name));
  const wanted = entries.map(([name, target]) => [
    name.replace('.', 'roadmap-view'),
    target.default.replace('.', '/node_modules/roadmap-view'),
  ]);
  const own = Object.entries(imports).filter(([name]) => name.startsWith('roadmap-view'));
  assert.deepEqual(Object.fromEntries(own), Object.fromEntries(wanted));
});
