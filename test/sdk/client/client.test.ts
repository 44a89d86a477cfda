import { expect } from '@open-wc/testing';
import { ClientError, createRoadmapClient, type ClientOptions } from '../../../src/sdk/client/index.js';
import { cut, json, sceneOf, status } from './scene.js';

const PLAN = { items: [{ title: 'SSO' }] };
const states = (heard: { state: string; isBusy: boolean }[]) => heard.map(({ state, isBusy }) => (isBusy ? `${state}…` : state));

describe('a client', () => {
  it('is loading, then ready, and asks once', async () => {
    const { client, clock, heard, listener, asked } = sceneOf(() => json(PLAN));
    const watch = client.watch({ src: '/plan.json' }, listener);
    expect(watch.snapshot).to.deep.equal({ state: 'loading', isBusy: false, tries: 0 });
    expect(heard).to.deep.equal([]);
    await clock.pass(3_600_000);
    expect(states(heard)).to.deep.equal(['loading…', 'ready']);
    expect(heard.at(-1)).to.deep.include({ document: PLAN, tries: 1, error: undefined });
    expect(asked.length).to.equal(1);
    expect(asked[0]!.init).to.include({ credentials: 'omit', redirect: 'follow' });
    watch.stop();
    expect(clock.waiting).to.equal(0);
  });

  it('asks for the lens in the address, as a part of it', async () => {
    const { client, asked, clock, listener } = sceneOf(() => json(PLAN));
    client.watch({ src: '/{lens}/plan-{lens}.json', lens: '../a?b' }, listener);
    await clock.pass(0);
    expect(asked[0]!.address).to.equal('/..%2Fa%3Fb/plan-..%2Fa%3Fb.json');
  });

  it('loads once, or throws with a code and what to do', async () => {
    const good = sceneOf(() => json(PLAN));
    expect(await good.client.load({ src: '/a' })).to.deep.equal(PLAN);
    const bad = sceneOf(() => status(404));
    const error = await bad.client.load({ src: '/a' }).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(ClientError);
    expect(error).to.include({ code: 'not-found', message: 'There is nothing at /a. Check the address.' });
    expect([good, bad].map(({ clock, page }) => clock.waiting + page.listeners)).to.deep.equal([0, 0]);
  });

  it('stops all it follows when it is closed', async () => {
    const { client, clock, page, heard, listener } = sceneOf(() => json(PLAN));
    client.watch({ src: '/a', refresh: 60 }, listener);
    client.watch({ src: '/b' }, listener);
    await clock.pass(0);
    const before = heard.length;
    client.close();
    await clock.pass(3_600_000);
    expect([heard.length, clock.waiting, page.listeners]).to.deep.equal([before, 0, 0]);
  });

  it('goes on for others when one listener fails', async () => {
    const { client, clock, heard, listener } = sceneOf(() => json(PLAN));
    const thrown: unknown[] = [];
    const hear = (event: ErrorEvent) => {
      event.preventDefault();
      thrown.push(event.message);
    };
    const mocha = window.onerror;
    window.onerror = null;
    addEventListener('error', hear);
    client.watch({ src: '/a' }, () => {
      throw new Error('of the page');
    });
    client.watch({ src: '/a' }, listener);
    await clock.pass(0);
    removeEventListener('error', hear);
    window.onerror = mocha;
    expect(states(heard)).to.deep.equal(['loading…', 'ready']);
    expect(thrown.length).to.equal(2);
  });
});

describe('ten widgets on one page', () => {
  it('share one request and one timer, and the last one to leave ends both', async () => {
    const { client, clock, asked, listener, heard } = sceneOf(() => json(PLAN));
    const watches = Array.from({ length: 10 }, () => client.watch({ src: '/a', refresh: 60 }, listener));
    await clock.pass(0);
    expect([asked.length, heard.filter(({ state }) => state === 'ready').length, clock.waiting]).to.deep.equal([1, 10, 1]);
    expect(new Set(heard.map(({ document }) => document)).size).to.equal(2);
    await clock.pass(60_000);
    expect(asked.length).to.equal(2);
    for (const watch of watches.slice(1)) watch.stop();
    expect(clock.waiting).to.equal(1);
    watches[0]!.stop();
    expect(clock.waiting).to.equal(0);
  });

  it('share them across clients that ask in the same way, and with no others', async () => {
    const scene = sceneOf(() => json(PLAN));
    const { clock, page, asked, listener } = scene;
    const fetch = ((address: string, init: RequestInit) => {
      asked.push({ address, headers: new Headers(), init });
      return Promise.resolve(json(PLAN));
    }) as unknown as ClientOptions['fetch'];
    const options = { fetch, clock, page };
    const getToken = () => 'a';
    for (const more of [{}, {}, { subject: 'ada' }, { getToken }, { getToken }, { headers: { a: 'b' } }])
      createRoadmapClient({ ...options, ...more }).watch({ src: '/a' }, listener);
    await clock.pass(0);
    expect(asked.length).to.equal(4);
  });

  it('abort the request when the last one leaves, and hear nothing of it', async () => {
    const { client, clock, asked, heard, listener } = sceneOf(() => new Promise<Response>(() => undefined));
    const [one, other] = [client.watch({ src: '/a' }, listener), client.watch({ src: '/a' }, listener)];
    await clock.pass(0);
    const { signal } = asked[0]!.init;
    one.stop();
    await clock.pass(0);
    expect(signal!.aborted).to.equal(false);
    other.stop();
    await clock.pass(0);
    expect(signal!.aborted).to.equal(true);
    expect(states(heard)).to.deep.equal(['loading…', 'loading…']);
  });

  it('go at the pace of the most eager one, never faster than every 15 seconds', async () => {
    const { client, clock, asked, listener } = sceneOf(() => json(PLAN));
    client.watch({ src: '/a', refresh: 600 }, listener);
    const eager = client.watch({ src: '/a', refresh: 1 }, listener);
    await clock.pass(14_000);
    expect(asked.length).to.equal(1);
    await clock.pass(2000);
    expect(asked.length).to.equal(2);
    eager.stop();
    await clock.pass(500_000);
    expect(asked.length).to.equal(2);
    await clock.pass(200_000);
    expect(asked.length).to.equal(3);
  });
});

