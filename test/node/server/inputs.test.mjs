// What readers leave on an item: docs/inputs.md is the contract. Needs a build.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { lenses, parseRoadmap, project } from 'roadmap-view/sdk';
import { withdrawn, createBus } from 'roadmap-view/server';
import { allOf, ask, authorize, handlerOf, NOW, roadmapOf } from './scene.mjs';

const KEY = '5f0c2a30-3b1a-4d6e-9f11-0d1a2b3c4d5e';
const INPUT = { item: 'a', kind: 'need', text: 'We plan by hand.', contact: 'ada@brindlewick.example' };

/** A store as a host may have it, in memory. */
function memory() {
  const kept = new Map();
  return { kept, put: (input) => kept.get(input.key) ?? (kept.set(input.key, input), input) };
}

function scene({ inputs, ...options } = {}) {
  const store = memory();
  const errors = [];
  const handler = handlerOf({ inputs: { store, ...inputs }, onError: (error) => errors.push(error), ...options });
  const post = async (body = INPUT, { lens = 'sales', as = `for-${lens}`, key = KEY, type = 'application/json', ...headers } = {}) => {
    const text = typeof body === 'string' || body instanceof Uint8Array || body instanceof ReadableStream ? body : JSON.stringify(body);
    const more = { 'content-type': type, ...(key && { 'idempotency-key': key }), ...headers };
    return allOf(await ask(handler, `/roadmap/${lens}/inputs`, { as, ...more }, { method: 'POST', body: text, duplex: 'half' }));
  };
  return { store, errors, handler, post, stored: () => [...store.kept.values()] };
}

const said = ({ status, body }) => [status, JSON.parse(body)];

test('what a reader leaves is stored with the item, the lens and the day, and the reader is told its id alone', async () => {
  const { post, stored } = scene();
  const answer = await post();
  const [input, ...none] = stored();
  assert.deepEqual(none, []);
  const { id, digest, ...rest } = input;
  assert.deepEqual(rest, { ...INPUT, key: KEY, lens: 'sales', on: '2026-09-14', at: new Date(NOW).toISOString() });
  assert.match(id, /^[\w-]{36}$/);
  assert.match(digest, /^"[\w-]{24}"$/);
  assert.deepEqual(said(answer), [201, { id }]);
  assert.deepEqual([answer.headers['cache-control'], answer.headers['content-type']], ['no-store', 'application/json; charset=utf-8']);
});

test('the same key with the same input gets the same bytes again and is stored once; with another, it is refused and the first stays', async () => {
  const { post, stored } = scene();
  const first = await post();
  assert.deepEqual(await post(INPUT, { key: `"${KEY}"` }), first);
  assert.deepEqual(said(await post({ ...INPUT, text: 'Another.' })), [422, { error: 'key-used' }]);
  assert.deepEqual(
    stored().map(({ text }) => text),
    [INPUT.text],
  );
});

test('the same key through another lens is another input', async () => {
  const { post } = scene();
  await post();
  assert.equal((await post(INPUT, { lens: 'team' })).status, 422);
});

test('an item that the lens withholds is answered to the byte like one that does not exist, and like a lens that does not', async () => {
  const { post, stored } = scene();
  const answers = [
    await post({ ...INPUT, item: 'b' }),
    await post({ ...INPUT, item: 'nonesuch' }),
    await post({ ...INPUT, item: '__proto__' }),
    await post(INPUT, { lens: 'team', as: 'for-sales' }),
    await post(INPUT, { lens: 'nonesuch', as: 'for-sales' }),
  ];
  assert.deepEqual(said(answers[0]), [404, { error: 'not-found' }]);
  for (const answer of answers) assert.deepEqual(answer, answers[0]);
  assert.deepEqual(stored(), []);
  assert.equal((await post({ ...INPUT, item: 'b' }, { lens: 'team' })).status, 201);
});

test('an item is meant as the lens shows it, and stored by its own id', async () => {
  const opaque = { ...lenses.sales, ids: 'opaque' };
  const shown = project(roadmapOf(), opaque, { today: '2026-09-14' }).items[0].id;
  assert.notEqual(shown, 'a');
  const { post, stored } = scene({ lenses: [opaque] });
  assert.equal((await post(INPUT)).status, 404);
  assert.equal((await post({ ...INPUT, item: shown })).status, 201);
  assert.equal(stored()[0].item, 'a');
});

