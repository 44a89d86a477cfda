import { expect, nextFrame } from '@open-wc/testing';
import { timeline } from '../../../../src/components/layouts/timeline/timeline.js';
import { team } from '../../../../src/sdk/lenses/presets/team.js';
import { drawn, textOf } from '../../drawn.js';
import { sceneOf } from '../../scene-of.js';

const LONG = 'Replan every visit of the day when the first takes longer than was thought of it';
const ROADMAP = {
  teams: [{ id: 'a', title: 'Planning' }],
  items: [
    { id: 'i', title: LONG, team: 'a', status: 'planned', timeframe: '2026-08-01/2026-11-30' },
    { id: 'z', title: 'Afterwards', team: 'a', status: 'planned', timeframe: '2028-01-01/2028-03-01' },
  ],
  milestones: [{ id: 'm', title: 'Beta', timeframe: '2026-10-01', items: ['i'] }],
};

async function timelineOf(roadmap: unknown, dir: 'ltr' | 'rtl', zoom: 'quarter' | 'fit') {
  const root = await drawn(timeline, sceneOf(roadmap, team, { frame: { width: 1000, height: 400 }, view: { zoom, groupBy: 'team' } }));
  (root.host as HTMLElement).dir = dir;
  for (let frame = 0; frame < 4; frame++) await nextFrame();
  const scroller = root.querySelector<HTMLElement>('.time-scroll')!;
  return { root, scroller };
}

