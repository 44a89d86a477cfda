import { expect, nextFrame } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { LAYOUTS } from '../../../src/sdk/model/closed-lists.js';
import { waitUntil } from '../../wait-until.js';
import { drawnView, SAMPLE, within } from './view-of.js';

/** 1280 by 1024 pixels at 400 %. */
const LOW = { width: 320, height: 256 };

/** What sticks to the window and covers what is scrolled below it: how much of the window's height. */
function covered(root: ParentNode): number {
  const stuck = [...root.querySelectorAll<HTMLElement>('.content *')].filter((element) => {
    const { position, insetBlockStart } = getComputedStyle(element);
    const isWindows = position === 'sticky' && !element.closest('.time-scroll, .board.scrolls');
    return isWindows && Math.abs(element.getBoundingClientRect().top - parseFloat(insetBlockStart)) < 1;
  });
  return Math.max(0, ...stuck.map((element) => element.getBoundingClientRect().bottom));
}

describe('a view in a window as low as at 400 %', () => {
  before(async function () {
    await setViewport(LOW);
    // where no window can be made so low there is nothing to see
    await waitUntil(() => innerHeight === LOW.height, 'the window never had its size').catch(() => this.skip());
  });
  after(() => setViewport({ width: 1280, height: 800 }));

  for (const layout of LAYOUTS)
    it(`leaves most of it to what it shows: ${layout}`, async () => {
      const roadmap: unknown = await (await fetch(SAMPLE)).json();
      const view = await drawnView({ lens: layout === 'outcomes' ? 'exec' : 'team', layout, roadmap, toolbar: true });
      view.parentElement!.style.inlineSize = '320px';
      await waitUntil(() => view.clientWidth === 320, 'the view never had its size');
      await waitUntil(() => view.renderRoot.querySelector('.bar .actions'), 'there are no tools');
      for (let frame = 0; frame < 4; frame++) await nextFrame();
      const most: number[] = [];
      for (const top of [0, 200, 400, 700]) {
        scrollTo({ top, behavior: 'instant' });
        await nextFrame();
        most.push(covered(view.renderRoot));
      }
      scrollTo({ top: 0, behavior: 'instant' });
      expect(Math.max(...most), `covered: ${most.join(', ')}`).to.be.at.most(LOW.height / 3);
    });

  it('has room for the whole of a menu, whatever its button stands beside', async () => {
    const view = await drawnView({ lens: 'team', layout: 'list', toolbar: true });
    view.parentElement!.style.inlineSize = '320px';
    await waitUntil(() => view.clientWidth === 320, 'the view never had its size');
    const button = () => view.renderRoot.querySelector<HTMLElement>('.bar button[aria-haspopup]');
    await waitUntil(button, 'there is no menu');
    button()!.click();
    await waitUntil(() => view.renderRoot.querySelector('.menu:popover-open'), 'no menu was opened');
    const inWindow = (): boolean => {
      const { top, bottom } = within(view, '.menu:popover-open').getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight && bottom - top > 120;
    };
    await waitUntil(inWindow, 'it is cut off');
  });
});
