import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { render } from 'lit';
import type { Scene } from '../../../../src/components/layouts/layout-module.js';
import { timeline } from '../../../../src/components/layouts/timeline/timeline.js';
import { createWords } from '../../../../src/components/i18n/words.js';
import { arrange } from '../../../../src/sdk/lenses/arrange.js';
import { team } from '../../../../src/sdk/lenses/presets/team.js';
import { drawn } from '../../drawn.js';
import { sceneOf } from '../../scene-of.js';

const roadmapOf = (count: number) => ({
  teams: [
    { id: 'm', title: 'Fairs' },
    { id: 'a', title: 'Planning' },
    { id: 'b', title: 'Devices' },
  ],
  items: Array.from({ length: count }, (_, index) => ({
    id: `i${index}`,
    title: `Item ${index}.`,
    team: index % 2 ? 'a' : 'b',
    status: 'planned',
    timeframe: `2026-0${1 + (index % 9)}-10/2026-1${index % 3}-20`,
  })),
  milestones: [{ id: 'm', title: 'Fair', timeframe: '2026-10-01', team: 'm' }],
  releases: [{ id: 'r', title: 'Autumn', timeframe: '2026-11-01' }],
});

async function timelineOf(roadmap: unknown, changes: Partial<Scene> = {}) {
  const scene = sceneOf(roadmap, team, { frame: { width: 1000, height: 400 }, ...changes });
  const root = await drawn(timeline, scene);
  (root.host as HTMLElement).style.setProperty('--roadmap-timeline-height', '400px');
  await nextFrame();
  await nextFrame();
  return { root, scene };
}

const markupOf = (root: ParentNode): string => root.querySelector('.time')!.innerHTML.replace(/<!--.*?-->/g, '');

const CHANGES: [what: string, change: (scene: Scene) => Partial<Scene>][] = [
  ['an item that is open', () => ({ selected: 'i9' })],
  ['what is new of an item', ({ projection }) => ({ marks: new Map(projection.items.map(({ id }) => [id, 'Moved'])) })],
  ['the way of telling days', () => ({ words: createWords('en-US') })],
  ['a zoom', () => ({ view: { zoom: 'month', at: '2026-08-01' } })],
  ['the spread of letters', ({ frame }) => ({ frame: { ...frame, spread: 2 } })],
  ['a dense picture', ({ frame }) => ({ frame: { ...frame, dense: true } })],
  [
    'another title, status and time of an item',
    ({ projection }) => {
      const items = projection.items.map((item) =>
        item.id === 'i9' ? { ...item, title: 'Other', status: 'done' as const, timeframe: projection.items[1]!.timeframe! } : item,
      );
      return { projection: { ...projection, items }, lanes: arrange({ ...projection, items }) };
    },
  ],
  [
    'another title of a milestone',
    ({ projection }) => ({ projection: { ...projection, milestones: projection.milestones.map((one) => ({ ...one, title: 'Show' })) } }),
  ],
  ['a folded lane', ({ projection }) => ({ lanes: arrange(projection, { collapsed: ['a'] }), view: { collapsed: ['a'] } })],
];

describe('what the drawing of a timeline depends on', () => {
  for (const [what, change] of CHANGES)
    it(`stands after ${what} as if it was drawn for the first time`, async () => {
      const { root, scene } = await timelineOf(roadmapOf(200));
      const next = { ...scene, ...change(scene) };
      const before = markupOf(root);
      render(timeline.draw(next), root);
      await nextFrame();
      const after = markupOf(root);
      expect(after).to.not.equal(before);
      const fresh = await timelineOf(roadmapOf(200), { ...next });
      expect(after).to.equal(markupOf(fresh.root));
    });

  it('is for an entry that stays in sight the same at every step of scrolling: it is not put into words again', async () => {
    const told: unknown[] = [];
    const words = createWords('en-GB');
    const list: typeof words.list = (parts) => (told.push(parts[0]), words.list(parts));
    const { root } = await timelineOf(roadmapOf(400), { words: { ...words, list } });
    const scroller = root.querySelector('.time-scroll')!;
    const there = () => [...root.querySelectorAll<HTMLElement>('.time-item [data-item]')].map(({ dataset }) => dataset['item']!);
    scroller.scrollTo({ top: 400, behavior: 'instant' });
    const isTold = (id: string): boolean => told.some((text) => String(text).startsWith(`Item ${id.slice(1)}.`));
    await waitUntil(() => there().every(isTold), 'the reader rests');
    const before = new Set(there());
    told.length = 0;
    scroller.scrollTo({ top: 600, behavior: 'instant' });
    await nextFrame();
    await nextFrame();
    // where Tab leads to is first in sight
    const stop = root.querySelector<HTMLElement>('.time-item [tabindex="0"]')?.dataset['item'];
    const kept = there().filter((id) => before.has(id) && id !== stop);
    expect(kept).to.not.be.empty;
    expect(kept.filter(isTold)).to.deep.equal([]);
    const come = there().filter((id) => !before.has(id) && id !== stop);
    expect(come).to.not.be.empty;
    expect(come.filter(isTold)).to.deep.equal([]);
    await waitUntil(() => come.every(isTold), 'what the reader has come to');
    expect(kept.filter(isTold)).to.deep.equal([]);
  });
});
