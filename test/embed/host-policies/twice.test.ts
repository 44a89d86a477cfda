import { expect, fixture } from '@open-wc/testing';
import { waitUntil } from '../../wait-until.js';

describe('two copies and more under a policy that names Lit’s once', () => {
  for (const policy of ['trusted', 'self'])
    it(`draw, and are refused nothing, ${policy}`, async () => {
      const frame = document.createElement('iframe');
      frame.src = `/csp/twice.html?policy=${policy}`;
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
      (await fixture(document.createElement('div'))).append(frame);
      await loaded;
      const page = frame.contentWindow as Window & typeof globalThis;
      const view = page.document.querySelector('roadmap-view')!;
      await waitUntil(() => view.shadowRoot?.querySelector('[data-state=ready]'), 'the view was never drawn');
      expect(page.violations).to.deep.equal([]);
    });
});
