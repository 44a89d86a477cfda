import { expect, nextFrame } from '@open-wc/testing';
import { drawnView } from '../roadmap-view/view-of.js';
import { waitUntil } from '../../wait-until.js';

describe('the height of the bar', () => {
  it('is told to what sticks below it, without a loop of observers, when it wraps on a narrow page', async () => {
    const view = await drawnView({ lenses: 'exec team sales marketing support customer', layout: 'timeline', toolbar: true });
    const place = view.parentElement!;
    place.style.setProperty('inline-size', '320px');
    const told = () => view.renderRoot.querySelector<HTMLElement>('.content')!.style.getPropertyValue('--_bar');
    await waitUntil(() => Number.parseInt(told()) > 49, 'the height was never told');
    // an engine reports a loop to the page in the frame after, and the runner takes that for a failure
    for (let frame = 0; frame < 3; frame++) await nextFrame();
    const bar = view.renderRoot.querySelector('.bar')!;
    expect(told()).to.equal(`${Math.round(bar.getBoundingClientRect().height)}px`);
  });
});
