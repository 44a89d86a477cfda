// Making the same thing for many, and work that takes turns. Needs a build.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { elapsed, oneAtATime } from '../../../dist/sdk/server/one-at-a-time.js';
import { createTurns } from '../../../dist/sdk/server/turns.js';

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** Whatever is asked and whenever it is done or fails: what each gets. */
async function play(steps) {
  const open = [];
  const scene = { most: 0, made: 0, wrong: 0, answered: 0, asked: 0 };
  const get = oneAtATime((since) => {
    const from = elapsed();
    scene.made++;
    if (from <= since) scene.wrong++;
    const value = new Promise((resolve, reject) => open.push({ done: () => resolve(from), fail: () => reject(new Error('failed')) }));
    scene.most = Math.max(scene.most, open.length);
    return { from, value };
  });
  const ask = (since) => {
    scene.asked++;
    const promised = get(since);
    promised.value.then(
      (from) => (scene.answered++, from > since && from >= promised.from) || scene.wrong++,
      () => scene.answered++,
    );
  };
  for (const step of steps) {
    if (step === 'done' || step === 'fail') open.shift()?.[step]();
    else ask(elapsed() - step);
    if (step !== 0) await turn();
  }
  for (let i = 0; i < 4; i++) {
    open.shift()?.done();
    await turn();
  }
  return scene;
}

test('everybody gets what is new enough, one is made at a time, and never more than were asked for', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom('done', 'fail', 0, 0.01, 0.5, 1000), { maxLength: 30 }), async (steps) => {
      const { most, made, wrong, answered, asked } = await play(steps);
      assert.deepEqual({ wrong, answered }, { wrong: 0, answered: asked });
      assert.ok(most <= 1 && made <= asked);
    }),
    { numRuns: 300 },
  ));

/** A clock that goes on by hand. Who waits for no time at all has it next; all others wait until `pass`. */
function clockOf(t) {
  const clock = { now: Math.ceil(elapsed()), timers: [], pass };
  t.mock.method(performance, 'now', () => clock.now);
  t.mock.method(globalThis, 'setTimeout', (run, milliseconds) => {
    if (milliseconds === 0) setImmediate(run);
    else clock.timers.push({ run, milliseconds });
  });
  function pass() {
    const { run, milliseconds } = clock.timers.shift();
    clock.now += milliseconds;
    run();
    return Math.round(milliseconds);
  }
  return clock;
}

test('work is done in the order it was asked for, and rests for as long as it took', async (t) => {
  const clock = clockOf(t);
  const turns = createTurns();
  const done = [];
  for (const milliseconds of [60, 10, 0]) turns.take(() => (done.push(milliseconds), (clock.now += milliseconds)));
  const rests = [];
  for (let i = 0; i < 20; i++) {
    await turn();
    if (clock.timers.length > 0) rests.push([...done], clock.pass());
  }
  assert.deepEqual(
    [rests, done],
    [
      [[60], 60, [60, 10], 10],
      [60, 10, 0],
    ],
  );
});

test('it does not rest while somebody waits', async (t) => {
  const clock = clockOf(t);
  const turns = createTurns();
  await turns.take(() => (clock.now += 300));
  let isDone = false;
  const next = turns.take(() => (isDone = true));
  for (let i = 0; i < 20; i++) await turn();
  assert.deepEqual([isDone, clock.timers.length], [false, 1]);
  assert.equal(await turns.hurry(next), true);
});

test('work that fails is told to who asked, and the next is done', async () => {
  const turns = createTurns();
  const fails = turns.take(() => {
    throw new Error('no');
  });
  const next = turns.take(() => 'yes');
  await assert.rejects(fails, /no/);
  assert.equal(await next, 'yes');
});

test('between two pieces of work everything else goes on', async () => {
  const turns = createTurns();
  let ticks = 0;
  const timer = () => (ticks++, (next = setImmediate(timer)));
  let next = setImmediate(timer);
  const [first, second, third] = await Promise.all([1, 2, 3].map(() => turns.hurry(turns.take(() => ticks))));
  clearImmediate(next);
  assert.ok(first < second && second < third, `${first} ${second} ${third}`);
});
