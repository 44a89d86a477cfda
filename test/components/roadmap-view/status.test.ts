import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { VIEW_STATUSES } from '../../../src/components/roadmap-view/view-status.js';
import type { RoadmapViewElement } from '../../../src/index.js';
import { waitUntil } from '../../wait-until.js';
import { textOf } from '../drawn.js';
import { drawnView, eventsDuring, nextEvent, SMALL, untilDrawn, viewOf, within } from './view-of.js';

const never: typeof fetch = () => new Promise<Response>(() => undefined);
const refusing: typeof fetch = () => Promise.resolve(new Response('', { status: 403 }));
const noNetwork: typeof fetch = () => Promise.reject(new TypeError('Failed to fetch'));
const answering =
  (answers: Record<string, unknown>): typeof fetch =>
  (address) => {
    const body = answers[address as string];
    return Promise.resolve(body === undefined ? new Response('', { status: 404 }) : new Response(JSON.stringify(body)));
  };
const until = (element: RoadmapViewElement, status: string) => waitUntil(() => element.status === status, `it never was ${status}`);
const notices = (element: RoadmapViewElement) => [...element.renderRoot.querySelectorAll('.notices li')].map(textOf);
const titles = (element: RoadmapViewElement) => element.projection?.items.map(({ title }) => title);

/** Gives some documents, and then fails. */
async function* failing(...documents: unknown[]) {
  yield* documents;
  await Promise.resolve();
  throw new Error('s3cret');
}

async function offlineDuring(action: () => Promise<void>): Promise<void> {
  Object.defineProperty(navigator, 'onLine', { get: () => false, configurable: true });
  await action();
  delete (navigator as unknown as { onLine?: boolean }).onLine;
}

describe('how a view stands', () => {
  const SCENES: Record<string, Partial<RoadmapViewElement>> = {
    loading: { src: '/plan.json', fetch: never },
    ready: { roadmap: SMALL },
    stale: { roadmap: failing(SMALL) },
    partial: { roadmap: { items: ['Good', { title: 'Doubtful', status: 'wonky' }] } },
    empty: { roadmap: { title: 'Nothing', items: [] } },
    error: { src: '/plan.json', fetch: refusing },
  };
  for (const [status, settings] of Object.entries(SCENES)) {
    it(`is named, for the page and its styles: ${status}`, async () => {
      const element = await viewOf({ lens: 'team', ...settings });
      await until(element, status);
      await element.updateComplete;
      expect(VIEW_STATUSES.filter((name) => element.matches(`:state(${name})`))).to.deep.equal([status]);
      await expect(element).to.be.accessible();
    });
  }

  it('is offline without a network, with what there was', async () => {
    await offlineDuring(async () => {
      const element = await viewOf({ src: '/plan.json', fetch: noNetwork });
      await until(element, 'offline');
      await element.updateComplete;
      expect(textOf(within(element, '[role=alert]'))).to.contain('You are offline');
    });
  });

  it('is empty while there is no source', async () => {
    expect((await viewOf()).status).to.equal('empty');
  });

  it('is told to a reader, with its age and what to do, and to one who does not see it', async () => {
    const element = await viewOf({ roadmap: failing(SMALL), lens: 'team' });
    await untilDrawn(element);
    await until(element, 'stale');
    await element.updateComplete;
    expect(notices(element)).to.deep.equal(['Last updated this minute. The source roadmap-view failed. Try again later.']);
    expect(textOf(element.renderRoot.querySelectorAll('[role=status]')[1])).to.equal('The source roadmap-view failed. Try again later.');
    expect(titles(element)).to.have.length(3);
    expect(element.renderRoot.textContent).not.to.contain('s3cret');
  });

  it('is seen while it is loaded in forced colours, too, which take grounds away', async function () {
    const element = await viewOf({ src: '/plan.json', fetch: never });
    await waitUntil(() => element.renderRoot.querySelector('.skeleton span'), 'nothing stands in for it');
    // Chromium alone can be told to
    if (!(await executeServerCommand('forced-colors', 'active'))) return this.skip();
    const edges = [...element.renderRoot.querySelectorAll('.skeleton span')].map((line) => getComputedStyle(line).outlineColor);
    await executeServerCommand('forced-colors', 'none');
    expect(edges).to.deep.equal(edges.map(() => 'rgb(0, 0, 0)'));
  });
});

