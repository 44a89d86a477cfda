// What readers leave, in an SQLite file: nothing to install beside the package, no server. One process keeps one file; for several, see
// postgres-inputs.mjs.
import { closeSync, fsyncSync, openSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import sqlite from 'node-sqlite3-wasm';
import { ownFile } from './own-file.mjs';

/**
 * @param file is made where there is none
 * @returns an InputStore, and `all` (the oldest first) and `close`
 */
export async function createSqliteInputs(file) {
  const release = await ownFile(`${file}.sock`);
  // the file is nobody else's, so this lock is of a process that ended while it was writing
  rmSync(`${file}.lock`, { recursive: true, force: true });
  const database = new sqlite.Database(file);
  // A write-ahead log: this build never takes a rollback journal for one that a crash left behind (its own lock passes for another process's).
  // Without shared memory it needs the file for itself, which must be said first. An input is on the disk before anybody is told so.
  database.exec('pragma locking_mode = exclusive; pragma journal_mode = wal; pragma synchronous = full;');
  database.exec('create table if not exists inputs (key text primary key, input text not null)');
  syncFolder(dirname(file));
  const find = (key) => database.get('select input from inputs where key = ?', key);
  return {
    put(input) {
      database.run('insert into inputs (key, input) values (?, ?) on conflict (key) do nothing', [input.key, JSON.stringify(input)]);
      return JSON.parse(find(input.key).input);
    },
    all: () => database.all('select input from inputs order by rowid').map(({ input }) => JSON.parse(input)),
    close() {
      database.close();
      return release();
    },
  };
}

/** Until then a file that was just made may be gone after a power cut. */
function syncFolder(folder) {
  const descriptor = openSync(folder, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
}
