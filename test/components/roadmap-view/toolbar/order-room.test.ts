import { expect } from '@open-wc/testing';
import { sampleView } from '../../../accessibility/scenes.js';
import { waitUntil } from '../../../wait-until.js';

describe('what readers order by', () => {
  for (const locale of ['en-GB', 'de', 'fr'])
    it(`has room for the longest choice in a menu of 320 pixels, in letters of one size: ${locale}`, async () => {
      const view = await sampleView({ lens: 'team', layout: 'board', locale }, 320);
      view.renderRoot.querySelector<HTMLElement>('[data-menu=everything]')!.click();
      await waitUntil(() => view.renderRoot.querySelector(':popover-open .order'), 'it never opened');
      const selects = [...view.renderRoot.querySelectorAll<HTMLSelectElement>('.order select')];
      expect(selects).to.have.length(3);
      for (const select of selects) {
        const { width } = select.getBoundingClientRect();
        select.style.cssText = 'flex: none; inline-size: max-content; max-inline-size: none';
        expect(width, select.textContent).to.be.at.least(select.getBoundingClientRect().width - 0.5);
        select.removeAttribute('style');
      }
      const sizes = [...view.renderRoot.querySelectorAll('.order select, .order .small, .order .tick')].map(
        (one) => getComputedStyle(one).fontSize,
      );
      expect(new Set(sizes).size, sizes.join()).to.equal(1);
    });
});
