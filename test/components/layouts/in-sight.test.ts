import { expect, nextFrame } from '@open-wc/testing';
import { board } from '../../../src/components/layouts/board/board.js';
import type { LayoutModule, Scene } from '../../../src/components/layouts/layout-module.js';
import { list } from '../../../src/components/layouts/list/list.js';
import { releasePlan } from '../../../src/components/layouts/release-plan/release-plan.js';
import { arrange } from '../../../src/sdk/lenses/arrange.js';
import type { Projection } from '../../../src/sdk/lenses/projection.js';
import { team } from '../../../src/sdk/lenses/presets/team.js';
import { drawn, textOf } from '../drawn.js';
import { sceneOf } from '../scene-of.js';

const TEAMS = Array.from({ length: 8 }, (_, n) => ({ id: `t${n}`, title: `Team ${n}` }));

function roadmapOf(count: number): object {
  const items = Array.from({ length: count }, (_, n) => ({
    ...{ id: `i${n}`, title: `Item number ${n}`, team: `t${n % 8}`, status: n % 3 ? 'planned' : 'in-progress' },
    timeframe: `${2026 + ((n >> 3) % 3)}-${String(1 + (n % 12)).padStart(2, '0')}`,
  }));
  return { teams: TEAMS, items };
}

const [few, many] = [2000, 100_000].map((count) => sceneOf(roadmapOf(count), team));

function sceneFor(layout: LayoutModule, scene: Scene): Scene {
  const frame = { width: 1000, height: innerHeight };
  const projection: Projection = scene.projection;
  const view = layout.initialView?.(projection, frame) ?? {};
  return { ...scene, frame, view, lanes: arrange(projection, view) };
}

/** The most elements that there are at the first sight of it and at 30 places, by turns far and near, once a reader rests there. */
async function mostElements(layout: LayoutModule, scene: Scene): Promise<number> {
  const root = await drawn(layout, sceneFor(layout, scene));
  const counts = [root.querySelectorAll('*').length];
  for (let step = 0; step < 30; step++) {
    scrollTo(0, ((step * 0.618) % 1) * document.documentElement.scrollHeight);
    for (let frame = 0; frame < 4; frame++) await nextFrame();
    counts.push(root.querySelectorAll('*').length);
  }
  scrollTo(0, 0);
  root.host.remove();
  return Math.max(...counts);
}

interface Look {
  said: string;
  y: number;
}

/** What each bar says, and where it is in the plan. */
function looksOf(root: ShadowRoot): Look[] {
  const home = root.host.getBoundingClientRect();
  return [...root.querySelectorAll<HTMLElement>('.plan-bar')].map((bar) => {
    const { left, top, width, height } = bar.getBoundingClientRect();
    const y = Math.round(top - home.top);
    return { said: [bar.dataset['item'], textOf(bar), Math.round(left - home.left), y, width.toFixed(), height].join(' | '), y };
  });
}

/** What each line between items looks like, and where it begins and ends in the plan. */
function linksOf(root: ShadowRoot): { said: string; from: number; to: number }[] {
  const home = root.host.getBoundingClientRect();
  return [...root.querySelectorAll<HTMLElement>('.plan-link')].map((link) => {
    const { left, top, bottom, width } = link.getBoundingClientRect();
    const [from, to] = [top - home.top, bottom - home.top];
    return { said: [link.className, ...[left - home.left, width, from, to].map(Math.round)].join(' | '), from, to };
  });
}

describe('what is on the page', () => {
  for (const layout of [releasePlan, board, list])
    it(`is what is in sight of ${layout.name}, of 100,000 items as of 2,000, wherever the reader goes`, async () => {
      const [least, most] = [await mostElements(layout, few!), await mostElements(layout, many!)];
      expect(most, `${least} elements with few`).to.be.below(least * 1.5);
      expect(most).to.be.below(4000);
    });

  it('is, at 60 places of a long release plan, what all of it would have there, box by box and word by word', async () => {
    const root = await drawn(releasePlan, sceneFor(releasePlan, few!));
    const { frame, ...scene } = sceneFor(releasePlan, few!);
    const whole = await drawn(releasePlan, { ...scene, frame: { width: frame.width } });
    const looks = looksOf(whole);
    whole.host.remove();
    expect(looks.length).to.be.greaterThan(400);
    for (let step = 0; step < 60; step++) {
      scrollTo(0, ((step * 0.618) % 1) * (document.documentElement.scrollHeight - innerHeight));
      const inSight = (all: Look[]): string[] => {
        const top = -root.host.getBoundingClientRect().top;
        return all.flatMap(({ said, y }) => (y > top && y < top + innerHeight ? said : [])).sort();
      };
      // it is drawn in the frame after an engine tells of the scrolling
      for (let frame = 0; frame < 40 && inSight(looksOf(root)).join() !== inSight(looks).join(); frame++) await nextFrame();
      expect(inSight(looksOf(root)), `place ${step}`).to.deep.equal(inSight(looks));
    }
    scrollTo(0, 0);
  });

  it('is of the broken dependencies of a long release plan what has an end there, wherever the reader goes', async () => {
    const dependencies = Array.from({ length: 5900 }, (_, n) => ({ id: `d${n}`, from: `i${n + 25}`, to: `i${n}` }));
    const scene = sceneFor(releasePlan, sceneOf({ ...roadmapOf(6000), dependencies }, team));
    const root = await drawn(releasePlan, scene);
    const whole = await drawn(releasePlan, { ...scene, frame: { width: scene.frame.width } });
    const all = linksOf(whole);
    whole.host.remove();
    expect(all.length).to.be.greaterThan(300);
    let seen = 0;
    for (let step = 0; step < 12; step++) {
      scrollTo(0, ((step * 0.618) % 1) * (document.documentElement.scrollHeight - innerHeight));
      const there = (): string[] => linksOf(root).map(({ said }) => said);
      const wanted = (): string[] => {
        const top = -root.host.getBoundingClientRect().top;
        const isIn = (y: number): boolean => y > top + 8 && y < top + innerHeight - 8;
        return all.filter(({ from, to }) => isIn(from) || isIn(to)).map(({ said }) => said);
      };
      const isThere = (): boolean => wanted().every((said) => there().includes(said));
      for (let frame = 0; frame < 40 && !isThere(); frame++) await nextFrame();
      expect(there(), `place ${step}`).to.include.members(wanted());
      expect(there().length).to.be.at.most(Math.min(300, all.length / 2));
      seen += wanted().length;
    }
    expect(seen).to.be.greaterThan(20);
    scrollTo(0, 0);
  });
});
