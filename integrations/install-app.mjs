import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packPackage } from './pack-package.mjs';

const INSTALL = 'npm install --silent --no-audit --no-fund --prefer-offline --no-package-lock';
const packed = new Map();

function tarballIn(folder) {
  mkdirSync(folder, { recursive: true });
  if (!packed.has(folder)) packed.set(folder, packPackage(folder));
  return packed.get(folder);
}

/**
 * Copies one of the folders here into another and installs it there, with this package as it would be published.
 * @param npm more for the command line of `npm install`
 * @param change is called with the copy before anything is installed
 * @returns where it is, and a function that runs a command there and fails with what it printed
 */
export function installApp(name, folder, { npm = '', change } = {}) {
  const app = join(folder, name);
  cpSync(fileURLToPath(new URL(name, import.meta.url)), app, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(app, 'package.json'), 'utf8'));
  delete manifest.dependencies['roadmap-view'];
  writeFileSync(join(app, 'package.json'), JSON.stringify(manifest));
  change?.(app);
  const run = (command) => {
    const { status, stdout, stderr } = spawnSync(command, { cwd: app, encoding: 'utf8', shell: true, maxBuffer: 1e8 });
    assert.equal(status, 0, `${command}\n${stdout}${stderr}`);
    return stdout;
  };
  run(`${INSTALL} ${npm} "${tarballIn(folder)}"`);
  return { folder: app, run };
}
