import { expect } from '@open-wc/testing';
import type { RoadmapViewElement } from '../../src/index.js';
import { waitUntil } from '../wait-until.js';

const FILE = '/dist/embed/roadmap-view.js';
const CLASSIC = '/dist/embed/roadmap-view.classic.js';
const BOARD = { name: 'Plan', lists: [{ id: 'l', name: 'Doing' }], cards: [{ id: 'c', name: 'Single sign-on', idList: 'l' }] };
const ROWS = { rows: [{ name: 'Single sign-on' }] };
const MAP = { items: { records: 'rows', fields: { title: 'name' } } };

type Settings = Partial<RoadmapViewElement>;

/** A page of its own, with one of the two main files. */
async function pageWith(script: (page: Document) => HTMLScriptElement): Promise<Document> {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const page = frame.contentDocument!;
  page.head.append(script(page));
  await waitUntil(() => frame.contentWindow!.customElements.get('roadmap-view'), 'the element was never defined');
  return page;
}

const asModule = (page: Document) => Object.assign(page.createElement('script'), { type: 'module', src: FILE });
const asClassic = (page: Document) => Object.assign(page.createElement('script'), { src: CLASSIC });

function viewIn(page: Document, settings: Settings): RoadmapViewElement {
  const view = page.createElement('roadmap-view');
  Object.assign(view, { lens: 'team', today: '2026-09-14', ...settings });
  page.body.append(view);
  return view;
}

const titles = (view: RoadmapViewElement) => view.projection?.items.map(({ title }) => title);
const scriptsOf = (page: Document) =>
  page
    .defaultView!.performance.getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => path.startsWith('/dist/'));

const PLAN = {
  items: [
    { id: 'a', title: 'Single sign-on', timeframe: '2026-09' },
    { id: 'b', title: 'Export', timeframe: '2026-10' },
  ],
};
const itemsIn = (view: RoadmapViewElement) => [...view.shadowRoot!.querySelectorAll<HTMLElement>('.body [data-item]')];

/** What asks for a policy of its own from now on: a strict page allows the main file's alone, once. */
function policiesMadeIn(page: Document): string[] {
  const names: string[] = [];
  const { trustedTypes: factory } = page.defaultView as unknown as { trustedTypes?: { createPolicy(name: string, rules: object): object } };
  const create = factory?.createPolicy.bind(factory);
  if (factory) factory.createPolicy = (name, rules) => (names.push(name), create!(name, rules));
  return names;
}

