import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { RoadmapViewElement } from '../../src/index.js';
import { waitUntil } from '../wait-until.js';
import { sampleView } from './scenes.js';

/** A small window, and 1280 × 1024 at 400 %. */
const WINDOWS = [
  [820, 500],
  [320, 256],
] as const;

const isNarrowed = /Chrome|Firefox/.test(navigator.userAgent);

const ARROWS = ['ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowLeft', 'End', 'ArrowUp', 'Home', 'ArrowDown'];
const TABS = Array.from({ length: 10 }, () => 'Tab');
const WALKS = [
  { layout: 'timeline', from: '.time-item .item', keys: [...ARROWS, 'PageDown', 'PageDown', 'ArrowDown', 'PageUp', 'ArrowUp'] },
  { layout: 'board', from: '.board-card .item', keys: ARROWS },
  { layout: 'release-plan', from: '.plan-bar', keys: ARROWS },
  { layout: 'list', from: 'td .item, .body .item', keys: TABS },
  { layout: 'outcomes', from: '.body .item', keys: TABS },
  { layout: 'themes', from: '.body .item', keys: TABS },
] as const;

async function viewIn([width, height]: readonly [number, number], layout: string, dir: string): Promise<RoadmapViewElement> {
  await setViewport({ width, height });
  await waitUntil(() => innerWidth === width && innerHeight === height, 'the window never had its size');
  // the direction is that of the language spoken
  const view = await sampleView({ lens: 'team', layout, locale: dir === 'rtl' ? 'ar' : 'en-GB' }, width);
  if (getComputedStyle(view.renderRoot.querySelector('.body')!).direction !== dir) throw new Error(`it is not written ${dir}`);
  await new Promise((resolve) => setTimeout(resolve, 400));
  return view;
}

/** What hides the focused element, or nothing: looked at where it begins, else in its middle. */
function obscuring({ shadowRoot }: RoadmapViewElement): string | undefined {
  const focused = shadowRoot!.activeElement;
  if (!focused) return 'the focus is lost';
  const { left, right, top, bottom } = focused.getClientRects()[0]!;
  const hits = [left + 8, (left + right) / 2, right - 8].map((x) => shadowRoot!.elementFromPoint(x, (top + bottom) / 2));
  if (hits.some((hit) => focused.contains(hit))) return undefined;
  return `${focused.className} "${focused.textContent.trim().slice(0, 20)}" at ${Math.round(left)}, ${Math.round(top)} is under ${hits[1]?.className ?? 'the edge'}`;
}

describe('what has the focus is in the window', () => {
  before(() => document.body.style.setProperty('margin', '0'));
  after(async () => {
    document.body.removeAttribute('style');
    await setViewport({ width: 1280, height: 800 });
  });

  for (const { layout, from, keys } of WALKS)
    for (const window of WINDOWS)
      it(`after each key in one of ${window.join(' by ')} pixels, written either way: ${layout}`, async function () {
        // a window of WebKitGTK is never so narrow
        if (window[0] < 400 && !isNarrowed) return this.skip();
        const found: string[] = [];
        for (const dir of ['ltr', 'rtl']) {
          const view = await viewIn(window, layout, dir);
          view.renderRoot.querySelector<HTMLElement>(from)!.focus();
          for (const key of keys) {
            await sendKeys({ press: key });
            await new Promise((resolve) => setTimeout(resolve, 60));
            const over = obscuring(view);
            if (over) found.push(`${dir} ${key}: ${over}`);
          }
        }
        expect(found).to.deep.equal([]);
      });
});
