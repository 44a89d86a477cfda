import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { RoadmapViewElement } from '../../../src/index.js';
import { COMMITMENTS, HEALTHS, LAYOUTS, STATUSES } from '../../../src/sdk/model/closed-lists.js';
import { drawnView, nextEvent, untilDrawn, viewOf } from './view-of.js';
import { waitUntil } from '../../wait-until.js';

/** What the view is made of. Anything else came from data. */
const ELEMENTS = new Set(
  (
    'div span i p h2 h3 h4 h5 ul ol li dl dt dd table caption thead tbody tr th td section header footer nav form button label input select option fieldset legend details summary ' +
    'blockquote s a bdi em strong b small time code br figure figcaption progress meter article aside ' +
    'svg g path rect circle line polyline polygon text tspan title defs pattern marker use clipPath'
  ).split(' '),
);

/** Runs if anything of the data ever runs. */
const RUN = 'globalThis.__ran=(globalThis.__ran||0)+1';
const PAYLOADS = [
  `<script>${RUN}</script>`,
  `"><img src=x onerror="${RUN}">`,
  `'"--></style></script><svg onload=${RUN}>`,
  `<iframe srcdoc="<script>parent.${RUN}</script>">`,
  `</title></textarea><details open ontoggle=${RUN}>`,
  `javascript:${RUN}`,
  ` jAvA\tsCrIpT:${RUN}//`,
  `data:text/html,<script>${RUN}</script>`,
  `red;background:url(//evil.invalid/beacon);position:fixed;inset:0`,
  `}*{background:url(//evil.invalid/beacon)}`,
  `\${${RUN}}{{${RUN}}}<%=${RUN}%>`,
  '<!--?lit$123$--><?lit$123$?>lit$123$ <!--/lit-->',
  '__proto__',
  'constructor',
  '\u202egnp.exe \u0000\u0008 \ud800 a\u0300\u0301\u0302'.repeat(3),
  '﷽𒐫'.repeat(40),
];

const timeframes = ['2026-Q4', '2026-09-14/2026-12-01', 'later', undefined];

/** A roadmap in which every text that people can write is the given one. */
function roadmapOf(bad: string, n = 0): object {
  const texts = { title: bad, summary: bad, why: bad, benefit: bad, sayable: bad, doNotSay: bad };
  const everyone = Object.fromEntries(['exec', 'team', 'sales', 'marketing', 'support', 'customer'].map((audience) => [audience, texts]));
  const entity = (id: string) => ({
    id,
    title: bad,
    summary: bad,
    why: bad,
    benefit: bad,
    visibility: 'public',
    texts: everyone,
    links: { url: bad, title: bad },
  });
  const item = (index: number) => ({
    ...entity(index === 0 ? bad || 'empty' : `item-${index}`),
    owner: bad,
    team: 'team',
    product: 'product',
    themes: 'theme',
    objectives: 'objective',
    releases: 'release',
    status: STATUSES[(n + index) % STATUSES.length],
    commitment: COMMITMENTS[(n + index) % COMMITMENTS.length],
    health: { value: HEALTHS[(n + index) % HEALTHS.length], by: bad, why: bad },
    progress: { done: 1, total: 2, unit: bad },
    timeframe: timeframes[(n + index) % timeframes.length],
    history: [{ on: '2026-08-01', timeframe: '2026-Q2', reason: bad, by: bad }],
  });
  return {
    title: bad,
    vision: bad,
    strategy: bad,
    disclaimer: bad,
    texts: everyone,
    products: [{ ...entity('product'), owner: bad }],
    teams: [
      { ...entity('team'), lead: bad, wayOfWorking: { kind: 'phases', phases: [bad, bad] }, capacity: { value: 3, unit: bad, per: bad } },
    ],
    themes: [entity('theme')],
    objectives: [
      {
        ...entity('objective'),
        owner: bad,
        timeframe: '2026-Q4',
        health: { value: 'at-risk', by: bad, why: bad },
        keyResults: [{ title: bad, baseline: 1, current: 2, target: 3, unit: bad, source: bad }],
      },
    ],
    releases: [{ ...entity('release'), timeframe: '2026-11' }],
    milestones: [{ ...entity('milestone'), timeframe: '2026-12', items: ['item-1'] }],
    items: [0, 1, 2, 3].map(item),
    dependencies: [{ from: 'item-1', to: 'item-2', summary: bad }],
    risks: [{ ...entity('risk'), owner: bad, mitigation: bad, likelihood: 'high', ask: { text: bad, to: 'exec' }, items: 'item-1' }],
    decisions: [
      { ...entity('decision'), status: 'needed', by: bad, ask: { text: bad, to: 'exec' }, pivot: { from: bad, to: bad, threshold: bad } },
    ],
    evidence: [{ ...entity('evidence'), source: bad, url: bad }],
    inputs: [{ ...entity('input'), from: bad, channel: bad, reason: bad }],
    [bad || 'extra']: bad,
  };
}

/** Everything the view has drawn that it would not draw by itself. */
function strangersIn(element: RoadmapViewElement): string[] {
  return [...element.renderRoot.querySelectorAll('*')].flatMap((node) => [
    ...(ELEMENTS.has(node.localName) ? [] : [`<${node.localName}>`]),
    ...[...node.attributes].filter(isStrange).map(({ name, value }) => `${node.localName}[${name}=${JSON.stringify(value)}]`),
  ]);
}

/** Custom properties of our own, and places and sizes in pixels. */
const STYLE = /^((--[\w-]+: [\w\s.,()%-]*|(inset-(inline|block)-start|(inline|block)-size): (calc\(var\(--\w+\) \+ )?-?[\d.]+px\)?);\s*)*$/;

