import { expect } from '@open-wc/testing';
import { timeline } from '../../../../src/components/layouts/timeline/timeline.js';
import { team } from '../../../../src/sdk/lenses/presets/team.js';
import { drawn } from '../../drawn.js';
import { sceneOf } from '../../scene-of.js';

const ITEMS = [
  { id: 'exact', status: 'planned', timeframe: '2026-10-01/2026-11-30' },
  { id: 'soft', status: 'planned', timeframe: '2026-Q4' },
  { id: 'dashed', status: 'proposed', timeframe: '2026-10-01/2026-11-30' },
  { id: 'dotted', status: 'paused', timeframe: '2026-10-01/2026-11-30' },
];

async function barsOf(dense: boolean) {
  const roadmap = { teams: [{ id: 'a', title: 'A' }], items: ITEMS.map((item) => ({ ...item, title: item.id, team: 'a' })) };
  const root = await drawn(timeline, sceneOf(roadmap, team, { frame: { width: 1000, height: 400, dense }, view: { groupBy: 'team' } }));
  return (id: string) => root.querySelector<HTMLElement>(`[data-item=${id}]`)!.parentElement!;
}

describe('the box of a bar', () => {
  it('is that of its entry; an element of its own only where it is soft, or has an edge of another kind', async () => {
    const bar = await barsOf(false);
    for (const { id } of ITEMS) {
      const [entry, own] = [getComputedStyle(bar(id)), getComputedStyle(bar(id), '::before')];
      const isOwn = id !== 'exact';
      expect([own.content === 'none', entry.borderTopWidth, entry.borderTopStyle], id).to.deep.equal([
        !isOwn,
        isOwn ? '0px' : '1px',
        isOwn ? 'none' : 'solid',
      ]);
    }
  });

  it('is an element of its own in a dense picture, where it leaves a gap to the next', async () => {
    const bar = await barsOf(true);
    for (const { id } of ITEMS) expect(getComputedStyle(bar(id), '::before').content, id).not.to.equal('none');
  });

  it('leaves the name where the bar begins, and as high', async () => {
    const bar = await barsOf(false);
    for (const { id } of ITEMS) {
      const [box, name] = [bar(id), bar(id).querySelector('button')!].map((one) => one.getBoundingClientRect());
      expect([name!.left, name!.top, name!.height], id).to.deep.equal([box!.left, box!.top, box!.height]);
    }
  });
});
