import { aTimeout, expect } from '@open-wc/testing';
import { layoutModules } from '../../../src/components/layouts/index.js';
import { lenses, parseRoadmap, project } from '../../../src/sdk/index.js';
import type { LayoutName, RoadmapViewElement } from '../../../src/index.js';
import { waitUntil } from '../../wait-until.js';
import { textOf } from '../drawn.js';
import { SMALL, untilDrawn, viewOf, within } from './view-of.js';

/** From now on what draws a layout comes when it is told to. */
function late(name: LayoutName): () => void {
  const load = layoutModules[name]!;
  let come: () => void = () => undefined;
  const coming = new Promise<void>((resolve) => (come = resolve));
  layoutModules[name] = () => coming.then(load);
  return () => {
    layoutModules[name] = load;
    come();
  };
}

const stands = (element: RoadmapViewElement) => ({
  status: element.status,
  state: ['loading', 'ready', 'partial'].filter((name) => element.matches(`:state(${name})`)).join(),
  busy: within(element, '.view').getAttribute('aria-busy'),
  said: textOf(within(element, '[role="status"]')),
});
const LOADING = { status: 'loading', state: 'loading', busy: 'true', said: '' };
const READY = { ...LOADING, status: 'ready', state: 'ready', busy: 'false' };

const ROADMAP = parseRoadmap(SMALL).roadmap;
const projected = (lens: typeof lenses.team) => project(ROADMAP, lens, { today: '2026-09-14' });
/** A server that lists a lens of its own, of which the page knows nothing but the name. */
const PARTNER = { ...lenses.team, id: 'partner', label: 'Partner', layout: 'board' } as const;
const ANSWERS: Record<string, unknown> = {
  '/plan/team.json': projected(lenses.team),
  '/plan/partner.json': projected(PARTNER),
  '/plan/lenses.json': [
    { id: 'team', label: 'Team' },
    { id: 'partner', label: 'Partner' },
  ],
};
const fetch = (address: unknown) => Promise.resolve(new Response(JSON.stringify(ANSWERS[address as string])));

describe('a view whose layout is on its way', () => {
  it('is loading and busy until the first picture stands', async () => {
    const come = late('board');
    const made = viewOf({ roadmap: SMALL, lens: 'team', layout: 'board' });
    // its update is not complete before the layout is there
    await waitUntil(() => document.querySelector('roadmap-view'), 'it was never made');
    const element = document.querySelector('roadmap-view')!;
    await waitUntil(() => element.projection, 'nothing was ever read');
    await aTimeout(50);
    expect(stands(element)).to.deep.equal(LOADING);
    come();
    await untilDrawn(await made);
    expect(stands(element)).to.deep.equal(READY);
  });

  it('is loading and busy while the lens that the page names has no picture, and the one before stays', async () => {
    const element = await viewOf({ roadmap: SMALL, lens: 'team' });
    await untilDrawn(element);
    const come = late('themes');
    element.lens = 'sales';
    await waitUntil(() => element.projection?.lens.id === 'sales', 'nothing was ever projected');
    expect(element.status).to.equal('loading');
    await waitUntil(() => within(element, '.view').getAttribute('aria-busy') === 'true', 'it was never busy');
    expect(stands(element)).to.deep.equal(LOADING);
    expect(element.renderRoot.querySelector('.plan')).not.to.equal(null);
    come();
    await untilDrawn(element);
    expect(stands(element)).to.deep.equal(READY);
    expect(element.renderRoot.querySelector('.plan')).to.equal(null);
  });

  it('tells of the lens that the reader chose when its picture stands, not when its answer has come', async () => {
    const element = await viewOf({ src: '/plan/{lens}.json', fetch, lens: 'team' });
    await untilDrawn(element);
    const come = late('board');
    element.chooseLens('partner');
    await waitUntil(() => element.projection?.lens.id === 'partner', 'the answer never came');
    await aTimeout(50);
    expect(stands(element)).to.deep.equal(LOADING);
    come();
    await waitUntil(() => stands(element).said, 'nothing was ever told');
    expect(stands(element)).to.deep.equal({ ...READY, said: 'Partner view: 3 items.' });
  });

  it('is loading while the answer for another lens is under way', async () => {
    let answer: () => void = () => undefined;
    const slow = (address: unknown) =>
      String(address).includes('partner')
        ? new Promise<Response>((resolve) => (answer = () => void fetch(address).then(resolve)))
        : fetch(address);
    const element = await viewOf({ src: '/plan/{lens}.json', fetch: slow, lens: 'team' });
    await untilDrawn(element);
    element.lens = 'partner';
    await waitUntil(() => within(element, '.view').getAttribute('aria-busy') === 'true', 'it was never busy');
    expect(stands(element)).to.deep.equal(LOADING);
    expect(element.projection?.lens.id).to.equal('team');
    answer();
    await waitUntil(() => element.status === 'ready', 'it was never ready');
    await element.updateComplete;
    expect(stands(element)).to.deep.equal(READY);
  });
});
