// The handler as readers meet it. Needs a build.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isProjection, lenses, project } from 'roadmap-view/sdk';
import { createRoadmapHandler } from 'roadmap-view/server';
import { allOf, ask, handlerOf, NOW, roadmapOf } from './scene.mjs';

const sales = '/roadmap/sales.json';
const asSales = { as: 'for-sales' };

test('a reader gets the projection of their lens, for the day it is', async () => {
  const response = await ask(handlerOf(), sales, asSales);
  assert.equal(response.status, 200);
  assert.match(response.headers.get('content-type'), /^application\/json/);
  const projection = await response.json();
  assert.ok(isProjection(projection));
  assert.deepEqual(projection, JSON.parse(JSON.stringify(project(roadmapOf(), lenses.sales, { today: '2026-09-14' }))));
});

test('the tag stays the same whatever the lens withholds, and changes with what it shows', async () => {
  const tagOf = async (roadmap) => (await ask(handlerOf({ load: () => roadmap }), sales, asSales)).headers.get('etag');
  const tag = await tagOf(roadmapOf());
  assert.match(tag, /^"[\w-]{24}"$/);
  assert.equal(await tagOf(roadmapOf('Sign in', 'Osprey')), tag);
  assert.notEqual(await tagOf(roadmapOf('Sign up')), tag);
});

for (const [how, header] of [
  ['alone', (tag) => tag],
  ['made weak by a proxy', (tag) => `W/${tag}`],
  ['in a list', (tag) => `"other", ${tag}`],
])
  test(`who has the bytes already is told so, with the tag ${how}`, async () => {
    const handler = handlerOf();
    const tag = (await ask(handler, sales, asSales)).headers.get('etag');
    const { status, headers, body } = await allOf(await ask(handler, sales, { ...asSales, 'if-none-match': header(tag) }));
    assert.deepEqual([status, body, headers.etag], [304, '', tag]);
    assert.equal((await ask(handler, sales, { ...asSales, 'if-none-match': '"other"' })).status, 200);
  });

test('a lens that one may not see is answered to the byte like one that does not exist', async () => {
  const handler = handlerOf();
  const answers = await Promise.all(
    ['/roadmap/team.json', '/roadmap/nonesuch.json', '/roadmap/team.events', '/roadmap/nonesuch.events'].map(async (path) =>
      allOf(await ask(handler, path, asSales)),
    ),
  );
  assert.equal(answers[0].status, 404);
  for (const answer of answers) assert.deepEqual(answer, answers[0]);
});

test('nobody known is answered alike for every lens, existing or not', async () => {
  const paths = ['/roadmap/team.json', '/roadmap/sales.json', '/roadmap/nonesuch.json', '/roadmap/sales.events', '/roadmap/lenses.json'];
  const answers = await Promise.all(paths.map(async (path) => allOf(await ask(handlerOf(), path))));
  assert.equal(answers[0].status, 401);
  assert.equal(answers[0].headers['www-authenticate'], 'Bearer');
  for (const answer of answers) assert.deepEqual(answer, answers[0]);
});

test('only the very answer true lets a reader in', async () => {
  for (const answer of ['sales', ['sales'], 1, {}]) {
    const handler = handlerOf({ authorize: () => answer });
    assert.equal((await ask(handler, sales)).status, 404, JSON.stringify(answer));
  }
});

test('the roadmap is not loaded for a reader who may not see it', async () => {
  let loads = 0;
  const handler = handlerOf({ load: () => (loads++, roadmapOf()) });
  await ask(handler, '/roadmap/team.json', asSales);
  await ask(handler, sales);
  assert.equal(loads, 0);
});

