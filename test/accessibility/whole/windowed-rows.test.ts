import { expect, nextFrame } from '@open-wc/testing';
import { drawnView } from '../../components/roadmap-view/view-of.js';

const COUNT = 800;

describe('a table of which only the rows near the window are in the page', function () {
  this.timeout(800_000);
  it('numbers its rows fully and in order over a thousand steps of scrolling', async () => {
    const items = Array.from({ length: COUNT }, (_, n) => ({
      id: `i${n}`,
      title: `Item ${n}`,
      timeframe: '2026-Q4',
      status: 'planned',
      team: `t${n % 7}`,
    }));
    const view = await drawnView({ roadmap: { items }, lens: 'team', layout: 'list', groupBy: 'none' });
    const table = view.renderRoot.querySelector('table')!;
    expect(table.getAttribute('aria-rowcount')).to.equal(String(COUNT + 1));
    let seed = 7;
    const seen = new Set<number>();
    for (let step = 0; step < 1000; step++) {
      seed = (seed * 48271) % 2147483647;
      scrollTo(0, (seed / 2147483647) * document.documentElement.scrollHeight);
      await nextFrame();
      const rows = [...table.querySelectorAll('tr:not(.gap)')].map((row) => Number(row.getAttribute('aria-rowindex')));
      const isGrowing = rows.every((index, at) => Number.isInteger(index) && (at === 0 ? index === 1 : index > rows[at - 1]!));
      expect(isGrowing && rows.at(-1)! <= COUNT + 1, `step ${step}: ${rows.join()}`).to.equal(true);
      expect(rows.length).to.be.below(COUNT / 4);
      for (const index of rows) seen.add(index);
    }
    expect(seen.size, 'most rows never came into sight').to.be.greaterThan(COUNT * 0.8);
    scrollTo(0, 0);
  });
});
