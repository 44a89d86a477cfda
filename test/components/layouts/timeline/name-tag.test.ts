import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { timeline } from '../../../../src/components/layouts/timeline/timeline.js';
import { team } from '../../../../src/sdk/lenses/presets/team.js';
import { waitUntil } from '../../../wait-until.js';
import { drawn, textOf } from '../../drawn.js';
import { sceneOf } from '../../scene-of.js';

const ROADMAP = {
  teams: [{ id: 'a', title: 'Planning' }],
  items: [
    { id: 'i', title: 'Overnight plan', team: 'a', status: 'planned', timeframe: '2026-08-01/2026-11-30' },
    { id: 'z', title: 'Afterwards', team: 'a', status: 'planned', timeframe: '2036-01-01/2038-03-01' },
  ],
  milestones: [
    { id: 'i', title: 'Beta with three friendly firms', timeframe: '2026-10-01', items: ['i'] },
    { id: 'n', title: 'General release to all the firms', timeframe: '2027-12-10', team: 'a' },
    { id: 'l', title: 'Certificate', timeframe: '2031-12-10', team: 'a' },
  ],
  releases: [{ id: 'r', title: 'Dispatch', timeframe: '2026-09-20' }],
};

/** The whole of it, so far away that names have no room. */
async function timelineOf(roadmap: unknown = ROADMAP, width = 500) {
  const scene = sceneOf(roadmap, team, { frame: { width, height: 400 }, view: { zoom: 'fit', groupBy: 'team' } });
  const root = await drawn(timeline, scene);
  for (let frame = 0; frame < 4; frame++) await nextFrame();
  const tag = root.querySelector<HTMLElement>('.name-tag')!;
  const isOpen = (): boolean => tag.matches(':popover-open');
  const lines = (): string[] => [...tag.children].map((line) => textOf(line).replace(/[\u2066-\u2069]/g, ''));
  const points = ['i', 'n', 'l', 'm0', 'm1', 'm2'].flatMap((id) => root.querySelector<HTMLButtonElement>(`[data-point=${id}]`) ?? []);
  return { root, tag, isOpen, lines, points, untilOpen: () => waitUntil(isOpen, 'no name is told') };
}

const point = (target: Element, type: string, pointerType = 'mouse'): boolean =>
  target.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, pointerType }));