test('a lens for a few is kept by no cache, a shared one by any', async () => {
  const handler = handlerOf({ shared: ['sales'] });
  const own = await ask(handler, '/roadmap/team.json', { as: 'for-team' });
  assert.equal(own.headers.get('cache-control'), 'private, no-store');
  assert.equal(own.headers.get('vary'), 'Authorization, Cookie');
  const shared = await ask(handler, sales);
  assert.equal(shared.headers.get('cache-control'), 'public, max-age=60');
  assert.equal(shared.headers.get('vary'), null);
});

test('a shared lens is read without asking who reads', async () => {
  const handler = handlerOf({
    shared: ['sales'],
    authorize: () => {
      throw new Error('asked');
    },
  });
  assert.equal((await ask(handler, sales)).status, 200);
});

test('no cache keeps a shared lens into the next day of its time zone', async () => {
  const at = (now, timeZone) =>
    handlerOf({ shared: ['sales'], maxAge: 3600, now: () => now, load: () => roadmapOf('A', 'B', { timeZone }) });
  const agesAt = async (now, timeZone) => (await ask(at(now, timeZone), sales)).headers.get('cache-control');
  assert.equal(await agesAt(Date.UTC(2026, 8, 14, 23, 59, 30)), 'public, max-age=30');
  assert.equal(await agesAt(Date.UTC(2026, 8, 14, 21, 50), 'Europe/Berlin'), 'public, max-age=600');
  // the clocks go back at 03:00: that day has 25 hours
  assert.equal(await agesAt(Date.UTC(2026, 9, 25, 22, 59), 'Europe/Berlin'), 'public, max-age=60');
});

test('the next day brings another projection with another tag', async () => {
  let now = NOW;
  const roadmap = roadmapOf();
  const handler = handlerOf({ load: () => roadmap, now: () => now });
  const today = await ask(handler, sales, asSales);
  now += 86_400_000;
  const tomorrow = await ask(handler, sales, asSales);
  assert.notEqual(tomorrow.headers.get('etag'), today.headers.get('etag'));
  assert.equal((await tomorrow.json()).today, '2026-09-15');
});

test('a day that is said is taken instead of the clock', async () => {
  const projection = await (await ask(handlerOf({ today: '2027-01-02' }), sales, asSales)).json();
  assert.equal(projection.today, '2027-01-02');
});

test('the list names the lenses this reader may ask for, and says nothing of the others', async () => {
  const listFor = async (options, headers) => (await ask(handlerOf(options), '/roadmap/lenses.json', headers)).json();
  const [one, ...none] = await listFor({}, asSales);
  assert.deepEqual([one, none], [{ id: 'sales', label: 'Sales', description: lenses.sales.description, layout: 'themes' }, []]);
  assert.deepEqual(
    (await listFor({}, { as: 'for-team' })).map(({ id }) => id),
    ['team', 'sales'],
  );
  assert.deepEqual(await listFor({}, { as: 'for-nobody' }), []);
  assert.deepEqual(
    (await listFor({ shared: ['sales'] })).map(({ id }) => id),
    ['sales'],
  );
});

test('a page of a listed origin may read the answer, and one of any other may not', async () => {
  const handler = handlerOf({ origins: ['https://portal.example'] });
  const from = (origin) => ask(handler, sales, { ...asSales, ...(origin && { origin }) });
  const listed = await from('https://portal.example');
  assert.equal(listed.headers.get('access-control-allow-origin'), 'https://portal.example');
  assert.equal(listed.headers.get('access-control-expose-headers'), 'ETag, Age, Retry-After');
  for (const origin of ['https://portal.example.evil.example', 'https://PORTAL.example', 'http://portal.example', 'null', undefined]) {
    const { headers } = await from(origin);
    assert.equal(headers.get('access-control-allow-origin'), null, origin);
    assert.equal(headers.get('vary'), 'Authorization, Cookie, Origin', origin);
  }
});

