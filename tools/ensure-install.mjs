// Installs the dependencies when they are missing or differ from package-lock.json, so that one command starts a fresh clone.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(new URL(file, root), 'utf8')).packages;
  } catch {
    return {};
  }
}

/** npm keeps what it installed in a lock file of its own; optional packages may be absent on this platform. */
export function isInstalled() {
  const installed = packagesOf('node_modules/.package-lock.json');
  return Object.entries(packagesOf('package-lock.json')).every(
    ([path, wanted]) => path === '' || wanted.optional || installed[path]?.version === wanted.version,
  );
}

export function ensureInstall() {
  if (isInstalled()) return;
  console.log('Installing dependencies (once, about a minute) …');
  // npm is a .cmd file on Windows, which only a shell can start.
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
