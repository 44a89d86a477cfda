// Changes as readers hear of them. Needs a build.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createBus } from 'roadmap-view/server';
import { readEvents } from './event-reader.mjs';
import { ask, handlerOf, NOW, roadmapOf } from './scene.mjs';

/** A handler whose roadmap can be changed, and a way to listen. */
function scene(options = {}) {
  const inner = createBus();
  const bus = { listeners: 0, publish: inner.publish, subscribe };
  function subscribe(topic, listener) {
    if (topic !== 'roadmap') return inner.subscribe(topic, listener);
    bus.listeners++;
    const end = inner.subscribe(topic, listener);
    return () => (bus.listeners--, end());
  }
  const held = { roadmap: roadmapOf(), now: NOW };
  const handler = handlerOf({ load: () => held.roadmap, bus, now: () => held.now, onError: () => {}, ...options });
  // what the handler hears for itself, whether there are readers or not, does not count
  bus.listeners = 0;
  const change = (...titles) => {
    held.roadmap = roadmapOf(...titles);
    bus.publish('roadmap');
  };
  const listen = async (lens, { signal, ...headers } = {}) => {
    const response = await ask(handler, `/roadmap/${lens}.events`, { as: `for-${lens}`, ...headers }, signal && { signal });
    return Object.assign(readEvents(response), { response });
  };
  const tagOf = async (lens) => (await ask(handler, `/roadmap/${lens}.json`, { as: `for-${lens}` })).headers.get('etag');
  return { bus, held, handler, change, listen, tagOf };
}

test('a reader is told the tag of the projection there is, and each new one, without any data', async () => {
  const { change, listen, tagOf } = scene();
  const events = await listen('sales');
  const first = await events.next();
  assert.deepEqual(first, { event: 'change', id: await tagOf('sales'), data: JSON.stringify({ etag: await tagOf('sales') }) });
  change('Sign up');
  const second = await events.next();
  assert.equal(second.id, await tagOf('sales'));
  assert.notEqual(second.id, first.id);
  await events.cancel();
});

test('a reader is not told of a change to what their lens withholds', async () => {
  const { change, listen } = scene();
  const [sales, team] = [await listen('sales'), await listen('team')];
  await Promise.all([sales.next(), team.next()]);
  change('Sign in', 'Osprey');
  assert.ok(await team.next());
  assert.ok(await sales.isQuiet());
  await Promise.all([sales.cancel(), team.cancel()]);
});

test('a reader who comes back is told only what changed since', async () => {
  const { change, listen, tagOf } = scene();
  const tag = await tagOf('sales');
  const same = await listen('sales', { 'last-event-id': tag });
  assert.ok(await same.isQuiet());
  change('Sign up');
  const changed = await listen('sales', { 'last-event-id': tag });
  assert.equal((await changed.next()).id, await tagOf('sales'));
  await Promise.all([same.cancel(), changed.cancel()]);
});

test('when a reader is to come back tells nothing of how many others listen', async (t) => {
  t.mock.method(Math, 'random', () => 0.5);
  const { handler } = scene();
  for (let i = 0; i < 3; i++) {
    const response = await ask(handler, '/roadmap/sales.events', { as: 'for-sales' });
    const reader = response.body.getReader();
    t.after(() => reader.cancel());
    assert.equal(new TextDecoder().decode((await reader.read()).value), 'retry: 6000\n\n');
  }
});

test('the stream is for nothing on the way to keep, change or hold back', async () => {
  const { listen } = scene();
  const { response, cancel } = await listen('sales');
  assert.equal(response.headers.get('content-type'), 'text/event-stream');
  assert.equal(response.headers.get('cache-control'), 'private, no-store, no-transform');
  assert.equal(response.headers.get('x-accel-buffering'), 'no');
  await cancel();
});

test('a stream gives signs of life', async () => {
  const { listen } = scene({ heartbeat: 0.01 });
  const events = await listen('sales');
  await events.next();
  assert.ok(await events.isQuiet(60));
  assert.match(events.text, /^(:\n\n)*$/);
  await events.cancel();
});

test('a stream ends after a while, so that whoever reads is authorized again', async () => {
  const { bus, listen } = scene({ heartbeat: 0.001 });
  const events = await listen('sales');
  await events.next();
  assert.equal(await events.next(), undefined);
  assert.equal(bus.listeners, 0);
});

test('who may not read any more is told of nothing, and the stream ends', async () => {
  const held = { may: true };
  const { bus, change, listen } = scene({ authorize: () => held.may });
  const events = await listen('sales');
  await events.next();
  held.may = false;
  change('Sign up');
  assert.equal(await events.next(), undefined);
  assert.deepEqual([events.text, bus.listeners], ['', 0]);
});

test('where nothing changes, a right that is lost ends the stream with the next sign of life', async () => {
  const held = { may: true };
  const { bus, listen } = scene({ authorize: () => held.may, heartbeat: 0.05 });
  const events = await listen('sales');
  await events.next();
  assert.ok(await events.isQuiet(30));
  held.may = undefined;
  assert.equal(await events.next(), undefined);
  assert.equal(bus.listeners, 0);
});

