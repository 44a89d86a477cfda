import { expect } from '@open-wc/testing';
import type { RoadmapViewElement } from '../../../src/index.js';
import { ZOOMS } from '../../../src/sdk/lenses/arrange.js';
import { sampleView, showAs } from '../scenes.js';

/** What stands on a time axis or heads a lane: nothing opens it, so what is not written there cannot be read. */
const NAMES =
  '.plan-flag:not(.unnamed) [dir], .plan-point [dir], .plan-tick-row > span, .plan-head h3, ' +
  '.time-flag:not(.unnamed) > :first-child, .time-point > button, .time-tick-row > span, .time-head h3 button, ' +
  '.axis .quarter, .axis .today';
/** As a reader's own style sheet sets it. */
const SPACING = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }';

/** Where the letters of an element are. */
function lettersOf(element: Element): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}

const names = ({ renderRoot }: RoadmapViewElement): HTMLElement[] =>
  [...renderRoot.querySelectorAll<HTMLElement>(NAMES)].filter(
    (element) => element.checkVisibility() && element.textContent.trim() && !element.matches('.gone, .bare'),
  );
const nameOf = (element: Element): string => `${element.parentElement!.className} "${element.textContent.trim().slice(0, 40)}"`;
const cut = (view: RoadmapViewElement): string[] =>
  names(view)
    .filter((element) => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible')
    .map(nameOf);

const isOver = (a: DOMRect, b: DOMRect): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4;

/** Names that run over another of their kind. */
function overlapping(view: RoadmapViewElement): string[] {
  const boxes = names(view)
    .filter((element) => getComputedStyle(element).overflowX === 'visible')
    .map((element) => ({ element, box: lettersOf(element) }));
  return boxes.flatMap(({ element, box }, index) =>
    boxes.slice(index + 1).flatMap((other) => (isOver(box, other.box) ? `${nameOf(element)} / ${nameOf(other.element)}` : [])),
  );
}

describe('under the text spacing of WCAG 1.4.12', () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SPACING);
  afterEach(() => {
    document.adoptedStyleSheets = [];
  });

  for (const layout of ['release-plan', 'timeline', 'outcomes'] as const)
    for (const width of [1440, 820, 390])
      it(`no name on the axis or of a lane is cut off or runs over another, where it did not before: ${layout}, ${width} pixels`, async () => {
        const view = await sampleView({ layout, lens: layout === 'outcomes' ? 'exec' : 'team' }, width);
        const [told, cutBefore, overBefore] = [names(view).map((name) => name.textContent), cut(view), overlapping(view)];
        document.adoptedStyleSheets = [sheet];
        await showAs(view, {});
        expect(names(view).map((name) => name.textContent)).to.include.members(told);
        expect(cut(view).filter((name) => !cutBefore.includes(name))).to.deep.equal([]);
        expect(overlapping(view).filter((name) => !overBefore.includes(name))).to.deep.equal([]);
      });

  it('nor is one of the timeline, at any zoom', async () => {
    const view = await sampleView({ layout: 'timeline', lens: 'team' });
    for (const zoom of ZOOMS) {
      document.adoptedStyleSheets = [];
      const select = view.renderRoot.querySelector<HTMLSelectElement>('.time-tools select')!;
      select.value = zoom;
      select.dispatchEvent(new Event('change'));
      await showAs(view, {});
      const cutBefore = cut(view);
      document.adoptedStyleSheets = [sheet];
      await showAs(view, {});
      expect(names(view).filter((name) => name.closest('.time-ticks')).length, zoom).to.be.above(3);
      expect(
        cut(view).filter((name) => !cutBefore.includes(name)),
        zoom,
      ).to.deep.equal([]);
    }
  });
});

describe('the heading of a lane of the timeline', () => {
  it('stays in its column however long it is, and is told whole', async () => {
    const title = 'Everything that holds the lights on overnight, in all regions and for all firms';
    const roadmap = { teams: [{ id: 'a', title }], items: [{ id: 'i', title: 'I', team: 'a', timeframe: '2026-Q3' }] };
    for (const width of [1280, 820]) {
      const view = await sampleView({ roadmap, layout: 'timeline', lens: 'team' }, width);
      const [head, button] = ['.time-head', '.time-head h3 button'].map((selector) =>
        view.renderRoot.querySelector<HTMLElement>(selector)!,
      );
      expect(button!.getBoundingClientRect().right).to.be.at.most(head!.getBoundingClientRect().right);
      expect(button!.textContent.trim()).to.equal(title);
    }
  });
});
