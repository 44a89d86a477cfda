import { expect } from '@open-wc/testing';
import { drawnView, untilDrawn } from '../../roadmap-view/view-of.js';

const ROADMAP = {
  items: [
    { id: 'a', title: 'Routes', timeframe: '2026-10', progress: 80, status: 'in-progress', visibility: 'public', commitment: 'planned' },
    {
      id: 'b',
      title: 'Spare parts',
      timeframe: '2026-11',
      progress: 55,
      status: 'in-progress',
      visibility: 'public',
      commitment: 'planned',
    },
  ],
};

describe('a timeline whose reader goes on to another lens', () => {
  it('keeps nothing of what that lens does not tell: how far an item is', async () => {
    const view = await drawnView({ roadmap: ROADMAP, layout: 'timeline', lens: 'team', groupBy: 'none' });
    const told = (): string[] =>
      [...view.renderRoot.querySelectorAll<HTMLElement>('.time-item')].map(({ style }) => style.getPropertyValue('--p'));
    expect(told()).to.deep.equal(['80%', '55%']);
    view.lens = 'sales';
    await untilDrawn(view);
    expect(view.projection!.items.map(({ progress }) => progress)).to.deep.equal([undefined, undefined]);
    expect(told()).to.deep.equal(['', '']);
  });
});
