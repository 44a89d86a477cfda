import { expect } from '@open-wc/testing';
import type { RoadmapViewElement } from '../../src/index.js';
import { lenses, parseRoadmap, project } from '../../src/sdk/index.js';
import { waitUntil } from '../wait-until.js';

const SEEN_BY_ALL = { kind: 'feature', visibility: 'public', commitment: 'planned', status: 'planned' };
const ITEM = { id: 'a', title: 'Single sign-on', timeframe: '2026-11', ...SEEN_BY_ALL };
const PLAN = { title: 'Plan', items: [ITEM] };
const PROJECTION = project(parseRoadmap(PLAN).roadmap, lenses.exec, { today: '2026-09-14' });
const LAYOUTS = { exec: 'outcomes', team: 'release-plan', sales: 'themes', support: 'list' } as const;

const FILES = {
  main: { type: 'module', src: '/dist/embed/roadmap-view.js' },
  whole: { type: 'module', src: '/dist/embed/roadmap-view.whole.js' },
  classic: { src: '/dist/embed/roadmap-view.classic.js' },
};

async function pageWith(script: Partial<HTMLScriptElement>): Promise<Document> {
  const frame = document.createElement('iframe');
  // no phone, which begins with the table
  frame.width = '1000';
  document.body.append(frame);
  const page = frame.contentDocument!;
  page.head.append(Object.assign(page.createElement('script'), script));
  await waitUntil(() => frame.contentWindow!.customElements.get('roadmap-view'), 'the element was never defined');
  return page;
}

/** A file by itself: whatever it asks for beside it is not there. */
async function alone(src: string): Promise<Partial<HTMLScriptElement>> {
  const text = await (await fetch(src)).text();
  return { type: 'module', src: URL.createObjectURL(new Blob([text], { type: 'text/javascript' })) };
}

function viewIn(page: Document, settings: Partial<RoadmapViewElement>): RoadmapViewElement {
  const view = page.createElement('roadmap-view');
  Object.assign(view, { today: '2026-09-14', locale: 'en-GB', ...settings });
  page.body.append(view);
  return view;
}

const isDrawn = (view: RoadmapViewElement) => view.shadowRoot!.querySelector('[data-state=ready] .body [data-item]');
/** The parts that a page has asked for, by name. */
const partsOf = (page: Document) =>
  page
    .defaultView!.performance.getEntriesByType('resource')
    .flatMap(({ name }) => /\/dist\/embed\/roadmap-view\.(.+)\.js$/.exec(new URL(name).pathname)?.[1] ?? [])
    .sort();

