import { expect } from '@open-wc/testing';
import type { RoadmapViewElement } from '../../../src/index.js';
import { LAYOUTS } from '../../../src/sdk/model/closed-lists.js';
import { waitUntil } from '../../wait-until.js';
import { drawnView, untilDrawn } from '../roadmap-view/view-of.js';

const itemOf = (id: string, more: object = {}) => ({
  id,
  title: id,
  team: 'blue',
  themes: 'trust',
  objectives: 'calm',
  timeframe: '2026-Q4',
  status: 'planned',
  visibility: 'public',
  commitment: 'planned',
  ...more,
});
const roadmapOf = (items: object[]) => ({
  title: 'Plan',
  objectives: ['calm', 'loud'].map((id) => ({ id, title: id })),
  themes: ['trust', 'ease'].map((id) => ({ id, title: id })),
  teams: ['blue', 'red'].map((id) => ({ id, title: id })),
  items,
});
const ROADMAP = roadmapOf(['a', 'b', 'c'].map((id) => itemOf(id)));

/** A view with the focus on the second of its items. */
async function focusedView(settings: Partial<RoadmapViewElement>): Promise<RoadmapViewElement> {
  const view = await drawnView({ roadmap: ROADMAP, lens: 'team', ...settings });
  view.renderRoot.querySelector<HTMLElement>('.body [data-item=b]')!.focus();
  return view;
}

const focusIn = ({ shadowRoot }: RoadmapViewElement): HTMLElement | null => shadowRoot!.activeElement as HTMLElement | null;
const itemIn = (view: RoadmapViewElement): string | undefined => focusIn(view)?.dataset['item'];

async function change(view: RoadmapViewElement, settings: Partial<RoadmapViewElement>): Promise<void> {
  Object.assign(view, settings);
  await view.updateComplete;
  await untilDrawn(view);
}

describe('the focus', () => {
  const now = performance.now.bind(performance);
  // on a busy computer three items may be read with pauses, which updateComplete does not wait for
  beforeEach(() => (performance.now = () => 0));
  afterEach(() => (performance.now = now));

  for (const layout of LAYOUTS) {
    it(`goes with its item to another lane: ${layout}`, async () => {
      const view = await focusedView({ layout });
      const other = itemOf('b', { team: 'red', themes: 'ease', objectives: 'loud', status: 'done', horizon: 'later' });
      await change(view, { roadmap: roadmapOf([itemOf('a'), other, itemOf('c')]) });
      expect(itemIn(view)).to.equal('b');
      await change(view, { groupBy: 'status' });
      expect(itemIn(view)).to.equal('b');
    });

    it(`goes on to the next item where its own goes, else to the former: ${layout}`, async () => {
      const view = await focusedView({ layout });
      await change(view, { roadmap: roadmapOf([itemOf('a'), itemOf('c')]) });
      expect(itemIn(view)).to.equal('c');
      await change(view, { roadmap: roadmapOf([itemOf('a')]) });
      expect(itemIn(view)).to.equal('a');
    });

    it(`stays on its item in another layout, and through another lens: ${layout}`, async () => {
      const view = await focusedView({ layout });
      await change(view, { layout: layout === 'board' ? 'list' : 'board' });
      expect(itemIn(view)).to.equal('b');
      await change(view, { lens: 'sales' });
      expect(itemIn(view)).to.equal('b');
      await change(view, { layout });
      expect(itemIn(view)).to.equal('b');
    });

    it(`waits on the view while something else is loaded: ${layout}`, async () => {
      let answer = (): void => {};
      const asked = new Promise<void>((resolve) => (answer = resolve));
      const fetch = async () => (await asked, new Response(JSON.stringify(ROADMAP)));
      const view = await focusedView({ layout });
      Object.assign(view, { src: '/plan.json', roadmap: undefined, fetch });
      await waitUntil(() => view.renderRoot.querySelector('.skeleton'), 'it never loaded');
      expect(focusIn(view)?.className).to.equal('view');
      answer();
      await waitUntil(() => itemIn(view) === 'b', 'the item never had the focus again');
    });
  }

  it('is on the view where nothing is left to have it', async () => {
    const view = await focusedView({ layout: 'list' });
    Object.assign(view, { search: 'no such words' });
    await waitUntil(() => focusIn(view)?.className === 'view', 'the focus is lost');
  });

  it('is on the view once what was pressed to ask again has gone', async () => {
    const view = await drawnView({ lens: 'team' });
    Object.assign(view, { src: '/plan.json', roadmap: undefined, fetch: () => Promise.resolve(new Response('', { status: 403 })) });
    const retry = () => view.renderRoot.querySelector<HTMLElement>('.state .button');
    await waitUntil(retry, 'it cannot be asked again');
    retry()!.focus();
    await change(view, { roadmap: ROADMAP });
    expect(focusIn(view)?.className).to.equal('view');
  });

  it('is left where the reader has gone to', async () => {
    const view = await focusedView({ layout: 'list' });
    const beside = document.createElement('button');
    view.after(beside);
    beside.focus();
    await change(view, { roadmap: roadmapOf([itemOf('a')]) });
    expect(document.activeElement).to.equal(beside);
    beside.blur();
    await change(view, { layout: 'board' });
    expect(document.activeElement).to.equal(document.body);
  });

  it('is left where the reader went to from the view', async () => {
    const view = await focusedView({ layout: 'list' });
    await change(view, { roadmap: roadmapOf([]) });
    expect(focusIn(view)?.className).to.equal('view');
    focusIn(view)!.blur();
    await change(view, { roadmap: ROADMAP });
    expect(document.activeElement).to.equal(document.body);
  });

  it('goes on to the next item where the one goes whose details are open', async () => {
    const view = await focusedView({ layout: 'list' });
    focusIn(view)!.click();
    await waitUntil(() => view.renderRoot.querySelector('.details:popover-open'), 'the details never opened');
    await change(view, { roadmap: roadmapOf([itemOf('a'), itemOf('c')]) });
    await waitUntil(() => itemIn(view) === 'c', 'the focus is lost');
  });

  it('scrolls no page whose reader has scrolled on', async () => {
    const view = await focusedView({ layout: 'list' });
    const below = document.createElement('div');
    below.style.blockSize = '4000px';
    view.after(below);
    scrollTo({ top: 3000, behavior: 'instant' });
    await change(view, { roadmap: roadmapOf([itemOf('a'), itemOf('c')]) });
    expect([itemIn(view), scrollY > 1500]).to.deep.equal(['c', true]);
    scrollTo({ top: 0, behavior: 'instant' });
  });
});
