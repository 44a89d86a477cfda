import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { drawnView } from '../../roadmap-view/view-of.js';
import type { RoadmapViewElement } from '../../../../src/index.js';

const LONG = 'Everything that holds the lights on overnight, in all regions and for all firms that have signed before the summer';
const TITLES = [LONG, 'Payments', 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabteilung Nord', 'التخطيط والجدولة لكل المناطق'];
const STATUSES = ['planned', 'in-progress', 'done', 'blocked', 'paused', 'proposed', 'cancelled'];
const ROADMAP = {
  teams: TITLES.map((title, n) => ({ id: `t${n}`, title })),
  items: TITLES.flatMap((_, team) =>
    STATUSES.map((status, n) => ({
      ...{ id: `i${team}${n}`, title: `Item ${n}`, team: `t${team}`, status },
      ...(n !== 5 && { timeframe: '2026-10' }),
      ...(n % 2 && { health: { value: n === 1 ? 'at-risk' : 'off-track', by: 'Ada', on: '2026-09-01' } }),
    })),
  ),
};

async function timelineAt(width: number, locale: string): Promise<RoadmapViewElement> {
  const view = await drawnView({ roadmap: ROADMAP, layout: 'timeline', lens: 'team', locale });
  view.style.setProperty('width', `${width}px`);
  await aTimeout(120);
  await nextFrame();
  return view;
}

const all = (view: RoadmapViewElement, selector: string) => [...view.renderRoot.querySelectorAll<HTMLElement>(selector)];
const box = (element: Element) => element.getBoundingClientRect();

describe('the heading of a lane on the timeline', () => {
  for (const width of [1200, 820, 390, 320])
    for (const locale of ['en-GB', 'de', 'ar'])
      it(`has room for its title and for what it says at ${width} pixels, in ${locale}`, async () => {
        const view = await timelineAt(width, locale);
        const heads = all(view, '.time-head');
        // as many as an engine draws of what is in sight: lines are taller in Firefox
        expect(heads.length).to.be.above(1);
        for (const head of heads) {
          const lane = box(head.parentElement!);
          const place = width < 720 ? box(head) : lane;
          const shown = [...head.querySelectorAll('h3, .time-share, .time-facts > .muted, .sign')];
          for (const one of shown.filter((fact) => box(fact).width > 0)) {
            const { top, bottom, left, right } = box(one);
            // what has no room in its line is not there: of a line below not even the tops of letters
            if (width < 720 && top >= box(head.querySelector('.time-stick')!).bottom - 3) continue;
            expect(bottom, one.textContent).to.be.at.most(place.bottom + 1);
            expect(left, one.textContent).to.be.at.least(box(head).left - 1);
            expect(right, one.textContent).to.be.at.most(box(head).right + 1);
          }
        }
      });

  it('has two lines of a long title, and all of it while it has the focus, until Escape', async () => {
    const view = await timelineAt(1200, 'en-GB');
    const title = all(view, '.time-head h3').find(({ textContent }) => textContent.includes(LONG))!;
    const [button, text] = [title.querySelector('button')!, title.querySelector('span')!];
    const isCut = () => text.scrollHeight > text.clientHeight + 2;
    const cutTo = text.clientHeight;
    expect([isCut(), button.title]).to.deep.equal([true, '']);
    expect(cutTo).to.be.within(34, 44);
    button.focus();
    expect(isCut()).to.equal(false);
    // it covers the headings that follow
    const others = all(view, '.time-head').filter((head) => !head.contains(button));
    expect(new Set(others.map((head) => getComputedStyle(head).zIndex))).to.deep.equal(new Set(['1']));
    expect(getComputedStyle(button.closest('.time-head')!).zIndex).to.equal('2');
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(isCut()).to.equal(true);
    button.blur();
    title.dispatchEvent(new PointerEvent('pointerenter'));
    expect(isCut()).to.equal(false);
    title.dispatchEvent(new PointerEvent('pointerleave'));
    expect([isCut(), text.clientHeight]).to.deep.equal([true, cutTo]);
  });

  it('stays as it is while a title that has room is pointed at', async () => {
    const view = await timelineAt(1200, 'en-GB');
    const title = all(view, '.time-head h3').find(({ textContent }) => textContent.includes('Payments'))!;
    title.dispatchEvent(new PointerEvent('pointerenter'));
    expect(title.closest('.time-canvas')!.matches('.telling, :has(.whole)')).to.equal(false);
  });
});
