import { aTimeout, expect } from '@open-wc/testing';
import type { RoadmapViewElement } from '../../../src/index.js';
import { project } from '../../../src/sdk/lenses/project.js';
import { lenses } from '../../../src/sdk/lenses/presets/index.js';
import { loadRoadmap } from '../../../src/sdk/load-roadmap.js';
import { textOf } from '../drawn.js';
import { SMALL, untilDrawn, viewOf } from './view-of.js';
import { waitUntil } from '../../wait-until.js';

const { roadmap } = loadRoadmap(SMALL);
type Body = string | number;

/** A server of projections for sales and team, with something of its own beside them. */
function server(list: Body | (() => Promise<Response>)) {
  const asked: string[] = [];
  const fetch: typeof globalThis.fetch = (address) => {
    asked.push(address as string);
    const id = /(\w+)\.json$/.exec(address as string)?.[1];
    if (id === 'lenses' && typeof list === 'function') return list();
    if (id === 'lenses')
      return Promise.resolve(typeof list === 'string' ? new Response(list) : new Response('', { status: list as number }));
    if (id !== 'sales' && id !== 'team') return Promise.resolve(new Response('', { status: 404 }));
    return Promise.resolve(new Response(JSON.stringify(project(roadmap, lenses[id], { today: '2026-09-14' }))));
  };
  return { asked, fetch };
}

const LIST = JSON.stringify([
  { id: 'sales', label: 'For sales', description: 'What to say', layout: 'themes' },
  { id: 'team', label: 'For the team' },
]);
const src = '/plan/{lens}.json';
const offered = (element: RoadmapViewElement) =>
  [...element.renderRoot.querySelectorAll('.lens')].map((lens) => [lens.querySelector('input')!.value, textOf(lens)].join(': '));
const shownLens = ({ projection }: RoadmapViewElement) => projection?.lens.id;

describe('the lenses that a server lists beside its projections', () => {
  it('are offered where the page names none, and the first of them is asked for', async () => {
    const { asked, fetch } = server(LIST);
    const element = await viewOf({ src, fetch });
    await untilDrawn(element);
    expect(asked).to.deep.equal(['/plan/lenses.json', '/plan/sales.json']);
    expect(offered(element)).to.deep.equal(['sales: For sales', 'team: For the team']);
    expect([shownLens(element), element.currentLens]).to.deep.equal(['sales', 'sales']);
  });

  it('are offered as far as the page names them, in its order; one that it does not name is not', async () => {
    const { asked, fetch } = server(LIST);
    const element = await viewOf({ src, fetch, lenses: 'nope exec team' });
    await untilDrawn(element);
    await element.updateComplete;
    expect(asked).to.deep.equal(['/plan/lenses.json', '/plan/team.json']);
    expect(offered(element)).to.deep.equal([]);
    expect(element.lensChoices.map(({ id }) => id)).to.deep.equal(['team']);
  });

  it('are asked for beside the lens that the page names, once however often the lens changes', async () => {
    const { asked, fetch } = server(LIST);
    const element = await viewOf({ src, fetch, lenses: 'sales team exec nope', lens: 'team' });
    await untilDrawn(element);
    expect(offered(element).map((one) => one.split(':')[0])).to.deep.equal(['sales', 'team']);
    element.lens = 'sales';
    await waitUntil(() => shownLens(element) === 'sales', 'the sales projection never came');
    expect(asked).to.deep.equal(['/plan/lenses.json', '/plan/team.json', '/plan/sales.json']);
  });

  it('take the place of a first lens that is refused, if the page names them', async () => {
    const { asked, fetch } = server(LIST);
    const element = await viewOf({ src, fetch, lenses: 'exec team', lens: 'exec' });
    await waitUntil(() => shownLens(element) === 'team', 'it never went to the lens that is allowed');
    expect(asked.filter((address) => address.includes('sales'))).to.deep.equal([]);
    const other = await viewOf({ src, fetch, lens: 'exec' });
    await waitUntil(() => other.status === 'error', 'a lens that is refused was not told');
    await aTimeout(50);
    expect([other.currentLens, shownLens(other)]).to.deep.equal(['exec', undefined]);
    expect(offered(other).length).to.equal(2);
  });

  for (const [name, list] of Object.entries({ 'no such list': 404, 'a page': '<!doctype html><p>Home', 'something else': '{"items":[]}' }))
    it(`change nothing where there is ${name}`, async () => {
      const { asked, fetch } = server(list);
      const element = await viewOf({ src, fetch, lenses: 'team exec' });
      await untilDrawn(element);
      expect(asked).to.deep.equal(['/plan/lenses.json', '/plan/team.json']);
      expect(offered(element).map((one) => one.split(':')[0])).to.deep.equal(['team', 'exec']);
      expect(element.issues).to.deep.equal([]);
    });

  it('are not waited for while their server is in trouble', async () => {
    const { asked, fetch } = server(503);
    const element = await viewOf({ src, fetch, lenses: 'team exec' });
    await waitUntil(() => shownLens(element) === 'team', 'the team projection never came');
    expect(asked).to.include('/plan/team.json');
  });

  it('may be of any shape without harm', async () => {
    const { fetch } = server(JSON.stringify([null, 7, 'sales', { id: 7 }, { id: 'team', label: { $: '<b>' } }]));
    const element = await viewOf({ src, fetch });
    await untilDrawn(element);
    expect(element.lensChoices.map(({ id }) => id)).to.deep.equal(['team']);
  });

  it('are not asked for where the page holds the whole roadmap', async () => {
    const { asked, fetch } = server(LIST);
    const element = await viewOf({ src: '/plan.json', fetch });
    await waitUntil(() => element.status !== 'loading', 'there was no answer');
    expect(asked).to.deep.equal(['/plan.json']);
  });
});