test('an item that was added or taken away since is known at once', async () => {
  let roadmap = roadmapOf();
  const { post } = scene({ load: () => roadmap });
  assert.equal((await post({ ...INPUT, item: 'c' }, { lens: 'team' })).status, 404);
  roadmap = parseRoadmap({ items: [{ id: 'c', title: 'New', visibility: 'team' }] }).roadmap;
  assert.equal((await post({ ...INPUT, item: 'c' }, { lens: 'team' })).status, 201);
  assert.equal((await post(INPUT, { lens: 'team', key: `${KEY}-2` })).status, 404);
});

test('where the roadmap takes long to load, an item that was withdrawn is known at once', async () => {
  let roadmap = roadmapOf();
  const bus = createBus();
  const load = () => new Promise((resolve) => setTimeout(resolve, 150, roadmap));
  const { post } = scene({ load, bus, freshFor: 60 });
  for (const key of ['0', '1', '2']) await post(INPUT, { key: KEY + key });
  roadmap = roadmapOf('A', 'B', { items: [] });
  bus.publish(withdrawn());
  assert.equal((await post(INPUT, { key: `${KEY}3` })).status, 404);
});

for (const [what, body, expected] of [
  ['no JSON', '{"item":', { error: 'json' }],
  ['nothing', '', { error: 'json' }],
  ['a list', '[]', { error: 'json' }],
  ['null', 'null', { error: 'json' }],
  ['bytes that are no text', new Uint8Array([0x22, 0xff, 0x22]), { error: 'json' }],
  ['a depth without end', '['.repeat(30_000), { error: 'json' }],
  ['no item', { ...INPUT, item: undefined }, { error: 'invalid', field: 'item' }],
  ['an item that is no id', { ...INPUT, item: { id: 'a' } }, { error: 'invalid', field: 'item' }],
  ['an unknown kind', { ...INPUT, kind: 'order' }, { error: 'invalid', field: 'kind' }],
  ['a kind that every object has', { ...INPUT, kind: 'constructor' }, { error: 'invalid', field: 'kind' }],
  ['no text', { ...INPUT, text: undefined }, { error: 'invalid', field: 'text' }],
  ['white space', { ...INPUT, text: ' \n\t\u0000 ' }, { error: 'invalid', field: 'text' }],
  ['a long text', { ...INPUT, text: 'x'.repeat(4001) }, { error: 'invalid', field: 'text' }],
  ['a contact that is no text', { ...INPUT, contact: ['a'] }, { error: 'invalid', field: 'contact' }],
  ['a long contact', { ...INPUT, contact: 'x'.repeat(201) }, { error: 'invalid', field: 'contact' }],
])
  test(`${what} is told what is wrong with it, and not stored`, async () => {
    const { post, stored } = scene();
    assert.deepEqual(said(await post(body)), [400, expected]);
    assert.deepEqual(stored(), []);
  });

for (const [what, options, expected] of [
  ['without a key', { key: '' }, [400, { error: 'key' }]],
  ['with a short key', { key: 'a' }, [400, { error: 'key' }]],
  ['with a key of any characters', { key: 'x'.repeat(20) + ';' }, [400, { error: 'key' }]],
  ['with half a quote', { key: `"${KEY}` }, [400, { error: 'key' }]],
  ['as a form', { type: 'application/x-www-form-urlencoded' }, [415, { error: 'type' }]],
  ['as text, which any page may send', { type: 'text/plain' }, [415, { error: 'type' }]],
  ['by nobody known', { as: 'a-stranger' }, [401, { error: 'auth' }]],
])
  test(`${what}, nothing is stored`, async () => {
    const { post, stored } = scene();
    assert.deepEqual(said(await post(INPUT, options)), expected);
    assert.deepEqual(stored(), []);
  });

test('the longest input there may be is taken, in the longest spelling', async () => {
  const { post, stored } = scene();
  const spelt = (length) => '\\u2603'.repeat(length);
  const body = `{"item":"a","kind":"idea","text":"${spelt(4000)}","contact":"${spelt(200)}"}`;
  assert.equal((await post(body, { type: 'Application/JSON; charset=UTF-8' })).status, 201);
  assert.equal(stored()[0].text.length, 4000);
});

test('text is stored without what no text has', async () => {
  const { post, stored } = scene();
  const text = ' One\r\ntwo\rthree\u0000\u001b[2J\tfour \ud800<b>&amp;</b>\u007f \n';
  await post({ ...INPUT, text, contact: ' ada\n\tbrindlewick ', extra: 'x' });
  const { text: kept, contact, extra } = stored()[0];
  assert.deepEqual([kept, contact, extra], ['One\ntwo\nthree[2J\tfour \ufffd<b>&amp;</b>', 'ada brindlewick', undefined]);
});