describe('the main file of the embed', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('asks for nothing but the layout of a projection that a server made', async () => {
    const page = await pageWith(FILES.main);
    const fetch = (address: unknown) =>
      Promise.resolve(String(address).includes('exec') ? new Response(JSON.stringify(PROJECTION)) : new Response('', { status: 404 }));
    const view = viewIn(page, { src: '/plan/{lens}.json', fetch, lens: 'exec' });
    await waitUntil(() => isDrawn(view), 'it was never drawn');
    expect(partsOf(page)).to.deep.equal(['outcomes']);
    expect(view.issues).to.deep.equal([]);
  });

  for (const [lens, layout] of Object.entries(LAYOUTS))
    it(`asks for what reads a whole roadmap and for the layout once, however many views there are: ${lens}`, async () => {
      const page = await pageWith(FILES.main);
      const views = [1, 2, 3].map(() => viewIn(page, { roadmap: PLAN, lenses: lens }));
      await waitUntil(() => views.every(isDrawn), 'they were never drawn');
      expect(partsOf(page)).to.deep.equal([layout, 'reading'].sort());
      expect(views.flatMap(({ issues }) => issues)).to.deep.equal([]);
    });

  it('asks for them beside the data, not after it', async () => {
    const page = await pageWith(FILES.main);
    const own = { ...lenses.sales, id: 'partner', layout: 'board' };
    for (const settings of [{ lens: 'team' }, { lenses: [own], lens: 'partner' }, { lens: 'exec', layout: 'timeline' }])
      viewIn(page, { src: '/plan.json', fetch: () => new Promise(() => {}), ...settings });
    await waitUntil(() => partsOf(page).length >= 4, 'they were not asked for');
    expect(partsOf(page)).to.deep.equal(['board', 'reading', 'release-plan', 'timeline']);
  });

  it('asks for what tells changes beside the data, too, where the page says what to compare with', async () => {
    const page = await pageWith(FILES.main);
    for (const settings of [{ former: '/before.json' }, { rememberSeen: '' }])
      viewIn(page, { src: '/plan.json', fetch: () => new Promise(() => {}), lens: 'exec', ...settings });
    const changes = () => partsOf(page).filter((part) => part === 'changes');
    await waitUntil(() => changes().length === 1, 'it was not asked for');
    expect(partsOf(page)).to.deep.equal(['changes', 'outcomes', 'reading']);
    (page.defaultView!.frameElement as HTMLIFrameElement).remove();
    const other = await pageWith(FILES.main);
    viewIn(other, { src: '/plan.json', fetch: () => new Promise(() => {}), lens: 'exec', rememberSeen: 'false' });
    await waitUntil(() => partsOf(other).length === 2, 'the others were not asked for');
    expect(partsOf(other)).to.deep.equal(['outcomes', 'reading']);
  });

  it('has a roadmap that the page gives as soon as its update is complete', async () => {
    const page = await pageWith(FILES.main);
    const view = viewIn(page, { roadmap: PLAN, lens: 'team' });
    await view.updateComplete;
    expect(view.projection?.items.map(({ title }) => title)).to.deep.equal(['Single sign-on']);
    expect(view.shadowRoot!.querySelector('[data-state=ready] .plan')).not.to.equal(null);
  });

  it('keeps what is drawn until the layout of another lens has come', async () => {
    const page = await pageWith(FILES.main);
    const view = viewIn(page, { roadmap: PLAN, lens: 'exec' });
    await waitUntil(() => isDrawn(view), 'it was never drawn');
    const seen = new Set<string>();
    const look = () => {
      const body = view.shadowRoot!.querySelector('.body > *');
      seen.add(body?.part.value || body?.className || body?.tagName || 'nothing');
    };
    const observer = new MutationObserver(look);
    observer.observe(view.shadowRoot!, { subtree: true, childList: true });
    view.lens = 'sales';
    await waitUntil(() => view.shadowRoot!.querySelector('[data-state=ready] .themes'), 'the themes were never drawn');
    observer.disconnect();
    look();
    expect(view.shadowRoot!.querySelector('.skeleton')).to.equal(null);
    expect([...seen].filter((name) => name.includes('skeleton') || name === 'nothing')).to.deep.equal([]);
  });

  it('holds neither the page nor what it shows back while the layout of another lens comes', async () => {
    const page = await pageWith(FILES.main);
    const view = viewIn(page, { roadmap: PLAN, lens: 'exec' });
    await waitUntil(() => isDrawn(view), 'it was never drawn');
    const frame = page.defaultView! as unknown as { eval(code: string): unknown } & Record<symbol, Record<string, unknown>>;
    let come = (): void => {};
    const late = new Promise<void>((resolve) => (come = resolve)).then(() => frame.eval("import('/dist/embed/roadmap-view.themes.js')"));
    frame[Symbol.for('roadmap-view/parts')]!['themes'] = late;
    view.chooseLens('sales');
    // a transition would hold the page still until it has come
    for (let frames = 0; frames < 20; frames++) await new Promise((resolve) => page.defaultView!.requestAnimationFrame(resolve));
    expect([view.lens, view.projection?.lens.id]).to.deep.equal(['exec', 'exec']);
    come();
    await waitUntil(() => view.shadowRoot!.querySelector('[data-state=ready] .themes'), 'the themes were never drawn');
    expect(view.lens).to.equal('sales');
  });

  it('names what is missing, and draws what it can', async () => {
    const page = await pageWith(await alone(FILES.main.src));
    const heard = new Promise<string>((resolve) => page.addEventListener('roadmap-error', ({ code }) => resolve(code)));
    const raw = viewIn(page, { roadmap: PLAN });
    expect(await heard).to.equal('adapter');
    await waitUntil(() => raw.shadowRoot!.querySelector('[role=alert]'), 'it was never told');
    expect(raw.shadowRoot!.querySelector('[role=alert]')!.textContent).to.contain(
      'roadmap-view.reading.js could not be loaded. Put it beside the main file.',
    );
    const ready = viewIn(page, { roadmap: PROJECTION });
    await waitUntil(() => isDrawn(ready), 'the projection was never drawn');
    expect(ready.issues.map(({ hint }) => hint)).to.deep.equal([
      'roadmap-view.outcomes.js is missing beside the main file, or is not what its hash says',
      'roadmap-view.list.js is missing beside the main file, or is not what its hash says',
    ]);
  });
});

describe('the whole files of the embed', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  for (const name of ['whole', 'classic'] as const)
    it(`ask for nothing, ${name}`, async () => {
      const page = await pageWith(FILES[name]);
      const views = Object.keys(LAYOUTS).map((lens) => viewIn(page, { roadmap: PLAN, lenses: lens }));
      await waitUntil(() => views.every(isDrawn), 'they were never drawn');
      expect(partsOf(page)).to.deep.equal([name]);
    });
});