describe('data that comes by itself', () => {
  it('is drawn anew each time', async () => {
    let tell: (value: unknown) => void = () => undefined;
    const element = await viewOf({ roadmap: (next: (value: unknown) => void) => void (tell = next), lens: 'team' });
    await until(element, 'loading');
    tell({ items: ['First'] });
    await waitUntil(() => titles(element)?.[0] === 'First');
    tell(JSON.stringify({ items: ['Second'] }));
    await waitUntil(() => titles(element)?.[0] === 'Second');
  });
});

describe('ten views of one address', () => {
  it('ask once', async () => {
    let asked = 0;
    const fetch = () => (asked++, Promise.resolve(new Response(JSON.stringify(SMALL))));
    const views = await Promise.all(Array.from({ length: 10 }, () => viewOf({ src: '/shared.json', fetch: fetch })));
    await Promise.all(views.map(untilDrawn));
    expect(asked).to.equal(1);
  });
});

describe('a copy for the time without a network', () => {
  it('is shown at once, and said to be old', async () => {
    const kept = new Map<string, unknown>();
    const storage = {
      get: (key: string) => Promise.resolve(kept.get(key)),
      set: (key: string, value: unknown) => Promise.resolve(kept.set(key, value)),
      del: (key: string) => Promise.resolve(kept.delete(key)),
    };
    const settings = { src: '/kept.json', storage, lens: 'team' };
    const first = await viewOf({ ...settings, fetch: answering({ '/kept.json': SMALL }) });
    await untilDrawn(first);
    await waitUntil(() => kept.size === 1);
    first.remove();
    const second = await viewOf({ ...settings, fetch: never });
    await untilDrawn(second);
    expect(second.status).to.equal('stale');
    expect(notices(second)).to.deep.equal(['Last updated this minute.']);
  });
});

describe('another reader', () => {
  it('is shown nothing of what the one before was shown', async () => {
    let release: () => void = () => undefined;
    const bySubject = (_address: unknown, { headers }: RequestInit) => {
      const subject = new Headers(headers).get('x-subject');
      const answer = new Response(JSON.stringify({ items: [`For ${subject}`] }));
      return subject === 'ada' ? Promise.resolve(answer) : new Promise<Response>((resolve) => (release = () => resolve(answer)));
    };
    const element = await viewOf({
      src: '/{lens}.json',
      subject: 'ada',
      headers: { 'x-subject': 'ada' },
      fetch: bySubject,
      lens: 'team',
    });
    await waitUntil(() => titles(element)?.[0] === 'For ada');
    Object.assign(element, { subject: 'ben', headers: { 'x-subject': 'ben' } });
    await element.updateComplete;
    expect([element.status, element.projection]).to.deep.equal(['loading', undefined]);
    await waitUntil(() => (release(), titles(element)?.[0] === 'For ben'));
  });
});

