// How new an answer is that takes long to make. Needs a build.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lenses } from 'roadmap-view/sdk';
import { createBus, withdrawn } from 'roadmap-view/server';
import { readEvents } from './event-reader.mjs';
import { allOf, ask, handlerOf, NOW, roadmapOf } from './scene.mjs';

const sales = '/roadmap/sales.json';
const SLOW = 150;
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A handler whose source is slow, asked often enough to know that it is. The item is called after the load that brought it. */
async function scene(options = {}) {
  const held = { loads: 0, now: NOW, may: true };
  const load = async () => {
    const title = `Load ${++held.loads}`;
    await pause(SLOW);
    return roadmapOf(title);
  };
  const bus = createBus();
  const authorize = () => held.may;
  const handler = handlerOf({ load, bus, authorize, freshFor: 60, now: () => held.now, onError: () => {}, ...options });
  const get = (headers = {}, path = sales) => ask(handler, path, headers);
  const titleOf = async (headers) => (await (await get(headers)).json()).items[0].title;
  for (let i = 0; i < 3; i++) await titleOf();
  return { held, bus, get, titleOf };
}

test('what takes long to make is given again, without looking whether there is a newer one', async () => {
  const { held, titleOf } = await scene();
  assert.deepEqual([await titleOf(), await titleOf(), held.loads], ['Load 3', 'Load 3', 3]);
});

test('one that took long but once is made for each request', async () => {
  let loads = 0;
  const load = async () => {
    await pause(++loads === 3 ? SLOW : 0);
    return roadmapOf(`Load ${loads}`);
  };
  const handler = handlerOf({ load, freshFor: 60 });
  for (let i = 1; i <= 5; i++) assert.match(await (await ask(handler, sales, { as: 'for-sales' })).text(), new RegExp(`Load ${i}`));
});

test('past half of its time the next is made beside, and nobody waits for it', async () => {
  const { held, titleOf } = await scene({ freshFor: 2 });
  await pause(1100);
  const titles = await Promise.all(Array.from({ length: 20 }, () => titleOf()));
  assert.deepEqual([[...new Set(titles)], held.loads], [['Load 3'], 4]);
  await pause(SLOW + 100);
  assert.deepEqual([await titleOf(), held.loads], ['Load 4', 4]);
});

test('past its time it is not given', async () => {
  const { titleOf } = await scene({ freshFor: 0.4 });
  await pause(500);
  assert.equal(await titleOf(), 'Load 4');
});

test('with no time at all, everybody waits for the newest', async () => {
  const { titleOf } = await scene({ freshFor: 0 });
  assert.deepEqual([await titleOf(), await titleOf()], ['Load 4', 'Load 5']);
});

test('an answer that is given again says how old it is, and a new one does not', async () => {
  const { get } = await scene({ shared: ['sales'] });
  assert.equal((await get()).headers.get('age'), null);
  await pause(1100);
  const { age, 'cache-control': control } = (await allOf(await get())).headers;
  assert.deepEqual([age, control], ['1', 'public, max-age=60']);
});

test('who was told of a newer one gets it, and who was told of this one does not wait', async () => {
  const { get, titleOf, held } = await scene();
  const tag = (await get()).headers.get('etag');
  assert.equal(await titleOf({ 'last-event-id': tag }), 'Load 3');
  assert.equal(held.loads, 3);
  assert.equal(await titleOf({ 'last-event-id': '"another"' }), 'Load 4');
});

test('who lost the right to read is refused at once', async () => {
  const { get, held } = await scene();
  held.may = false;
  assert.equal((await get()).status, 404);
});

test('what was withdrawn is given to nobody from then on, also to who waits already', async () => {
  const { bus, titleOf, held } = await scene();
  bus.publish(withdrawn());
  const waiting = titleOf();
  await pause(SLOW / 2);
  bus.publish(withdrawn());
  assert.deepEqual([await waiting, await titleOf(), held.loads], ['Load 5', 'Load 5', 5]);
});

test('where the clock of the platform stands still, what was withdrawn is still before what is loaded then', async (t) => {
  t.mock.method(performance, 'now', () => 1000);
  const bus = createBus();
  let title = 'One';
  const handler = handlerOf({ load: () => roadmapOf(title), bus });
  const titleOf = async () => (await (await ask(handler, sales, { as: 'for-sales' })).json()).items[0].title;
  assert.equal(await titleOf(), 'One');
  title = 'Two';
  bus.publish(withdrawn());
  assert.equal(await titleOf(), 'Two');
});

test('what was withdrawn is told to those who listen, like any change', async () => {
  const { bus, get } = await scene();
  const events = readEvents(await get({}, '/roadmap/sales.events'));
  await events.next();
  bus.publish(withdrawn());
  assert.ok(await events.next());
  await events.cancel();
});

test('the next day nothing of the day before is given', async () => {
  const { get, held } = await scene();
  held.now += 86_400_000;
  assert.equal((await (await get()).json()).today, '2026-09-15');
});

test('when the source fails, the last one is given until its time is over, and then none', async () => {
  const held = { fails: false, errors: 0 };
  const load = async () => {
    await pause(SLOW);
    if (held.fails) throw new Error('Kestrel');
    return roadmapOf();
  };
  const handler = handlerOf({ load, freshFor: 0.8, onError: () => held.errors++ });
  const get = async () => (await ask(handler, sales, { as: 'for-sales' })).status;
  for (let i = 0; i < 3; i++) await get();
  held.fails = true;
  await pause(300);
  assert.equal(await get(), 200);
  await pause(700);
  assert.deepEqual([await get(), held.errors], [500, 2]);
});

test('changes that come while one is made are made as one, and cost nothing when nobody asks', async () => {
  const { bus, titleOf, held } = await scene();
  for (let i = 0; i < 50; i++) bus.publish('roadmap');
  bus.publish(withdrawn());
  await pause(SLOW * 2);
  assert.equal(held.loads, 3);
  const asked = [];
  for (let i = 0; i < 10; i++) {
    bus.publish(withdrawn());
    asked.push(titleOf());
  }
  const titles = new Set(await Promise.all(asked));
  assert.ok(held.loads <= 5, String(held.loads));
  assert.equal([...titles].at(-1), `Load ${held.loads}`);
});

test('between the projections of two lenses everything else goes on', async () => {
  const items = Array.from({ length: 3000 }, (_, i) => ({ id: `i${i}`, title: `Item ${i}`, visibility: 'public', commitment: 'planned' }));
  const roadmap = roadmapOf('A', 'B', { items });
  const all = Object.values(lenses);
  const handler = handlerOf({ lenses: all, load: () => roadmap, authorize: () => true });
  let last = performance.now();
  let longest = 0;
  const tick = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    next = setImmediate(tick);
  };
  let next = setImmediate(tick);
  const start = performance.now();
  await Promise.all(all.map(({ id }) => ask(handler, `/roadmap/${id}.json`)));
  clearImmediate(next);
  assert.ok(longest < 0.7 * (performance.now() - start), `${longest} of ${performance.now() - start}`);
});