describe('names at the start of what is in sight', () => {
  for (const dir of ['ltr', 'rtl'] as const)
    it(`are cut with "…" to the room that is left, and are gone with their bars: ${dir}`, async () => {
      const { root, scroller } = await timelineOf(ROADMAP, dir, 'quarter');
      const button = root.querySelector<HTMLElement>('[data-item=i]')!;
      const bar = button.parentElement!;
      const widths = new Set<number>();
      let gone = 0;
      for (let left = 0; left < scroller.scrollWidth - scroller.clientWidth; left += 23) {
        scroller.scrollTo({ left: dir === 'rtl' ? -left : left, behavior: 'instant' });
        scroller.dispatchEvent(new Event('scroll'));
        if (!bar.isConnected) continue;
        const [name, box, head] = [button, bar, root.querySelector('.time-head')!].map((one) => one.getBoundingClientRect());
        const past = dir === 'rtl' ? box!.left - head!.left : head!.right - box!.right;
        if (past > 1) {
          gone++;
          expect(getComputedStyle(button).clipPath, `${left}`).to.equal('inset(50%)');
        } else {
          widths.add(Math.round(name!.width));
          expect(getComputedStyle(button).clipPath, `${left}`).to.equal('none');
          const reach = bar.getBoundingClientRect().width + 160;
          expect(dir === 'rtl' ? box!.right - name!.left : name!.right - box!.left, `${left}`).to.be.at.most(reach + 3);
        }
      }
      expect(gone, 'steps without a bar').to.be.greaterThan(0);
      expect(widths.size, 'widths of the name').to.be.greaterThan(3);
    });

  it('are not touched again once they are gone, or where only rows are scrolled', async () => {
    const { root, scroller } = await timelineOf(ROADMAP, 'ltr', 'quarter');
    const button = root.querySelector<HTMLElement>('[data-item=i]')!;
    const bar = button.parentElement!;
    const to = (left: number, top = 0) => {
      scroller.scrollTo({ left, top, behavior: 'instant' });
      scroller.dispatchEvent(new Event('scroll'));
    };
    const start = parseFloat(bar.style.insetInlineStart);
    const end = start + parseFloat(bar.style.inlineSize);
    to(end - 60);
    expect(button.style.getPropertyValue('--r')).to.match(/px$/);
    const changes = new MutationObserver(() => {});
    changes.observe(bar, { attributes: true, subtree: true });
    to(end - 60, 9);
    expect(changes.takeRecords(), 'rows').to.have.length(0);
    to(end + 20);
    expect([getComputedStyle(button).clipPath, getComputedStyle(button).position, button.style.getPropertyValue('--r')]).to.deep.equal([
      'inset(50%)',
      'relative',
      '',
    ]);
    changes.takeRecords();
    for (const left of [25, 31, 44]) to(end + left);
    expect([bar.isConnected, changes.takeRecords().length], 'gone').to.deep.equal([true, 0]);
    to(start - 10);
    expect([getComputedStyle(button).clipPath, button.className]).to.deep.equal(['none', 'item']);
  });

  it('are said once to a screen reader, a milestone with its item and its day', async () => {
    const { root } = await timelineOf(ROADMAP, 'ltr', 'quarter');
    const point = root.querySelector<HTMLElement>('.time-point')!;
    const button = point.querySelector('button')!;
    expect(button.ariaLabel!.replace(/[\u2066-\u2069]/g, '')).to.equal(`Beta, ${LONG}, 1 Oct 2026`);
    expect(textOf(button)).to.equal('Beta');
    expect(root.querySelectorAll('.time-canvas [title]:not(.sign)').length).to.equal(0);
  });

  for (const dir of ['ltr', 'rtl'] as const)
    it(`of releases are whole at the edge as long as the next leaves room, and then gone: ${dir}`, async () => {
      const releases = [
        { id: 'r', title: 'Dispatch 26.2 for everyone', timeframe: '2026-12-20' },
        { id: 's', title: 'Portal 7', timeframe: '2027-04-01' },
      ];
      const { root, scroller } = await timelineOf({ ...ROADMAP, releases }, dir, 'quarter');
      const flags = (): Element[] => [...root.querySelectorAll('.time-flag')].filter((flag) => textOf(flag).startsWith('Dispatch'));
      const seen = { whole: 0, gone: 0 };
      const own = flags()[0]!.firstElementChild!.getBoundingClientRect().width;
      for (let left = 0; left < 1400; left += 11) {
        scroller.scrollTo({ left: dir === 'rtl' ? -left : left, behavior: 'instant' });
        scroller.dispatchEvent(new Event('scroll'));
        const [flag] = flags();
        if (!flag) continue;
        const name = flag.firstElementChild!;
        const [box, line, head] = [name, flag, root.querySelector('.time-head')!].map((one) => one.getBoundingClientRect());
        const past = dir === 'rtl' ? line!.right - head!.left : head!.right - line!.left;
        const { clipPath } = getComputedStyle(name);
        expect(getComputedStyle(flag).clipPath, `${left}`).to.equal('none');
        // 102 days of two pixels, less what stays free between two names
        if (past > 196 - own + 1) {
          seen.gone++;
          expect(clipPath, `${left}`).to.equal('inset(50%)');
        } else if (clipPath === 'none' && past > 2) {
          seen.whole++;
          const start = dir === 'rtl' ? head!.left - box!.right : box!.left - head!.right;
          expect(start, `${left}`).to.be.within(-1, 1);
          expect(box!.width, `${left}`).to.be.closeTo(own, 1);
        }
      }
      expect(seen.whole, 'whole').to.be.greaterThan(1);
      expect(seen.gone, 'gone').to.be.greaterThan(5);
    });

  it('are none where a letter or two would be seen', async () => {
    const items = Array.from({ length: 40 }, (_, index) => ({
      ...ROADMAP.items[0]!,
      id: `i${index}`,
      timeframe: `${2020 + Math.floor(index / 4)}-0${1 + (index % 4) * 2}-01/${2020 + Math.floor(index / 4)}-0${1 + (index % 4) * 2}-20`,
    }));
    const { root } = await timelineOf({ teams: ROADMAP.teams, items }, 'ltr', 'fit');
    const letters = [...root.querySelectorAll<HTMLElement>('.time-item')].map((bar) => {
      const { fontSize, width } = getComputedStyle(bar.querySelector('.item')!);
      return { isShown: fontSize !== '0px', width: parseFloat(width) };
    });
    expect(letters.some(({ isShown }) => !isShown)).to.equal(true);
    expect(letters.filter(({ isShown, width }) => isShown && width < 56)).to.deep.equal([]);
  });
});
