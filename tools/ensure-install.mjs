// Installs the dependencies when they are missing or differ from package-lock.json, so that one command starts a fresh clone.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

const root = new URL('../', import.meta.url);

function packagesOf(file, folder) {
  try {
    return JSON.parse(readFileSync(new URL(file, folder), 'utf8')).packages;
  } catch {
    return {};
  }
}

/** npm keeps what it installed in a lock file of its own; optional packages may be absent on this platform. */
export function isInstalled(folder = root) {
  const installed = packagesOf('node_modules/.package-lock.json', folder);
  return Object.entries(packagesOf('package-lock.json', folder)).every(
    ([path, wanted]) => path === '' || wanted.optional || installed[path]?.version === wanted.version,
  );
}

const sign = new URL('.installing', root);

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Leaves the sign that this process installs, unless another one does; who was stopped while installing left its sign behind. */
function takeSign() {
  try {
    writeFileSync(sign, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!isRunning(Number(readFileSync(sign, 'utf8')) || process.pid)) rmSync(sign, { force: true });
    return false;
  }
}

/**
 * Two commands started at once install one after the other: each begins with emptying the folder.
 * @param folder one with a package of its own, in place of the project's
 */
export async function ensureInstall(folder = root) {
  if (isInstalled(folder)) return;
  while (!takeSign()) await setTimeout(500);
  try {
    if (!isInstalled(folder)) install(folder);
  } finally {
    rmSync(sign, { force: true });
  }
}

function install(folder) {
  console.log('Installing dependencies (once, about a minute) …');
  // A build that ran before in the same process has told the environment that it is production.
  // npm is a .cmd file on Windows, which only a shell can start.
  const { status } = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ci ended with ${status ?? 'a signal'}`);
}