test('a preflight is answered alike for every path, and asks nobody', async () => {
  const handler = handlerOf({ origins: ['https://portal.example'], authorize: () => assert.fail('asked') });
  const preflight = async (path) => allOf(await ask(handler, path, { origin: 'https://portal.example' }, { method: 'OPTIONS' }));
  const answer = await preflight(sales);
  assert.equal(answer.status, 204);
  assert.match(answer.headers['access-control-allow-headers'], /Authorization.*If-None-Match/);
  assert.deepEqual(await preflight('/roadmap/nonesuch.json'), answer);
});

test('HEAD tells what GET does, without a body', async () => {
  const handler = handlerOf();
  const [get, head] = await Promise.all(['GET', 'HEAD'].map(async (method) => allOf(await ask(handler, sales, asSales, { method }))));
  assert.deepEqual(head, { ...get, body: '' });
});

test('HEAD has no body where it is refused either', async () => {
  for (const [path, status] of [
    ['/roadmap/team.json', 404],
    ['/roadmap/nonesuch.json', 404],
    ['/', 404],
  ]) {
    const response = await ask(handlerOf(), path, asSales, { method: 'HEAD' });
    assert.deepEqual([response.status, response.body], [status, null], path);
  }
  const nobody = await ask(handlerOf(), sales, {}, { method: 'HEAD' });
  assert.deepEqual([nobody.status, nobody.body, nobody.headers.get('www-authenticate')], [401, null, 'Bearer']);
});

test('no answer may be taken in by a page of another site unread', async () => {
  const handler = handlerOf({ origins: ['https://portal.example'] });
  for (const path of [sales, '/roadmap/team.json', '/roadmap/lenses.json', '/'])
    assert.equal((await ask(handler, path, asSales)).headers.get('cross-origin-resource-policy'), 'same-origin', path);
});

test('nothing can be written', async () => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
    const { status, headers } = await ask(handlerOf(), sales, asSales, { method });
    assert.deepEqual([status, headers.get('allow')], [405, 'GET, HEAD, OPTIONS']);
  }
});

for (const path of [
  ...['/', '/roadmap', '/roadmap/', '/roadmap/.json', '/roadmap/sales', '/roadmap/sales.json/', '/roadmap//sales.json'],
  ...['/roadmap/x/sales.json', '/roadmap/../sales.json', '/roadmap/%2e%2e/roadmap.json', '/roadmap/%', '/roadmap/%E0%A4%A.json'],
  ...['/roadmap/__proto__.json', '/roadmap/constructor.json', '/roadmap/sales%00.json', '/roadmap/sales.json%20', '/ROADMAP/sales.json'],
  ...['/roadmap/sales%2F.json', `/roadmap/${'a'.repeat(10_000)}.json`],
])
  test(`there is nothing at ${path.slice(0, 60)}`, async () => {
    assert.equal((await ask(handlerOf(), path, { as: 'for-team' })).status, 404);
  });

test('a lens of any name has an address', async () => {
  const lens = { ...lenses.sales, id: 'Käufer / Süd' };
  const handler = handlerOf({ lenses: [lens], authorize: (_, id) => id === lens.id });
  assert.equal((await ask(handler, `/roadmap/${encodeURIComponent(lens.id)}.json`)).status, 200);
});

test('it is mounted where it is said to be, at the root too', async () => {
  assert.equal((await ask(handlerOf({ basePath: '/api/v1/plan/' }), '/api/v1/plan/sales.json', asSales)).status, 200);
  assert.equal((await ask(handlerOf({ basePath: '/' }), '/sales.json', asSales)).status, 200);
});

for (const [what, options] of [
  ['the load fails', { load: () => Promise.reject(new Error('Kestrel')) }],
  ['nothing is loaded', { load: () => undefined }],
  ['something else is loaded', { load: () => ({ Kestrel: [] }) }],
  ['who asks cannot be found out', { authorize: () => Promise.reject(new Error('Kestrel')) }],
  ['today is no day', { today: 'Kestrel' }],
])
  test(`when ${what}, the reader learns nothing of it and the host all`, async () => {
    const errors = [];
    const answer = await allOf(await ask(handlerOf({ ...options, onError: (error) => errors.push(error) }), sales, asSales));
    assert.deepEqual([answer.status, answer.body], [500, '{"error":"server"}']);
    assert.equal(answer.headers['cache-control'], 'no-store');
    assert.equal(errors.length, 1);
    assert.ok(errors[0] instanceof Error);
  });

