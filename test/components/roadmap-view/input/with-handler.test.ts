import { expect } from '@open-wc/testing';
import { lenses, parseRoadmap } from '../../../../src/sdk/index.js';
import { createRoadmapHandler } from '../../../../src/sdk/server/index.js';
import { textOf } from '../../drawn.js';
import { drawnView, SMALL, within } from '../view-of.js';
import { waitUntil } from '../../../wait-until.js';

/** The element and the handler of the server entry, with nothing but a function between them. */
describe('input and the handler of the server entry', () => {
  it('understand each other: what the reader left is stored once, under the id of the roadmap', async function () {
    // a handler reads what is sent as a stream, which Firefox has not for a request made by hand; servers have
    if (!('body' in Request.prototype)) this.skip();
    const kept = new Map<string, { item: string; text: string; lens: string }>();
    const put = <T extends { key: string }>(input: T) => {
      if (!kept.has(input.key)) kept.set(input.key, input as never);
      return Promise.resolve(kept.get(input.key) as unknown as T);
    };
    const handler = createRoadmapHandler({
      load: () => parseRoadmap(SMALL).roadmap,
      lenses: [{ ...lenses.sales, ids: 'opaque' }],
      authorize: () => true,
      inputs: { store: { put } },
    });
    const fetch = (address: string, init: RequestInit) => handler(new Request(new URL(address, location.href), init));
    const settings = { src: '/roadmap/{lens}.json', inputUrl: '/roadmap/{lens}/inputs', lenses: 'sales', lens: 'sales' };
    const element = await drawnView({ ...settings, roadmap: undefined, fetch });
    const shown = element.projection!.items.find(({ title }) => title === 'Audit log')!;
    expect(shown.id).not.to.equal('log');
    await element.showDetails(shown.id);
    await waitUntil(() => element.renderRoot.querySelector('.leave-open'));
    within(element, '.leave-open').click();
    await element.updateComplete;
    within(element, '[value="concern"]').click();
    const text = within<HTMLTextAreaElement>(element, '#input-text');
    text.value = 'Too late.';
    text.dispatchEvent(new Event('input'));
    within(element, '.send').click();
    await waitUntil(() => textOf(within(element, '.leave')).includes('Sent.'), 'it was never sent');
    expect([...kept.values()].map(({ item, text, lens }) => [item, text, lens])).to.deep.equal([['log', 'Too late.', 'sales']]);
  });
});
