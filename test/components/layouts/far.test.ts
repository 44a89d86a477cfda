import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import type { LayoutModule, Scene } from '../../../src/components/layouts/layout-module.js';
import { outcomes } from '../../../src/components/layouts/outcomes/outcomes.js';
import { releasePlan } from '../../../src/components/layouts/release-plan/release-plan.js';
import { themes } from '../../../src/components/layouts/themes/themes.js';
import { drawFar } from '../../../src/components/templates/when-near.js';
import { arrange } from '../../../src/sdk/lenses/arrange.js';
import type { Lens } from '../../../src/sdk/lenses/lens.js';
import { exec } from '../../../src/sdk/lenses/presets/exec.js';
import { sales } from '../../../src/sdk/lenses/presets/sales.js';
import { team } from '../../../src/sdk/lenses/presets/team.js';
import { waitUntil } from '../../wait-until.js';
import { drawn, textOf } from '../drawn.js';
import { sceneOf } from '../scene-of.js';

const GROUPS = Array.from({ length: 12 }, (_, n) => ({ id: `g${n}`, title: `Group ${n}` }));
const ITEMS = Array.from({ length: 300 }, (_, n) => ({
  ...{ id: `i${n}`, title: `Item number ${n}`, team: `g${n % 12}`, themes: [`g${n % 12}`], objectives: [`g${n % 12}`] },
  ...{
    status: n % 3 ? 'planned' : 'in-progress',
    commitment: 'planned',
    benefit: n % 5 ? undefined : 'It takes less time. '.repeat(n % 4),
  },
  timeframe: n % 7 ? `2026-${String(7 + (n % 6)).padStart(2, '0')}` : undefined,
}));
const ROADMAP = { teams: GROUPS, themes: GROUPS, objectives: GROUPS, items: ITEMS };

/** Each layout that waits, its lens, and what an item's place is told from. */
const CASES: [layout: LayoutModule, lens: Lens, section: string][] = [
  [outcomes, exec, '.goal'],
  [releasePlan, team, '.plan-body'],
  [themes, sales, '.theme'],
];

function sceneFor(layout: LayoutModule, lens: Lens, height?: number): Scene {
  const scene = sceneOf(ROADMAP, lens, { frame: { width: 1000, ...(height && { height }) } });
  const view = layout.initialView?.(scene.projection, scene.frame) ?? {};
  return { ...scene, view, lanes: arrange(scene.projection, view) };
}

const itemsIn = (root: ParentNode): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[data-item]')];
const wholly = (root: ShadowRoot): boolean => root.querySelector('.unseen') === null;

/** What an item says, its place in its section, and its size. */
function lookOf(item: HTMLElement, section: string): { said: string; box: number[] } {
  const [{ left, top, width, height }, home] = [item.getBoundingClientRect(), item.closest(section)!.getBoundingClientRect()];
  return { said: `${item.dataset['item']} ${textOf(item)}`, box: [left - home.left, top - home.top, width, height] };
}

/** Engines round places on a scrolled page. */
const isAlike = (a: readonly number[], b: readonly number[] = []): boolean => a.every((value, index) => Math.abs(value - b[index]!) < 1);

function isInWindow(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

function inSections(root: ShadowRoot, section: string, isWanted: (item: Element) => boolean = () => true) {
  return itemsIn(root)
    .filter((item) => item.closest(section) && isWanted(item))
    .map((item) => lookOf(item, section));
}

async function settled(root: ShadowRoot): Promise<void> {
  await waitUntil(() => ![...root.querySelectorAll('.unseen')].some(isInWindow), 'something in the window was never drawn');
}

describe('what is far from the window', () => {
  for (const [layout, lens, section] of CASES) {
    it(`looks in ${layout.name}, at 70 places a reader may scroll to, as if all had been drawn at once`, async () => {
      const whole = await drawn(layout, sceneFor(layout, lens));
      const looks = new Map(inSections(whole, section).map(({ said, box }) => [said, box]));
      expect([wholly(whole), looks.size > 60]).to.deep.equal([true, true]);
      whole.host.remove();
      const root = await drawn(layout, sceneFor(layout, lens, innerHeight));
      expect(itemsIn(root).length).to.be.below(looks.size / 2);
      for (let step = 0; step < 70; step++) {
        window.scrollTo(0, ((step * 0.618) % 1) * document.documentElement.scrollHeight);
        await nextFrame();
        await settled(root);
        const shown = inSections(root, section, isInWindow);
        expect(shown.filter(({ said, box }) => !isAlike(box, looks.get(said)))).to.deep.equal([]);
      }
      window.scrollTo(0, 0);
    });

    it(`can be searched for in ${layout.name}, is drawn when asked for, and all of it for whoever asks for all`, async () => {
      const count = itemsIn(await drawn(layout, sceneFor(layout, lens))).length;
      const root = await drawn(layout, sceneFor(layout, lens, innerHeight));
      const far = root.querySelector('.unseen:not(:empty)');
      const titles = textOf(far).split(' · ');
      expect(titles[0]).to.match(/^Item number/);
      drawFar(`i${/\d+/.exec(titles[0]!)![0]}`);
      expect(far?.isConnected).to.equal(false);
      expect(wholly(root)).to.equal(false);
      dispatchEvent(new Event('roadmap-all'));
      expect([wholly(root), itemsIn(root).length]).to.deep.equal([true, count]);
    });
  }

  it('is drawn in the end where it is little, though nobody comes near', async () => {
    const few = { ...ROADMAP, items: ITEMS.slice(0, 60) };
    const scene = sceneOf(few, sales, { frame: { width: 1000, height: 400 } });
    const root = await drawn(themes, scene);
    expect(wholly(root)).to.equal(false);
    await waitUntil(() => wholly(root), 'it was never drawn');
    expect(itemsIn(root).length).to.equal(60);
    const many = await drawn(themes, sceneFor(themes, sales, 400));
    await aTimeout(900);
    expect(wholly(many)).to.equal(false);
  });
});
