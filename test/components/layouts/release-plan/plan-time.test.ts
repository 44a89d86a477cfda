import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { render } from 'lit';
import '../../../../src/components/layouts/release-plan/plan-keys.js';
import { releasePlan } from '../../../../src/components/layouts/release-plan/release-plan.js';
import { arrange, type View } from '../../../../src/sdk/lenses/arrange.js';
import { team } from '../../../../src/sdk/lenses/presets/team.js';
import { dayNumber } from '../../../../src/sdk/model/day.js';
import { waitUntil } from '../../../wait-until.js';
import { drawn } from '../../drawn.js';
import { sceneOf } from '../../scene-of.js';

const isChromium = navigator.userAgent.includes('Chrome/');
const ROADMAP = {
  items: [
    { id: 'a', title: 'Overnight plan', status: 'planned', timeframe: '2026-08-01/2026-11-30' },
    { id: 'z', title: 'Someday', status: 'planned', timeframe: '2031-01-01/2031-12-31' },
  ],
};
const mouse = (type: string, clientX: number, pointerType = 'mouse') =>
  new PointerEvent(type, { bubbles: true, composed: true, button: 0, pointerType, clientX, clientY: 80 });

/** A plan that draws what is asked for, as the view does. */
async function planOf(dir = 'ltr') {
  const said: string[] = [];
  const scene = sceneOf(ROADMAP, team, { frame: { width: 1224 }, announce: (text: string) => said.push(text) });
  let view: View = { ...releasePlan.initialView!(scene.projection, scene.frame), groupBy: 'none' };
  const changeView = (change: Partial<View>): void => {
    view = { ...view, ...change };
    render(releasePlan.draw(now()), root);
  };
  const now = () => ({ ...scene, view, lanes: arrange(scene.projection, view), changeView });
  const root = await drawn(releasePlan, now());
  (root.host as HTMLElement).dir = dir;
  const part = (selector: string): HTMLElement => root.querySelector<HTMLElement>(selector)!;
  const bar = (): HTMLElement => part('.plan-bar[data-item=a]');
  bar().dispatchEvent(mouse('pointerover', 0));
  await aTimeout(50);
  const day = (edge: 'start' | 'end'): number => dayNumber(view.range![edge]);
  const axis = part('.plan-lines').getBoundingClientRect();
  return { said, changeView, bar, part, axis, day, days: () => day('end') + 1 - day('start') };
}

const wheel = (on: Element, deltaY: number, clientX: number, ctrlKey = true): boolean =>
  on.dispatchEvent(new WheelEvent('wheel', { bubbles: true, composed: true, cancelable: true, deltaY, clientX, clientY: 300, ctrlKey }));

async function drag(on: Element, ...places: number[]): Promise<void> {
  on.dispatchEvent(mouse('pointerdown', places[0]!));
  for (const place of places.slice(1)) on.dispatchEvent(mouse('pointermove', place));
  // held still before it is let go of, so that it does not slide on
  await aTimeout(80);
  on.dispatchEvent(mouse('pointerup', places.at(-1)!));
  (on as HTMLElement).click();
  await nextFrame();
}