describe('the parts beside the embed file', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  for (const [name, script] of [
    ['module', asModule],
    ['classic script', asClassic],
  ] as const) {
    for (const [part, settings] of [
      ['adapters', { adapter: 'trello', roadmap: BOARD }],
      ['field-map', { fieldMap: MAP, roadmap: ROWS }],
      [
        'join',
        {
          sources: [
            { id: 'a', roadmap: { items: ['Single sign-on'] } },
            { id: 'b', roadmap: { items: [] } },
          ],
        },
      ],
    ] as const) {
      it(`are loaded when something asks for them, ${part}, ${name}`, async () => {
        const page = await pageWith(script);
        const view = viewIn(page, settings);
        await waitUntil(() => view.projection, 'nothing was ever read');
        expect(titles(view)).to.deep.equal(['Single sign-on']);
        expect(scriptsOf(page)).to.include(`/dist/embed/roadmap-view.${part}.js`);
        expect(page.querySelectorAll('script').length).to.equal(1);
      });
    }
  }

  for (const [script, ending] of [
    [asModule, ''],
    [asClassic, '.classic'],
  ] as const) {
    it(`draw with the main file's own Lit, timeline${ending}`, async () => {
      const page = await pageWith(script);
      const policies = policiesMadeIn(page);
      const view = viewIn(page, { layout: 'timeline', roadmap: PLAN });
      await waitUntil(() => itemsIn(view).length === 2, 'the timeline was never drawn');
      expect(view.issues).to.deep.equal([]);
      expect(scriptsOf(page)).to.include(`/dist/embed/roadmap-view.timeline.js`);
      const [first] = itemsIn(view);
      view.roadmap = { items: [...PLAN.items, { id: 'c', title: 'Audit', timeframe: '2026-11' }] };
      await waitUntil(() => itemsIn(view).length === 3, 'the timeline was never drawn anew');
      expect(itemsIn(view)).to.include(first);
      expect(policies, 'once, by the main file when it first draws').to.deep.equal(['lit-html']);
    });

    it(`lead the keyboard from bar to bar, plan-keys${ending}`, async () => {
      const page = await pageWith(script);
      const view = viewIn(page, { layout: 'release-plan', roadmap: PLAN });
      await waitUntil(() => itemsIn(view).length === 2, 'the plan was never drawn');
      const stops = () => itemsIn(view).map(({ tabIndex }) => tabIndex);
      expect(stops()).to.deep.equal([0, -1]);
      expect(scriptsOf(page)).to.not.include('/dist/embed/roadmap-view.plan-keys.js');
      itemsIn(view)[0]!.focus();
      const press = () =>
        itemsIn(view)[0]!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, composed: true }));
      await waitUntil(() => press() && stops().join() === '-1,0', 'the arrow never led on');
      expect(view.shadowRoot!.activeElement).to.equal(itemsIn(view)[1]);
      expect(scriptsOf(page)).to.include('/dist/embed/roadmap-view.plan-keys.js');
    });

    it(`leave each bar a tab stop where the one that leads on is of no use, plan-keys${ending}`, async () => {
      const page = await pageWith(script);
      const parts = Reflect.get(page.defaultView!, Symbol.for('roadmap-view/parts')) as Record<string, unknown>;
      parts['plan-keys'] = {};
      const view = viewIn(page, { layout: 'release-plan', roadmap: PLAN });
      await waitUntil(() => itemsIn(view).length === 2, 'the plan was never drawn');
      itemsIn(view)[0]!.focus();
      await waitUntil(() => itemsIn(view).every(({ tabIndex }) => tabIndex === 0), 'the second bar cannot be come to');
    });

    it(`give readers tools, and files to save: board, toolbar, exports${ending}`, async () => {
      const page = await pageWith(script);
      // wide enough for each tool to have a button of its own
      (page.defaultView!.frameElement as HTMLIFrameElement).width = '1000';
      const view = viewIn(page, { layout: 'board', toolbar: '', roadmap: PLAN, search: 'single' });
      await waitUntil(() => itemsIn(view).length === 1, 'the search of the page was not heeded');
      const saved: string[] = [];
      const { prototype } = (page.defaultView as unknown as typeof globalThis).HTMLAnchorElement;
      prototype.click = function (this: HTMLAnchorElement) {
        saved.push(this.download);
      };
      const share = () => view.shadowRoot!.querySelector<HTMLElement>('[data-menu="share"]');
      await waitUntil(share, 'the tools were never drawn');
      share()!.click();
      await waitUntil(() => view.shadowRoot!.querySelector('.menu:popover-open .row'), 'the menu never opened');
      view.shadowRoot!.querySelector<HTMLElement>('.menu .row')!.click();
      await waitUntil(() => saved.length === 1, 'nothing was saved');
      expect(scriptsOf(page)).to.include.members(['board', 'toolbar', 'exports'].map((part) => `/dist/embed/roadmap-view.${part}.js`));
      expect(view.issues).to.deep.equal([]);
    });

    it(`are loaded to speak another language, lang-de${ending}`, async () => {
      const page = await pageWith(script);
      const view = viewIn(page, { locale: 'de', roadmap: PLAN });
      await waitUntil(() => view.shadowRoot!.textContent.includes('Als Tabelle zeigen'), 'German was never spoken');
      expect(scriptsOf(page)).to.include(`/dist/embed/roadmap-view.lang-de.js`);
      expect(view.issues).to.deep.equal([]);
    });

    it(`are loaded to hear of news, events${ending}`, async () => {
      const page = await pageWith(script);
      const asked: string[] = [];
      const fetch = (address: unknown) => {
        asked.push(String(address));
        const body = address === '/events' ? 'data: x\n\n' : JSON.stringify({ items: ['Single sign-on'] });
        return Promise.resolve(new Response(body, { headers: { 'content-type': 'text/event-stream' } }));
      };
      const view = viewIn(page, { src: '/plan.json', events: '/events', fetch });
      await waitUntil(() => asked.filter((address) => address === '/plan.json').length === 2, 'news was never heard of');
      expect(scriptsOf(page)).to.include(`/dist/embed/roadmap-view.events.js`);
      view.remove();
    });
  }

  it('are found where the page has placed them itself', async () => {
    const page = await pageWith(asClassic);
    const part = page.createElement('script');
    part.src = '/dist/embed/roadmap-view.adapters.classic.js';
    const loaded = new Promise((resolve) => part.addEventListener('load', resolve));
    page.head.append(part);
    await loaded;
    const view = viewIn(page, { adapter: 'trello', roadmap: BOARD });
    await waitUntil(() => view.projection, 'nothing was ever read');
    // one engine lists what it has loaded a moment later
    await waitUntil(() => scriptsOf(page).some((path) => path.includes('adapters')), 'no script was ever listed');
    expect(scriptsOf(page).filter((path) => path.includes('adapters')).length).to.equal(1);
  });

  it('that should draw and are missing are named, and a table is drawn', async () => {
    const text = await (await fetch(CLASSIC)).text();
    const alone = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
    const page = await pageWith((own) => Object.assign(own.createElement('script'), { src: alone }));
    const view = viewIn(page, { layout: 'timeline', roadmap: PLAN });
    await waitUntil(() => view.shadowRoot!.querySelector('table'), 'no table was drawn');
    expect(view.issues.map(({ path, hint }) => `${path}: ${hint}`)).to.deep.equal([
      'layout: roadmap-view.timeline.js is missing beside the main file, or is not what its hash says',
    ]);
  });

  it('that are missing are named, in the place of the roadmap', async () => {
    const text = await (await fetch(CLASSIC)).text();
    const alone = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
    const page = await pageWith((own) => Object.assign(own.createElement('script'), { src: alone }));
    const heard = new Promise<string>((resolve) => page.addEventListener('roadmap-error', ({ code }) => resolve(code)));
    const view = viewIn(page, { adapter: 'trello', roadmap: BOARD });
    expect(await heard).to.equal('adapter');
    await view.updateComplete;
    expect(view.shadowRoot!.querySelector('[role=alert]')!.textContent).to.contain(
      'roadmap-view.adapters.js could not be loaded. Put it beside the main file.',
    );
  });
});
