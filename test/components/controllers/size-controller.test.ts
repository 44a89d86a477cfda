import { expect, nextFrame } from '@open-wc/testing';
import { drawnView, within } from '../roadmap-view/view-of.js';
import { waitUntil } from '../../wait-until.js';

describe('the width of a view', () => {
  it('stays what it was while the view is hidden, so that nothing is drawn for no width', async () => {
    const element = await drawnView({ lens: 'team' });
    const before = within(element, '.body').innerHTML;
    element.parentElement!.style.display = 'none';
    for (let frame = 0; frame < 4; frame++) await nextFrame();
    expect(within(element, '.body').innerHTML).to.equal(before);
    element.parentElement!.style.display = '';
  });

  for (const layout of ['release-plan', 'timeline'])
    for (const size of ['14px', '16px', '18px', '20px'])
      it(`leaves names their room, however large the letters: ${layout}, ${size}`, async () => {
        const titles = ['Arrival times', 'Replace the message queue', 'Answers by post'];
        const items = titles.map((title, n) => ({ title, timeframe: ['2026-08', '2026-09', '2026-10'][n]! }));
        document.documentElement.style.setProperty('--roadmap-font-size', size);
        const element = await drawnView({ lens: 'team', layout, roadmap: { items } });
        const names = [...element.renderRoot.querySelectorAll('.beside .plan-name, .time-item .item')];
        expect(names.map(({ textContent }) => textContent.trim())).to.have.members(titles);
        const cut = names.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).map(({ textContent }) => textContent);
        document.documentElement.style.removeProperty('--roadmap-font-size');
        expect(cut).to.deep.equal([]);
      });

  it('is followed when it changes', async () => {
    const element = await drawnView({ lens: 'team' });
    const before = within(element, '.body').innerHTML;
    element.parentElement!.style.width = '360px';
    await waitUntil(() => within(element, '.body').innerHTML !== before, 'the view was never drawn anew');
  });
});
