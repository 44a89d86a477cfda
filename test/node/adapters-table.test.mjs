import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

test('the guide says what the adapters make of their fixtures', () => {
  const { status, stderr } = spawnSync(process.execPath, ['tools/adapters-table.mjs', '--check'], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
});
