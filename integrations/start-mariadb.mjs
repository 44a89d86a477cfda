import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';

/** A database server of its own in a folder, heard on a socket only. Returns `{ socket, close }`, whose `close` waits until it is gone. */
export async function startMariadb(folder, { database, user, password }) {
  mkdirSync(folder, { recursive: true });
  const socket = join(folder, 'socket');
  const shared = ['--no-defaults', `--datadir=${folder}/data`, `--user=${userInfo().username}`];
  const made = spawnSync('mariadb-install-db', [...shared, '--auth-root-authentication-method=normal', '--skip-test-db'], {
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(`mariadb-install-db: ${made.stderr}`);
  const options = [`--socket=${socket}`, '--skip-networking', `--pid-file=${folder}/pid`, '--innodb-buffer-pool-size=32M'];
  const server = spawn('/usr/sbin/mariadbd', [...shared, ...options], { stdio: 'ignore' });
  const client = ['--no-defaults', `--socket=${socket}`, '-uroot'];
  const sql = `CREATE DATABASE ${database}; CREATE USER ${user}@localhost IDENTIFIED BY '${password}'; GRANT ALL ON ${database}.* TO ${user}@localhost;`;
  for (let attempt = 0; ; attempt++) {
    if (existsSync(socket) && spawnSync('mariadb', [...client, '-e', sql]).status === 0) break;
    if (attempt > 150) throw new Error('the database never answered');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const over = new Promise((resolve) => server.once('exit', resolve));
  return { socket, close: () => (server.kill(), over) };
}
