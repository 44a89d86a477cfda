import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../../src/components/layouts/release-plan/plan-keys.js';
import { releasePlan } from '../../../../src/components/layouts/release-plan/release-plan.js';
import { arrange } from '../../../../src/sdk/lenses/arrange.js';
import { team } from '../../../../src/sdk/lenses/presets/team.js';
import { waitUntil } from '../../../wait-until.js';
import { drawn, textOf } from '../../drawn.js';
import { sceneOf } from '../../scene-of.js';

const LONG = 'Replan every visit of the day when the first takes longer than was thought of it, in all regions and for all the firms';
const ROADMAP = {
  teams: [
    { id: 'a', title: 'Planning' },
    { id: 'b', title: 'Devices' },
  ],
  items: [
    { id: 'i', title: 'Overnight plan', team: 'a', status: 'planned', timeframe: '2026-08-01/2026-11-30' },
    { id: 'z', title: LONG, team: 'b', status: 'planned', timeframe: '2026-10-01/2026-10-20' },
  ],
  milestones: [
    { id: 'i', title: 'Beta', timeframe: '2026-10-01', items: ['i'] },
    { id: 'n', title: 'General release to all the firms', timeframe: '2027-03-10', team: 'a', items: ['z'] },
  ],
  releases: [{ id: 'r', title: 'Dispatch', timeframe: '2026-09-20' }],
};

async function planOf(roadmap: unknown = ROADMAP, width = 1224, dir = 'ltr') {
  const scene = sceneOf(roadmap, team, { frame: { width } });
  const view = { ...releasePlan.initialView!(scene.projection, scene.frame), groupBy: 'team' as const };
  const root = await drawn(releasePlan, { ...scene, view, lanes: arrange(scene.projection, view) });
  (root.host as HTMLElement).dir = dir;
  await nextFrame();
  const tag = (): HTMLElement | null => root.querySelector('.name-tag');
  const isOpen = (): boolean => tag()?.matches(':popover-open') ?? false;
  const lines = (): string[] => [...tag()!.children].map((line) => textOf(line).replace(/[\u2066-\u2069]/g, ''));
  const part = (selector: string): HTMLElement => root.querySelector<HTMLElement>(selector)!;
  return { root, part, tag, isOpen, lines, untilOpen: () => waitUntil(isOpen, 'no name is told') };
}

const point = (target: Element, type: string, pointerType = 'mouse'): boolean =>
  target.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, pointerType }));

describe('what is told of an entry of a release plan', () => {
  it('is told where a pointer rests on a milestone, with its item and its day, stays while the pointer comes to it, and goes with Escape', async () => {
    const { part, tag, isOpen, lines, untilOpen } = await planOf();
    point(part('[data-point=n]'), 'pointerover');
    await untilOpen();
    expect(lines()).to.deep.equal([`General release to all the firms ${LONG}, 10 Mar 2027`]);
    point(tag()!, 'pointerover');
    await aTimeout(300);
    expect(isOpen()).to.equal(true);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(isOpen()).to.equal(false);
  });

  it('is told to a finger that presses a milestone or a release, until it presses elsewhere', async () => {
    const { part, isOpen, lines, untilOpen } = await planOf();
    point(part('[data-point=n]'), 'pointerover', 'touch');
    await aTimeout(300);
    expect(isOpen(), 'before it is pressed').to.equal(false);
    part('[data-point=n]').click();
    await untilOpen();
    point(document.body, 'pointerdown', 'touch');
    expect(isOpen()).to.equal(false);
    part('.plan-flag.release > :first-child').click();
    await untilOpen();
    expect(lines()).to.deep.equal(['Dispatch 20 Sept 2026']);
  });

  it('is of a bar what it shows, and its milestones', async () => {
    const { part, lines, untilOpen } = await planOf();
    point(part('.plan-bar[data-item=i]'), 'pointerover');
    await untilOpen();
    expect(lines()).to.deep.equal(['Overnight plan Planned, 1 Aug – 30 Nov 2026', 'Beta 1 Oct 2026']);
  });

  it('is told to the keyboard, which walks to every milestone and back', async () => {
    const { root, part, lines, untilOpen } = await planOf();
    part('.plan-bar[data-item=i]').focus();
    await nextFrame();
    await sendKeys({ press: 'ArrowUp' });
    expect(root.activeElement?.getAttribute('data-point')).to.equal('n');
    await waitUntil(() => lines()[0]?.startsWith('General release'), 'it is not told');
    await untilOpen();
    await sendKeys({ press: 'ArrowDown' });
    expect(root.activeElement?.getAttribute('data-item')).to.equal('i');
    expect(root.querySelectorAll('.plan-rows [tabindex="0"]').length, 'tab stops').to.equal(1);
  });

  it('goes with what it was told of', async () => {
    const { part, isOpen, untilOpen } = await planOf();
    part('[data-point=n]').click();
    await untilOpen();
    part('[data-point=n]').closest('li')!.remove();
    await waitUntil(() => !isOpen(), 'it stays');
  });

  for (const dir of ['ltr', 'rtl'])
    it(`is whole beside its bar or below it as long as the axis is as long: ${dir}`, async () => {
      for (const width of [390, 820, 1224]) {
        const { root, part } = await planOf(
          { ...ROADMAP, items: ROADMAP.items.map((item) => ({ ...item, title: LONG.slice(0, 58) })) },
          width,
          dir,
        );
        const cut = [...root.querySelectorAll<HTMLElement>('.plan-name')].filter((name) => name.scrollWidth > name.clientWidth);
        expect(cut.map(textOf), `${width}`).to.deep.equal([]);
        const host = root.host.getBoundingClientRect();
        for (const bar of root.querySelectorAll('.plan-bar')) {
          const [own, name] = [bar, bar.querySelector('.plan-name')!].map((one) => one.getBoundingClientRect());
          expect(name!.bottom, `${width}`).to.be.at.most(own!.bottom + 0.5);
          expect(name!.left, `${width}`).to.be.at.least(host.left);
          expect(name!.right, `${width}`).to.be.at.most(host.right);
        }
        expect(part('.plan-bar[data-item=z]').getBoundingClientRect().height, `${width}`).to.equal(width === 390 ? 48 : 24);
      }
    });

  it('of an item is told where it is longer than the axis', async () => {
    const { part, lines, untilOpen } = await planOf(ROADMAP, 390);
    point(part('.plan-bar[data-item=z]'), 'pointerover');
    await untilOpen();
    // engines differ in what stands around the dash
    expect(lines().map((line) => line.replace(/\s?–\s?/, '–'))).to.deep.equal([`${LONG} Planned, 1–20 Oct 2026`]);
  });

  it('of a release that is longer than an axis holds is a tab stop', async () => {
    const title = 'Dispatch for all firms, with the new planning engine and everything beside it';
    const { part, lines, untilOpen } = await planOf({ ...ROADMAP, releases: [{ id: 'r', title, timeframe: '2026-09-20' }] });
    expect(part('.plan-flag > button').getBoundingClientRect().height).to.equal(24);
    part('.plan-flag > button').click();
    await untilOpen();
    expect(lines()).to.deep.equal([`${title} 20 Sept 2026`]);
  });

  it('has targets of 24 pixels, and no title beside it', async () => {
    const { root } = await planOf(ROADMAP, 390);
    for (const one of root.querySelectorAll('[data-point]')) {
      const { width, height } = one.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
    expect(root.querySelectorAll('.plan-axis [title], .plan-rows [title]').length).to.equal(0);
  });
});
