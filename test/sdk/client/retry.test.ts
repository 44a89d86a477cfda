import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { delayBefore, RETRY_POLICY } from '../../../src/sdk/client/retry-policy.js';
import { retryAfter } from '../../../src/sdk/client/retry-after.js';
import { cut, json, sceneOf, status } from './scene.js';

const NOW = Date.UTC(2026, 8, 14, 12, 0, 0);
const wait = (headers: Record<string, string>) => retryAfter(new Headers(headers), NOW);

describe('the wait that a server asks for', () => {
  it('is in seconds, or until a date by the clock of the server, or else of the page', () => {
    expect(wait({ 'retry-after': '7' })).to.equal(7000);
    expect(wait({ 'retry-after': ' 0 ' })).to.equal(0);
    expect(wait({ 'retry-after': 'Mon, 14 Sep 2026 12:00:30 GMT' })).to.equal(30_000);
    expect(wait({ 'retry-after': 'Mon, 14 Sep 2026 12:00:30 GMT', date: 'Mon, 14 Sep 2026 12:00:20 GMT' })).to.equal(10_000);
    expect(wait({ 'retry-after': 'Mon, 14 Sep 2020 12:00:30 GMT' })).to.equal(0);
  });

  it('is none where there is nothing that can be read', () => {
    for (const text of ['', 'soon', '-1', '1e9', '1.5', 'Mon, 14 Xyz 2026 12:00:30 GMT', '2026-09-14'])
      expect(wait({ 'retry-after': text })).to.equal(undefined);
    expect(wait({})).to.equal(undefined);
  });
});

describe('the wait of our own', () => {
  it('is anywhere up to a bound that doubles, and no longer than the longest', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0, max: 0.999, noNaN: true }), (tries, dice) => {
        const delay = delayBefore(tries, undefined, RETRY_POLICY, () => dice);
        expect(delay).to.be.within(0, Math.min(8000, 500 * 2 ** (tries - 1)));
        expect(delayBefore(tries, undefined, RETRY_POLICY, () => 0)).to.equal(0);
      }),
    );
  });
});

describe('a fault that may pass', () => {
  const PASSING = { '500': () => status(500), '503': () => status(503), '429': () => status(429), '408': () => status(408), cut };
  for (const [name, fault] of Object.entries(PASSING)) {
    it(`is tried again, three times in all, ${name}`, async () => {
      const good = sceneOf((_asked, count) => (count < 3 ? fault() : json([])));
      good.client.watch({ src: '/a' }, good.listener);
      await good.clock.pass(60_000);
      expect(good.last()).to.include({ state: 'ready', tries: 3 });
      const bad = sceneOf(fault);
      bad.client.watch({ src: '/a' }, bad.listener);
      await bad.clock.pass(60_000);
      expect(bad.last()).to.include({ state: 'error', tries: 3 });
      expect(bad.asked.length).to.equal(3);
    });
  }

  it('is waited for as long as the server asks, up to a minute, and not longer', async () => {
    for (const [seconds, tries] of [
      ['45', 3],
      ['86400', 1],
      ['garbage', 3],
    ] as const) {
      const { client, clock, listener, last } = sceneOf(() => status(429, { 'retry-after': seconds }));
      client.watch({ src: '/a' }, listener);
      await clock.pass(300_000);
      expect([seconds, last().tries]).to.deep.equal([seconds, tries]);
    }
  });

  it('is given up when it has taken too long in all', async () => {
    const { client, clock, listener, last } = sceneOf(() => new Promise<Response>(() => undefined), { retry: { budget: 15_000 } });
    client.watch({ src: '/a' }, listener);
    await clock.pass(14_000);
    expect(last().isBusy).to.equal(true);
    await clock.pass(2000);
    expect(last()).to.include({ state: 'error', tries: 2 });
    expect(last().error!.code).to.equal('timeout');
  });
});

describe('a fault that will not pass', () => {
  for (const [code, name] of [
    [400, 'server'],
    [401, 'auth'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [410, 'not-found'],
    [413, 'too-large'],
    [422, 'server'],
  ] as const) {
    it(`is not tried again, ${code}`, async () => {
      const { client, clock, listener, last, asked } = sceneOf(() => status(code));
      client.watch({ src: '/a' }, listener);
      await clock.pass(60_000);
      expect([last().error!.code, last().error!.details.status, asked.length]).to.deep.equal([name, code, 1]);
    });
  }
});

describe('an answer that comes slowly', () => {
  const slowly = (gap: number) => (_asked: unknown, _count: number, after: (ms: number, run: () => void) => unknown) =>
    new Response(
      new ReadableStream<Uint8Array>({
        start(controller) {
          const bytes = [...new TextEncoder().encode('[1, 2]')];
          const step = () => {
            const byte = bytes.shift();
            if (byte === undefined) return controller.close();
            controller.enqueue(new Uint8Array([byte]));
            after(gap, step);
          };
          step();
        },
      }),
    );

  it('is waited for while it goes on, and not when it stands still', async () => {
    for (const [gap, state] of [
      [3000, 'ready'],
      [11_000, 'error'],
    ] as const) {
      const answer = slowly(gap);
      const scene = sceneOf((asked, count) => answer(asked, count, (ms, run) => scene.clock.after(ms, run)), { retry: { tries: 1 } });
      scene.client.watch({ src: '/a' }, scene.listener);
      await scene.clock.pass(60_000);
      expect([gap, scene.last().state]).to.deep.equal([gap, state]);
    }
  });

  it('is dropped when it comes after all', async () => {
    let answer: (response: Response) => void = () => undefined;
    const { client, clock, listener, heard, last } = sceneOf(() => new Promise<Response>((resolve) => (answer = resolve)), {
      retry: { tries: 1 },
    });
    client.watch({ src: '/a' }, listener);
    await clock.pass(11_000);
    const before = heard.length;
    answer(json(['late']));
    await clock.pass(60_000);
    expect([heard.length, last().document]).to.deep.equal([before, undefined]);
  });
});