describe('what is told of an entry of the timeline', () => {
  it('is told where a pointer rests on a milestone, with its item and its day, stays while the pointer comes to it, and goes with Escape', async () => {
    const { points, tag, isOpen, lines, untilOpen } = await timelineOf();
    point(points[0]!, 'pointerover');
    await untilOpen();
    expect(lines()[0]).to.equal('Beta with three friendly firms Overnight plan, 1 Oct 2026');
    point(tag, 'pointerover');
    await aTimeout(300);
    expect(isOpen()).to.equal(true);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(isOpen()).to.equal(false);
    point(points[0]!, 'pointerover');
    await aTimeout(300);
    expect(isOpen(), 'again, before the reader was elsewhere').to.equal(false);
  });

  it('is gone when the pointer leaves, and is not told to who only passes by', async () => {
    const { root, points, isOpen, untilOpen } = await timelineOf();
    const scroller = root.querySelector('.time-scroll')!;
    point(points[0]!, 'pointerover');
    point(scroller, 'pointerover');
    await aTimeout(300);
    expect(isOpen()).to.equal(false);
    point(points[0]!, 'pointerover');
    await untilOpen();
    point(scroller, 'pointerleave');
    expect(isOpen()).to.equal(false);
  });

  it('is told to a finger that presses a milestone, until it presses elsewhere', async () => {
    const { points, isOpen, untilOpen } = await timelineOf();
    point(points[0]!, 'pointerover', 'touch');
    await aTimeout(300);
    expect(isOpen(), 'before it is pressed').to.equal(false);
    points[0]!.click();
    await untilOpen();
    point(document.body, 'pointerdown', 'touch');
    expect(isOpen()).to.equal(false);
  });

  it('is told to the keyboard, which walks to every milestone', async () => {
    const { root, lines, isOpen, untilOpen } = await timelineOf();
    root.querySelector<HTMLElement>('[data-item=i]')!.focus();
    await nextFrame();
    const names = new Set<string>();
    for (let step = 0; step < 3; step++) {
      await sendKeys({ press: 'ArrowRight' });
      await waitUntil(() => root.activeElement?.matches('[data-point]') && isOpen(), 'no milestone has the focus');
      await untilOpen();
      expect(lines().join()).to.contain(textOf(root.activeElement));
      names.add(textOf(root.activeElement));
    }
    expect([...names]).to.have.members(ROADMAP.milestones.map(({ title }) => title));
    await sendKeys({ press: 'ArrowRight' });
    await waitUntil(() => root.activeElement?.matches('[data-item=z]'), 'the item behind them has the focus');
  });

  it('keeps the keyboard on a milestone that has the id of an item', async () => {
    const { root, points } = await timelineOf();
    points[0]!.focus();
    await nextFrame();
    await sendKeys({ press: '-' });
    await nextFrame();
    expect(root.activeElement?.getAttribute('data-point')).to.equal('i');
  });

  it('comes with those of the milestones that it covers', async () => {
    const milestones = ['2026-12-31', '2027-03-31', '2031-01-01'].map((timeframe, index) => ({
      ...{ id: `m${index}`, title: `Milestone ${index}`, timeframe },
      team: 'a',
    }));
    const { points, lines, untilOpen } = await timelineOf({ ...ROADMAP, milestones });
    points[0]!.click();
    await untilOpen();
    const [first, ...others] = points.map((one) => one.getBoundingClientRect());
    const covered = others.filter(({ top, left }) => top === first!.top && Math.abs(left - first!.left) < 24);
    expect(covered.length, 'a milestone over another').to.equal(1);
    expect(lines().map((line) => line.slice(0, 11))).to.deep.equal(['Milestone 0', 'Milestone 1']);
  });

  it('is of a bar its whole name and what the bar shows, of a release its day', async () => {
    const title = 'Replan every visit of the day when the first takes longer than was thought of it';
    const items = [{ ...ROADMAP.items[0]!, title, status: 'in-progress', health: 'at-risk', progress: 40 }, { ...ROADMAP.items[1]! }];
    const { root, lines, untilOpen } = await timelineOf({ ...ROADMAP, items, milestones: [] });
    point(root.querySelector('[data-item=i]')!, 'pointerover');
    await untilOpen();
    expect(lines()).to.deep.equal([`${title} In progress, At risk, 40%, 1 Aug – 30 Nov 2026`]);
    point(root.querySelector('[data-item=z]')!, 'pointerover');
    await waitUntil(() => lines()[0]?.startsWith('Afterwards') === true, 'the next bar is not told');
    expect(lines()).to.deep.equal(['Afterwards Planned, Q1 2036 – Q1 2038']);
    point(root.querySelector('.time-flag.release > :first-child')!, 'pointerover');
    await waitUntil(() => lines()[0]?.startsWith('Dispatch') === true, 'the release is not told');
    expect(lines()).to.deep.equal(['Dispatch 20 Sept 2026']);
  });

  it('is told of the bar that has the focus, and no more once its details are open', async () => {
    const { root, lines, isOpen, untilOpen } = await timelineOf({ ...ROADMAP, milestones: [] });
    root.querySelector<HTMLElement>('[data-item=i]')!.focus();
    await sendKeys({ press: 'ArrowRight' });
    await waitUntil(() => root.activeElement?.matches('[data-item=z]'), 'the next bar has the focus');
    await untilOpen();
    expect(lines()).to.deep.equal(['Afterwards Planned, Q1 2036 – Q1 2038']);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => !isOpen(), 'it stays');
  });

  it('has targets of 24 pixels, however far away it is looked at', async () => {
    const { points } = await timelineOf();
    for (const one of points) {
      const { width, height } = one.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
  });

  it('of a release that is longer than an axis holds is a tab stop', async () => {
    const releases = [
      { id: 'r', title: 'Dispatch for all firms, with the new planning engine and everything beside it', timeframe: '2026-09-20' },
    ];
    const { root, lines, untilOpen } = await timelineOf({ ...ROADMAP, releases }, 900);
    const button = root.querySelector<HTMLElement>('.time-flag > button')!;
    expect(button.getBoundingClientRect().height).to.equal(24);
    button.click();
    await untilOpen();
    expect(lines()).to.deep.equal([`${releases[0]!.title} 20 Sept 2026`]);
  });
});
