import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { repeatsHeads } from '../../../../src/components/layouts/in-stretches.js';
import { board } from '../../../../src/components/layouts/board/board.js';
import type { Scene } from '../../../../src/components/layouts/layout-module.js';
import { revealIn } from '../../../../src/components/templates/windowed.js';
import { arrange, type View } from '../../../../src/sdk/lenses/arrange.js';
import { lenses } from '../../../../src/sdk/lenses/presets/index.js';
import { drawn, textOf } from '../../drawn.js';
import { sceneOf } from '../../scene-of.js';

const ROADMAP = {
  title: 'Plan',
  teams: [
    { id: 'blue', title: 'Blue' },
    { id: 'red', title: 'Red' },
  ],
  themes: [{ id: 'trust', title: 'Trust' }],
  items: [
    { id: 'a', title: 'First', team: 'blue', themes: 'trust', timeframe: '2026-09-20', status: 'in-progress', health: 'at-risk' },
    { id: 'b', title: 'Second', team: 'blue', timeframe: '2026-09-14', status: 'planned' },
    { id: 'c', title: 'Third', team: 'red', timeframe: '2026-Q4', status: 'planned', commitment: 'committed' },
    { id: 'd', title: 'Fourth', team: 'red' },
    { id: 'e', title: 'Fifth', team: 'blue', status: 'done', timeframe: '2026-08' },
  ],
};
const LONG = {
  items: Array.from({ length: 3000 }, (_, n) => ({
    id: `i${n}`,
    title: `Item ${String(n).padStart(4, '0')}${n % 3 ? '' : ' with a title that takes more than one line in a column'}`,
    timeframe: '2026-Q4',
    status: 'planned',
  })),
};
const LANED = {
  teams: Array.from({ length: 40 }, (_, n) => ({ id: `t${n}`, title: `Team ${n}` })),
  items: Array.from({ length: 10_000 }, (_, n) => ({
    id: `i${n}`,
    title: `Item ${n}${n % 3 ? '' : ' with a title that takes more than one line in a column'}`,
    team: `t${n % 40}`,
    timeframe: ['2026-09', '2026-Q4', '2027-05', undefined][Math.floor(n / 40) % 4],
    status: 'planned',
  })),
};

function scene(view: View = {}, changes: Partial<Scene> = {}, roadmap: unknown = ROADMAP, lens = lenses.team): Scene {
  const made = sceneOf(roadmap, lens, changes);
  const asked = { ...board.initialView!(made.projection, made.frame), ...view };
  return { ...made, view: asked, lanes: arrange(made.projection, asked) };
}

const headsOf = (root: ShadowRoot) => [...root.querySelectorAll('.board-head')].map(textOf);
const cardsOf = (root: ParentNode) => [...root.querySelectorAll('.board-card')].map(textOf);
const focusOf = (root: ShadowRoot) => textOf(root.activeElement);

