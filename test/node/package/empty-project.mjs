// An empty project with the package in it as it is published: packed and installed, nothing of this folder in reach.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packPackage } from '../../../integrations/pack-package.mjs';

/** `{ folder, installed, write, run, remove }`; `others` are installed beside it. */
export function emptyProject(...others) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'empty-project-')));
  const run = (command) => {
    const { status, stdout, stderr } = spawnSync(command, { cwd: folder, encoding: 'utf8', shell: true });
    assert.equal(status, 0, `${command}\n${stdout}${stderr}`);
    return stdout;
  };
  const write = (name, text) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  write('package.json', '{ "name": "empty", "private": true, "type": "module" }');
  run(`npm install --silent --no-audit --no-fund --prefer-offline --ignore-scripts "${packPackage(folder)}" ${others.join(' ')}`);
  const installed = join(folder, 'node_modules/roadmap-view');
  return { folder, installed, write, run, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