describe('data that does not change', () => {
  it('stays the same object when the server says so, and when it sends the same again', async () => {
    const { client, clock, asked, heard, listener } = sceneOf(({ headers }, count) => {
      if (headers.get('if-none-match') === '"1"') return status(304);
      return count < 3 ? json(PLAN, { etag: '"1"' }) : json(PLAN);
    });
    const watch = client.watch({ src: '/a' }, listener);
    await clock.pass(0);
    watch.refresh();
    await clock.pass(0);
    const [first, second] = heard.filter(({ state, isBusy }) => state === 'ready' && !isBusy);
    expect(asked.map(({ headers }) => headers.get('if-none-match'))).to.deep.equal([null, '"1"']);
    expect(second!.document).to.equal(first!.document);
    expect(second!.at).to.be.at.least(first!.at!);
  });

  it('is asked for without its tag when that could not be sent, as across origins', async () => {
    const { client, clock, asked, listener, last } = sceneOf(({ headers }) =>
      headers.has('if-none-match') ? cut() : json(PLAN, { etag: '"1"' }),
    );
    const watch = client.watch({ src: '/a' }, listener);
    await clock.pass(0);
    watch.refresh();
    await clock.pass(10_000);
    expect(asked.map(({ headers }) => headers.get('if-none-match'))).to.deep.equal([null, '"1"', null]);
    expect(last().state).to.equal('ready');
  });

  it('is no data when the server says "not modified" to one who has nothing', async () => {
    const { client, clock, listener, last } = sceneOf(() => status(304));
    client.watch({ src: '/a' }, listener);
    await clock.pass(60_000);
    expect(last()).to.include({ state: 'error', tries: 1 });
    expect(last().error!.code).to.equal('parse');
  });
});

describe('data that was good once', () => {
  it('stays, stale and with its age, while the server fails', async () => {
    const { client, clock, listener, last, asked } = sceneOf((_asked, count) => (count === 1 ? json(PLAN) : status(503)));
    client.watch({ src: '/a', refresh: 60 }, listener);
    await clock.pass(0);
    const { at, document } = last();
    await clock.pass(70_000);
    expect(last()).to.include({ state: 'stale', isBusy: false, at, document, tries: 3 });
    expect(last().error!.code).to.equal('server');
    expect(asked.length).to.equal(4);
  });

  for (const code of [401, 403, 404, 410]) {
    it(`goes at once when the server takes it back, ${code}`, async () => {
      const { client, clock, listener, last } = sceneOf((_asked, count) => (count === 1 ? json(PLAN) : status(code)));
      const watch = client.watch({ src: '/a', refresh: 60 }, listener);
      await clock.pass(60_000);
      expect(last()).to.include({ state: 'error', document: undefined, at: undefined });
      expect(watch.snapshot.document).to.equal(undefined);
    });
  }

  it('is not asked for again and again by one who may not see it', async () => {
    const { client, clock, listener, asked } = sceneOf(() => status(403));
    client.watch({ src: '/a', refresh: 60 }, listener);
    await clock.pass(3_600_000);
    expect(asked.length).to.equal(1);
  });

  it('is asked for half as often each time that was too often', async () => {
    const { client, clock, listener, asked } = sceneOf(() => status(429), { retry: { tries: 1 } });
    client.watch({ src: '/a', refresh: 60 }, listener);
    const times: number[] = [];
    for (let minute = 0; minute < 16; minute++) {
      await clock.pass(60_000);
      times.push(asked.length);
    }
    expect(times).to.deep.equal([1, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4]);
  });
});

