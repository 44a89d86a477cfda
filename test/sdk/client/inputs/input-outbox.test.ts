import { expect } from '@open-wc/testing';
import { InputOutbox, type OutboxOptions } from '../../../../src/sdk/client/inputs/input-outbox.js';
import type { LeftInput } from '../../../../src/sdk/model/left-input.js';
import { FakeClock } from '../fake-clock.js';
import { storageOf } from '../storage-of.js';

const INPUT: LeftInput = { item: 'night', kind: 'need', text: 'We plan by hand.' };
const NAME = '["roadmap-view/inputs","/{lens}/inputs",null]';

type Answer = (init: RequestInit) => Response | Promise<Response>;
const status =
  (code: number, body: unknown = {}, headers = {}): Answer =>
  () =>
    new Response(JSON.stringify(body), { status: code, headers });
const stored = status(201, { id: '1' });
const cut: Answer = () => Promise.reject(new TypeError('cut'));

/** An outbox, a server whose answers come one after the other (the last for ever), a clock, a network to cut. */
function worldOf(answers: Answer[], options: Partial<OutboxOptions> = {}) {
  const clock = new FakeClock();
  const asked: { address: string; init: RequestInit; key: string }[] = [];
  const fetch = (address: string, init: RequestInit) => {
    asked.push({ address, init, key: new Headers(init.headers).get('idempotency-key')! });
    return Promise.resolve((answers[asked.length - 1] ?? answers.at(-1)!)(init));
  };
  let last = 0;
  const network = { isOnline: true, heard: new Set<() => void>() };
  const page = {
    isVisible: () => true,
    isOnline: () => network.isOnline,
    listen: (changed: () => void) => (network.heard.add(changed), () => void network.heard.delete(changed)),
  };
  const outbox = new InputOutbox({
    ...{ url: '/{lens}/inputs', fetch: fetch, clock, page, random: () => 1, newKey: () => `key-of-16-letters-${++last}` },
    ...options,
  });
  const goes = (isOnline: boolean) => {
    network.isOnline = isOnline;
    for (const changed of [...network.heard]) changed();
  };
  return { outbox, clock, asked, goes, states: () => outbox.entries.map(({ state }) => state) };
}

