import { aTimeout, expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { RoadmapViewElement } from '../../../src/index.js';
import { project } from '../../../src/sdk/lenses/project.js';
import { lenses } from '../../../src/sdk/lenses/presets/index.js';
import { loadRoadmap } from '../../../src/sdk/load-roadmap.js';
import { SMALL, untilDrawn, viewOf } from './view-of.js';
import { waitUntil } from '../../wait-until.js';

const { roadmap } = loadRoadmap(SMALL);
const isCollecting = () => executeServerCommand<boolean, undefined>('collect-garbage').catch(() => false);

/** A server of projections, which gives each lens for as long as it is in the set. */
const serving =
  (allowed: Set<string>): typeof fetch =>
  (address) => {
    const id = /(\w+)\.json$/.exec(address as string)![1]!;
    const lens = allowed.has(id) && lenses[id as keyof typeof lenses];
    return Promise.resolve(
      lens ? new Response(JSON.stringify(project(roadmap, lens, { today: '2026-09-14' }))) : new Response('', { status: 404 }),
    );
  };

/** What is drawn of a lens, held by nothing of the test's. */
function heldOf({ projection, renderRoot }: RoadmapViewElement): Record<string, WeakRef<object>> {
  const drawn = renderRoot.querySelector('.body [data-item]')!;
  const [item] = projection!.items;
  return { projection: new WeakRef(projection!), item: new WeakRef(item!), drawn: new WeakRef(drawn) };
}

/** An element that is on the page still shows what the next lens does. */
const isLeft = (one: object | undefined) => one !== undefined && !(one instanceof Node && one.isConnected);

async function leftOf(held: Record<string, WeakRef<object>>): Promise<string[]> {
  const left = () => Object.keys(held).filter((name) => isLeft(held[name]!.deref()));
  for (let tries = 0; tries < 20; tries++) {
    // a reference that was looked at holds until the job is over
    await aTimeout(50);
    await isCollecting();
    await aTimeout(0);
    if (left().length === 0) break;
  }
  return left();
}

async function isShown(element: RoadmapViewElement, lens: string): Promise<void> {
  await waitUntil(() => element.projection?.lens.id === lens, `the ${lens} projection never came`);
  await untilDrawn(element);
}

const SETTINGS = { src: '/plan/{lens}.json', lenses: 'sales team' };

describe('what a page holds of a projection', () => {
  before(async function () {
    if (!(await isCollecting())) this.skip();
  });

  for (const layout of [undefined, 'list', 'board', 'timeline', 'release-plan', 'themes', 'outcomes'])
    it(`goes when another lens is shown, and again when the first comes back: ${layout ?? 'the layout of each'}`, async () => {
      const element = await viewOf({ ...SETTINGS, fetch: serving(new Set(['sales', 'team'])), lens: 'sales', layout });
      await isShown(element, 'sales');
      for (const lens of ['team', 'sales']) {
        const held = heldOf(element);
        element.lens = lens;
        await isShown(element, lens);
        expect(await leftOf(held), `before ${lens}`).to.deep.equal([]);
      }
    });

  it('goes when a reader has opened an item and chosen another lens', async () => {
    const element = await viewOf({ ...SETTINGS, fetch: serving(new Set(['sales', 'team'])), lens: 'sales', toolbar: '' });
    await isShown(element, 'sales');
    await waitUntil(() => element.renderRoot.querySelector('[part~="toolbar"]'), 'the toolbar never came');
    element.renderRoot.querySelector<HTMLElement>('.body [data-item]')!.click();
    await waitUntil(() => element.renderRoot.querySelector('.details:popover-open'), 'the details never opened');
    const held = heldOf(element);
    element.chooseLens('team');
    await isShown(element, 'team');
    expect(await leftOf(held)).to.deep.equal([]);
  });

  for (const toolbar of [undefined, ''])
    it(`goes when the server takes it back${toolbar === '' ? ', from the toolbar too' : ''}`, async () => {
      const allowed = new Set(['team']);
      let tell: () => void = () => undefined;
      const events = new ReadableStream<Uint8Array>({
        start: (stream) => void (tell = () => stream.enqueue(new TextEncoder().encode('event: changed\nid: 2\ndata:\n\n'))),
      });
      const answer = serving(allowed);
      const fetch: typeof globalThis.fetch = (address, init) =>
        (address as string) === '/events'
          ? Promise.resolve(new Response(events, { headers: { 'content-type': 'text/event-stream' } }))
          : answer(address, init);
      const element = await viewOf({ ...SETTINGS, fetch, lens: 'team', events: '/events', toolbar });
      await isShown(element, 'team');
      if (toolbar === '') await waitUntil(() => element.renderRoot.querySelector('[part~="toolbar"]'), 'the toolbar never came');
      const held = heldOf(element);
      allowed.clear();
      await aTimeout(100);
      tell();
      await waitUntil(() => element.status === 'error', 'it was never taken back');
      await element.updateComplete;
      expect(await leftOf(held)).to.deep.equal([]);
    });
});