describe('the time of a release plan, taken hold of', () => {
  for (const dir of ['ltr', 'rtl'])
    it(`is zoomed about the pointer by a wheel with Ctrl, and left to the page without: ${dir}`, async () => {
      const { part, axis, day, days } = await planOf(dir);
      const [from, all] = [day('start'), days()];
      expect(wheel(part('.plan-body'), -100, axis.left + 100, false), 'the page scrolls').to.equal(true);
      const isLate = dir === 'rtl' ? 0.75 : 0.25;
      const at = axis.left + axis.width * 0.25;
      expect(wheel(part('.plan-body'), -100, at)).to.equal(false);
      await waitUntil(() => days() < all, 'nothing is zoomed');
      expect(days()).to.be.closeTo(all * Math.exp(-0.22), 1);
      expect(day('start') + days() * isLate, 'the day under the pointer').to.be.closeTo(from + all * isLate, 1.5);
      for (let step = 0; step < 30; step++) {
        // where nothing is planned there is but the axis
        wheel(part('.plan-axis'), -120, at);
        await nextFrame();
      }
      expect(days(), 'no nearer').to.equal(28);
      for (let step = 0; step < 60; step++) {
        wheel(part('.plan-axis'), 120, at);
        await nextFrame();
      }
      expect(days(), 'no further than everything').to.be.within(1900, 2100);
    });

  for (const dir of ['ltr', 'rtl'])
    it(`goes along with a mouse that drags it, without opening anything: ${dir}`, async () => {
      const { bar, part, axis, day, days } = await planOf(dir);
      const [from, all] = [day('start'), days()];
      let clicks = 0;
      part('.plan').addEventListener('click', () => clicks++);
      const way = dir === 'rtl' ? -1 : 1;
      await drag(bar(), 600, 590, 600 - axis.width / 10);
      expect(clicks).to.equal(0);
      expect(days()).to.equal(all);
      expect(day('start')).to.be.closeTo(from + (way * all) / 10, 1);
      // days are whole, what is pulled is not: many small steps come to the same
      await drag(bar(), ...Array.from({ length: 101 }, (_, step) => 300 + (step * axis.width) / 1000));
      expect(day('start')).to.be.closeTo(from, 1.5);
      const before = day('start');
      await drag(bar(), 300, 302);
      expect([day('start'), clicks], 'a press that hardly moves').to.deep.equal([before, 1]);
      bar().dispatchEvent(mouse('pointerdown', 300, 'touch'));
      bar().dispatchEvent(mouse('pointermove', 500, 'touch'));
      expect(day('start'), 'a finger scrolls the page').to.equal(before);
    });

  it('slides on when it was pulled as it was let go of, but not for who wants no motion', async function () {
    if (!isChromium) return this.skip();
    for (const reducedMotion of ['reduce', 'no-preference'] as const) {
      await emulateMedia({ reducedMotion });
      const { bar, day } = await planOf();
      const on = bar();
      on.dispatchEvent(mouse('pointerdown', 600));
      for (const place of [580, 540, 500]) {
        await aTimeout(16);
        on.dispatchEvent(mouse('pointermove', place));
      }
      on.dispatchEvent(mouse('pointerup', 500));
      const before = day('start');
      await aTimeout(400);
      if (reducedMotion === 'reduce') expect(day('start')).to.equal(before);
      else expect(day('start')).to.be.greaterThan(before);
    }
    await emulateMedia({ reducedMotion: 'no-preference' });
  });

  it('is zoomed by two fingers', async function () {
    if (!isChromium) return this.skip();
    const { part, axis, days } = await planOf();
    const all = days();
    const body = part('.plan-body');
    const touches = (apart: number) =>
      [-apart, apart].map(
        (side, identifier) => new Touch({ identifier, target: body, clientX: axis.left + axis.width / 2 + side / 2, clientY: 300 }),
      );
    const send = (type: string, apart: number) =>
      body.dispatchEvent(new TouchEvent(type, { bubbles: true, composed: true, cancelable: true, touches: touches(apart) }));
    expect(send('touchstart', 100)).to.equal(false);
    send('touchmove', 200);
    await waitUntil(() => days() < all, 'nothing is zoomed');
    expect(days()).to.be.closeTo(all / 2, 1);
  });

  it('is zoomed by the keys + and −, among the lanes alone', async () => {
    const { bar, part, days } = await planOf();
    const all = days();
    part('.plan-tools button').focus();
    await sendKeys({ press: '-' });
    expect(days()).to.equal(all);
    bar().focus();
    await sendKeys({ press: '-' });
    expect(days()).to.be.closeTo(all * 1.5, 1);
    await sendKeys({ press: '+' });
    expect(days()).to.be.closeTo(all, 1);
  });

  it('begins from what the page has brought meanwhile, wherever the pointer was', async () => {
    const { changeView, part, axis, day, days } = await planOf();
    wheel(part('.plan-body'), -50, axis.left + 200);
    await nextFrame();
    await nextFrame();
    changeView({ range: { start: '2027-01-01', end: '2027-12-31' } });
    wheel(part('.plan-axis'), -10, axis.left + axis.width / 2);
    await waitUntil(() => days() < 365, 'nothing is zoomed');
    expect(day('start')).to.be.within(dayNumber('2027-01-01'), dayNumber('2027-01-20'));
    expect(day('end')).to.be.within(dayNumber('2027-12-12'), dayNumber('2027-12-31'));
  });

  it('goes no further than until the first or the last of everything stands in the middle', async () => {
    const { part, axis, day, days } = await planOf();
    const all = days();
    for (let pull = 0; pull < 12; pull++) await drag(part('.plan-axis'), axis.right - 10, axis.left + 10);
    expect((day('start') + day('end')) / 2).to.be.closeTo(dayNumber('2031-12-31'), 2);
    for (let pull = 0; pull < 14; pull++) await drag(part('.plan-axis'), axis.left + 10, axis.right - 10);
    expect(days()).to.equal(all);
    expect((day('start') + day('end')) / 2).to.be.closeTo(dayNumber('2026-07-01'), 2);
  });

  it('is told once the reader rests', async () => {
    const { said, bar } = await planOf();
    bar().focus();
    await sendKeys({ press: '+' });
    await sendKeys({ press: '+' });
    await waitUntil(() => said.length > 0, 'nothing is told');
    expect(said.length).to.equal(1);
    expect(said[0]).to.contain('1 item');
  });

  it('is zoomed about the edge of the axis where the pointer is beside it', async () => {
    const { part, axis, day, days } = await planOf();
    const [from, all] = [day('start'), days()];
    wheel(part('.plan-head'), -100, axis.left - 100);
    await waitUntil(() => days() < all, 'nothing is zoomed');
    expect(day('start')).to.equal(from);
  });

  it('is not the page that two fingers zoom, from the first time on', async function () {
    if (!isChromium) return this.skip();
    const scene = sceneOf(ROADMAP, team, { frame: { width: 1224 } });
    const view: View = { ...releasePlan.initialView!(scene.projection, scene.frame), groupBy: 'none' };
    const root = await drawn(releasePlan, { ...scene, view, lanes: arrange(scene.projection, view) });
    const body = root.querySelector('.plan-body')!;
    const touches = [100, 200].map((clientX, identifier) => new Touch({ identifier, target: body, clientX, clientY: 100 }));
    const begin = (some: Touch[]) =>
      body.dispatchEvent(new TouchEvent('touchstart', { bubbles: true, composed: true, cancelable: true, touches: some }));
    expect([begin(touches.slice(1)), begin(touches)]).to.deep.equal([true, false]);
  });

  it('begins from what the tools have brought meanwhile', async () => {
    const { bar, part, day, days } = await planOf();
    const all = days();
    bar().focus();
    await sendKeys({ press: '-' });
    const today = part('.plan-steps button:nth-child(2)');
    bar().dispatchEvent(mouse('pointerover', 0));
    today.click();
    const from = day('start');
    const now = days();
    expect(now, 'another length').not.to.equal(all * 1.5);
    bar().dispatchEvent(mouse('pointerover', 0));
    bar().focus();
    await sendKeys({ press: '+' });
    expect(days()).to.be.closeTo(now / 1.5, 1);
    expect(day('start')).to.be.closeTo(from + now / 6, 1.5);
  });
});
