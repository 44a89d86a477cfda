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

  it('is followed when it changes', async () => {
    const element = await drawnView({ lens: 'team' });
    const before = within(element, '.body').innerHTML;
    element.parentElement!.style.width = '360px';
    await waitUntil(() => within(element, '.body').innerHTML !== before, 'the view was never drawn anew');
  });
});