describe('a page that nobody looks at', () => {
  it('asks for nothing, and at once when it is looked at again', async () => {
    const { client, clock, page, listener, asked } = sceneOf(() => json(PLAN));
    client.watch({ src: '/a', refresh: 60 }, listener);
    await clock.pass(1000);
    page.set({ visible: false });
    await clock.pass(3_600_000);
    expect(asked.length).to.equal(1);
    page.set({ visible: true });
    await clock.pass(0);
    expect(asked.length).to.equal(2);
    page.set({ visible: false });
    page.set({ visible: true });
    await clock.pass(30_000);
    expect(asked.length).to.equal(2);
  });

  it('spends no try', async () => {
    const { client, clock, page, listener, asked, last } = sceneOf((_asked, count) => (count === 1 ? status(500) : json(PLAN)));
    client.watch({ src: '/a' }, listener);
    await clock.pass(0);
    page.set({ visible: false });
    await clock.pass(3_600_000);
    expect(asked.length).to.equal(1);
    page.set({ visible: true });
    await clock.pass(0);
    expect(last()).to.include({ state: 'ready', tries: 2 });
  });

  it('keeps its pace when the clock is set', async () => {
    const { client, clock, listener, asked, last } = sceneOf(() => json(PLAN));
    client.watch({ src: '/a', refresh: 60 }, listener);
    await clock.pass(0);
    clock.jump(-86_400_000);
    await clock.pass(60_000);
    expect(asked.length).to.equal(2);
    clock.jump(86_400_000);
    await clock.pass(60_000);
    expect(asked.length).to.equal(3);
    expect(last().state).to.equal('ready');
  });
});

describe('a page without a network', () => {
  it('says so, spends one try, and asks again when the network is back', async () => {
    const { client, clock, page, listener, asked, last } = sceneOf(() => (page.isOnline() ? json(PLAN) : cut()));
    page.set({ online: false });
    client.watch({ src: '/a' }, listener);
    await clock.pass(60_000);
    expect([last().state, last().document]).to.deep.equal(['offline', undefined]);
    expect(last().error!.code).to.equal('network');
    expect(asked.length).to.equal(1);
    page.set({ online: true });
    await clock.pass(0);
    expect(last()).to.include({ state: 'ready', error: undefined });
  });

  it('that goes while an answer is under way is not held against the server', async () => {
    let fail: (error: unknown) => void = () => undefined;
    const { client, clock, page, listener, asked, last } = sceneOf(() => new Promise<Response>((_resolve, reject) => (fail = reject)));
    client.watch({ src: '/a' }, listener);
    await clock.pass(100);
    page.set({ online: false });
    fail(new TypeError('Failed to fetch'));
    await clock.pass(8000);
    expect([last().state, asked.length]).to.deep.equal(['offline', 1]);
    client.close();
  });

  it('keeps what it had', async () => {
    const { client, clock, page, listener, last } = sceneOf(() => (page.isOnline() ? json(PLAN) : cut()));
    client.watch({ src: '/a', refresh: 60 }, listener);
    await clock.pass(0);
    page.set({ online: false });
    await clock.pass(60_000);
    expect(last()).to.include({ state: 'offline' });
    expect(last().document).to.deep.equal(PLAN);
  });

  it('that comes and goes each second does not ask each second', async () => {
    const { client, clock, page, listener, asked } = sceneOf(cut);
    client.watch({ src: '/a' }, listener);
    for (let second = 0; second < 60; second++) {
      page.set({ online: second % 2 === 0 });
      await clock.pass(1000);
    }
    expect(asked.length).to.be.within(2, 40);
  });
});

describe('a token', () => {
  it('goes into a header, and into no redirect', async () => {
    const { client, clock, asked, listener, heard } = sceneOf(() => json(PLAN), { getToken: () => Promise.resolve('s3cret') });
    client.watch({ src: '/a' }, listener);
    await clock.pass(0);
    expect(asked[0]!.headers.get('authorization')).to.equal('Bearer s3cret');
    expect(asked[0]!.init.redirect).to.equal('error');
    expect(JSON.stringify([heard, asked[0]!.address])).not.to.contain('s3cret');
  });

  it('that is refused is renewed once', async () => {
    const given: boolean[] = [];
    const getToken = ({ renew }: { renew: boolean }) => (given.push(renew), renew ? 'new' : 'old');
    const good = sceneOf(({ headers }) => (headers.get('authorization') === 'Bearer new' ? json(PLAN) : status(401)), { getToken });
    good.client.watch({ src: '/a' }, good.listener);
    await good.clock.pass(0);
    expect(good.last()).to.include({ state: 'ready', tries: 2 });
    const bad = sceneOf(() => status(401), { getToken });
    bad.client.watch({ src: '/a' }, bad.listener);
    await bad.clock.pass(60_000);
    expect(bad.last()).to.include({ state: 'error', tries: 2 });
    expect(given).to.deep.equal([false, true, false, true]);
  });

  it('that cannot be had is told without a word of why', async () => {
    const { client, clock, asked, listener, last } = sceneOf(() => json(PLAN), { getToken: () => Promise.reject(new Error('s3cret')) });
    client.watch({ src: '/a' }, listener);
    await clock.pass(60_000);
    expect(last().error!.code).to.equal('auth');
    expect(last().error!.message).not.to.contain('s3cret');
    expect(asked.length).to.equal(0);
  });
});
