// Which files of the embed ask to be compiled while they are loaded (docs/decisions/035).
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileHint, HINT } from '../../tools/embed/compile-hint.js';
import { PART_FILES, SPLIT_PARTS } from '../../tools/embed/parts.js';

const NAMES = ['roadmap-view.js', 'roadmap-view.whole.js', 'roadmap-view.classic.js', ...PART_FILES.map(({ name }) => name)];

test('what draws a first view begins with the hint, and what most pages never need does not', () => {
  const bundle = Object.fromEntries(NAMES.map((fileName) => [fileName, { fileName, code: 'go()' }]));
  compileHint().generateBundle({}, bundle);
  const hinted = NAMES.filter((name) => bundle[name].code === `${HINT}go()`);
  assert.deepEqual(
    NAMES.filter((name) => !hinted.includes(name)).filter((name) => bundle[name].code !== 'go()'),
    [],
  );
  for (const name of ['roadmap-view.js', ...Object.keys(SPLIT_PARTS).map((part) => `roadmap-view.${part}.js`), 'roadmap-view.timeline.js'])
    assert.ok(hinted.includes(name), name);
  for (const part of ['adapters', 'field-map', 'pdf', 'pptx', 'lang-de', 'exports', 'input'])
    assert.ok(!hinted.includes(`roadmap-view.${part}.js`), part);
});
