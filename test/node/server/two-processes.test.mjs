// Two processes that serve one roadmap, behind one bus: Redis, and PostgreSQL. Needs a build, and the two servers (Debian's packages
// redis-server and postgresql); where one is missing its tests are skipped. .ci/run installs both.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import pg from 'pg';
import { createClient } from 'redis';
import { createPostgresBus } from '../../../integrations/server/postgres-bus.mjs';
import { createRedisBus } from '../../../integrations/server/redis-bus.mjs';
import { readEvents } from './event-reader.mjs';
import { missingPostgres, startPostgres } from './postgres.mjs';
import { folderFor, freePort, hasProgram, start } from './processes.mjs';

const EDITOR = 'token-of-the-editor';
const READERS = { 'token-of-sales': ['sales'], 'token-of-the-team': ['team'] };
const roadmapOf = (title, hidden) =>
  JSON.stringify({
    items: [
      { id: 'a', title, visibility: 'public', texts: { sales: { title } } },
      { id: 'b', title: hidden, visibility: 'team' },
    ],
  });

const SERVERS = {
  Redis: { missing: !hasProgram('redis-server') && 'no redis-server here: apt-get install redis-server', start: startRedis, bus: redisBus },
  PostgreSQL: {
    missing: missingPostgres,
    start: startPostgres,
    bus: postgresBus,
  },
};

async function startRedis(t, port = undefined) {
  const at = port ?? (await freePort());
  const args = ['--port', String(at), '--bind', '127.0.0.1', '--save', '', '--dir', folderFor()];
  const { child } = await start(t, 'redis-server', args, { ready: /Ready to accept connections/ });
  return { env: { REDIS_URL: `redis://127.0.0.1:${at}` }, child, again: () => startRedis(t, at) };
}

async function redisBus(t, { REDIS_URL }) {
  const client = createClient({ url: REDIS_URL }).on('error', () => {});
  await client.connect();
  const bus = await createRedisBus(client, { onError: () => {} });
  t.after(() => (bus.close(), client.destroy()));
  return bus;
}

async function postgresBus(t, { DATABASE_URL }) {
  const pool = new pg.Pool({ connectionString: DATABASE_URL }).on('error', () => {});
  const bus = await createPostgresBus(pool, { onError: () => {} });
  t.after(() => (bus.close(), pool.end()));
  return bus;
}

/** Waits until something is so. */
async function until(isSo) {
  for (let tries = 0; tries < 500 && !isSo(); tries++) await new Promise((resolve) => setTimeout(resolve, 20));
  assert.ok(isSo());
}

async function startHost(t, folder, env) {
  const port = await freePort();
  const files = [join(folder, 'roadmap.json'), join(folder, 'readers.json')];
  const all = { ...process.env, ...env, PORT: String(port), EDITOR_TOKEN: EDITOR, INPUTS_FILE: join(folder, `${port}.db`) };
  await start(t, process.execPath, ['integrations/server/hono.mjs', ...files], { env: all, ready: /http:/ });
  return (path, as, init = {}) => fetch(`http://127.0.0.1:${port}${path}`, { ...init, headers: { authorization: `Bearer ${as}` } });
}

for (const [name, { missing, start: startServer, bus: connect }] of Object.entries(SERVERS)) {
  test(`${name}: a change in one process reaches the readers of the other, for the right lens only`, { skip: missing }, async (t) => {
    const folder = folderFor();
    writeFileSync(join(folder, 'roadmap.json'), roadmapOf('Sign in', 'Kestrel'));
    writeFileSync(join(folder, 'readers.json'), JSON.stringify(READERS));
    const { env } = await startServer(t);
    const [one, other] = await Promise.all([startHost(t, folder, env), startHost(t, folder, env)]);
    const abort = new AbortController();
    t.after(() => abort.abort());
    const listen = async (lens, as) => readEvents(await other(`/roadmap/${lens}.events`, as, { signal: abort.signal }), { patience: 5000 });
    const [sales, team] = [await listen('sales', 'token-of-sales'), await listen('team', 'token-of-the-team')];
    await Promise.all([sales.next(), team.next()]);
    const change = (...titles) => one('/admin/roadmap', EDITOR, { method: 'PUT', body: roadmapOf(...titles) });

    assert.equal((await change('Sign in', 'Osprey')).status, 200);
    assert.ok(await team.next());
    assert.ok(await sales.isQuiet(300));

    assert.equal((await change('Sign up', 'Osprey')).status, 200);
    const { id } = await sales.next();
    const answer = await other('/roadmap/sales.json', 'token-of-sales');
    assert.equal(answer.headers.get('etag'), id);
    assert.match(await answer.text(), /Sign up/);
  });

  test(`${name}: a topic is heard by those who subscribed to it, until they leave`, { skip: missing }, async (t) => {
    const { env } = await startServer(t);
    const [here, there] = [await connect(t, env), await connect(t, env)];
    const heard = { a: 0, b: 0 };
    const leave = here.subscribe('a', () => heard.a++);
    here.subscribe('b', () => heard.b++);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const before = { ...heard };
    await there.publish('a');
    await until(() => heard.a > before.a);
    leave();
    await there.publish('a');
    await there.publish('b');
    await until(() => heard.b > before.b);
    assert.deepEqual(heard, { a: before.a + 1, b: before.b + 1 });
  });

  test(`${name}: whoever lost the server looks again when it is back`, { skip: missing }, async (t) => {
    const server = await startServer(t);
    const bus = await connect(t, server.env);
    let heard = 0;
    bus.subscribe('a', () => heard++);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const before = heard;
    const gone = new Promise((resolve) => server.child.once('exit', resolve));
    server.child.kill('SIGINT');
    await gone;
    await server.again();
    await until(() => heard > before);
    const afterwards = heard;
    await new Promise((resolve) => setTimeout(resolve, 200));
    await bus.publish('a');
    await until(() => heard > afterwards);
  });
}
