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

const busy = (milliseconds) => {
  const end = elapsed() + milliseconds;
  while (elapsed() < end);
};

test('work is done in the order it was asked for, and rests for as long as it took', async () => {
  const turns = createTurns();
  const starts = [];
  const work = (milliseconds) => turns.take(() => (starts.push(elapsed()), busy(milliseconds), milliseconds));
  const done = await Promise.all([work(60), work(10), work(0)]);
  assert.deepEqual(done, [60, 10, 0]);
  assert.ok(starts[1] - starts[0] >= 118, String(starts[1] - starts[0]));
  assert.ok(starts[2] - starts[1] >= 18, String(starts[2] - starts[1]));
});

test('it does not rest while somebody waits', async () => {
  const turns = createTurns();
  await turns.take(() => busy(300));
  const start = elapsed();
  const next = turns.take(() => elapsed() - start);
  await turn();
  const waited = await turns.hurry(next);
  assert.ok(waited < 250, String(waited));
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
