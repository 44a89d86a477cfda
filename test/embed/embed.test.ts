import { expect } from '@open-wc/testing';
import { waitUntil } from '../wait-until.js';
import type { RoadmapViewElement } from '../../src/index.js';

const FILE = '/dist/embed/roadmap-view.js';
const CLASSIC = '/dist/embed/roadmap-view.classic.js';
const SAMPLE = '/demo/data/sample/roadmap.json';

const LAYOUTS = { exec: 'outcomes', team: 'release-plan', sales: 'themes' } as const;

function viewIn(page: Document): RoadmapViewElement {
  const view = page.createElement('roadmap-view');
  view.src = SAMPLE;
  view.today = '2026-09-14';
  page.body.append(view);
  return view;
}

const isReady = (view: RoadmapViewElement) => Boolean(view.shadowRoot?.querySelector('[data-state=ready]'));
/** Ready, and drawn: also what the reader is not near to. */
async function allDrawn(view: RoadmapViewElement): Promise<void> {
  await waitUntil(() => isReady(view), 'the view is ready');
  view.ownerDocument.defaultView!.dispatchEvent(new Event('roadmap-all'));
}
const itemsIn = (view: RoadmapViewElement) => [...view.shadowRoot!.querySelectorAll<HTMLElement>('.body [data-item]')];

describe('the embed file', () => {
  const errors: unknown[] = [];
  const note = (event: ErrorEvent) => void errors.push(event.message);

  before(async () => {
    window.addEventListener('error', note);
    await import(FILE);
  });
  after(() => window.removeEventListener('error', note));
  afterEach(() => {
    document.querySelectorAll('roadmap-view').forEach((view) => view.remove());
    expect(errors).to.deep.equal([]);
  });

  it('is one file, with no other to load', () => {
    const scripts = performance.getEntriesByType('resource').filter(({ name }) => new URL(name).pathname.startsWith('/dist/'));
    expect(scripts.map(({ name }) => new URL(name).pathname)).to.deep.equal([FILE]);
  });

  for (const [lens, layout] of Object.entries(LAYOUTS)) {
    it(`draws the sample company for ${lens}`, async () => {
      const view = viewIn(document);
      view.lens = lens;
      await allDrawn(view);
      expect(view.projection!.lens.id).to.equal(lens);
      expect(view.projection!.lens.layout).to.equal(layout);
      expect(itemsIn(view).length).to.be.greaterThan(10);
      expect(view.issues.filter(({ leftOut }) => leftOut === 'record')).to.deep.equal([]);
      const shown = new Set(view.projection!.items.map(({ id }) => id));
      expect(itemsIn(view).filter(({ dataset }) => !shown.has(dataset['item']!))).to.deep.equal([]);
    });

    it(`opens the details of an item for ${lens}, inside of the window`, async () => {
      const view = viewIn(document);
      view.lens = lens;
      await allDrawn(view);
      itemsIn(view)[3]!.click();
      const details = view.shadowRoot!.querySelector<HTMLElement>('.details')!;
      await waitUntil(() => details.matches(':popover-open') && details.style.getPropertyValue('--_x') !== '');
      await waitUntil(() => details.getBoundingClientRect().left >= 8 && details.getBoundingClientRect().right <= innerWidth - 8);
      expect(details.textContent).to.contain(view.projection!.items.find(({ id }) => id === itemsIn(view)[3]!.dataset['item'])!.title);
    });
  }

  it('tells what is wrong with data, with the words of the closed list', async () => {
    const view = viewIn(document);
    view.roadmap = {
      items: [
        { title: 'SSO', status: 'in progres' },
        { title: 'Export', confidence: 400 },
      ],
    };
    await waitUntil(() => isReady(view));
    const [status, confidence] = view.issues;
    expect(status).to.include({ code: 'unknown', value: 'in progres' });
    expect(status!.hint).to.contain('"in-progress"');
    expect(confidence).to.include({ code: 'invalid', hint: 'at most 100' });
    expect(view.projection!.items).to.have.length(2);
  });

  it('runs as a classic script too', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const page = frame.contentDocument!;
    const script = page.createElement('script');
    script.src = CLASSIC;
    const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
    page.head.append(script);
    await loaded;
    const view = viewIn(page);
    await allDrawn(view);
    expect(itemsIn(view).length).to.be.greaterThan(10);
    frame.remove();
  });
});
