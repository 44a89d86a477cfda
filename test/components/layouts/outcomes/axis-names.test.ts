import { aTimeout, expect } from '@open-wc/testing';
import { drawnView } from '../../roadmap-view/view-of.js';

const ITEMS = ['2026-08', '2026-11', '2027-02', '2027-05', '2027-08', '2027-11'];
const ROADMAP = {
  objectives: [{ id: 'o', title: 'Fewer visits' }],
  items: ITEMS.map((timeframe) => ({
    title: timeframe,
    objectives: 'o',
    timeframe,
    status: 'planned',
    visibility: 'public',
    commitment: 'planned',
  })),
};

/** Names of the axis at the top that are wider than their quarter, or reach into the line below them. */
function cut(root: ParentNode): string[] {
  const axis = [...root.querySelectorAll<HTMLElement>('.axis')].find((one) => one.checkVisibility())!;
  const today = axis.querySelector('.today')!.getBoundingClientRect();
  const names = [...axis.querySelectorAll<HTMLElement>('.quarter, .quarter > div')].filter(
    (one) => getComputedStyle(one).fontSize !== '0px',
  );
  return names
    .filter((name) => name.scrollWidth > name.clientWidth + 1 || bottomOf(name) > today.bottom)
    .map((name) => name.textContent.trim());
}

/** Of its own words alone, without the months below them. */
function lettersOf({ childNodes }: HTMLElement): DOMRect {
  const words = document.createRange();
  words.selectNode([...childNodes].find((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim())!);
  return words.getBoundingClientRect();
}

function bottomOf(name: HTMLElement): number {
  const words = document.createRange();
  words.selectNodeContents(name);
  return words.getBoundingClientRect().bottom;
}

describe('the axis of outcomes', () => {
  for (const locale of ['en-GB', 'de', 'fr', 'es', 'pt', 'ja', 'zh', 'ar', 'he'])
    it(`cuts no name of a quarter in a column of any width: ${locale}`, async () => {
      const view = await drawnView({ roadmap: ROADMAP, layout: 'outcomes', lens: 'exec', locale, fiscalStart: 4 });
      for (const lens of ['exec', 'sales'])
        for (const width of [620, 720, 820, 900, 1200]) {
          Object.assign(view, { lens });
          view.style.width = `${width}px`;
          await view.updateComplete;
          await aTimeout(60);
          expect(view.renderRoot.querySelectorAll('.quarter').length, lens).to.be.above(5);
          expect(cut(view.renderRoot), `${lens} at ${width}`).to.deep.equal([]);
        }
    });

  for (const locale of ['en-GB', 'de', 'fr', 'es', 'pt', 'ja', 'zh', 'ar', 'he'])
    it(`cuts no name above the items of an objective on a phone or tablet, and puts none over another: ${locale}`, async () => {
      const view = await drawnView({ roadmap: ROADMAP, layout: 'outcomes', lens: 'sales', locale, fiscalStart: 4 });
      for (const width of [360, 479, 480, 520, 560, 599]) {
        view.style.width = `${width}px`;
        await view.updateComplete;
        await aTimeout(60);
        const names = [...view.renderRoot.querySelectorAll<HTMLElement>('.work .quarter')].filter(
          (name) => getComputedStyle(name).fontSize !== '0px',
        );
        const boxes = names.map(lettersOf).sort((a, b) => a.left - b.left);
        expect(boxes.length, `${width}`).to.be.above(2);
        const { left, right } = view.getBoundingClientRect();
        for (const [index, box] of boxes.entries()) {
          expect(box.left, `${width}`).to.be.at.least((boxes[index - 1]?.right ?? left - 4) + 4);
          expect(box.right, `${width}`).to.be.at.most(right);
        }
        const cut = names.filter((name) => getComputedStyle(name).overflowX !== 'visible' && name.scrollWidth > name.clientWidth + 1);
        expect(
          cut.map(({ textContent }) => textContent.trim()),
          `${width}`,
        ).to.deep.equal([]);
      }
    });

  it('has one line of room above the items of an objective on a phone, and takes no more', async () => {
    const view = await drawnView({ roadmap: ROADMAP, layout: 'outcomes', lens: 'sales', fiscalStart: 4 });
    view.style.width = '390px';
    await view.updateComplete;
    await aTimeout(60);
    const first = view.renderRoot.querySelector('.work .item')!.getBoundingClientRect();
    const names = [...view.renderRoot.querySelectorAll<HTMLElement>('.work .quarter')];
    expect(names.length).to.be.above(5);
    for (const name of names) expect(bottomOf(name), name.textContent).to.be.at.most(first.top);
  });

  it('says what the sections are in one line on a phone, and keeps the line of today off the names', async () => {
    const view = await drawnView({ roadmap: ROADMAP, layout: 'outcomes', lens: 'exec' });
    view.style.width = '288px';
    await view.updateComplete;
    await aTimeout(60);
    const heading = view.renderRoot.querySelector<HTMLElement>('.goals-head h3')!;
    expect(heading.getBoundingClientRect().width).to.be.above(280);
    const today = view.renderRoot.querySelector('.work .today')!.getBoundingClientRect();
    const names = [...view.renderRoot.querySelectorAll<HTMLElement>('.work .quarter')];
    expect(names.length).to.be.above(3);
    for (const name of names) expect(bottomOf(name), name.textContent).to.be.at.most(today.top);
  });
});
