import { expect, nextFrame } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { RoadmapViewElement } from '../../../src/index.js';
import { waitUntil } from '../../wait-until.js';
import { drawnView, within } from './view-of.js';

const isMeasuredAlike = 'currentCSSZoom' in Element.prototype;

/** A view as wide as a screen of this size. */
async function viewOn(width: number, height: number, layout: string): Promise<RoadmapViewElement> {
  await setViewport({ width, height });
  await waitUntil(() => innerHeight === height, 'the window never had its size');
  const view = await drawnView({ lens: 'team', layout });
  view.parentElement!.style.width = `${width}px`;
  await waitUntil(() => view.clientWidth === width, 'the view never had its size');
  for (let frame = 0; frame < 3; frame++) await nextFrame();
  await view.updateComplete;
  return view;
}

const heightOf = (view: RoadmapViewElement, selector: string): number => within(view, selector).getBoundingClientRect().height;

describe('a view on a wall display', function () {
  before(function () {
    // an engine that measures what is zoomed in its own way draws a wall as it draws a desk
    if (!isMeasuredAlike) this.skip();
  });
  after(() => setViewport({ width: 1280, height: 800 }));

  it('is drawn twice as large on a screen twice as wide and high', async () => {
    const view = await viewOn(3840, 2160, 'timeline');
    expect(heightOf(view, '.time-item')).to.equal(48);
    expect(heightOf(view, '.lens')).to.be.at.least(56);
    expect(view.scrollWidth).to.equal(3840);
  });

  it('is drawn as usual on a screen that is only wide', async () => {
    expect(heightOf(await viewOn(3440, 1440, 'timeline'), '.time-item')).to.equal(24);
  });

  it('fills its width with the plan and no more', async () => {
    const view = await viewOn(3840, 2160, 'release-plan');
    const right = Math.max(...[...view.renderRoot.querySelectorAll('.plan-bar')].map((bar) => bar.getBoundingClientRect().right));
    expect(right).to.be.within(1920, view.getBoundingClientRect().right);
  });

  it('opens details beside their item, in letters as large as the rest', async () => {
    const view = await viewOn(3840, 2160, 'board');
    await view.showDetails('log');
    const [item, details] = [within(view, '.body [data-item="log"]'), within(view, '.details')];
    await waitUntil(() => Math.abs(details.getBoundingClientRect().top - item.getBoundingClientRect().bottom) < 24, 'it stands elsewhere');
    expect(details.getBoundingClientRect().width).to.equal(800);
    expect(details.getBoundingClientRect().left).to.be.closeTo(item.getBoundingClientRect().left, 4);
    expect(parseFloat(getComputedStyle(details).fontSize)).to.equal(28);
  });

  it('follows a pointer that drags the timeline, pixel for pixel', async () => {
    const view = await viewOn(3840, 2160, 'timeline');
    const scroller = within(view, '.time-scroll');
    scroller.scrollLeft = 0;
    await nextFrame();
    const [x, before] = [600, within(view, '.time-canvas').getBoundingClientRect().left];
    const press = (type: string, clientX: number): void =>
      void (type === 'pointerdown' ? scroller : window).dispatchEvent(
        new PointerEvent(type, { clientX, clientY: 40, bubbles: true, button: 0 }),
      );
    press('pointerdown', x);
    press('pointermove', x - 100);
    press('pointerup', x - 100);
    expect(within(view, '.time-canvas').getBoundingClientRect().left - before).to.equal(-100);
    expect(scroller.scrollLeft).to.equal(50);
  });
});
