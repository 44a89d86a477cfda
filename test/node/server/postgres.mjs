// A PostgreSQL of a test's own, from Debian's packages.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { folderFor, freePort, start } from './processes.mjs';

const programs = existsSync('/usr/lib/postgresql') ? `/usr/lib/postgresql/${readdirSync('/usr/lib/postgresql').sort().at(-1)}/bin` : '';

/** Why there is none; false where there is. */
export const missingPostgres = !existsSync(`${programs}/initdb`) && 'no PostgreSQL here: apt-get install postgresql';

/** PostgreSQL does not run as root: then it runs as nobody. @returns how to reach it, its process, and `again` for when that has ended */
export async function startPostgres(t) {
  const folder = folderFor();
  const data = join(folder, 'data');
  const user = process.getuid() === 0 ? { uid: 65534, gid: 65534 } : {};
  if (user.uid) chownSync(folder, user.uid, user.gid);
  chmodSync(folder, 0o755);
  const initdb = spawnSync(`${programs}/initdb`, ['-D', data, '-U', 'roadmap', '-A', 'trust', '--no-sync'], { ...user, encoding: 'utf8' });
  assert.equal(initdb.status, 0, initdb.stderr);
  const port = await freePort();
  const args = ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', folder, '-F'];
  const serve = () =>
    start(t, `${programs}/postgres`, args, { ...user, cwd: folder, ready: /ready to accept connections/, signal: 'SIGINT' });
  const { child } = await serve();
  return { env: { DATABASE_URL: `postgres://roadmap@127.0.0.1:${port}/postgres` }, child, again: serve };
}
