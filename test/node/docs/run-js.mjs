// A snippet of JavaScript that needs no page, done: it runs in Node against the built package, in the reader's folder.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const SCENE = resolve('test/node/docs/js-scene.mjs');

/** Elements are in pages only. */
export const needsPage = ({ text }) => /\b(view|findings|picker|document|window)\b\./.test(text);

/** What a snippet says it prints: `console.log(1); // → 1`. */
const said = ({ text }) => [...text.matchAll(/\/\/ → (.*)$/gm)].map(([, words]) => words);

export function runJs(snippet, folder) {
  const name = snippet.name ?? `line-${snippet.line}.mjs`;
  writeFileSync(join(folder, name), snippet.text);
  const { status, stderr, stdout } = spawnSync(process.execPath, ['--import', SCENE, name], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
  });
  assert.equal(status, 0, stderr);
  if (said(snippet).length) assert.deepEqual(stdout.trim().split('\n'), said(snippet));
}
