import { expect, nextFrame } from '@open-wc/testing';
import { list } from '../../../../src/components/layouts/list/list.js';
import { arrange, type View } from '../../../../src/sdk/lenses/arrange.js';
import { lenses } from '../../../../src/sdk/lenses/presets/index.js';
import { drawn, textOf } from '../../drawn.js';
import { waitUntil } from '../../../wait-until.js';
import { drawnView } from '../../roadmap-view/view-of.js';
import { sceneOf } from '../../scene-of.js';

const ROADMAP = {
  title: 'Plan',
  teams: [
    { id: 'blue', title: 'Blue' },
    { id: 'red', title: 'Red' },
  ],
  items: [
    {
      id: 'a',
      title: 'First',
      team: 'blue',
      owner: 'Ada',
      timeframe: '2026-10',
      status: 'in-progress',
      health: 'at-risk',
      progress: '40 %',
    },
    { id: 'b', title: 'Second', team: 'blue', timeframe: '2026-09-14', status: 'planned' },
    { id: 'c', title: 'Third', team: 'red' },
  ],
  dependencies: [{ from: 'a', to: 'b' }],
};
const wide = { frame: { width: 1224 } };
const narrow = { frame: { width: 358 } };

const rowsOf = (root: ShadowRoot) => [...root.querySelectorAll('tbody tr')].map((row) => [...row.children].map(textOf));
const headingsOf = (root: ShadowRoot) => [...root.querySelectorAll('thead th')].map(textOf);
const displayOf = (node: Element | null) => (node ? getComputedStyle(node).display : 'missing');

describe('the list', () => {
  it('breaks no dates on a wall', async () => {
    const view = await drawnView({
      layout: 'list',
      lens: 'team',
      roadmap: { items: [{ title: 'A', timeframe: '2021-11-22/2024-12-24' }] },
    });
    view.style.width = '2500px';
    for (const locale of ['en-GB', 'de', 'es']) {
      view.locale = locale;
      await waitUntil(() => view.renderRoot.querySelector(`.view[lang="${locale}"]`), locale);
      await view.updateComplete;
      expect(view.renderRoot.querySelector('.list .dates')!.getClientRects().length, locale).to.equal(1);
    }
  });

  it('is a table of every item, by lane, undated ones too', async () => {
    const root = await drawn(list, sceneOf(ROADMAP, lenses.team, wide));
    expect(headingsOf(root)).to.deep.equal(['Item', 'When', 'Status', 'Health', 'Progress', 'Waits for', 'Owner']);
    expect(rowsOf(root)).to.deep.equal([
      ['Blue 2'],
      ['Second', '14 Sept 2026', 'Planned', '', '', 'First ends after it', ''],
      ['First', 'Oct 2026', 'In progress', 'At risk', '40%', '', 'Ada'],
      ['Red 1'],
      ['Third', 'No date yet', '', '', '', '', ''],
    ]);
  });

  it('has no column for what no item says, nor for what the lanes say', async () => {
    const root = await drawn(list, sceneOf({ items: [{ title: 'Only' }] }, lenses.team, wide));
    expect(headingsOf(root)).to.deep.equal(['Item']);
    expect(rowsOf(root)).to.deep.equal([['Only']]);
  });

  it('tells sales what may be said, and strikes out what has expired', async () => {
    const text = { title: 'A', sayable: 'It comes.', doNotSay: 'A day.', expires: '2026-09-13' };
    const root = await drawn(
      list,
      sceneOf({ items: [{ title: 'In', commitment: 'planned', texts: { sales: text } }] }, lenses.sales, wide),
    );
    expect(headingsOf(root)).to.deep.equal(['Item', 'You may say', 'Do not say']);
    expect(textOf(root.querySelector('td s'))).to.equal('It comes.');
    expect(textOf(root.querySelector('td'))).to.contain('Expired on 13 Sept 2026');
  });

  it('says where an item was before it moved', async () => {
    const history = [{ on: '2026-08-01', timeframe: '2026-Q3' }];
    const root = await drawn(list, sceneOf({ items: [{ title: 'A', timeframe: '2026-Q4', history }] }, lenses.team, wide));
    expect(rowsOf(root)).to.deep.equal([['A', 'Q4 2026 was Q3 2026']]);
  });

  it('marks the item whose details are open', async () => {
    const root = await drawn(list, sceneOf(ROADMAP, lenses.team, { ...wide, selected: 'b' }));
    expect(textOf(root.querySelector('[aria-current="true"]'))).to.equal('Second');
  });

  it('keeps its header below the bar of the view', async () => {
    const root = await drawn(list, sceneOf(ROADMAP, lenses.team, wide));
    const { position, top } = getComputedStyle(root.querySelector('thead')!);
    expect([position, top]).to.deep.equal(['sticky', '48px']);
  });

  it('lines cells up under their headings', async () => {
    const root = await drawn(list, sceneOf(ROADMAP, lenses.team, wide));
    const leftOf = (cells: Iterable<Element>) => [...cells].map((cell) => Math.round(cell.getBoundingClientRect().left));
    const rows = [...root.querySelectorAll('tbody tr:not(.lane)')];
    for (const row of rows) expect(leftOf(row.children)).to.deep.equal(leftOf(root.querySelectorAll('thead th')));
  });
});

