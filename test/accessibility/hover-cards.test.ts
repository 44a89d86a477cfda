import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { sampleView } from './scenes.js';

/** Places that cut off, turn or scale what is in them. */
const HOSTS: Record<string, string> = {
  clipped: 'overflow: hidden; block-size: 200px',
  scaled: 'transform: scale(0.8)',
  zoomed: 'zoom: 1.5; margin: 60px 0 0 160px',
  'turned and clipped': 'transform: rotate(2deg); overflow: hidden; block-size: 300px; contain: paint',
  filtered: 'filter: grayscale(1); overflow: clip; block-size: 300px',
};

describe('the details of an item, in a place that is', () => {
  for (const [name, style] of Object.entries(HOSTS))
    it(`${name}: lie within the window, stay while the pointer goes into them, and close by Escape`, async function () {
      // an engine that measures what is zoomed in pixels of its own cannot say where anything is
      if (name === 'zoomed' && !('currentCSSZoom' in Element.prototype)) return this.skip();
      const view = await sampleView({ lens: 'team', layout: 'list' }, 800);
      view.parentElement!.style.cssText += style;
      const button = view.renderRoot.querySelector<HTMLElement>('.body [data-item]')!;
      button.focus();
      button.click();
      await view.updateComplete;
      const details = view.renderRoot.querySelector<HTMLElement>('.details')!;
      for (let frame = 0; frame < 4; frame++) await nextFrame();
      expect(details.matches(':popover-open')).to.equal(true);
      const { left, top, right, bottom, width, height } = details.getBoundingClientRect();
      expect(
        [left >= 0, top >= 0, right <= innerWidth, bottom <= innerHeight + 1, width > 100, height > 60],
        `${left} ${top} ${right} ${bottom}`,
      ).to.not.include(false);
      // beside what it tells of, however the place is turned
      const at = button.getBoundingClientRect();
      const gap = (a: number, b: number, c: number, d: number): number => Math.max(0, c - b, a - d);
      expect(
        [gap(at.left, at.right, left, right), gap(at.top, at.bottom, top, bottom)].every((one) => one <= 24),
        `${name}: ${at.top} ${top}`,
      ).to.equal(true);
      // whatever lies there is the details: nothing cuts them off
      for (const [x, y] of [
        [left + 4, top + height / 2],
        [right - 4, top + height / 2],
        [left + width / 2, bottom - 4],
      ] as const)
        expect(details.contains(view.shadowRoot!.elementFromPoint(x, y)), `${x}, ${y}`).to.equal(true);
      details.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
      button.dispatchEvent(new PointerEvent('pointerleave', { bubbles: true }));
      await nextFrame();
      expect(details.matches(':popover-open'), 'it went away under the pointer').to.equal(true);
      await sendKeys({ press: 'Escape' });
      expect(details.matches(':popover-open')).to.equal(false);
    });
});