describe('the board', () => {
  it('has its columns in order, each with its count, and nothing where there is nothing', async () => {
    const root = await drawn(board, scene());
    expect(headsOf(root)).to.deep.equal(['Now 2', 'Next 1', 'Later 0', 'No date yet 1', 'Done 1']);
    expect([...root.querySelectorAll('.board-column')].map((column) => textOf(column.querySelector('ul, .board-nothing')))[2]).to.equal(
      'Nothing',
    );
  });

  it('says in a word what is new about an item', async () => {
    const root = await drawn(board, scene({}, { marks: new Map([['c', 'New']]) }));
    expect(cardsOf(root).filter((card) => card.includes('New'))).to.deep.equal(['Third New Planned Q4 2026 Red']);
  });

  it('tells of each item how it stands, when it comes and whose it is', async () => {
    const root = await drawn(board, scene());
    expect(cardsOf(root)[1]).to.equal('First In progress At risk 20 Sept 2026 Blue · Trust');
    const sold = await drawn(
      board,
      scene({}, {}, { items: [{ title: 'A', commitment: 'committed', status: 'planned', timeframe: '2026-Q4' }] }, lenses.sales),
    );
    expect(cardsOf(sold)).to.deep.equal(['A Committed Q4 2026']);
  });

  it('leaves out of a card what its column says', async () => {
    const root = await drawn(board, scene({ columns: 'status' }));
    expect(headsOf(root)).to.deep.equal(['Planned 2', 'In progress 1', 'Done 1', 'No status 1']);
    expect(cardsOf(root)[0]).to.equal('Second 14 Sept 2026 Blue');
  });

  it('has lanes as rows where the reader groups, which can be closed', async () => {
    let asked: Partial<View> = {};
    const root = await drawn(board, scene({ groupBy: 'team' }, { changeView: (change) => (asked = change) }));
    expect([...root.querySelectorAll('.board-lane h3')].map(textOf)).to.deep.equal(['Blue 3', 'Red 2']);
    expect(root.querySelector('.board-column')?.getAttribute('aria-label')).to.equal('Blue, Now');
    root.querySelector<HTMLElement>('.board-toggle')!.click();
    expect(asked).to.deep.equal({ collapsed: ['blue'] });
    const closed = await drawn(board, scene({ groupBy: 'team', collapsed: ['blue'] }));
    expect(cardsOf(closed).length).to.equal(2);
    expect(closed.querySelector('.board-toggle')?.getAttribute('aria-expanded')).to.equal('false');
  });

  it('is one tab stop; the arrows go through columns and lanes as far as there are cards', async () => {
    const root = await drawn(board, scene({ groupBy: 'team' }));
    await nextFrame();
    const stops = () => [...root.querySelectorAll<HTMLElement>('.board-card .item')].filter(({ tabIndex }) => tabIndex === 0);
    expect(stops().map(textOf)).to.deep.equal(['Second']);
    stops()[0]!.focus();
    const walked: string[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowRight', 'Home', 'End', 'ArrowDown']) {
      await sendKeys({ press: key });
      walked.push(focusOf(root));
    }
    expect(walked).to.deep.equal(['First', 'First', 'Fifth', 'Second', 'Second', 'Fifth', 'Fifth', 'Fifth', 'Fifth']);
    expect(stops().map(textOf)).to.deep.equal(['Fifth']);
  });

  it('turns the arrows round where it is read from right to left', async () => {
    const root = await drawn(board, scene());
    (root.host as HTMLElement).dir = 'rtl';
    root.querySelector<HTMLElement>('[data-item="b"]')!.focus();
    await sendKeys({ press: 'ArrowLeft' });
    expect(focusOf(root)).to.equal('Third');
  });

  it('stacks its columns on a phone and is no wider', async () => {
    const root = await drawn(board, scene({ groupBy: 'team' }, { frame: { width: 358 } }));
    const right = Math.max(...[...root.querySelectorAll('.board *')].map((node) => node.getBoundingClientRect().right));
    expect(right).to.be.at.most(root.host.getBoundingClientRect().right);
    expect([...root.querySelectorAll('.board-cell-head')].filter((node) => (node as HTMLElement).checkVisibility()).length).to.equal(4);
  });

  for (const [name, view, frame] of [
    ['wide', {}, { width: 1224 }],
    ['scrolling', {}, { width: 700 }],
    ['narrow', {}, { width: 358 }],
    ['in lanes', { groupBy: 'team' }, { width: 1224 }],
  ] as const)
    it(`passes axe, ${name}`, async () => {
      const root = await drawn(board, scene(view, { frame }));
      await expect(root.host).to.be.accessible();
    });
});

