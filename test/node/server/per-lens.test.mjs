// Whatever happens, and in whatever order: what a reader is given is never older than was promised. Needs a build.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { lenses } from 'roadmap-view/sdk';
import { elapsed } from '../../../dist/sdk/server/one-at-a-time.js';
import { createPerLens } from '../../../dist/sdk/server/per-lens.js';
import { createRoadmapSource } from '../../../dist/sdk/server/roadmap-source.js';

const BOUND = 5000;
const DOUBT = 1000;
const turn = () => new Promise((resolve) => setImmediate(resolve));
/** Until all has been done that can be done now. */
const settle = async () => {
  for (let i = 0; i < 10; i++) await turn();
};

/** A source that changes and is slow to load, and readers of two lenses. Its versions are known by when they began. */
function world(clock) {
  const began = [-Infinity];
  const gates = [];
  const readers = [];
  let most = 0;
  const versionAt = (instant) => began.findLastIndex((from) => from <= instant);
  const load = async () => {
    const title = String(began.length - 1);
    await new Promise((resolve, reject) => {
      gates.push({ open: resolve, fail: () => reject(new Error('down')) });
      most = Math.max(most, gates.length);
    });
    return { title, items: [] };
  };
  const todayIn = () => ({ day: '2026-09-14', until: undefined });
  const source = createRoadmapSource({ load, todayIn, bound: BOUND, onError: () => {} });
  const perLens = createPerLens(source, ({ title }) => Number(title));
  const ask = async (lens, suits) => {
    const asked = elapsed();
    const reader = { oldest: suits ? Math.max(versionAt(asked - DOUBT), versionAt(source.noticed)) : versionAt(asked - BOUND) };
    readers.push(reader);
    try {
      reader.given = (await perLens.give(lens, suits)).value;
      // also what was withdrawn while the reader waited
      reader.oldest = Math.max(reader.oldest, versionAt(source.withdrawn));
    } catch {
      reader.failed = true;
    }
  };
  const STEPS = {
    change: () => began.push(elapsed()),
    notice: () => (began.push(elapsed()), (source.noticed = elapsed())),
    withdraw: () => (began.push(elapsed()), (source.withdrawn = elapsed())),
    sales: () => void ask(lenses.sales),
    team: () => void ask(lenses.team),
    told: () => void ask(lenses.sales, () => false),
    load: () => gates.shift()?.open(),
    fail: () => gates.shift()?.fail(),
    wait: () => (clock.now += 600),
    longer: () => (clock.now += 6000),
  };
  return { STEPS, gates, readers, most: () => most };
}

test('nobody is given what is older than the bound, for who knows of a newer one than a second or the last notice, or than what was withdrawn; one load at a time', async (t) => {
  const clock = { now: 0 };
  t.mock.method(performance, 'now', () => clock.now);
  t.mock.method(globalThis, 'setTimeout', (run) => void setImmediate(run));
  const step = fc.constantFrom(
    'change',
    'notice',
    'withdraw',
    'sales',
    'sales',
    'team',
    'told',
    'load',
    'load',
    'load',
    'fail',
    'wait',
    'longer',
  );
  let again = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async (steps) => {
      const { STEPS, gates, readers, most } = world(clock);
      const slow = ['change', 'sales', 'wait', 'load'];
      for (const name of ['sales', 'wait', 'load', ...slow, ...slow, ...steps]) {
        const waiting = gates.length;
        STEPS[name]();
        await settle();
        if (name === 'sales' && gates.length === waiting && readers.at(-1).given !== undefined) again++;
      }
      for (let i = 0; i < 500 && readers.some((reader) => reader.given === undefined && !reader.failed); i++) {
        gates.shift()?.open();
        await settle();
      }
      for (const { given, failed, oldest } of readers) assert.ok(failed || given >= oldest, `${given} and not ${oldest}`);
      assert.ok(most() <= 1, `${most()} loads at once`);
    }),
    { numRuns: 60 },
  );
  assert.ok(again > 20, `given again ${again} times`);
});

test('between what is made for two lenses everything else goes on', async () => {
  let ticks = 0;
  const tick = () => (ticks++, (next = setImmediate(tick)));
  let next = setImmediate(tick);
  const load = () => ({ title: 'One', items: [] });
  const source = createRoadmapSource({ load, todayIn: () => ({ day: '2026-09-14' }), bound: BOUND, onError: () => {} });
  const perLens = createPerLens(source, () => ticks);
  const made = await Promise.all(Object.values(lenses).map(async (lens) => (await perLens.give(lens)).value));
  clearImmediate(next);
  assert.deepEqual(
    [...new Set(made)].sort((a, b) => a - b),
    made,
  );
});