test('a contact that says nothing is none', async () => {
  const { post, stored } = scene();
  for (const [i, contact] of [' ', null, undefined].entries())
    assert.equal((await post({ ...INPUT, contact }, { key: KEY + i })).status, 201);
  assert.ok(stored().every((input) => !('contact' in input)));
});

test('of a body that is too large no more is read than tells so', async () => {
  const { post } = scene();
  let pieces = 0;
  const endless = new ReadableStream({ pull: (controller) => (pieces++, controller.enqueue(new Uint8Array(10_000).fill(32))) });
  assert.deepEqual(said(await post(endless)), [413, { error: 'too-large' }]);
  assert.ok(pieces < 8, String(pieces));
  assert.deepEqual(said(await post('x', { 'content-length': '32769' })), [413, { error: 'too-large' }]);
});

/** Lets the clock of the test run on, a little at each turn, until there is an answer. */
async function timePassesUntil(answer, t) {
  let isThere = false;
  void answer.finally(() => (isThere = true));
  while (!isThere) {
    await new Promise((resolve) => setImmediate(resolve));
    t.mock.timers.tick(50);
  }
  return answer;
}

test('a body that does not come is waited for ten seconds', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { post } = scene();
  const answer = post(new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array(10)) }));
  assert.deepEqual(said(await timePassesUntil(answer, t)), [408, { error: 'slow' }]);
});

for (const [what, put] of [
  ['fails', () => Promise.reject(new Error('Kestrel'))],
  [
    'throws',
    () => {
      throw new Error('Kestrel');
    },
  ],
  ['says nothing', () => undefined],
])
  test(`when the store ${what}, nothing is said to be stored, the host is told why, and the reader when to come again`, async () => {
    const { post, errors } = scene({ inputs: { store: { put } } });
    const answer = await post();
    assert.deepEqual(said(answer), [503, { error: 'later' }]);
    assert.equal(answer.headers['retry-after'], '5');
    assert.equal(errors.length, 1);
  });

test('a store that does not answer is waited for ten seconds', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { post } = scene({ inputs: { store: { put: () => new Promise(() => {}) } }, load: () => ROADMAP });
  assert.equal((await timePassesUntil(post(), t)).status, 503);
});
const ROADMAP = roadmapOf();

test('no more than a hundred are under way at once', async () => {
  const waiting = [];
  const put = (input) => new Promise((resolve) => waiting.push(() => resolve(input)));
  const { post } = scene({ inputs: { store: { put } } });
  const answers = Array.from({ length: 101 }, (_, i) => post(INPUT, { key: `${KEY}-${i}` }));
  assert.equal((await answers[100]).status, 503);
  while (waiting.length < 100) await new Promise((resolve) => setImmediate(resolve));
  for (const done of waiting) done();
  assert.ok((await Promise.all(answers.slice(0, 100))).every(({ status }) => status === 201));
  const next = post(INPUT, { key: `${KEY}-again` });
  while (waiting.length < 101) await new Promise((resolve) => setImmediate(resolve));
  waiting[100]();
  assert.equal((await next).status, 201);
});

test('a reader who may not leave input on a lens that they may read is told so', async () => {
  const { post, stored } = scene({ inputs: { authorize: () => false } });
  assert.deepEqual(said(await post()), [403, { error: 'forbidden' }]);
  assert.equal((await post(INPUT, { lens: 'team', as: 'for-sales' })).status, 404);
  assert.deepEqual(stored(), []);
});

test('only the very answer true lets a reader leave input', async () => {
  for (const answer of ['sales', 1, {}]) assert.equal((await scene({ inputs: { authorize: () => answer } }).post()).status, 403);
});

test('who may read is asked once', async () => {
  let asked = 0;
  const { post } = scene({ authorize: (...args) => (asked++, authorize(...args)) });
  assert.equal((await post()).status, 201);
  assert.equal(asked, 1);
});

test('on a shared lens strangers leave no input, unless the host lets them', async () => {
  const { post } = scene({ shared: ['sales'] });
  assert.equal((await post(INPUT, { as: 'a-stranger' })).status, 401);
  assert.equal((await post()).status, 201);
  const open = scene({ shared: ['sales'], inputs: { authorize: () => true } });
  assert.equal((await open.post(INPUT, { as: 'a-stranger' })).status, 201);
});

