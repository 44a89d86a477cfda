// How new an answer is that takes long to make. The clock goes on by hand. Needs a build.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createBus, withdrawn } from 'roadmap-view/server';
import { elapsed } from '../../../dist/sdk/server/one-at-a-time.js';
import { readEvents } from './event-reader.mjs';
import { allOf, ask, handlerOf, NOW, roadmapOf } from './scene.mjs';

const sales = '/roadmap/sales.json';
/** Milliseconds that a load takes. */
const SLOW = 150;
const turn = () => new Promise((resolve) => setImmediate(resolve));
/** A tag as ours are, of nothing. */
const tagOf = (i) => `"${String(i).padStart(24, '0')}"`;

/** Waits for what does not depend on time, with an end so that a test never waits for ever. */
async function until(isSo) {
  for (let i = 0; i < 10_000; i++) {
    if (await isSo()) return;
    await turn();
  }
  assert.fail(`never: ${isSo}`);
}

function clockOf(t) {
  const clock = { now: Math.ceil(elapsed()) };
  t.mock.method(performance, 'now', () => clock.now);
  return { pass: (milliseconds) => (clock.now += milliseconds) };
}

/** A handler whose source is slow, asked often enough to know that it is. The item is called after the load that brought it. */
async function scene(t, options = {}) {
  const { pass } = clockOf(t);
  const held = { loads: 0, now: NOW, may: true, fails: false, errors: 0, gate: undefined };
  const load = async () => {
    const title = `Load ${++held.loads}`;
    pass(SLOW);
    await held.gate;
    if (held.fails) throw new Error('Kestrel');
    return roadmapOf(title);
  };
  /** Loads wait from now on, until the answer is called. */
  const close = () => {
    const { promise, open } = gate();
    held.gate = promise;
    return open;
  };
  const bus = createBus();
  const authorize = () => held.may;
  const handler = handlerOf({ load, bus, authorize, freshFor: 60, now: () => held.now, onError: () => held.errors++, ...options });
  const get = (headers = {}, path = sales) => ask(handler, path, headers);
  const titleOf = async (headers) => (await (await get(headers)).json()).items[0].title;
  for (let i = 0; i < 3; i++) await titleOf();
  return { held, bus, get, titleOf, pass, close };
}

function gate() {
  let open;
  const promise = new Promise((resolve) => (open = resolve));
  return { promise, open };
}

test('what takes long to make is given again, without looking whether there is a newer one', async (t) => {
  const { held, titleOf } = await scene(t);
  assert.deepEqual([await titleOf(), await titleOf(), held.loads], ['Load 3', 'Load 3', 3]);
});

test('one that took long but once is made for each request', async (t) => {
  const { pass } = clockOf(t);
  let loads = 0;
  const load = () => {
    pass(++loads === 3 ? SLOW : 0);
    return roadmapOf(`Load ${loads}`);
  };
  const handler = handlerOf({ load, freshFor: 60 });
  for (let i = 1; i <= 5; i++) assert.match(await (await ask(handler, sales, { as: 'for-sales' })).text(), new RegExp(`Load ${i}`));
});

test('past half of its time the next is made beside, and nobody waits for it', async (t) => {
  const { held, titleOf, pass, close } = await scene(t, { freshFor: 2 });
  pass(1100);
  const open = close();
  const titles = await Promise.all(Array.from({ length: 20 }, () => titleOf()));
  assert.deepEqual([[...new Set(titles)], held.loads], [['Load 3'], 4]);
  open();
  await until(async () => (await titleOf()) === 'Load 4');
  assert.equal(held.loads, 4);
});

test('past its time it is not given', async (t) => {
  const { titleOf, pass } = await scene(t, { freshFor: 0.4 });
  pass(500);
  assert.equal(await titleOf(), 'Load 4');
});

test('with no time at all, everybody waits for the newest', async (t) => {
  const { titleOf } = await scene(t, { freshFor: 0 });
  assert.deepEqual([await titleOf(), await titleOf()], ['Load 4', 'Load 5']);
});

