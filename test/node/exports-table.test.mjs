import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

test('the guide says how large the files of the sample company are', () => {
  const { status, stderr } = spawnSync(process.execPath, ['tools/exports-table.mjs', '--check'], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
});
