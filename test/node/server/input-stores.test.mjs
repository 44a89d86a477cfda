// What readers leave, in the stores of integrations/server: SQLite and PostgreSQL, with a crash in the middle of a write. Needs a build, and
// PostgreSQL of Debian's packages; where that is missing, its tests are skipped.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import pg from 'pg';
import { limitReaders } from '../../../integrations/server/limit-readers.mjs';
import { createPostgresInputs } from '../../../integrations/server/postgres-inputs.mjs';
import { createSqliteInputs } from '../../../integrations/server/sqlite-inputs.mjs';
import { missingPostgres, startPostgres } from './postgres.mjs';
import { folderFor, freePort, start } from './processes.mjs';

const EDITOR = 'token-of-the-editor';
const inputOf = (key, more = {}) => ({ key, text: 'Ünï \u{1f600} \'";--', digest: `"${key}"`, ...more });

const STORES = {
  SQLite: {
    missing: false,
    prepare: () => ({ env: { INPUTS_FILE: join(folderFor(), 'inputs.db') } }),
    async open(t, { env }) {
      const inputs = await createSqliteInputs(env.INPUTS_FILE);
      t.after(() => inputs.close());
      return inputs;
    },
  },
  PostgreSQL: {
    missing: missingPostgres,
    prepare: startPostgres,
    async open(t, { env }) {
      const pool = new pg.Pool({ connectionString: env.DATABASE_URL }).on('error', () => {});
      t.after(() => pool.end());
      return createPostgresInputs(pool);
    },
  },
};

