// The examples of integrations/server, as programs of their own. Needs a build.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { isProjection } from 'roadmap-view/sdk';
import { readEvents } from './event-reader.mjs';
import { folderFor, freePort, start } from './processes.mjs';

const READERS = { 'token-of-sales': ['sales'], 'token-of-the-team': ['team'] };
const roadmapOf = (title, hidden = 'Kestrel') =>
  JSON.stringify({
    items: [
      { id: 'a', title, visibility: 'public', texts: { sales: { title } }, timeframe: '2099-Q4' },
      { id: 'b', title: hidden, visibility: 'team', timeframe: '2099-11-21' },
    ],
  });

async function startExample(t, name, env = {}) {
  const folder = folderFor();
  const [roadmap, readers] = [join(folder, 'roadmap.json'), join(folder, 'readers.json')];
  writeFileSync(roadmap, roadmapOf('Sign in'));
  writeFileSync(readers, JSON.stringify(READERS));
  const port = await freePort();
  const options = { env: { ...process.env, ...env, PORT: String(port), INPUTS_FILE: join(folder, 'inputs.db') }, ready: /http:/ };
  await start(t, process.execPath, [`integrations/server/${name}.mjs`, roadmap, readers], options);
  const ask = (path, { as, ...headers } = {}, init = {}) =>
    fetch(`http://127.0.0.1:${port}${path}`, { ...init, headers: { ...headers, ...(as && { authorization: `Bearer ${as}` }) } });
  return { ask, roadmap };
}

for (const name of ['node', 'hono']) {
  const env = { EDITOR_TOKEN: 'token-of-the-editor' };

  test(`${name}.mjs serves each reader the lens that is theirs`, async (t) => {
    const { ask } = await startExample(t, name, env);
    const answer = await ask('/roadmap/sales.json', { as: 'token-of-sales' });
    const text = await answer.text();
    assert.ok(isProjection(JSON.parse(text)));
    assert.ok(text.includes('Sign in') && !text.includes('Kestrel'));
    const again = await ask('/roadmap/sales.json', { as: 'token-of-sales', 'if-none-match': answer.headers.get('etag') });
    assert.equal(again.status, 304);
    const statuses = await Promise.all([
      ask('/roadmap/team.json', { as: 'token-of-sales' }),
      ask('/roadmap/sales.json', { as: 'token-of-nobody' }),
      ask('/roadmap/sales.json'),
      ask('/roadmap/customer.json'),
      ask('/roadmap/sales.json', { as: 'token-of-sales' }, { method: 'POST' }),
    ]);
    assert.deepEqual(
      statuses.map(({ status }) => status),
      [404, 401, 401, 200, 405],
    );
  });

  test(`${name}.mjs shows what is in the file now`, async (t) => {
    const { ask, roadmap } = await startExample(t, name, env);
    await ask('/roadmap/sales.json', { as: 'token-of-sales' });
    writeFileSync(roadmap, roadmapOf('Sign up at once'));
    const { items } = await (await ask('/roadmap/sales.json', { as: 'token-of-sales' })).json();
    assert.equal(items[0].title, 'Sign up at once');
  });
}

test('hono.mjs lets the editor alone change the roadmap, and tells those who see the change', async (t) => {
  const { ask } = await startExample(t, 'hono', { EDITOR_TOKEN: 'token-of-the-editor' });
  const put = (as, body) => ask('/admin/roadmap', { as }, { method: 'PUT', body });
  const abort = new AbortController();
  const listen = async (lens, as) => readEvents(await ask(`/roadmap/${lens}.events`, { as }, { signal: abort.signal }));
  const [sales, team] = [await listen('sales', 'token-of-sales'), await listen('team', 'token-of-the-team')];
  await Promise.all([sales.next(), team.next()]);
  assert.equal((await put('token-of-sales', roadmapOf('Sign up'))).status, 401);
  assert.equal((await put('token-of-the-editor', '<html>')).status, 422);
  assert.equal((await put('token-of-the-editor', roadmapOf('Sign in', 'Osprey'))).status, 200);
  assert.ok(await team.next());
  assert.ok(await sales.isQuiet(200));
  assert.equal((await put('token-of-the-editor', roadmapOf('Sign up', 'Osprey'))).status, 200);
  const { id } = await sales.next();
  assert.equal((await ask('/roadmap/sales.json', { as: 'token-of-sales' })).headers.get('etag'), id);
  abort.abort();
});
