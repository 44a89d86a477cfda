import { expect, nextFrame } from '@open-wc/testing';
import type { RoadmapViewElement } from '../../../src/index.js';
import { waitUntil } from '../../wait-until.js';
import { drawnView, SAMPLE, within } from './view-of.js';

/** What a page may do to the place of a view. */
const HOSTS: Record<string, string> = {
  'as it is': '',
  'scaled to four fifths': 'transform: scale(0.8); transform-origin: 0 0',
  'turned upright': 'transform: translateX(600px) rotate(90deg); transform-origin: 0 0',
  'turned upright and scaled': 'rotate: -90deg; scale: 0.5',
  'turned upside down': 'transform: rotate(180deg)',
  mirrored: 'transform: scaleX(-1)',
};

async function viewIn(css: string): Promise<RoadmapViewElement> {
  const view = await drawnView({ lens: 'team', layout: 'timeline', roadmap: await (await fetch(SAMPLE)).json() });
  view.parentElement!.style.cssText = `inline-size: 700px; ${css}`;
  await waitUntil(() => view.clientWidth === 700, 'the view never had its size');
  for (let frame = 0; frame < 4; frame++) await nextFrame();
  // there is room all around
  const scroller = within(view, '.time-scroll');
  Object.assign(scroller, { scrollLeft: 300, scrollTop: 100 });
  for (let frame = 0; frame < 3; frame++) await nextFrame();
  expect([scroller.scrollLeft, scroller.scrollTop].map(Math.round)).to.deep.equal([300, 100]);
  return view;
}

const middleOf = (element: Element): [x: number, y: number] => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
};

describe('a timeline in a place that is', () => {
  for (const [name, css] of Object.entries(HOSTS))
    it(`${name} follows the pointer that drags it, and zooms around it`, async () => {
      const view = await viewIn(css);
      const [scroller, canvas] = [within(view, '.time-scroll'), within(view, '.time-canvas')];
      const before = middleOf(canvas);
      const press = (type: string, clientX: number, clientY: number): void =>
        void (type === 'pointerdown' ? scroller : window).dispatchEvent(
          new PointerEvent(type, { clientX, clientY, bubbles: true, button: 0 }),
        );
      const [x, y] = middleOf(scroller);
      press('pointerdown', x, y);
      press('pointermove', x - 40, y - 30);
      press('pointerup', x - 40, y - 30);
      const after = middleOf(canvas);
      expect([after[0] - before[0], after[1] - before[1]].map(Math.round)).to.deep.equal([-40, -30]);

      for (let frame = 0; frame < 3; frame++) await nextFrame();
      const today = (): [number, number] => middleOf(within(view, '.time-grid .today'));
      const [clientX, clientY] = today();
      const width = canvas.offsetWidth;
      scroller.dispatchEvent(new WheelEvent('wheel', { ctrlKey: true, deltaY: -100, clientX, clientY, bubbles: true, cancelable: true }));
      await waitUntil(() => canvas.offsetWidth > width, 'it never grew');
      await nextFrame();
      expect(Math.hypot(today()[0] - clientX, today()[1] - clientY)).to.be.below(3);
    });
});