describe('several sources', () => {
  const fetch = answering({
    '/a.json': { items: [{ id: '1', title: 'From A' }] },
    '/b.json': { rows: [{ name: 'From B' }] },
    '/over.json': { items: [{ id: 'a:1', status: 'done' }] },
  }) as never;
  const map = { items: { records: 'rows', fields: { title: 'name' } } };
  const A = { id: 'a', src: '/a.json' };

  it('are one roadmap, with the name of each before its ids', async () => {
    const sources = [A, { id: 'b', src: '/b.json', fieldMap: map }];
    const element = await viewOf({ sources, fetch, lens: 'team' });
    await until(element, 'ready');
    expect(titles(element)!.toSorted()).to.deep.equal(['From A', 'From B']);
    expect(element.projection!.items.map(({ id }) => id.split(':')[0]).toSorted()).to.deep.equal(['a', 'b']);
  });

  it('may be written as JSON in an attribute', async () => {
    const element = await viewOf({ fetch, lens: 'team' });
    element.setAttribute('sources', JSON.stringify([A, { id: 'c', roadmap: { items: ['From C'] } }]));
    await until(element, 'ready');
    expect(titles(element)!.toSorted()).to.deep.equal(['From A', 'From C']);
  });

  it('are drawn without the one that fails, which is named with what to do', async () => {
    const heard = nextEvent('roadmap-error');
    const sources = [A, { id: 'crm', title: 'Sales sheet', src: '/gone.json' }];
    const element = await viewOf({ sources, fetch, lens: 'team' });
    const { code, source } = await heard;
    expect([code, source]).to.deep.equal(['not-found', 'crm']);
    await until(element, 'partial');
    await untilDrawn(element);
    expect(titles(element)).to.deep.equal(['From A']);
    expect(notices(element)).to.deep.equal(['Sales sheet: Not shown. There is nothing at /gone.json. Check the address.']);
  });

  it('are drawn without the one that lags, until it comes', async () => {
    let tell: (value: unknown) => void = () => undefined;
    const late = { id: 'late', title: 'Tracker', roadmap: (next: (value: unknown) => void) => void (tell = next) };
    const element = await viewOf({ sources: [A, late], fetch, lens: 'team' });
    await untilDrawn(element);
    expect(notices(element)).to.deep.equal(['Tracker: still loading …']);
    tell({ items: ['At last'] });
    await waitUntil(() => titles(element)?.length === 2);
    await element.updateComplete;
    expect(notices(element)).to.deep.equal([]);
  });

  it('keep the last data of the one that failed later, with its age', async () => {
    const sources = [A, { id: 's', title: 'Stream', roadmap: failing({ items: ['Old'] }) }];
    const element = await viewOf({ sources, fetch, lens: 'team' });
    await until(element, 'stale');
    await waitUntil(() => titles(element)?.length === 2, 'the other source never came');
    await untilDrawn(element);
    expect(titles(element)!.toSorted()).to.deep.equal(['From A', 'Old']);
    expect(notices(element)).to.deep.equal(['Stream: Last updated this minute. The source s failed. Try again later.']);
  });

  it('may be laid over each other', async () => {
    const element = await viewOf({ sources: [A, { id: 'over', src: '/over.json', overlay: true }], fetch, lens: 'team' });
    await until(element, 'ready');
    expect(element.projection!.items.map(({ title, status }) => [title, status])).to.deep.equal([['From A', 'done']]);
  });

  it('tell the issues of each with its name', async () => {
    const sources = [A, { id: 'b', roadmap: { items: [{ title: 'B', status: 'wonky' }] } }];
    const element = await viewOf({ sources, fetch, lens: 'team' });
    await until(element, 'partial');
    expect(element.issues.map(({ path }) => path)).to.deep.equal(['b: items[0].status']);
  });

  it('tell what they disagree on and what looks like one, with the rule that settles it, and are ready all the same', async () => {
    const one = (id: string, status: string) => ({ id, roadmap: { items: [{ id: '1', title: 'Search', status }] } });
    const sources = [one('a', 'planned'), one('b', 'done')];
    const element = await viewOf({ sources, lens: 'team' });
    await until(element, 'ready');
    expect(element.issues.map(({ path, hint }) => [path, hint])).to.deep.equal([
      ['items', 'if they are one: joinRules = {"same":{"items":[["a:1","b:1"]]}}'],
    ]);
    element.joinRules = { same: { items: [['a:1', 'b:1']] } };
    await waitUntil(() => titles(element)?.length === 1);
    expect(element.issues.map(({ path, hint }) => [path, hint])).to.deep.equal([['a:1.status', 'joinRules.prefer says whose word counts']]);
    expect(element.issues[0]!.message).to.contain('(shown planned, a planned, b done)');
  });

  it('are not joined with a projection, which says why', async () => {
    const { projection } = await drawnView({ lens: 'team' });
    const element = await viewOf({ sources: [A, { id: 'p', roadmap: projection }], fetch, lens: 'team' });
    await until(element, 'partial');
    await untilDrawn(element);
    expect(notices(element)[0]).to.contain('let the server join the sources');
  });

  it('that are none are said to be none', async () => {
    for (const [sources, path] of [
      ['{', 'sources'],
      ['{"id":"a"}', 'sources'],
      [[A, { id: 'b' }, null], 'sources[1]'],
    ] as const) {
      const element = await viewOf({ sources: sources as never, fetch, lens: 'team' });
      expect(element.issues[0]!.path).to.equal(path);
    }
  });

  it('that all fail are all named', async () => {
    const element = await viewOf({
      sources: [
        { id: 'x', src: '/x.json' },
        { id: 'y', src: '/y.json' },
      ],
      fetch,
      lens: 'team',
    });
    await until(element, 'error');
    await element.updateComplete;
    const words = textOf(within(element, '[role=alert]'));
    expect(words).to.contain('/x.json').and.to.contain('/y.json');
  });
});

