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

/** A plan of a hundred items, and so many more before them. */
const planOf = (more: number): object => ({
  title: 'Plan',
  themes: Array.from({ length: 7 }, (_, n) => ({ id: `t${n}`, title: `Theme ${n}` })),
  objectives: Array.from({ length: 5 }, (_, n) => ({ id: `o${n}`, title: `Objective ${n}` })),
  items: Array.from({ length: more + 100 }, (_, at) => {
    const n = at - more;
    const place = n < 0 ? 0 : n;
    const [theme, objective, team, month] = [place % 7, place % 5, place % 9, n < 0 ? 7 : 1 + ((n * 5) % 12)];
    return {
      id: `i${n}`,
      title: `Item ${n} of a long plan`,
      themes: [`t${theme}`],
      objectives: [`o${objective}`],
      team: `Team ${team}`,
      status: n < 0 ? 'planned' : ['planned', 'in-progress', 'done', 'proposed'][n % 4],
      ...(n % 11 !== 0 && { timeframe: `202${6 + (place % 2)}-${String(month).padStart(2, '0')}` }),
    };
  }),
});

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

  for (const layout of ['outcomes', 'release-plan', 'themes', 'timeline', 'board', 'list'] as const)
    it(`after data with more items above it, at once and a second later: ${layout}`, async () => {
      await setViewport({ width: 1200, height: 700 });
      const found: string[] = [];
      for (const more of [1, 20, 150]) {
        const view = await sampleView({ roadmap: planOf(0), lens: 'team', layout }, 1180);
        const all = [...view.renderRoot.querySelectorAll<HTMLElement>('.body [data-item]')].filter((one) => one.checkVisibility());
        const item = all[Math.floor(all.length * 0.6)]!;
        item.scrollIntoView({ block: 'center' });
        item.focus();
        await new Promise((resolve) => setTimeout(resolve, 300));
        expect(obscuring(view), 'before').to.equal(undefined);
        view.roadmap = planOf(more);
        for (const wait of [0, 1000]) {
          await new Promise((resolve) => setTimeout(resolve, wait));
          await view.updateComplete;
          const over = obscuring(view);
          if (over) found.push(`${more} more, ${wait} ms: ${over}`);
        }
      }
      expect(found).to.deep.equal([]);
    });
});