test('a reader who leaves too much is told when to come again', async () => {
  const { post, stored } = scene({ inputs: { limit: (request, lens) => (lens === 'sales' ? 12.3 : 0) } });
  const answer = await post();
  assert.deepEqual([...said(answer), answer.headers['retry-after']], [429, { error: 'rate' }, '13']);
  assert.equal((await post(INPUT, { lens: 'team' })).status, 201);
  assert.equal(stored().length, 1);
});

test('who asks is stored as the host says, whatever the body says', async () => {
  const { post, stored } = scene({ inputs: { from: (request) => request.headers.get('x-account') } });
  await post({ ...INPUT, from: 'somebody', id: 'mine', on: '1999-01-01' }, { 'x-account': 'Quillfeather Ltd' });
  const { from, id, on } = stored()[0];
  assert.deepEqual([from, on, id === 'mine'], ['Quillfeather Ltd', '2026-09-14', false]);
});

test('only POST leaves anything, and where no input is taken there is nothing', async () => {
  const { handler } = scene();
  for (const method of ['GET', 'HEAD', 'PUT', 'DELETE']) {
    const { status, headers } = await ask(handler, '/roadmap/sales/inputs', { as: 'for-sales' }, { method });
    assert.deepEqual([status, headers.get('allow')], [405, 'POST, OPTIONS']);
  }
  const without = handlerOf();
  assert.equal((await ask(without, '/roadmap/sales/inputs', { as: 'for-sales' })).status, 404);
  assert.equal((await ask(without, '/roadmap/sales/inputs', { as: 'for-sales' }, { method: 'POST' })).status, 405);
});

for (const path of ['/roadmap/inputs', '/roadmap//inputs', '/roadmap/x/sales/inputs', '/roadmap/sales/inputs/', '/roadmap/%/inputs'])
  test(`nothing can be left at ${path}`, async () => {
    const { handler, stored } = scene();
    const headers = { as: 'for-sales', 'content-type': 'application/json', 'idempotency-key': KEY };
    const { status } = await ask(handler, path, headers, { method: 'POST', body: JSON.stringify(INPUT) });
    assert.ok(status === 404 || status === 405, String(status));
    assert.deepEqual(stored(), []);
  });

test('a page of a listed origin may send, and see when to come again', async () => {
  const { handler, post } = scene({ origins: ['https://portal.example'] });
  const origin = 'https://portal.example';
  const { headers } = await ask(handler, '/roadmap/sales/inputs', { origin }, { method: 'OPTIONS' });
  assert.match(headers.get('access-control-allow-methods'), /POST/);
  assert.match(headers.get('access-control-allow-headers'), /Content-Type, Idempotency-Key/);
  const answer = await post(INPUT, { origin });
  assert.equal(answer.headers['access-control-allow-origin'], origin);
  assert.match(answer.headers['access-control-expose-headers'], /Retry-After/);
});

for (const [what, inputs, message] of [
  ['without a store', {}, /missing inputs\.store/],
  ['with a store that cannot keep', { store: {} }, /missing inputs\.store/],
])
  test(`${what} there is no handler`, () => {
    assert.throws(() => handlerOf({ inputs }), message);
  });

test('where nobody says who may, nobody leaves input', () => {
  assert.throws(
    () => handlerOf({ lenses: [lenses.sales], shared: ['sales'], authorize: undefined, inputs: { store: memory() } }),
    /missing inputs\.authorize/,
  );
});

test('whatever is sent, the answer has words of the contract alone, and only what is shown and whole is stored', () =>
  fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.json(),
        fc.record(
          {
            item: fc.oneof(fc.constantFrom('a', 'b'), fc.anything()),
            kind: fc.oneof(fc.constantFrom('need', 'idea'), fc.string()),
            text: fc.oneof(fc.string({ unit: 'binary' }), fc.anything()),
            contact: fc.oneof(fc.string({ unit: 'binary' }), fc.anything()),
          },
          { requiredKeys: [] },
        ),
      ),
      async (body) => {
        const { post, stored, errors } = scene({ load: () => ROADMAP, authorize });
        const text = typeof body === 'string' ? body : (JSON.stringify(body, (_, value) => (typeof value === 'bigint' ? 1 : value)) ?? '');
        const answer = await post(text);
        assert.match(
          answer.body,
          /^\{("error":"(json|invalid|not-found|too-large)"(,"field":"(item|kind|text|contact)")?|"id":"[\w-]{36}")\}$/,
        );
        assert.deepEqual(errors, []);
        assert.equal(stored().length, answer.status === 201 ? 1 : 0);
        for (const { item, text: kept } of stored()) assert.ok(item === 'a' && kept !== '' && kept.isWellFormed() && !kept.includes('\0'));
      },
    ),
    { numRuns: 300 },
  ));
