import { expect } from '@open-wc/testing';
import type { RoadmapViewElement } from '../../../src/index.js';
import { waitUntil } from '../../wait-until.js';
import { drawnView, SMALL, untilDrawn, viewOf } from './view-of.js';

const answering = (asked: string[]) => (address: unknown) => {
  asked.push(String(address));
  return Promise.resolve(new Response(JSON.stringify(SMALL)));
};
const WRONG: unknown[] = [null, 0, -1, true, false, Number.NaN, {}, [], new Date(0), () => 1, Symbol('s'), 10n, Object.create(null)];
const TEXTS = [
  'layout',
  'today',
  'locale',
  'weekStart',
  'scheme',
  'density',
  'urlState',
  'search',
  'groupBy',
  'sortBy',
  'subject',
  'inputUrl',
];

describe('a setting of another type than it should be', () => {
  for (const name of TEXTS)
    it(`leaves the roadmap drawn: ${name}`, async () => {
      const element = await drawnView({ lens: 'team' });
      for (const value of WRONG) {
        (element as unknown as Record<string, unknown>)[name] = value;
        await element.updateComplete;
        expect(element.projection?.items.length, typeof value).to.equal(3);
        expect(element.renderRoot.querySelector('[data-state=ready] .foot'), typeof value).not.to.equal(null);
      }
      Object.assign(element, { [name]: undefined });
      await untilDrawn(element);
      expect(element.issues).to.deep.equal([]);
    });

  for (const name of ['fiscalStart', 'refresh', 'filter', 'toolbar', 'rememberSeen', 'former', 'messages', 'joinRules', 'input', 'headers'])
    it(`leaves the roadmap drawn: ${name}`, async () => {
      const element = await drawnView({ lens: 'team' });
      for (const value of [...WRONG, { a: 10n }]) {
        (element as unknown as Record<string, unknown>)[name] = value;
        await element.updateComplete;
        await untilDrawn(element);
        expect(element.projection?.items.length, typeof value).to.equal(3);
      }
      for (const none of [null, undefined]) {
        Object.assign(element, { [name]: none });
        await untilDrawn(element);
        expect(element.issues, String(none)).to.deep.equal([]);
      }
    });

  it('takes no filter for one that cannot be had', async () => {
    const element = await drawnView({ lens: 'team', toolbar: true, filter: null as never });
    await waitUntil(() => element.renderRoot.querySelector('.toolbar, [part~="toolbar"]'), 'there are no tools');
    expect(element.issues).to.deep.equal([]);
  });

  for (const adapter of [Symbol('s'), 10n, {}, () => 1] as never[])
    it(`is told of an adapter that is none, and may be mended: ${typeof adapter}`, async () => {
      const element = await viewOf({ roadmap: SMALL, lens: 'team', adapter });
      await waitUntil(() => element.status === 'error', 'nothing was told');
      element.adapter = undefined;
      await untilDrawn(element);
    });

  it('is told of a month and a filter that are none', async () => {
    const element = await drawnView({ lens: 'team', fiscalStart: Symbol('s') as never, filter: 10n as never });
    await waitUntil(() => element.issues.length === 2, 'nothing was told');
    expect(element.issues.map(({ path, value }) => `${path}: ${value}`)).to.deep.equal(['fiscal-start: NaN', 'view.filter: bigint']);
  });

  it('is no month where the attribute is empty or taken away', async () => {
    const element = await drawnView({ lens: 'team' });
    element.setAttribute('fiscal-start', '4');
    await untilDrawn(element);
    expect([element.fiscalStart, element.issues.length]).to.deep.equal([4, 0]);
    element.setAttribute('fiscal-start', '');
    expect(element.fiscalStart).to.equal(undefined);
    element.setAttribute('fiscal-start', '40');
    await untilDrawn(element);
    expect(element.issues.map(({ path }) => path)).to.deep.equal(['fiscal-start']);
    element.removeAttribute('fiscal-start');
    await untilDrawn(element);
    expect([element.fiscalStart, element.issues.length]).to.deep.equal([undefined, 0]);
  });

  for (const sources of ['[{"id": "a", "src"', {}, [{ id: 'a' }], 10n] as never[])
    it(`is an error that names sources: ${typeof sources}`, async () => {
      const element = await viewOf({ sources });
      await waitUntil(() => element.status === 'error', 'nothing was told');
      await element.updateComplete;
      expect(element.renderRoot.querySelector('.view')!.textContent).to.contain('sources');
      expect(element.renderRoot.querySelector('.view')!.textContent).not.to.contain('Give the element');
      element.sources = [{ id: 'a', roadmap: SMALL }];
      await untilDrawn(element);
      expect(element.status).to.equal('ready');
    });

  it('is told as what is written wrong is', async () => {
    const element = await viewOf({ roadmap: SMALL, lens: 'team', today: 20260914 as never, layout: 7 as never });
    expect(element.issues.map(({ path, value }) => `${path}: ${value}`)).to.deep.equal(['layout: 7', 'today: 20260914']);
  });

  it('is no setting where an attribute is taken away', async () => {
    const element = await viewOf({ roadmap: SMALL });
    for (const [name, value] of Object.entries({
      today: '2026-09-14',
      lens: 'team',
      layout: 'list',
      'url-state': 'plan',
      search: 'sign',
    })) {
      element.setAttribute(name, value);
      await element.updateComplete;
      element.removeAttribute(name);
      await untilDrawn(element);
      expect(element.issues, name).to.deep.equal([]);
    }
    expect([element.today, element.lens, element.urlState]).to.deep.equal([undefined, '', undefined]);
  });

  it('may be a URL for an address, of one source or several', async () => {
    for (const settings of [(src: URL) => ({ src: src as never }), (src: URL) => ({ sources: [{ id: 'a', src: src as never }] })]) {
      const asked: string[] = [];
      const element = await viewOf({ ...settings(new URL('https://data.example/plan.json')), fetch: answering(asked), lens: 'team' });
      await untilDrawn(element);
      expect(asked).to.deep.equal(['https://data.example/plan.json']);
    }
  });

  it('is told of a source that names no address', async () => {
    const element = await viewOf({
      sources: [
        { id: 'a', src: 10n as never },
        { id: 'b', roadmap: SMALL },
      ],
      lens: 'team',
    });
    await untilDrawn(element);
    expect(element.issues.map(({ path, hint }) => `${path}: ${hint}`)).to.deep.equal(['sources[0]: a source needs src or roadmap']);
  });

  it('is a stream that has nothing to end it by', async () => {
    const stream = (take: (value: unknown) => void) => (take(SMALL), 1);
    const element: RoadmapViewElement = await viewOf({ roadmap: stream, lens: 'team' });
    await untilDrawn(element);
    element.roadmap = { items: ['Another'] };
    await waitUntil(() => element.projection?.items[0]?.title === 'Another', 'the stream was never left');
  });
});
