import { expect } from '@open-wc/testing';
import { ZOOMS } from '../../../../src/sdk/lenses/arrange.js';
import { sampleView, showAs } from '../../../accessibility/scenes.js';

/** What of a name is drawn, and its bar; neither where none is. */
function drawnOf(entry: Element): { from: number; to: number; start: number; end: number } | undefined {
  const button = entry.querySelector('.item')!;
  const range = document.createRange();
  range.selectNodeContents(button);
  const [name, box, bar] = [range, button, entry].map((one) => one.getBoundingClientRect()) as [DOMRect, DOMRect, DOMRect];
  const { paddingLeft, paddingRight } = getComputedStyle(button);
  // what does not fit ends in dots
  const from = Math.max(name.left, box.left + parseFloat(paddingLeft));
  const to = Math.min(name.right, box.right - parseFloat(paddingRight));
  return entry.matches('.bare') || button.matches('.bare, .gone') || to - from < 1
    ? undefined
    : { from, to, start: bar.left, end: bar.right };
}

/** Names that are drawn over the end of their bar, in a view that is written either way; and how many were looked at, in and after it. */
function acrossEdges(root: ParentNode, dir: string): { found: string[]; inside: number; after: number } {
  const seen = { found: [] as string[], inside: 0, after: 0 };
  for (const entry of root.querySelectorAll<HTMLElement>('.time-item')) {
    const drawn = drawnOf(entry);
    // what fades has no edge
    if (!drawn || parseFloat(entry.style.getPropertyValue('--fe')) > 0) continue;
    const { from, to, start, end } = drawn;
    const isInside = dir === 'rtl' ? from >= start - 1 : to <= end + 1;
    const isAfter = dir === 'rtl' ? to <= start + 1 : from >= end - 1;
    if (isInside) seen.inside++;
    else if (isAfter) seen.after++;
    else seen.found.push(`${entry.textContent.trim().slice(0, 40)}: ${[from, to, start, end].map(Math.round).join(' ')}`);
  }
  return seen;
}

describe('a name on a timeline', () => {
  for (const locale of ['en-GB', 'ar'])
    it(`stands in its bar or after it, and not across its edge, at every zoom and wherever the reader scrolls: ${locale}`, async () => {
      const sum = { inside: 0, after: 0 };
      for (const width of [1440, 820]) {
        const view = await sampleView({ lens: 'team', layout: 'timeline', locale }, width);
        for (const zoom of ZOOMS) {
          const select = view.renderRoot.querySelector<HTMLSelectElement>('.time-tools select')!;
          select.value = zoom;
          select.dispatchEvent(new Event('change'));
          await showAs(view, {});
          const scroller = view.renderRoot.querySelector('.time-scroll')!;
          for (const step of [0, 37, 90, 150]) {
            scroller.scrollBy({ left: locale === 'ar' ? -step : step, behavior: 'instant' });
            scroller.dispatchEvent(new Event('scroll'));
            const { found, inside, after } = acrossEdges(view.renderRoot, locale === 'ar' ? 'rtl' : 'ltr');
            expect(found, `${width} ${zoom} ${step}`).to.deep.equal([]);
            sum.inside += inside;
            sum.after += after;
          }
        }
      }
      expect(sum.inside, 'in bars').to.be.above(20);
      expect(sum.after, 'after bars').to.be.above(20);
    });
});
