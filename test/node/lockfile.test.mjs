// What an install fetches: from wherever the installer's registry is, each file by its hash, and nothing of ours runs meanwhile.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const json = (file) => JSON.parse(readFileSync(file, 'utf8'));
const { packages } = json('package-lock.json');
const { packages: ofBench } = json('bench/package-lock.json');
const { scripts, dependencies, devDependencies, allowScripts } = json('package.json');
const lockedIn = (all) => Object.entries(all).filter(([folder]) => folder.startsWith('node_modules/'));
const locked = lockedIn(packages);
const peers = lockedIn(ofBench);

test('the lock file names no registry', () => {
  const named = [...locked, ...peers].filter(([, { resolved }]) => resolved !== undefined);
  assert.deepEqual(named, []);
});

test('each package in it has the hash of its file', () => {
  const without = [...locked, ...peers].filter(([, { integrity, link }]) => !link && !/^sha512-/.test(integrity ?? ''));
  assert.deepEqual(
    without.map(([folder]) => folder),
    [],
  );
});

test('the package runs nothing while it is installed, and of what it needs for development only what is listed may', () => {
  for (const name of ['preinstall', 'install', 'postinstall', 'prepare']) assert.equal(scripts[name], undefined, name);
  const running = locked.filter(([, { hasInstallScript }]) => hasInstallScript);
  for (const [folder, { dev }] of running) {
    assert.ok(dev, `${folder} comes with the package`);
    assert.ok(folder.replace(/^.*node_modules\//, '') in allowScripts, folder);
  }
});

test('the peers of the benchmark run nothing when they are installed', () => {
  assert.deepEqual(
    peers.filter(([, { hasInstallScript }]) => hasInstallScript),
    [],
  );
});

test('what is needed is needed in one exact version', () => {
  for (const [name, range] of Object.entries({ ...dependencies, ...devDependencies, ...ofBench[''].devDependencies }))
    assert.match(range, /^(npm:.+@)?\d+\.\d+\.\d+$/, name);
});
