// What the page sends and what the handler says to it, together. Needs a build.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { InputOutbox } from '../../../dist/sdk/client/inputs/input-outbox.js';
import { handlerOf, roadmapOf } from './scene.mjs';

const INPUT = { item: 'a', kind: 'question', text: 'When?' };

/** A page with an outbox, and the handler behind its `fetch`. @param fault what happens to a request instead, if anything */
function scene({ fault = () => undefined, put, ...options } = {}) {
  const kept = new Map();
  const store = { put: put ?? ((input) => kept.get(input.key) ?? (kept.set(input.key, input), input)) };
  const handler = handlerOf({ inputs: { store }, onError: () => {}, load: () => roadmapOf(), ...options });
  let asked = 0;
  const fetch = async (address, init) => {
    const answer = await handler(new Request(`https://roadmap.example${address}`, init));
    return fault(++asked, answer) ?? answer;
  };
  let keys = 0;
  const outbox = new InputOutbox({
    url: '/roadmap/{lens}/inputs',
    newKey: () => `key-of-the-input-${++keys}`,
    getToken: () => 'for-sales',
    fetch,
    retry: { firstDelay: 1, longestDelay: 5 },
  });
  const leave = (input = INPUT, lens = 'sales') =>
    new Promise((resolve) => {
      const end = outbox.listen(() => {
        const [{ state, refusal }] = outbox.entries;
        if (state !== 'sent' && state !== 'refused') return;
        end();
        resolve([state, refusal?.why, refusal?.field]);
      });
      outbox.add(lens, input);
    });
  return { leave, stored: () => [...kept.values()] };
}

test('what is left on the page is stored', async () => {
  const { leave, stored } = scene();
  assert.deepEqual(await leave(), ['sent', undefined, undefined]);
  assert.deepEqual(
    stored().map(({ item, kind, text, key }) => ({ item, kind, text, key })),
    [{ ...INPUT, key: 'key-of-the-input-1' }],
  );
});

test('an answer that is lost does not make two of one input', async () => {
  const { leave, stored } = scene({
    fault: (count) => {
      if (count <= 2) throw new TypeError('lost');
    },
  });
  assert.deepEqual((await leave())[0], 'sent');
  assert.equal(stored().length, 1);
});

test('a store that fails for a while is waited for', async () => {
  let tries = 0;
  const put = (input) => {
    if (++tries < 3) throw new Error('down');
    return input;
  };
  const { leave } = scene({
    put,
    // it says to come again in five seconds; a test has no time for that
    fault: (_, answer) => (answer.status === 503 ? new Response('{}', { status: 503 }) : undefined),
  });
  assert.equal((await leave())[0], 'sent');
  assert.equal(tries, 3);
});

for (const [what, input, lens, expected] of [
  ['an item that this lens does not show', { ...INPUT, item: 'b' }, 'sales', ['refused', 'not-found', undefined]],
  ['another lens', INPUT, 'team', ['refused', 'not-found', undefined]],
  ['a text that is too long', { ...INPUT, text: 'x'.repeat(4001) }, 'sales', ['refused', 'invalid', 'text']],
  ['far too much', { ...INPUT, text: 'x'.repeat(40_000) }, 'sales', ['refused', 'too-large', undefined]],
])
  test(`${what} is refused, and the page knows why`, async () => {
    const { leave, stored } = scene();
    assert.deepEqual(await leave(input, lens), expected);
    assert.deepEqual(stored(), []);
  });

test('who may read and not leave anything is told so', async () => {
  const store = { put: (input) => input };
  const { leave } = scene({ inputs: { store, authorize: () => false } });
  assert.deepEqual(await leave(), ['refused', 'forbidden', undefined]);
});