describe('the order of the list', () => {
  const headOf = (root: ShadowRoot, text: string) => [...root.querySelectorAll('thead th')].find((head) => textOf(head) === text)!;

  it('is changed at the headings: forwards, backwards, as it was', async () => {
    let asked: Partial<View> = {};
    const changeView = (change: Partial<View>) => (asked = change);
    const press = async (view: View) => {
      const root = await drawn(list, sceneOf(ROADMAP, lenses.team, { ...wide, view, changeView }));
      headOf(root, 'Status').querySelector('button')!.click();
      return [headOf(root, 'Status').getAttribute('aria-sort'), asked];
    };
    expect(await press({})).to.deep.equal(['none', { sortBy: ['status'], descending: false }]);
    expect(await press({ sortBy: ['status'] })).to.deep.equal(['ascending', { sortBy: ['status'], descending: true }]);
    expect(await press({ sortBy: ['status'], descending: true })).to.deep.equal(['descending', { sortBy: undefined, descending: false }]);
  });

  it('cannot be changed by what has no order, nor where the lens does not let it', async () => {
    const root = await drawn(list, sceneOf(ROADMAP, lenses.team, wide));
    expect(headOf(root, 'Waits for').querySelector('button')).to.equal(null);
    const sold = await drawn(list, sceneOf(ROADMAP, lenses.sales, wide));
    expect(sold.querySelectorAll('thead button').length).to.equal(0);
  });

  it('mixes dated and undated items, but in time', async () => {
    const items = [{ title: 'B', timeframe: '2026-Q4' }, { title: 'A' }, { title: 'C', timeframe: '2026-Q3' }];
    const ordered = async (view: View) => {
      const scene = sceneOf({ items }, lenses.team, wide);
      const root = await drawn(list, { ...scene, view, lanes: arrange(scene.projection, view) });
      return rowsOf(root).map(([title]) => title);
    };
    expect(await ordered({ sortBy: ['title'] })).to.deep.equal(['A', 'B', 'C']);
    expect(await ordered({ sortBy: ['timeframe'], descending: true })).to.deep.equal(['B', 'C', 'A']);
  });
});

