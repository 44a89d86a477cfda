import { expect, nextFrame } from '@open-wc/testing';
import { createWords } from '../../../../src/components/i18n/words.js';
import { timeline } from '../../../../src/components/layouts/timeline/timeline.js';
import { team } from '../../../../src/sdk/lenses/presets/team.js';
import { drawn, textOf } from '../../drawn.js';
import { sceneOf } from '../../scene-of.js';

const ROADMAP = {
  teams: [{ id: 'a', title: 'Planning' }],
  items: [
    { id: 'i', title: 'Overnight plan', team: 'a', status: 'planned', timeframe: '2026-08-01/2026-11-30' },
    { id: 'z', title: 'Afterwards', team: 'a', status: 'planned', timeframe: '2028-01-01/2028-03-01' },
  ],
};

async function timelineOf(dir: 'ltr' | 'rtl', zoom: 'month' | 'quarter') {
  const words = createWords(dir === 'rtl' ? 'ar' : 'en-GB', 1, false, {});
  const root = await drawn(
    timeline,
    sceneOf(ROADMAP, team, { words, frame: { width: 1000, height: 400 }, view: { zoom, groupBy: 'team' } }),
  );
  // the view says it, and not its host
  for (const one of root.children) (one as HTMLElement).dir = dir;
  for (let frame = 0; frame < 4; frame++) await nextFrame();
  return { root, scroller: root.querySelector<HTMLElement>('.time-scroll')! };
}

/** Where the letters of a name are, from the start of what is in sight. */
function lettersOf(name: Element, head: DOMRect, dir: 'ltr' | 'rtl'): { from: number; to: number } {
  const range = document.createRange();
  range.selectNodeContents(name);
  const { left, right } = range.getBoundingClientRect();
  return dir === 'rtl' ? { from: head.left - right, to: head.left - left } : { from: left - head.right, to: right - head.right };
}

describe('names of periods at the start of what is in sight', () => {
  for (const dir of ['ltr', 'rtl'] as const)
    for (const zoom of ['month', 'quarter'] as const)
      it(`are whole there, apart from the next, or gone: ${dir}, ${zoom}`, async () => {
        const { root, scroller } = await timelineOf(dir, zoom);
        const seen = { held: 0, gone: 0 };
        for (let left = 0; left < Math.min(900, scroller.scrollWidth - scroller.clientWidth); left += 7) {
          scroller.scrollTo({ left: dir === 'rtl' ? -left : left, behavior: 'instant' });
          scroller.dispatchEvent(new Event('scroll'));
          const head = root.querySelector('.time-head')!.getBoundingClientRect();
          for (const row of root.querySelectorAll('.time-tick-row')) {
            const shown = [...row.querySelectorAll<HTMLElement>('b, span:not(:has(b))')].filter(
              (name) => textOf(name) && !name.matches('.bare'),
            );
            seen.gone += row.querySelectorAll('.bare').length;
            const names = shown.map((name) => ({ name, ...lettersOf(name, head, dir) })).filter(({ to }) => to > 1);
            for (const [index, { name, from, to }] of names.entries()) {
              expect(from, `${textOf(name)} at ${left}`).to.be.at.least(-1);
              if (names[index + 1]) expect(names[index + 1]!.from - to, `after ${textOf(name)} at ${left}`).to.be.at.least(3);
              if (name.scrollWidth > name.clientWidth + 1) expect(getComputedStyle(name).textOverflow).to.equal('ellipsis');
              if (from < 8) seen.held++;
            }
          }
        }
        expect(seen.held, 'held').to.be.above(9);
        expect(seen.gone, 'gone').to.be.above(0);
      });
});
