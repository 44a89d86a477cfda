import { expect } from '@open-wc/testing';
import type { RoadmapViewElement } from '../../../src/index.js';
import { untilDrawn } from '../../components/roadmap-view/view-of.js';
import { waitUntil } from '../../wait-until.js';
import { listedGroups, listedIds, picturedIds } from '../picture-order.js';
import { LAYOUTS, LENSES, sampleView, showAs, showEverything } from '../scenes.js';

const PICTURES = LAYOUTS.filter((name) => name !== 'list');
const KUBERNETES = { roadmap: undefined, src: '/demo/data/kubernetes/keps.json', fieldMap: '/demo/data/kubernetes/field-map.json' };

async function pressTable(view: RoadmapViewElement, asTable: boolean): Promise<void> {
  const button = view.renderRoot.querySelector<HTMLElement>(`.actions [aria-pressed=${!asTable}]`)!;
  expect(button.checkVisibility() && button.textContent.trim()).to.equal('Show as table');
  button.click();
  await view.updateComplete;
  await untilDrawn(view);
}

/** What the table lists and what the picture shows, in order, with what waits below the window or behind a button. */
async function sequences(view: RoadmapViewElement): Promise<{ listed: string[]; pictured: string[] }> {
  const { renderRoot } = view;
  await pressTable(view, true);
  dispatchEvent(new Event('roadmap-all'));
  await view.updateComplete;
  const listed = listedIds(renderRoot);
  await pressTable(view, false);
  await waitUntil(() => {
    for (const details of renderRoot.querySelectorAll<HTMLDetailsElement>('.body details')) details.open = true;
    dispatchEvent(new Event('roadmap-all'));
    return picturedIds(renderRoot).length >= listed.length;
  }, 'the picture shows less than its table');
  return { listed, pictured: picturedIds(renderRoot) };
}

describe('the table of a picture', function () {
  this.timeout(300_000);
  for (const layout of PICTURES) {
    it(`is one press away and holds the same items in the same order, through every lens: ${layout}`, async () => {
      const view = await sampleView({ layout });
      for (const lens of LENSES) {
        await showAs(view, { lens });
        const { pictured, listed } = await sequences(view);
        expect(pictured.length, lens).to.be.above(3);
        expect(listed, lens).to.deep.equal(pictured);
        showEverything(view.renderRoot);
        const whole = await sequences(view);
        expect(whole.listed, `${lens}, all of it`).to.deep.equal(whole.pictured);
        expect(whole.listed, lens).to.include.members(view.projection!.items.map(({ id }) => id));
      }
    });

    it(`follows what is looked for and how it is grouped: ${layout}`, async () => {
      const view = await sampleView({ layout, lens: 'team' });
      for (const asked of [
        { search: 'a' },
        { filter: 'status=planned' },
        { groupBy: 'theme' },
        { groupBy: 'none' },
        { groupBy: 'status' },
      ]) {
        Object.assign(view, { search: undefined, filter: undefined, groupBy: undefined, ...asked });
        await view.updateComplete;
        const { pictured, listed } = await sequences(view);
        expect(pictured.length, JSON.stringify(asked)).to.be.above(3);
        expect(listed, JSON.stringify(asked)).to.deep.equal(pictured);
      }
    });
  }

  // the timeline draws of hundreds what is in sight alone
  for (const layout of ['release-plan', 'board'] as const)
    it(`has the order of a picture of hundreds: ${layout}`, async () => {
      const view = await sampleView({ ...KUBERNETES, layout, lens: 'team', today: '2026-07-24' });
      const { pictured, listed } = await sequences(view);
      expect(pictured.length).to.be.above(100);
      expect(listed).to.deep.equal(pictured);
    });

  for (const layout of PICTURES.filter((name) => name !== 'release-plan'))
    it(`follows an order that is asked for: ${layout}`, async () => {
      const view = await sampleView({ layout, lens: 'team' });
      for (const sortBy of ['title', '-title', '-timeframe', 'status title']) {
        await showAs(view, { sortBy });
        const { pictured, listed } = await sequences(view);
        expect(listed, sortBy).to.deep.equal(pictured);
      }
    });

  it('is in the order that its reader asks for, in the groups of the picture', async () => {
    const view = await sampleView({ layout: 'release-plan', lens: 'team' });
    await pressTable(view, true);
    const before = listedGroups(view.renderRoot);
    view.renderRoot.querySelector<HTMLElement>('.list .sort')!.click();
    await view.updateComplete;
    const titles = new Map(view.projection!.items.map(({ id, title }) => [id, title]));
    const after = listedGroups(view.renderRoot);
    expect(after.map(([title]) => title)).to.deep.equal(before.map(([title]) => title));
    expect(after).not.to.deep.equal(before);
    for (const [, ids] of after) {
      const listed = ids.map((id) => titles.get(id)!);
      expect(listed).to.deep.equal([...listed].sort((a, b) => (a < b ? -1 : 1)));
    }
  });

  it('shows the period that the picture shows, and another where the reader asks for it', async () => {
    const view = await sampleView({ layout: 'release-plan', lens: 'team' });
    await pressTable(view, true);
    const few = listedIds(view.renderRoot).length;
    showEverything(view.renderRoot);
    await view.updateComplete;
    expect(listedIds(view.renderRoot).length).to.be.above(few);
    expect(view.renderRoot.querySelector('.plan')).to.equal(null);
  });

  it('lists everything where it comes first, on a phone', async () => {
    const view = await sampleView({ lens: 'team' }, 390);
    expect(new Set(listedIds(view.renderRoot))).to.have.keys(view.projection!.items.map(({ id }) => id));
  });

  it('has the columns of a board as its groups', async () => {
    const view = await sampleView({ layout: 'board', lens: 'team' });
    const heads = [...view.renderRoot.querySelectorAll('.board-column')].map((column) => [
      column.querySelector('.board-head')!.textContent.trim().replace(/\s+/g, ' '),
      picturedIds(column),
    ]);
    await pressTable(view, true);
    expect(listedGroups(view.renderRoot)).to.deep.equal(heads.filter(([, ids]) => ids!.length > 0));
  });
});