describe('an adapter by its name', () => {
  const board = {
    name: 'Plan',
    lists: [{ id: 'l', name: 'Doing' }],
    cards: [{ id: 'c', name: 'Single sign-on', idList: 'l', idBoard: 'b' }],
  };

  it('is loaded, and reads the data', async () => {
    for (const adapter of ['trello', 'auto']) {
      const element = await viewOf({ roadmap: board, lens: 'team' });
      element.setAttribute('adapter', adapter);
      await waitUntil(() => titles(element)?.[0] === 'Single sign-on', `nothing was read with ${adapter}`);
    }
  });

  it('may be exchanged for another', async () => {
    const element = await viewOf({ roadmap: board, adapter: 'csv', lens: 'team' });
    await waitUntil(() => element.projection, 'nothing was read');
    element.adapter = 'trello';
    await waitUntil(() => titles(element)?.[0] === 'Single sign-on', 'the former adapter went on reading');
  });

  it('of our own format loads nothing', async () => {
    const element = await viewOf({ roadmap: SMALL, adapter: 'native', lens: 'team' });
    expect(titles(element)).to.have.length(3);
  });

  it('that nobody knows is told with those that there are', async () => {
    const element = await viewOf({ roadmap: board, adapter: 'jirra', lens: 'team' });
    await until(element, 'error');
    await element.updateComplete;
    expect(textOf(within(element, '[role=alert]'))).to.contain('no adapter "jirra"; use auto or one of native');
  });

  it('reads what is no JSON', async () => {
    const fetch = (() => Promise.resolve(new Response('id,title\n1,Single sign-on\n'))) as never;
    const element = await viewOf({ src: '/plan.csv', fetch, adapter: 'csv', lens: 'team' });
    await waitUntil(() => titles(element)?.[0] === 'Single sign-on', 'no table was read');
  });
});

describe('what the page got wrong', () => {
  it('is told with the problems of the data, also as an event', async () => {
    const heard = nextEvent('roadmap-issues');
    const element = await viewOf({
      roadmap: { items: [{ title: 'A', status: 'wonky' }] },
      today: 'tomorrow',
      layout: 'gantt',
      lenses: 'team nonsense',
    });
    const { issues } = await heard;
    expect(issues.map(({ path }) => path)).to.deep.equal(['layout', 'today', 'lenses[1]', 'items[0].status']);
    expect(issues).to.equal(element.issues);
    const [, today] = issues;
    expect(today).to.include({ code: 'invalid', value: 'tomorrow', hint: 'use a calendar day: 2026-09-14', leftOut: 'value' });
  });

  it('is told once, and again when it changes', async () => {
    const element = await drawnView({ lens: 'team' });
    const events = await eventsDuring('roadmap-issues', async () => {
      element.today = '2026-02-30';
      await element.updateComplete;
      element.lens = 'sales';
      await untilDrawn(element);
      element.today = '2026-02-28';
      await element.updateComplete;
    });
    expect(events.map(({ issues }) => issues.map(({ value }) => value))).to.deep.equal([['2026-02-30']]);
  });

  it('is no day that is not given', async () => {
    expect((await drawnView({ today: '' })).issues).to.deep.equal([]);
    expect((await drawnView({ today: undefined })).issues).to.deep.equal([]);
  });
});

describe('a page that holds the whole roadmap', () => {
  it('is told once that a lens for others is presentation, and never of one that shows all', async () => {
    const said: unknown[] = [];
    const { info } = console;
    console.info = (...words: unknown[]) => void said.push(...words);
    // a module of its own, that has said nothing yet
    const file = '/src/components/roadmap-view/say-presentation.ts?anew';
    const { sayPresentation } = (await import(file)) as { sayPresentation: (lens: string) => void };
    sayPresentation('sales');
    sayPresentation('customer');
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('The lens "sales" is presentation, not protection');
    said.length = 0;
    await drawnView({ lens: 'team' });
    const { projection } = await drawnView({ lens: 'sales' });
    said.length = 0;
    await drawnView({ roadmap: projection, lens: 'sales' });
    expect(said).to.deep.equal([]);
    console.info = info;
  });
});