describe('the board of thousands', () => {
  const settled = async () => {
    await nextFrame();
    await nextFrame();
    await aTimeout(30);
  };

  it('has only what is near the window in the document, and says how many there are', async () => {
    const root = await drawn(board, scene({}, {}, LONG));
    await settled();
    const cards = root.querySelectorAll('.board-card');
    expect(cards.length).to.be.within(10, 150);
    expect([cards[0]!.getAttribute('aria-setsize'), cards[3]!.getAttribute('aria-posinset')]).to.deep.equal(['3000', '4']);
  });

  for (const width of [1000, 390])
    it(`has no more in the document with lanes, of 10,000 items, and shows them without a hole at ${width} pixels`, async () => {
      const laned = scene({ groupBy: 'team' }, { frame: { width } }, LANED);
      const root = await drawn(board, laned);
      await settled();
      expect(root.querySelectorAll('*').length).to.be.within(100, 3000);
      for (let step = 0; step < 12; step++) {
        window.scrollTo(0, ((step * 0.618) % 1) * (document.documentElement.scrollHeight - innerHeight));
        await settled();
        await settled();
        expect(root.querySelectorAll('*').length, `at step ${step}`).to.be.within(100, 4000);
        const inWindow = [...root.querySelectorAll('.gap, .board-card')].filter((node) => {
          const { top, bottom } = node.getBoundingClientRect();
          return bottom > 0 && top < innerHeight;
        });
        expect(inWindow.filter((node) => node.matches('.gap')).length, `at step ${step}`).to.equal(0);
        expect(inWindow.length, `at step ${step}`).to.be.greaterThan(0);
      }
      revealIn(root, 'i9999');
      expect(root.querySelector('[data-item="i9999"]')).to.exist;
      window.scrollTo(0, 0);
    });

  it('has all cards in the document with lanes where they are few', async () => {
    const root = await drawn(board, scene({ groupBy: 'team' }, {}, { ...LANED, items: LANED.items.slice(0, 150) }));
    await settled();
    expect(root.querySelectorAll('.board-card').length).to.equal(150);
  });

  it('shows, wherever the reader scrolls to, the cards that belong there without a hole', async () => {
    const root = await drawn(board, scene({}, {}, LONG));
    for (let step = 0; step < 20; step++) {
      window.scrollTo(0, ((step * 0.618) % 1) * (document.documentElement.scrollHeight - innerHeight));
      await settled();
      const inWindow = [...root.querySelectorAll('.board-cards > *')].filter((node) => {
        const { top, bottom } = node.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      });
      expect(inWindow.filter((node) => node.matches('.gap')).length, `at step ${step}`).to.equal(0);
      const places = inWindow.map((node) => Number(node.getAttribute('aria-posinset')));
      expect(places).to.deep.equal(places.map((_, index) => places[0]! + index));
    }
    window.scrollTo(0, 0);
  });

  it('keeps the card that has the focus, however far the reader scrolls', async () => {
    const root = await drawn(board, scene({}, {}, LONG));
    root.querySelector<HTMLElement>('[data-item="i3"]')!.focus();
    window.scrollTo(0, 100_000);
    await settled();
    expect(focusOf(root)).to.contain('Item 0003');
    await sendKeys({ press: 'ArrowDown' });
    expect(focusOf(root)).to.contain('Item 0004');
    await sendKeys({ press: 'End' });
    expect(focusOf(root)).to.contain('Item 2999');
    window.scrollTo(0, 0);
  });

  it('draws a card that is asked for', async () => {
    const root = await drawn(board, scene({ groupBy: 'status' }, {}, LONG));
    revealIn(root, 'i2000');
    expect(root.querySelector('[data-item="i2000"]')).to.exist;
  });

  it('draws all of them on paper, and stands its columns one below the other where they are many', async () => {
    const root = await drawn(board, scene({ groupBy: 'status' }, { frame: { width: 700, paper: true } }, LONG));
    expect(root.querySelectorAll('.board-card').length).to.equal(3000);
    expect(root.querySelectorAll('.board-heads').length).to.equal(0);
    // where no head of a table is repeated, few columns are too many
    expect(root.querySelectorAll('.stacked').length).to.equal(repeatsHeads() ? 0 : 1);
    const quarters = Array.from({ length: 6 }, (_, n) => ({
      id: `q${n}`,
      title: `Quarter ${n}`,
      timeframe: `${2026 + (n >> 2)}-Q${(n % 4) + 1}`,
    }));
    const many = scene({ columns: 'quarter' }, { frame: { width: 700, paper: true } }, { items: quarters });
    expect((await drawn(board, many)).querySelectorAll('.stacked').length).to.equal(1);
  });
});