test('one reader who lost the right does not keep the others from hearing', async () => {
  const lost = new Set();
  const { change, listen, tagOf } = scene({ authorize: (request) => !lost.has(request.headers.get('authorization')) });
  const [one, other] = [await listen('sales', { as: 'one' }), await listen('sales', { as: 'other' })];
  await Promise.all([one.next(), other.next()]);
  lost.add('Bearer one');
  change('Sign up');
  assert.equal((await other.next()).id, await tagOf('sales'));
  assert.equal(await one.next(), undefined);
  await other.cancel();
});

test('where it cannot be found out who may read, the stream ends, and the host is told why', async () => {
  const held = { fails: false, told: [] };
  const authorize = () => (held.fails ? Promise.reject(new Error('Kestrel')) : true);
  const { change, listen } = scene({ authorize, onError: (error) => held.told.push(error.message) });
  const events = await listen('sales');
  await events.next();
  held.fails = true;
  change('Sign up');
  assert.equal(await events.next(), undefined);
  assert.deepEqual([held.told, events.text], [['Kestrel'], '']);
});

test('who listens to a shared lens is asked for nothing', async () => {
  const { change, listen } = scene({ shared: ['sales'], heartbeat: 0.01, authorize: () => assert.fail('asked') });
  const events = await listen('sales');
  await events.next();
  change('Sign up');
  assert.ok(await events.next());
  await events.cancel();
});

test('the bus is listened to once, while there are readers', async () => {
  const { bus, listen } = scene();
  assert.equal(bus.listeners, 0);
  const [one, other] = [await listen('sales'), await listen('team')];
  assert.equal(bus.listeners, 1);
  await one.cancel();
  assert.equal(bus.listeners, 1);
  await other.cancel();
  assert.equal(bus.listeners, 0);
});

test('a request that is aborted ends its stream and leaves the bus', async () => {
  const { bus, listen } = scene();
  const abort = new AbortController();
  const events = await listen('sales', { signal: abort.signal });
  await events.next();
  abort.abort();
  // the reader sees an end, or the abort itself
  await assert.doesNotReject(events.next().catch(() => undefined));
  assert.equal(bus.listeners, 0);
  const late = await listen('sales', { signal: AbortSignal.abort() }).catch(() => undefined);
  if (late) assert.equal(await late.next().catch(() => undefined), undefined);
  assert.equal(bus.listeners, 0);
});

test('a reader who does not read is let go', async () => {
  const { bus, change, listen } = scene();
  await listen('sales');
  for (let i = 0; i < 2000 && bus.listeners > 0; i++) {
    change(`Sign in ${i}`);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  assert.equal(bus.listeners, 0);
});

test('many changes at once are told as one', async () => {
  const { change, listen, tagOf } = scene();
  const events = await listen('sales');
  await events.next();
  for (let i = 0; i < 20; i++) change(`Sign in ${i}`);
  await events.next();
  while (!(await events.isQuiet(20))) await events.next();
  const late = await listen('sales', { 'last-event-id': await tagOf('sales') });
  assert.ok(await late.isQuiet());
  await Promise.all([events.cancel(), late.cancel()]);
});

test('the next day is a change', async () => {
  const { held, listen, tagOf } = scene({ heartbeat: 0.01 });
  const events = await listen('sales');
  await events.next();
  held.now += 86_400_000;
  assert.equal((await events.next()).id, await tagOf('sales'));
  await events.cancel();
});

test('a change that cannot be looked at is looked at again, and no reader learns why', async () => {
  const errors = [];
  let isDown = false;
  const { bus, held, listen } = scene({
    heartbeat: 0.02,
    load: () => {
      if (isDown) throw new Error('Kestrel');
      return held.roadmap;
    },
    onError: (error) => errors.push(error),
  });
  const events = await listen('sales');
  await events.next();
  isDown = true;
  held.roadmap = roadmapOf('Sign up');
  bus.publish('roadmap');
  assert.ok(await events.isQuiet(30));
  isDown = false;
  assert.ok(await events.next());
  assert.ok(errors.length > 0 && !events.text.includes('Kestrel'));
  await events.cancel();
});

test('HEAD opens no stream', async () => {
  const { bus, handler } = scene();
  const response = await ask(handler, '/roadmap/sales.events', { as: 'for-sales' }, { method: 'HEAD' });
  assert.deepEqual([response.status, response.body, bus.listeners], [200, null, 0]);
});

test('a bus calls whoever subscribed to the topic, until they leave', () => {
  const bus = createBus();
  const heard = [];
  const leave = bus.subscribe('a', () => heard.push('one'));
  bus.subscribe('a', () => heard.push('two'));
  bus.publish('b');
  bus.publish('a');
  leave();
  leave();
  bus.publish('a');
  assert.deepEqual(heard, ['one', 'two', 'two']);
});