/** Handlers, addresses that are no link, and styles that are more than numbers of our own. */
function isStrange({ name, value }: Attr): boolean {
  if (name.startsWith('on') || name === 'srcdoc' || name === 'src') return true;
  if (name === 'href' || name === 'xlink:href') return !/^(https?:|mailto:|#)/.test(value);
  return name === 'style' && !STYLE.test(value);
}

async function showAll(element: RoadmapViewElement): Promise<void> {
  for (const { id } of element.projection?.items.slice(0, 2) ?? []) await element.showDetails(id);
  for (const closed of element.renderRoot.querySelectorAll('details')) closed.open = true;
  await element.updateComplete;
}

const ran = (): unknown => (globalThis as { __ran?: unknown }).__ran;

describe('hostile text', () => {
  const requested: string[] = [];
  const observer = new PerformanceObserver((list) => requested.push(...list.getEntries().map(({ name }) => name)));
  before(() => observer.observe({ type: 'resource', buffered: false }));
  after(() => observer.disconnect());

  for (const lens of ['exec', 'team', 'sales', 'support', 'customer']) {
    it(`is text in every field, ${lens}`, async () => {
      const element = await drawnView({ lens, lenses: lens });
      for (const [n, payload] of PAYLOADS.entries()) {
        element.roadmap = roadmapOf(payload, n);
        await untilDrawn(element);
        await showAll(element);
        expect(strangersIn(element), payload).to.deep.equal([]);
      }
      expect(ran()).to.equal(undefined);
      expect(requested.filter((address) => address.includes('evil'))).to.deep.equal([]);
    });
  }

  it('is shown as it was written', async () => {
    const element = await drawnView({ lens: 'team', layout: 'list', roadmap: roadmapOf(PAYLOADS[0]!) });
    expect(element.renderRoot.querySelector('h2')!.textContent).to.equal(PAYLOADS[0]);
    expect(element.renderRoot.querySelector('.item')!.textContent).to.contain(PAYLOADS[0]);
  });

  it('turns no letters around, on the page and in the projection', async () => {
    for (const layout of LAYOUTS) {
      const element = await drawnView({ lens: 'team', layout, roadmap: roadmapOf('\u202egpj.exe \u2067\u202d end') });
      await showAll(element);
      expect(element.renderRoot.textContent, layout).to.contain('gpj.exe  end');
      expect(element.shadowRoot!.innerHTML + JSON.stringify(element.projection), layout).not.to.match(
        /[\u202a-\u202e]|gpj[^\u2069]*\u2067/,
      );
    }
  });

  it('is text in every layout, whatever it is', async () => {
    const elements = await Promise.all(LAYOUTS.map((layout) => drawnView({ lens: 'team', layout })));
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.constantFrom(...PAYLOADS)), fc.nat(20), async (text, n) => {
        for (const element of elements) {
          element.roadmap = roadmapOf(text, n);
          await untilDrawn(element);
          await showAll(element);
          expect(strangersIn(element)).to.deep.equal([]);
        }
      }),
      { numRuns: 25 },
    );
    expect(ran()).to.equal(undefined);
  });

  it('is text in a projection that came from elsewhere, which no schema has read', async () => {
    const element = await drawnView({ lens: 'team' });
    for (const payload of PAYLOADS) {
      const items = element.projection!.items.map((item) => ({
        ...item,
        title: payload,
        links: [{ url: payload, title: payload }],
        owner: payload,
      }));
      const foreign = await viewOf({ roadmap: { ...element.projection, title: payload, items } });
      await untilDrawn(foreign);
      await showAll(foreign);
      expect(strangersIn(foreign), payload).to.deep.equal([]);
    }
    expect(ran()).to.equal(undefined);
  });

  it('is text in the words of a lens', async () => {
    for (const payload of PAYLOADS) {
      const vocabulary = { 'status.planned': payload, 'field.status': payload, 'horizon.now': payload, 'counts.shown': payload };
      const lens = { id: payload || 'x', label: payload, description: payload, audience: 'team', vocabulary, disclaimer: payload };
      const rules = {
        fields: { items: ['title', 'status', 'timeframe'], roadmap: ['title', 'disclaimer'] },
        where: { visibility: ['internal'] },
      };
      const element = await drawnView({ lenses: [{ ...lens, ...rules }, 'team'] });
      expect(strangersIn(element), payload).to.deep.equal([]);
    }
    expect(ran()).to.equal(undefined);
  });

  it('is text in what an error or an issue tells', async () => {
    for (const payload of PAYLOADS) {
      const item = { title: 'A', status: payload, timeframe: payload, [payload]: payload };
      const element = await drawnView({ lens: 'team', layout: payload, lenses: 'team', roadmap: { items: [item], [payload]: [payload] } });
      await showAll(element);
      const broken = await viewOf({ roadmap: payload });
      const heard = nextEvent('roadmap-error');
      const missing = await viewOf({ src: payload, fetch: () => Promise.resolve(new Response('', { status: 404 })) });
      await heard;
      for (const view of [element, broken, missing]) expect(strangersIn(view), payload).to.deep.equal([]);
    }
    expect(ran()).to.equal(undefined);
  });

  it('would be found if it ran', async () => {
    const element = await drawnView({ lens: 'team' });
    const image = document.createElement('img');
    image.setAttribute('onerror', RUN);
    image.src = 'data:,';
    element.renderRoot.querySelector('.body')!.append(image);
    expect(strangersIn(element).length).to.equal(3);
    await waitUntil(() => ran() !== undefined, 'the payload never ran');
    Reflect.deleteProperty(globalThis, '__ran');
  });
});
