import { aTimeout, expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { RoadmapViewElement } from '../../../src/index.js';
import { SAMPLE, SMALL, untilDrawn, viewOf } from './view-of.js';

const MB = 1_000_000;
const isChromium = /Chrom/.test(navigator.userAgent);
/** What scripts hold, in bytes; once the timers of what is gone have run out. */
async function heap(): Promise<number> {
  await aTimeout(1500);
  return executeServerCommand<number, undefined>('heap-used');
}

const fresh = () => JSON.parse(JSON.stringify(SMALL)) as object;

/** Without the helpers of other tests, whose timers would hold the view for a while. */
async function mountAndTakeAway(): Promise<void> {
  const view = Object.assign(document.createElement('roadmap-view'), { today: '2026-09-14', lens: 'team', roadmap: fresh() });
  document.body.append(view);
  for (let n = 0; n < 1000 && !view.shadowRoot?.querySelector('[data-state=ready]'); n++) await aTimeout(5);
  expect(view.projection!.items.length).to.equal(3);
  view.remove();
}

describe('what views hold of the memory', () => {
  before(function () {
    if (!isChromium) this.skip();
  });

  it('grows by no more than 1 MB in 100 that came and went', async () => {
    for (let n = 0; n < 10; n++) await mountAndTakeAway();
    const before = await heap();
    for (let n = 0; n < 100; n++) await mountAndTakeAway();
    const growth = (await heap()) - before;
    console.log(`100 views that came and went: ${growth} bytes`);
    expect(growth).to.be.below(MB);
  });

  it('grows by no more than 10 MB where ten are on the page in place of one', async () => {
    const shown: RoadmapViewElement[] = [];
    const show = async () => {
      const view = await viewOf({ src: SAMPLE, lens: 'team' });
      await untilDrawn(view);
      shown.push(view);
    };
    await show();
    const one = await heap();
    for (let n = 1; n < 10; n++) await show();
    const growth = (await heap()) - one;
    console.log(`ten views of the sample over one: ${growth} bytes`);
    expect(shown.every((view) => view.projection!.items.length > 10)).to.equal(true);
    expect(growth).to.be.within(10_000, 10 * MB);
  });

  it('would be seen to grow', async () => {
    const before = await heap();
    const held = Array.from({ length: 200_000 }, (_, n) => ({ n: `${n}` }));
    expect((await heap()) - before).to.be.above(MB);
    expect(held.length).to.equal(200_000);
  });
});