describe('what a reader leaves', () => {
  it('is posted as JSON, to the address of its lens, and sent when the server says it is stored', async () => {
    const { outbox, asked, states, clock } = worldOf([stored]);
    outbox.add('sales team', INPUT);
    expect(states()).to.deep.equal(['waiting']);
    await clock.pass(0);
    expect(states()).to.deep.equal(['sent']);
    const [{ address, init }] = asked as [(typeof asked)[number]];
    expect(address).to.equal('/sales%20team/inputs');
    expect(init).to.include({ method: 'POST', credentials: 'omit', redirect: 'manual', keepalive: true, body: JSON.stringify(INPUT) });
    expect(Object.fromEntries(new Headers(init.headers))).to.deep.equal({
      ...{ accept: 'application/json', 'content-type': 'application/json', 'idempotency-key': 'key-of-16-letters-1' },
    });
    expect(clock.waiting).to.equal(0);
  });

  it('is not sent before there is an answer', async () => {
    let answer!: (response: Response) => void;
    const { outbox, states, clock } = worldOf([() => new Promise((resolve) => (answer = resolve))]);
    outbox.add('sales', INPUT);
    await clock.pass(9000);
    expect(states()).to.deep.equal(['sending']);
    answer(new Response('{}', { status: 201 }));
    await clock.pass(0);
    expect(states()).to.deep.equal(['sent']);
  });

  for (const code of [200, 202, 204, 304])
    it(`is not taken for sent on ${code}`, async () => {
      const { outbox, states, clock } = worldOf([() => new Response(null, { status: code === 200 ? 200 : code })]);
      outbox.add('sales', INPUT);
      await clock.pass(0);
      expect(states()).to.deep.equal(['refused']);
      expect(outbox.entries[0]!.refusal).to.deep.equal({ why: 'unknown' });
    });

  for (const [name, answer] of [
    ...([408, 409, 425, 429, 500, 503] as const).map((code) => [String(code), status(code)] as const),
    ['a broken connection', cut] as const,
  ])
    it(`is sent again, under the same key, after ${name}`, async () => {
      const { outbox, asked, states, clock } = worldOf([answer, answer, stored]);
      outbox.add('sales', INPUT);
      await clock.pass(0);
      expect(states()).to.deep.equal(['waiting']);
      await clock.pass(1000);
      expect([states(), asked.length]).to.deep.equal([['waiting'], 2]);
      await clock.pass(2000);
      expect(states()).to.deep.equal(['sent']);
      expect(new Set(asked.map(({ key }) => key)).size).to.equal(1);
    });

  it('waits as long as the server asks, whatever the network does', async () => {
    const { outbox, asked, clock, goes } = worldOf([status(503, {}, { 'retry-after': '30' }), stored]);
    outbox.add('sales', INPUT);
    await clock.pass(0);
    goes(false);
    goes(true);
    await clock.pass(29_000);
    expect(asked.length).to.equal(1);
    await clock.pass(1000);
    expect(asked.length).to.equal(2);
  });

  it('waits while there is no network, and goes when it comes', async () => {
    const { outbox, asked, states, clock, goes } = worldOf([stored]);
    goes(false);
    outbox.add('sales', INPUT);
    await clock.pass(600_000);
    expect([states(), asked.length]).to.deep.equal([['waiting'], 0]);
    goes(true);
    await clock.pass(0);
    expect(states()).to.deep.equal(['sent']);
  });

  it('goes at once when the network comes back during a wait of our own', async () => {
    const { outbox, asked, clock, goes } = worldOf([cut, stored]);
    outbox.add('sales', INPUT);
    await clock.pass(0);
    goes(false);
    goes(true);
    await clock.pass(0);
    expect(asked.length).to.equal(2);
  });

  it('is tried again when there is no answer in ten seconds, and the try is given up', async () => {
    const never: Answer = () => new Promise<Response>(() => undefined);
    const { outbox, asked, states, clock } = worldOf([never, stored]);
    outbox.add('sales', INPUT);
    await clock.pass(10_000);
    expect(states()).to.deep.equal(['waiting']);
    expect(asked[0]!.init.signal!.aborted).to.equal(true);
    await clock.pass(1000);
    expect(states()).to.deep.equal(['sent']);
  });

  it('never waits longer than a minute between two tries of its own', async () => {
    const { outbox, asked, clock } = worldOf([cut]);
    outbox.add('sales', INPUT);
    await clock.pass(3_600_000);
    expect(asked.length).to.be.within(60, 70);
  });

  for (const [code, why] of [
    [400, 'invalid'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [410, 'not-found'],
    [413, 'too-large'],
    [415, 'unknown'],
    [422, 'invalid'],
  ] as const)
    it(`comes back when the server answers ${code}, and may go again under its key`, async () => {
      const { outbox, asked, states, clock } = worldOf([status(code, { error: 'x' }), stored]);
      const key = outbox.add('sales', INPUT);
      await clock.pass(600_000);
      expect([states(), asked.length]).to.deep.equal([['refused'], 1]);
      expect(outbox.entries[0]).to.deep.include({ input: INPUT, refusal: { why } });
      outbox.retry(key);
      outbox.retry(key);
      await clock.pass(0);
      expect([states(), asked.length]).to.deep.equal([['sent'], 2]);
      expect(asked[1]!.key).to.equal(key);
    });

  it('comes back with the field that the server names, if it is one', async () => {
    for (const [field, told] of [
      ['contact', { field: 'contact' }],
      ['constructor', {}],
    ] as const) {
      const { outbox, clock } = worldOf([status(400, { error: 'invalid', field })]);
      outbox.add('sales', INPUT);
      await clock.pass(0);
      expect(outbox.entries[0]!.refusal).to.deep.equal({ why: 'invalid', ...told });
    }
  });

  it('comes back when a refusal is no JSON, or longer than anybody reads', async () => {
    for (const body of ['<html>', 'x'.repeat(5000), 'null', '[]']) {
      const { outbox, clock } = worldOf([() => new Response(body, { status: 400 })]);
      outbox.add('sales', INPUT);
      await clock.pass(0);
      expect(outbox.entries[0]!.refusal).to.deep.equal({ why: 'invalid' });
    }
  });

  it('goes with a token, once more with a new one after a 401, and comes back after a second 401', async () => {
    const tokens: boolean[] = [];
    const getToken = ({ renew }: { renew: boolean }) => (tokens.push(renew), renew ? 'new' : 'old');
    const { outbox, asked, states, clock } = worldOf([status(401), stored], { getToken });
    outbox.add('sales', INPUT);
    await clock.pass(0);
    expect(asked.map(({ init }) => new Headers(init.headers).get('authorization'))).to.deep.equal(['Bearer old', 'Bearer new']);
    expect([states(), tokens, new Set(asked.map(({ key }) => key)).size]).to.deep.equal([['sent'], [false, true], 1]);
    const refused = worldOf([status(401)], { getToken });
    refused.outbox.add('sales', INPUT);
    await refused.clock.pass(600_000);
    expect([refused.asked.length, refused.outbox.entries[0]!.refusal]).to.deep.equal([2, { why: 'auth' }]);
  });

  it('comes back when no token can be had', async () => {
    const { outbox, asked, clock } = worldOf([stored], { getToken: () => Promise.reject(new Error('secret')) });
    outbox.add('sales', INPUT);
    await clock.pass(0);
    expect([asked.length, outbox.entries[0]!.refusal]).to.deep.equal([0, { why: 'auth' }]);
  });

  it('gets a new key when its own belongs to another input', async () => {
    const storage = storageOf();
    const { outbox, asked, states, clock } = worldOf([status(422, { error: 'key-used' }), cut, stored], { storage });
    outbox.add('sales', INPUT);
    await clock.pass(1000);
    expect(Object.keys(storage.kept.get(NAME)!)).to.deep.equal(['key-of-16-letters-2']);
    await clock.pass(60_000);
    expect([states(), asked.map(({ key }) => key.at(-1))]).to.deep.equal([['sent'], ['1', '2', '2']]);
    expect(storage.kept.size).to.equal(0);
  });

  it('goes one after the other, each by itself: one that is refused holds up none', async () => {
    let underWay = 0;
    let most = 0;
    const slow: Answer = async ({ body }) => {
      most = Math.max(most, ++underWay);
      await Promise.resolve();
      underWay--;
      return new Response('{}', { status: (body as string).includes('bad') ? 400 : 201 });
    };
    const { outbox, states, clock } = worldOf([slow]);
    for (const text of ['good', 'bad', 'good']) outbox.add('sales', { ...INPUT, text });
    await clock.pass(0);
    expect([states(), most]).to.deep.equal([['sent', 'refused', 'sent'], 1]);
  });

  it('can be thrown away once it came back or was sent, not while it is under way', async () => {
    const { outbox, states, clock } = worldOf([cut, status(400)]);
    const key = outbox.add('sales', INPUT);
    outbox.discard(key);
    await clock.pass(0);
    outbox.discard(key);
    expect(states()).to.deep.equal(['waiting']);
    await clock.pass(1000);
    outbox.discard(key);
    outbox.discard('nonsense');
    expect(states()).to.deep.equal([]);
  });

  it('tells each change to those who listen', async () => {
    const { outbox, clock, states } = worldOf([cut, stored]);
    const heard: string[] = [];
    const stop = outbox.listen(() => heard.push(states().join()));
    outbox.add('sales', INPUT);
    await clock.pass(1000);
    expect(heard.filter((state, index) => state !== heard[index - 1])).to.deep.equal(['waiting', 'sending', 'waiting', 'sending', 'sent']);
    stop();
    outbox.add('sales', INPUT);
    await clock.pass(0);
    expect(heard.at(-1)).to.equal('sent');
  });
});

describe('what a reader leaves, where there is a storage', () => {
  it('is kept until it is sent, and then no longer', async () => {
    const storage = storageOf();
    const { outbox, clock } = worldOf([cut, stored], { storage });
    const key = outbox.add('sales', INPUT);
    await clock.pass(0);
    expect(outbox.entries[0]).to.include({ state: 'waiting', isKept: true });
    expect(storage.kept.get(NAME)).to.deep.equal({ [key]: { lens: 'sales', input: INPUT, refusal: undefined } });
    await clock.pass(1000);
    expect(outbox.entries[0]).to.include({ state: 'sent', isKept: false });
    expect(storage.kept.size).to.equal(0);
  });

  it('is sent by the next page, under the same key and to the same lens', async () => {
    const storage = storageOf();
    const left = worldOf([cut], { storage });
    left.goes(false);
    const key = left.outbox.add('sales', INPUT);
    await left.clock.pass(0);
    const next = worldOf([stored], { storage });
    await next.clock.pass(0);
    expect(next.asked.map((one) => [one.address, one.key])).to.deep.equal([['/sales/inputs', key]]);
    expect([next.states(), storage.kept.size]).to.deep.equal([['sent'], 0]);
  });

  it('is on the next page, and not sent by itself, when it came back', async () => {
    const storage = storageOf();
    const left = worldOf([status(400, { field: 'text' })], { storage });
    left.outbox.add('sales', INPUT);
    await left.clock.pass(0);
    const next = worldOf([stored], { storage });
    await next.clock.pass(600_000);
    expect(next.asked).to.deep.equal([]);
    expect(next.outbox.entries).to.have.length(1);
    expect(next.outbox.entries[0]).to.deep.include({
      input: INPUT,
      state: 'refused',
      refusal: { why: 'invalid', field: 'text' },
      isKept: true,
    });
    next.outbox.discard(next.outbox.entries[0]!.key);
    await next.clock.pass(0);
    expect(storage.kept.size).to.equal(0);
  });

  it('loses none when several are left at once', async () => {
    const storage = storageOf();
    const { outbox, clock } = worldOf([cut], { storage });
    for (let n = 0; n < 5; n++) outbox.add('sales', { ...INPUT, text: `${n}` });
    await clock.pass(0);
    expect(Object.keys(storage.kept.get(NAME)!)).to.have.length(5);
  });

  it('is kept for no reader who has a token and no name, and for each other one apart', async () => {
    const storage = storageOf();
    const unnamed = worldOf([cut], { storage, getToken: () => 't' });
    unnamed.outbox.add('sales', INPUT);
    await unnamed.clock.pass(0);
    expect([unnamed.outbox.entries[0]!.isKept, storage.kept.size]).to.deep.equal([false, 0]);
    const ada = worldOf([cut], { storage, getToken: () => 't', subject: 'ada' });
    ada.outbox.add('sales', INPUT);
    await ada.clock.pass(0);
    const ben = worldOf([stored], { storage, getToken: () => 't', subject: 'ben' });
    await ben.clock.pass(0);
    expect([ada.outbox.entries[0]!.isKept, ben.asked.length, ben.outbox.entries.length]).to.deep.equal([true, 0, 0]);
  });

  it('is sent all the same when the storage fails, and said not to be kept', async () => {
    const no = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    const { outbox, clock, states } = worldOf([cut, stored], { storage: { get: no, set: no, del: no } });
    outbox.add('sales', INPUT);
    await clock.pass(0);
    expect(outbox.entries[0]).to.include({ state: 'waiting', isKept: false });
    await clock.pass(1000);
    expect(states()).to.deep.equal(['sent']);
  });

  it('is sent all the same when the storage never answers', async () => {
    const never = () => new Promise<never>(() => undefined);
    const { outbox, clock, states } = worldOf([stored], { storage: { get: never, set: never, del: never } });
    outbox.add('sales', INPUT);
    await clock.pass(0);
    expect(states()).to.deep.equal(['sent']);
  });

  it('is never taken from what something else wrote there', async () => {
    const entry = { lens: 'sales', input: INPUT };
    for (const value of [
      ...['text', 7, [entry], { a: null }, { a: 'x' }, { a: { ...entry, lens: 1 } }, { a: { lens: 'sales' } }],
      ...[{ a: { lens: 'sales', input: { ...INPUT, kind: 'constructor' } } }, { a: { ...entry, refusal: { why: 'toString' } } }],
    ]) {
      const storage = storageOf();
      storage.kept.set(NAME, value);
      const { asked, clock, outbox } = worldOf([stored], { storage });
      await clock.pass(0);
      expect([asked.length, outbox.entries.length], JSON.stringify(value)).to.deep.equal([0, 0]);
    }
  });
});
