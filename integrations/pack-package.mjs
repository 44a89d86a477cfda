import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Packs the package into a folder as it would be published, and returns the file's path. */
export function packPackage(folder) {
  if (!existsSync(join(root, 'dist/index.js'))) throw new Error('run npm run build first');
  const args = ['pack', '--silent', '--json', '--ignore-scripts', '--pack-destination', folder];
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(stderr);
  return join(folder, JSON.parse(stdout)[0].filename);
}
