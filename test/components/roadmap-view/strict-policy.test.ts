import { aTimeout, expect, fixture } from '@open-wc/testing';
import type { RoadmapViewElement } from '../../../src/index.js';
import { untilDrawn, within } from './view-of.js';
import { waitUntil } from '../../wait-until.js';

/** A page of its own with the strictest policy there is, and the view's module in it. */
async function strictPage(): Promise<Window & typeof globalThis> {
  const frame = document.createElement('iframe');
  frame.src = '/csp/strict.html';
  frame.width = '1200';
  frame.height = '800';
  (await fixture(document.createElement('div'))).append(frame);
  await waitUntil(() => frame.contentWindow?.customElements.get('roadmap-view'), 'the element was never defined');
  return frame.contentWindow as Window & typeof globalThis;
}

async function viewIn(page: Window, attributes: Record<string, string>): Promise<RoadmapViewElement> {
  const element = page.document.createElement('roadmap-view');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  page.document.body.append(element);
  await untilDrawn(element);
  return element;
}

describe('under the strictest policy', () => {
  for (const lens of ['exec', 'team', 'sales']) {
    it(`everything is drawn and styled, nothing refused, ${lens}`, async () => {
      const page = await strictPage();
      const element = await viewIn(page, { src: '/demo/data/sample/roadmap.json', today: '2026-09-14', lens });
      const [first] = element.projection!.items;
      await element.showDetails(first!.id);
      expect(within(element, '.details').matches(':popover-open')).to.equal(true);
      expect(page.getComputedStyle(within(element, '.bar')).position).to.equal('sticky');
      within(element, '.bar .button').click();
      await untilDrawn(element);
      for (const radio of element.renderRoot.querySelectorAll<HTMLInputElement>('.lens input')) {
        radio.click();
        await waitUntil(() => element.projection?.lens.id === radio.value, `the ${radio.value} lens never came`);
        await untilDrawn(element);
      }
      await aTimeout(100);
      expect(page.violations).to.deep.equal([]);
    });
  }

  it('a field map is read without making code of it', async () => {
    const page = await strictPage();
    const element = await viewIn(page, { src: '/demo/data/rust/goals.json', 'field-map': '/demo/data/rust/field-map.json', lens: 'team' });
    expect(element.projection!.items.length).to.be.above(10);
    expect(page.violations).to.deep.equal([]);
  });

  it('what is refused is heard of: a style attribute, a string that becomes markup, code from a string', async () => {
    const page = await strictPage();
    const box = page.document.createElement('div');
    box.setAttribute('style', 'color: red');
    expect(() => (box.innerHTML = '<b>x</b>')).to.throw();
    expect(() => void page.eval('1')).to.throw();
    await waitUntil(() => page.violations.length >= 3, 'not every violation was heard of');
    const directives = page.violations.map((violation) => violation.split(' ')[0]);
    expect(directives).to.include.members(['style-src-attr', 'require-trusted-types-for']);
  });
});
