import { expect, fixture } from '@open-wc/testing';
import { RoadmapViewElement } from '../../../src/index.js';
import { SMALL, untilDrawn } from './view-of.js';

describe('a view that is defined after a page has set it up', () => {
  const { fetch } = globalThis;
  afterEach(() => Object.assign(globalThis, { fetch }));

  it('never asks without the token and the fetch that it was given', async () => {
    const asked: string[] = [];
    const asks = (who: string) => (_address: unknown, init?: RequestInit) => {
      asked.push(`${who}: ${new Headers(init?.headers).get('authorization')}`);
      return Promise.resolve(new Response(JSON.stringify(SMALL)));
    };
    const late = document.createElement('view-defined-late') as RoadmapViewElement;
    late.setAttribute('src', '/nowhere.json');
    Object.assign(late, { getToken: () => 'long-random', fetch: asks('given') });
    Object.assign(globalThis, { fetch: asks('the page') });
    (await fixture(document.createElement('div'))).append(late);
    customElements.define('view-defined-late', class extends RoadmapViewElement {});
    await untilDrawn(late);
    expect(asked).to.deep.equal(['given: Bearer long-random']);
  });
});