/** A server as a program of its own, and a way to leave input and to see what is there. */
async function serve(t, env) {
  const folder = folderFor();
  const [roadmap, readers] = [join(folder, 'roadmap.json'), join(folder, 'readers.json')];
  writeFileSync(roadmap, JSON.stringify({ items: [{ id: 'a', title: 'Sign in', visibility: 'team' }] }));
  writeFileSync(readers, JSON.stringify(Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`token-${i}`, ['team']]))));
  const port = await freePort();
  const all = { ...process.env, ...env, PORT: String(port), EDITOR_TOKEN: EDITOR };
  const { child } = await start(t, process.execPath, ['integrations/server/hono.mjs', roadmap, readers], { env: all, ready: /http:/ });
  const at = `http://127.0.0.1:${port}`;
  const post = (number) =>
    fetch(`${at}/roadmap/team/inputs`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer token-${number % 50}`,
        'idempotency-key': `key-of-the-input-${number}`,
      },
      body: JSON.stringify({ item: 'a', kind: 'need', text: `Input ${number}` }),
    });
  const kept = async () => (await fetch(`${at}/admin/inputs`, { headers: { authorization: `Bearer ${EDITOR}` } })).json();
  return { child, post, all: kept };
}

/** Leaves inputs one after the other on some lines at once, until the server is gone. @returns the numbers that were told to be stored */
async function leave(server, from, lines, onStored) {
  const stored = [];
  let next = from;
  const line = async () => {
    for (;;) {
      const number = next++;
      const answer = await server.post(number).catch(() => undefined);
      if (!answer) return;
      if (answer.status === 201) onStored(stored.push(number));
    }
  };
  await Promise.all(Array.from({ length: lines }, line));
  return { stored, next };
}

for (const [name, { missing, prepare, open }] of Object.entries(STORES)) {
  test(`${name} keeps an input once for its key, in the order they came, whatever is in it`, { skip: missing }, async (t) => {
    const inputs = await open(t, await prepare(t));
    const first = inputOf('one');
    assert.deepEqual(await inputs.put(first), first);
    assert.deepEqual(await inputs.put(inputOf('one', { digest: 'another' })), first);
    const second = inputOf('0');
    await inputs.put(second);
    assert.deepEqual(await inputs.all(), [first, second]);
  });

  test(`${name} keeps one of many at once under one key, and each is told which`, { skip: missing }, async (t) => {
    const inputs = await open(t, await prepare(t));
    const told = await Promise.all(Array.from({ length: 20 }, async (_, i) => inputs.put(inputOf('one', { digest: String(i) }))));
    assert.equal(new Set(told.map(({ digest }) => digest)).size, 1);
    assert.deepEqual(await inputs.all(), [told[0]]);
  });

  test(
    `${name}: after a server was killed while it was writing, what it said to be stored is there exactly once`,
    { skip: missing },
    async (t) => {
      const { env } = await prepare(t);
      const stored = [];
      let next = 0;
      for (const most of [1, 5, 20]) {
        const server = await serve(t, env);
        const done = await leave(server, next, 4, (count) => count >= most && server.child.kill('SIGKILL'));
        stored.push(...done.stored);
        next = done.next;
      }
      const server = await serve(t, env);
      const textsOf = async () => (await server.all()).map(({ text }) => text);
      const before = await textsOf();
      assert.equal(new Set(before).size, before.length);
      assert.deepEqual(
        stored.filter((number) => !before.includes(`Input ${number}`)),
        [],
      );
      // who was told nothing sends again, with the same key
      for (let number = 0; number < next; number++) assert.equal((await server.post(number)).status, 201);
      assert.deepEqual((await textsOf()).sort(), Array.from({ length: next }, (_, i) => `Input ${i}`).sort());
    },
  );
}

/** A process that is killed at one step, and what is in its file then. */
async function crash(file, when, step) {
  const args = ['test/node/server/crash-writer.mjs', file, when, String(step)];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const inputs = await createSqliteInputs(file);
  const kept = inputs.all().map(({ key, text }) => `${key} ${text.length}`);
  inputs.put(inputOf('second'));
  const again = inputs.all().map(({ key }) => key);
  await inputs.close();
  return { said: stdout.trim().split('\n').filter(Boolean), kept, again };
}

for (const when of ['opening', 'writing', 'closing'])
  test(`SQLite: killed at any step of ${when} a file, it has all of an input or nothing, and all that it said to be stored`, async () => {
    const folder = folderFor();
    const last = when === 'closing' ? 'closed' : 'second is stored';
    let isDone = false;
    let step = 0;
    while (!isDone) {
      const { said, kept, again } = await crash(join(folder, `${++step}.db`), when, step);
      const has = (name) => kept.some((line) => line.startsWith(name));
      const whole = ['first 5000', 'second 9000'];
      assert.deepEqual(
        kept,
        whole.filter((line) => has(line.split(' ')[0])),
      );
      for (const name of ['first', 'second']) assert.ok(has(name) || !said.includes(`${name} is stored`), `${name}, step ${step}`);
      assert.deepEqual(again, when === 'opening' ? ['second'] : ['first', 'second']);
      isDone = said.includes(last);
      assert.ok(step < 100);
    }
    assert.ok(step > 5, `${step} steps`);
  });

test('SQLite: a file that another process has is not opened; one whose process was killed is', async () => {
  const file = join(folderFor(), 'inputs.db');
  const inputs = await createSqliteInputs(file);
  await assert.rejects(createSqliteInputs(file), /another process has .*inputs\.db: end it/);
  await inputs.close();
  assert.ok(!existsSync(`${file}.sock`));
  const again = await createSqliteInputs(file);
  await again.close();
});

test(
  'PostgreSQL: after it went down in the middle of writes, all that was told is there exactly once',
  { skip: missingPostgres },
  async (t) => {
    const database = await startPostgres(t);
    const server = await serve(t, database.env);
    const stored = [];
    const gone = once(database.child, 'exit');
    const statuses = new Set();
    const leaveOne = async (number) => {
      const { status } = await server.post(number);
      statuses.add(status);
      if (status === 201) stored.push(number);
      // ends at once, as if the machine did, and mends itself when it starts
      if (stored.length === 10) database.child.kill('SIGQUIT');
    };
    for (let number = 0; number < 40; number += 4) await Promise.all([0, 1, 2, 3].map((i) => leaveOne(number + i)));
    await gone;
    assert.deepEqual([...statuses].sort(), [201, 503]);
    await database.again();
    for (let number = 0; number < 40; number++) {
      let status;
      for (let tries = 0; tries < 50 && status !== 201; tries++) ({ status } = await server.post(number));
      assert.equal(status, 201);
    }
    const texts = (await server.all()).map(({ text }) => text).sort();
    assert.deepEqual(texts, Array.from({ length: 40 }, (_, i) => `Input ${i}`).sort());
  },
);

test('two processes may make the table at once', { skip: missingPostgres }, async (t) => {
  const { env } = await startPostgres(t);
  const pools = Array.from({ length: 8 }, () => new pg.Pool({ connectionString: env.DATABASE_URL }));
  for (const pool of pools) pool.on('error', () => {});
  t.after(() => Promise.all(pools.map((pool) => pool.end())));
  const all = await Promise.all(pools.map((pool) => createPostgresInputs(pool)));
  await all[0].put(inputOf('one'));
  assert.deepEqual(await all[7].all(), [inputOf('one')]);
});

test('a reader who leaves more than so many has to wait, and nobody else does', () => {
  let now = 0;
  const limit = limitReaders({ most: 2, seconds: 60, now: () => now });
  const from = (token) => limit({ headers: new Headers({ authorization: token }) });
  assert.deepEqual([from('a'), from('a'), from('b')], [0, 0, 0]);
  now = 15_000;
  assert.deepEqual([from('a'), from('b')], [45, 0]);
  now = 60_000;
  assert.equal(from('a'), 0);
});
