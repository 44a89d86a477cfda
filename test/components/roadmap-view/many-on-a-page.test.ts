import { aTimeout, expect } from '@open-wc/testing';
import type { RoadmapViewElement } from '../../../src/index.js';
import { lenses, loadRoadmap, project } from '../../../src/sdk/index.js';
import { SMALL, untilDrawn, viewOf } from './view-of.js';

/** A server of projections that notes what it is asked for. */
function server() {
  const asked: string[] = [];
  const fetch = ((address: string) => {
    asked.push(address);
    const lens = /(exec|team)\.json$/.exec(address)?.[1] as 'exec' | 'team' | undefined;
    if (!lens) return Promise.resolve(new Response('', { status: 404 }));
    return Promise.resolve(Response.json(project(loadRoadmap(SMALL).roadmap, lenses[lens], { today: '2026-09-14' })));
  }) as unknown as RoadmapViewElement['fetch'];
  return { fetch, asked, projections: () => asked.filter((address) => /(exec|team)\.json$/.test(address)) };
}

/** Timers that wait, and listeners on what outlives a view, from now on; `stop` gives the page its own back. */
function watchPage() {
  /* eslint-disable @typescript-eslint/unbound-method -- each is called with what it belongs to */
  const { setTimeout, clearTimeout, setInterval, clearInterval } = window;
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  /* eslint-enable @typescript-eslint/unbound-method */
  const timers = new Map<number, number>();
  const listeners = new Set<string>();
  const names = new Map<unknown, number>();
  const nameOf = (one: unknown) => names.get(one) ?? (names.set(one, names.size), names.size - 1);
  const key = (target: EventTarget, type: string, listener: unknown) => `${target.constructor.name} ${type} ${nameOf(listener)}`;
  const outlives = (target: EventTarget) => !(target instanceof Element || target instanceof ShadowRoot || target instanceof AbortSignal);
  const add = (wait: number | undefined, id: number) => (timers.set(id, wait ?? 0), id);
  Object.assign(window, {
    setTimeout: (run: () => void, wait?: number, ...rest: unknown[]) => {
      const id = setTimeout(() => (timers.delete(id), run()), wait, ...rest);
      return add(wait, id);
    },
    setInterval: (run: () => void, wait?: number) => add(wait, setInterval(run, wait)),
    clearTimeout: (id: number) => (timers.delete(id), clearTimeout(id)),
    clearInterval: (id: number) => (timers.delete(id), clearInterval(id)),
  });
  EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, type: string, listener: never, options?: never) {
    const target = this ?? window;
    const { signal, once } = (typeof options === 'object' && options ? options : {}) as AddEventListenerOptions;
    const name = key(target, type, listener);
    if (outlives(target) && !once && !signal?.aborted) {
      listeners.add(name);
      if (signal) addEventListener.call(signal, 'abort', () => listeners.delete(name));
    }
    addEventListener.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget | undefined, type: string, listener: never, options?: never) {
    listeners.delete(key(this ?? window, type, listener));
    removeEventListener.call(this ?? window, type, listener, options);
  };
  const stop = () => {
    Object.assign(window, { setTimeout, clearTimeout, setInterval, clearInterval });
    Object.assign(EventTarget.prototype, { addEventListener, removeEventListener });
  };
  return { timers, listeners, stop };
}

describe('several views on a page', () => {
  it('ask once for what ten of them show, and once more for another lens', async () => {
    const { fetch, projections } = server();
    const settings = { src: '/plan/{lens}.json', fetch };
    const ten = await Promise.all(Array.from({ length: 10 }, () => viewOf({ ...settings, lens: 'exec' })));
    await Promise.all(ten.map(untilDrawn));
    expect(projections()).to.deep.equal(['/plan/exec.json']);
    await untilDrawn(await viewOf({ ...settings, lens: 'team' }));
    expect(projections()).to.deep.equal(['/plan/exec.json', '/plan/team.json']);
  });

  it('wait for news with one timer, and none once they are gone', async () => {
    const { fetch, asked } = server();
    const page = watchPage();
    try {
      const views = await Promise.all(Array.from({ length: 10 }, () => viewOf({ src: '/exec.json', fetch, refresh: 3600 })));
      await Promise.all(views.map(untilDrawn));
      const long = () => [...page.timers.values()].filter((wait) => wait > 60_000).length;
      expect([asked.length, long()]).to.deep.equal([1, 1]);
      views.forEach((view) => view.remove());
      await aTimeout(0);
      expect(long()).to.equal(0);
    } finally {
      page.stop();
    }
  });
});

describe('a view that has all it shows', () => {
  it('waits for nothing, until there is trouble whose age is told', async () => {
    const page = watchPage();
    const ticks = () => [...page.timers.values()].filter((wait) => wait >= 30_000).length;
    try {
      const drawn = await viewOf({ roadmap: SMALL });
      for (let n = 0; n < 500 && !drawn.shadowRoot!.querySelector('[data-state=ready]'); n++) await aTimeout(20);
      await aTimeout(700);
      expect([...page.timers.values()]).to.deep.equal([]);
      const failing = (() => Promise.resolve(new Response('', { status: 404 }))) as unknown as RoadmapViewElement['fetch'];
      const troubled = await viewOf({ src: '/gone.json', fetch: failing });
      for (let n = 0; n < 500 && !troubled.shadowRoot!.querySelector('[role=alert]'); n++) await aTimeout(20);
      expect(ticks()).to.equal(1);
      const main = document.createElement('main');
      troubled.parentElement!.append(main);
      main.append(troubled);
      expect(ticks(), 'one where it was moved to').to.equal(1);
      troubled.remove();
      await aTimeout(0);
      expect(ticks()).to.equal(0);
    } finally {
      page.stop();
    }
  });
});

describe('a view that is taken away', () => {
  it('leaves no timer and no listener on the page, and no request open', async () => {
    const signals: AbortSignal[] = [];
    const fetch = ((_: string, { signal }: RequestInit) => {
      signals.push(signal!);
      return new Promise<Response>(() => undefined);
    }) as unknown as RoadmapViewElement['fetch'];
    // what is made once for all views is there before
    (await viewOf({ src: '/first.json', fetch, toolbar: true })).remove();
    await aTimeout(50);
    const page = watchPage();
    try {
      const waiting = await viewOf({ src: '/second.json', fetch, refresh: 60 });
      const drawn = await viewOf({ roadmap: SMALL, toolbar: true });
      // not by the helper of other tests, which leaves a timer of its own
      for (let n = 0; n < 500 && !drawn.shadowRoot!.querySelector('[data-state=ready]'); n++) await aTimeout(20);
      await drawn.showDetails(drawn.projection!.items[0]!.id);
      expect(page.listeners.size, 'it listens while it is there').to.be.greaterThan(0);
      waiting.remove();
      drawn.remove();
      await aTimeout(700);
      expect([...page.listeners, ...page.timers.values()]).to.deep.equal([]);
      expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true, true]);
    } finally {
      page.stop();
    }
  });
});

describe('a view that is moved on the page', () => {
  it('asks for nothing again, and keeps what it shows', async () => {
    const { fetch, asked } = server();
    const view = await viewOf({ src: '/team.json', fetch, lens: 'team' });
    await untilDrawn(view);
    const { projection } = view;
    const main = document.createElement('main');
    view.parentElement!.append(main);
    main.append(view);
    await view.updateComplete;
    await aTimeout(50);
    await untilDrawn(view);
    expect(asked).to.deep.equal(['/team.json']);
    expect(view.projection).to.deep.equal(projection);
  });
});