describe('the list of thousands', () => {
  const items = Array.from({ length: 4000 }, (_, n) => ({
    id: `i${n}`,
    title: `Item ${String(n).padStart(4, '0')}`,
    team: n % 2 ? 'blue' : 'red',
  }));
  const long = { ...ROADMAP, items };

  it('has the rows near the window in the document, numbered among all', async () => {
    const root = await drawn(list, sceneOf(long, lenses.team, wide));
    for (const share of [0, 0.3, 0.999, 0.6]) {
      window.scrollTo(0, share * document.documentElement.scrollHeight);
      await nextFrame();
      await nextFrame();
      await nextFrame();
      const rows = [...root.querySelectorAll('tbody tr')];
      expect(rows.length).to.be.below(200);
      const seen = rows.filter((row) => row.getBoundingClientRect().bottom > 0 && row.getBoundingClientRect().top < innerHeight);
      expect(seen.filter((row) => row.matches('.gap')).length, `at ${share}`).to.equal(0);
      const numbers = seen.map((row) => Number(row.getAttribute('aria-rowindex')));
      expect(numbers).to.deep.equal(numbers.map((_, index) => numbers[0]! + index));
    }
    window.scrollTo(0, 0);
    expect(root.querySelector('table')?.getAttribute('aria-rowcount')).to.equal('4003');
    await expect(root.host).to.be.accessible();
  });

  it('draws a row that is asked for', async () => {
    const root = await drawn(list, sceneOf(long, lenses.team, wide));
    expect(root.querySelector('[data-item="i3000"]')).to.equal(null);
    list.reveal!('i3000', root);
    expect(root.querySelector('[data-item="i3000"]')).to.exist;
  });
});

describe('the list on a phone', () => {
  it('stacks the cells of an item, each beside its label, without those that say nothing', async () => {
    const root = await drawn(list, sceneOf(ROADMAP, lenses.team, narrow));
    const third = [...root.querySelectorAll('tbody tr')].at(-1)!;
    expect([...third.querySelectorAll('td')].filter((cell) => displayOf(cell) !== 'none').map(textOf)).to.deep.equal(['No date yet']);
    expect(third.querySelector('td')?.dataset['label']).to.equal('When');
    expect(getComputedStyle(third.querySelector('td')!, '::before').content).not.to.equal('none');
  });

  it('is no wider than the phone', async () => {
    const items = [
      { title: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen'.repeat(3), owner: 'x'.repeat(200), timeframe: '2026-Q3' },
    ];
    const root = await drawn(list, sceneOf({ items }, lenses.team, narrow));
    const right = Math.max(...[...root.querySelectorAll('tbody *')].map((node) => node.getBoundingClientRect().right));
    expect(right).to.be.at.most(root.host.getBoundingClientRect().right);
  });

  it('stacks many columns on a tablet, and few not', async () => {
    const many = await drawn(list, sceneOf(ROADMAP, lenses.team, { frame: { width: 820 } }));
    expect(getComputedStyle(many.querySelector('thead')!).position).to.equal('absolute');
    const few = await drawn(list, sceneOf({ items: [{ title: 'A', timeframe: '2026-Q3' }] }, lenses.team, { frame: { width: 820 } }));
    expect(getComputedStyle(few.querySelector('thead')!).position).to.equal('sticky');
  });
});

for (const [place, frame] of Object.entries({ 'a desk': wide, 'a phone': narrow })) {
  describe(`the list for screen readers on ${place}`, () => {
    it('is a table with a name, whose rows and headings are told as such', async () => {
      const root = await drawn(list, sceneOf(ROADMAP, lenses.team, frame));
      expect(textOf(root.querySelector('caption'))).to.equal('Plan');
      const rolesOf = (selector: string) => [...new Set([...root.querySelectorAll(selector)].map((node) => node.getAttribute('role')))];
      expect(rolesOf('table')).to.deep.equal(['table']);
      expect(rolesOf('thead, tbody')).to.deep.equal(['rowgroup']);
      expect(rolesOf('tr')).to.deep.equal(['row']);
      expect(rolesOf('thead th')).to.deep.equal(['columnheader']);
      expect(rolesOf('tbody th')).to.deep.equal(['rowheader']);
      expect(rolesOf('td')).to.deep.equal(['cell']);
    });

    it('numbers its columns, so that a cell left out does not move the others', async () => {
      const root = await drawn(list, sceneOf(ROADMAP, lenses.team, frame));
      const row = root.querySelector('tbody tr:not(.lane)')!;
      expect([...row.children].map((cell) => Number(cell.getAttribute('aria-colindex')))).to.deep.equal([1, 2, 3, 4, 5, 6, 7]);
      expect(root.querySelector('table')?.getAttribute('aria-colcount')).to.equal('7');
    });

    it('passes axe', async () => {
      const root = await drawn(list, sceneOf(ROADMAP, lenses.team, frame));
      await expect(root.host).to.be.accessible();
    });
  });
}