test('requests at the same time share their loads, and each gets what is no older than itself', async () => {
  let loads = 0;
  const handler = handlerOf({
    load: async () => {
      const title = `Load ${++loads}`;
      await new Promise((resolve) => setTimeout(resolve, 5));
      return roadmapOf(title);
    },
  });
  const titleOf = async () => (await (await ask(handler, sales, asSales)).json()).items[0].title;
  const first = titleOf();
  await new Promise((resolve) => setTimeout(resolve, 1));
  const titles = await Promise.all([first, ...Array.from({ length: 50 }, titleOf)]);
  assert.deepEqual([...new Set(titles)], ['Load 1', 'Load 2']);
});

test('a roadmap as people write it is read too', async () => {
  const load = () => ({ items: [{ title: 'Plain', timeframe: '2026-Q4', visibility: 'internal' }] });
  assert.equal((await (await ask(handlerOf({ load }), '/roadmap/team.json', { as: 'for-team' })).json()).items[0].title, 'Plain');
});

for (const [what, options, message] of [
  ['without a load', { load: undefined }, /missing load/],
  ['without lenses', { lenses: [] }, /missing lenses/],
  ['with half a lens', { lenses: [{ id: 'mine', label: 'Mine' }] }, /invalid lenses: lenses\[0\]\.audience/],
  ['with a lens called lenses', { lenses: [{ ...lenses.sales, id: 'lenses' }] }, /choose another id/],
  ['without a say who may read', { authorize: undefined }, /missing authorize/],
  ['with an unknown shared lens', { shared: ['customer'] }, /unknown lens "customer" in shared/],
  ['with any origin', { origins: ['*'] }, /invalid origin "\*"/],
  ['with an address for an origin', { origins: ['https://portal.example/'] }, /invalid origin/],
  ['with an odd base path', { basePath: 'roadmap' }, /invalid basePath/],
  ['with a time to keep that is none', { maxAge: '60; public' }, /invalid maxAge/],
  ['with less than no time to keep', { maxAge: -1 }, /invalid maxAge/],
  ['with a heart that never stops beating', { heartbeat: 0 }, /invalid heartbeat/],
])
  test(`${what} there is no handler`, () => {
    assert.throws(() => handlerOf(options), message);
  });

test('what looks like a name every object has is a stranger, a lens that is not there and no way in', async () => {
  const handler = handlerOf();
  for (const name of ['__proto__', 'constructor', 'toString']) {
    for (const end of ['json', 'events']) assert.equal((await ask(handler, `/roadmap/${name}.${end}`, { as: 'for-team' })).status, 404);
    for (const path of [sales, '/roadmap/lenses.json']) assert.equal((await ask(handler, path, { authorization: name })).status, 401);
  }
});

test('a lens that refuses a word tells the host which record, and the reader nothing', async () => {
  const told = [];
  const strict = { ...lenses.sales, bannedWords: ['sign'], onBannedWord: 'refuse' };
  const handler = handlerOf({ lenses: [strict], onError: (error) => told.push(String(error)) });
  const { status, body, headers } = await allOf(await ask(handler, sales, { as: 'for-sales' }));
  assert.deepEqual([status, body, headers.etag], [500, '{"error":"server"}', undefined]);
  assert.match(told[0], /refuses a banned word in items "a"/);
});

test('a roadmap that everybody may read needs no say who may', async () => {
  const handler = createRoadmapHandler({ load: () => roadmapOf(), lenses: { sales: lenses.sales }, shared: ['sales'] });
  assert.equal((await ask(handler, sales)).status, 200);
});
