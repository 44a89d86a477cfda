import { expect } from '@open-wc/testing';
import { LAYOUTS, sampleView, showAs } from '../../accessibility/scenes.js';
import { team } from '../../../src/sdk/lenses/presets/team.js';
import { waitUntil } from '../../wait-until.js';

const BETS = { ...team, id: 'bets', label: 'Bets', vocabulary: { ...team.vocabulary, item: 'Bet' } };

describe('what a lens calls an item', () => {
  for (const locale of ['en-GB', 'de', 'ar'])
    it(`is what each layout calls it in its table, and where readers sort: ${locale}`, async () => {
      const view = await sampleView({ lenses: [BETS], lens: 'bets', locale, layout: 'list' });
      for (const layout of LAYOUTS) {
        await showAs(view, { layout });
        if (layout !== 'list') view.renderRoot.querySelector<HTMLElement>('.actions [aria-pressed=false]')!.click();
        await waitUntil(() => view.renderRoot.querySelector('.list th'), `${layout} has no table`);
        expect(view.renderRoot.querySelector('.list th')!.textContent.trim(), layout).to.equal('Bet');
        if (layout !== 'list') view.renderRoot.querySelector<HTMLElement>('.actions [aria-pressed=true]')!.click();
      }
      view.renderRoot.querySelector<HTMLElement>('[data-menu=options]')!.click();
      await waitUntil(() => view.renderRoot.querySelector(':popover-open option'), 'nothing to sort by');
      const options = [...view.renderRoot.querySelectorAll(':popover-open option')].map(({ textContent }) => textContent.trim());
      expect(options).to.include('Bet');
    });
});
