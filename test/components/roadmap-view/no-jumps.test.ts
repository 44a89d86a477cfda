import { expect, nextFrame } from '@open-wc/testing';
import { LAYOUTS } from '../../../src/sdk/model/closed-lists.js';
import { SAMPLE, untilDrawn, viewOf } from './view-of.js';

interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: { previousRect: DOMRect; currentRect: DOMRect }[];
}

/** What has jumped on the page since it was asked for, as browsers count it: how much, and from where to where. */
function jumps(): () => { sum: number; moves: string } {
  const entries: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
  observer.observe({ type: 'layout-shift' });
  return () => {
    const shifts = [...entries, ...observer.takeRecords()] as LayoutShift[];
    observer.disconnect();
    const placed = ({ x, y, width, height }: DOMRect): string => [x, y, width, height].map(Math.round).join(' ');
    const moves = shifts.flatMap(({ sources }) => sources.map((one) => `${placed(one.previousRect)} to ${placed(one.currentRect)}`));
    return { sum: shifts.reduce((sum, { value }) => sum + value, 0), moves: moves.join(', ') };
  };
}

describe('a page that says how high its view is', function () {
  before(function () {
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) this.skip();
  });

  it('hardly jumps from the first sign of loading to the last of the drawing, in each layout', async () => {
    for (const layout of LAYOUTS) {
      const told = jumps();
      let answer = (): void => {};
      const answered = new Promise<void>((resolve) => (answer = resolve));
      const fetch: typeof globalThis.fetch = async (...asked) => (await answered, globalThis.fetch(...asked));
      const view = await viewOf({ src: new URL(SAMPLE, location.href).href, lens: 'team', layout, toolbar: true, fetch });
      view.style.minBlockSize = '100vh';
      view.after('What stands below it on the page.');
      for (let frame = 0; frame < 5; frame++) await nextFrame();
      expect(view.renderRoot.querySelector('.skeleton'), layout).not.to.equal(null);
      answer();
      await untilDrawn(view);
      for (let frame = 0; frame < 20; frame++) await nextFrame();
      const { sum, moves } = told();
      expect(sum, `${layout}: ${moves}`).to.be.at.most(0.02);
      view.parentElement!.remove();
    }
  });

  it('is told of a jump, where one happens', async () => {
    const told = jumps();
    const [above, below] = [document.createElement('div'), document.createElement('p')];
    Object.assign(below.style, { blockSize: '300px', background: 'grey' });
    document.body.prepend(above, below);
    for (let frame = 0; frame < 3; frame++) await nextFrame();
    above.style.blockSize = '200px';
    for (let frame = 0; frame < 5; frame++) await nextFrame();
    above.remove();
    below.remove();
    expect(told().sum).to.be.above(0.05);
  });
});