test('an answer that is given again says how old it is, and a new one does not', async (t) => {
  const { get, pass } = await scene(t, { shared: ['sales'] });
  assert.equal((await get()).headers.get('age'), null);
  pass(1100);
  const { age, 'cache-control': control } = (await allOf(await get())).headers;
  assert.deepEqual([age, control], ['1', 'public, max-age=60']);
});

test('who was told of a newer one gets it, and who was told of this one does not wait', async (t) => {
  const { get, titleOf, held } = await scene(t);
  const tag = (await get()).headers.get('etag');
  for (const told of [tag, `W/${tag}`]) assert.equal(await titleOf({ 'last-event-id': told }), 'Load 3');
  assert.equal(held.loads, 3);
  assert.equal(await titleOf({ 'last-event-id': tagOf(1) }), 'Load 4');
});

test('who says to have been told what is no tag of ours gets what everybody gets', async (t) => {
  const { held, titleOf } = await scene(t);
  for (const told of ['x', '"another"', '*', '"', tagOf(1).slice(1), `${tagOf(1)}x`, '""', `${tagOf(1)}, ${tagOf(2)}`])
    assert.equal(await titleOf({ 'last-event-id': told }), 'Load 3', told);
  assert.equal(held.loads, 3);
});

test('however many say to have been told of a newer one, one is loaded a second, and one for each notice', async (t) => {
  const { bus, held, titleOf, pass } = await scene(t);
  const ask50 = async () => {
    for (let i = 0; i < 50; i++) await titleOf({ 'last-event-id': tagOf(i) });
    return held.loads;
  };
  assert.equal(await ask50(), 4);
  pass(800);
  assert.equal(await ask50(), 4);
  pass(50);
  assert.equal(await ask50(), 5);
  bus.publish('roadmap');
  assert.equal(await ask50(), 6);
});

test('who lost the right to read is refused at once', async (t) => {
  const { get, held } = await scene(t);
  held.may = false;
  assert.equal((await get()).status, 404);
});

test('who loses the right while waiting for what takes long is refused', async (t) => {
  for (const [may, status] of [
    [true, 200],
    [false, 404],
    [undefined, 401],
  ]) {
    const { get, held, close } = await scene(t, { freshFor: 0 });
    const open = close();
    const waiting = get();
    await until(() => held.loads === 4);
    held.may = may;
    open();
    const answer = await allOf(await waiting);
    assert.deepEqual([answer.status, answer.body.includes('Load')], [status, status === 200]);
    t.mock.restoreAll();
  }
});

test('what was withdrawn is given to nobody from then on, also to who waits already', async (t) => {
  const { bus, titleOf, held, close } = await scene(t);
  bus.publish(withdrawn());
  const open = close();
  const waiting = titleOf();
  await until(() => held.loads === 4);
  bus.publish(withdrawn());
  open();
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

test('what was withdrawn is told to those who listen, like any change', async (t) => {
  const { bus, get } = await scene(t);
  const events = readEvents(await get({}, '/roadmap/sales.events'));
  await events.next();
  bus.publish(withdrawn());
  assert.ok(await events.next());
  await events.cancel();
});

test('the next day nothing of the day before is given', async (t) => {
  const { get, held } = await scene(t);
  held.now += 86_400_000;
  assert.equal((await (await get()).json()).today, '2026-09-15');
});

test('when the source fails, the last one is given until its time is over, and then none', async (t) => {
  const { get, held, pass } = await scene(t, { freshFor: 0.8 });
  held.fails = true;
  pass(300);
  assert.equal((await get()).status, 200);
  await until(() => held.errors === 1);
  pass(700);
  assert.deepEqual([(await get()).status, held.errors], [500, 2]);
});

test('changes that come while one is made are made as one, and cost nothing when nobody asks', async (t) => {
  const { bus, titleOf, held } = await scene(t);
  for (let i = 0; i < 50; i++) bus.publish('roadmap');
  bus.publish(withdrawn());
  for (let i = 0; i < 50; i++) await turn();
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
