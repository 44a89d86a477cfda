import { expect, nextFrame } from '@open-wc/testing';
import { LAYOUTS } from '../../../src/sdk/model/closed-lists.js';
import type { RoadmapViewElement } from '../../../src/index.js';
import { drawnView, SAMPLE, untilDrawn, viewOf } from './view-of.js';

/** What the pages of the sample hold, drawn in a column of this width. */
async function sample(layout: string, width: number): Promise<RoadmapViewElement> {
  const view = await viewOf({ src: SAMPLE, lens: 'team', layout, toolbar: true });
  view.parentElement!.style.width = `${width}px`;
  await untilDrawn(view);
  await settled(view);
  return view;
}

async function settled(view: RoadmapViewElement): Promise<void> {
  for (let frame = 0; frame < 4; frame++) await nextFrame();
  await view.updateComplete;
}

const heightOf = (view: RoadmapViewElement, selector: string): number =>
  view.renderRoot.querySelector<HTMLElement>(selector)!.getBoundingClientRect().height;

/** What can be pressed and is too small for it: what WCAG 2.2 asks of targets that are not words of a sentence. */
function tooSmall(view: RoadmapViewElement): string[] {
  const targets = [...view.renderRoot.querySelectorAll<HTMLElement>('button, select, summary, .lens')].filter((one) =>
    one.checkVisibility(),
  );
  return targets
    .filter((one) => one.getBoundingClientRect().height < 23.5 && !one.closest('.plan-callouts'))
    .map((one) => one.outerHTML.slice(0, 120));
}

/** What is as high as its content, where the layout itself is as high as the window and scrolls. */
const CONTENT = {
  outcomes: '.view',
  'release-plan': '.plan-lanes',
  themes: '.view',
  timeline: '.time-canvas',
  board: '.board-column',
  list: '.list',
};

describe('a dense view', () => {
  it('is lower than a comfortable one in each layout, and what is pressed keeps 24 pixels', async () => {
    for (const layout of LAYOUTS) {
      const view = await sample(layout, 1100);
      const before = heightOf(view, CONTENT[layout]);
      view.density = 'compact';
      await settled(view);
      expect(heightOf(view, CONTENT[layout]), layout).to.be.below(before * 0.95);
      expect(tooSmall(view), layout).to.deep.equal([]);
    }
  });

  it('brings the rows of a time axis closer at once, and back', async () => {
    for (const [layout, canvas] of [['timeline', '.time-canvas'] as const, ['release-plan', '.plan-lanes'] as const]) {
      const view = await sample(layout, 1100);
      const before = heightOf(view, canvas);
      view.setAttribute('density', 'compact');
      await settled(view);
      expect(heightOf(view, canvas), layout).to.be.below(before - 40);
      view.density = undefined;
      await settled(view);
      expect(heightOf(view, canvas), layout).to.be.closeTo(before, 8);
    }
  });

  it('takes sizes that the page sets before its own', async () => {
    const view = await drawnView({ lens: 'team', density: 'compact' });
    view.style.setProperty('--roadmap-control', '40px');
    expect(heightOf(view, '.button')).to.equal(40);
  });
});
