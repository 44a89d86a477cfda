import { expect } from '@open-wc/testing';
import { Pipeline } from '../../../src/components/roadmap-view/pipeline.js';
import { wholeRoadmap } from '../../../src/components/roadmap-view/whole-roadmap.js';
import { changedStages } from '../../../src/components/roadmap-view/changed-stages-loader.js';
import type { Lanes, View } from '../../../src/sdk/lenses/arrange.js';
import { lenses } from '../../../src/sdk/lenses/presets/index.js';
import { parseRoadmap } from '../../../src/sdk/parse/parse-roadmap.js';
import { waitUntil } from '../../wait-until.js';

const { roadmap } = parseRoadmap({ items: [{ id: 'a', title: 'Search', timeframe: '2026-09', status: 'planned' }] });

describe('the pipeline', () => {
  it('arranges anew for another filter or another order of lanes, not for where the reader looks or how near', () => {
    const pipeline = new Pipeline(() => wholeRoadmap);
    const { projection } = pipeline.project(roadmap, lenses.team, '2026-09-14')!.value;
    const lanes = pipeline.arrange(projection!, { search: 'sea' }, {}).value;
    expect(pipeline.arrange(projection!, { search: 'sea', zoom: 'week', at: '2026-09-01', links: true }, {}).value).to.equal(lanes);
    expect(pipeline.arrange(projection!, { search: 'other' }, {}).value).not.to.equal(lanes);
    expect(pipeline.arrange(projection!, { search: 'sea', collapsed: [''] }, {}).value).not.to.equal(lanes);
    expect(pipeline.arrange(projection!, { search: 'sea' }, {}).value).to.equal(lanes);
  });

  it('gives what is arranged when its picture is prepared, once for a view, with pauses', () => {
    const pipeline = new Pipeline(() => wholeRoadmap);
    const { projection } = pipeline.project(roadmap, lenses.team, '2026-09-14')!.value;
    const asked: unknown[] = [];
    const picture = {
      *prepare({ lanes, view }: { lanes: Lanes; view: View }) {
        yield;
        asked.push([lanes, view]);
      },
    };
    const work = pipeline.arrange(projection!, { search: 'sea', at: '2026-09-01' }, picture);
    for (let slices = 0; !work.goOn(0); slices++) expect(asked).to.be.empty;
    expect(asked).to.deep.equal([[work.value, { search: 'sea' }]]);
    expect(work.value).to.equal(pipeline.arrange(projection!, { search: 'sea' }, {}).value);
    expect(pipeline.arrange(projection!, { search: 'sea', zoom: 'week' }, picture)).to.equal(work);
  });

  it('of a roadmap with one item changed projects that item, and makes its lane anew alone', async () => {
    changedStages(1000);
    await waitUntil(() => changedStages(), 'the part never came');
    const { roadmap } = parseRoadmap({
      teams: ['core', 'apps'],
      items: Array.from({ length: 20 }, (_, n) => ({
        id: `i${n}`,
        title: `Item ${n}`,
        team: n % 2 ? 'core' : 'apps',
        timeframe: '2026-09',
      })),
    });
    const pipeline = new Pipeline(() => wholeRoadmap);
    const first = pipeline.project(roadmap, lenses.team, '2026-09-14')!.value.projection!;
    const view = { groupBy: 'team' } as const;
    const before = pipeline.arrange(first, view, {}).value;
    const items = roadmap.items.map((item) => (item.id === 'i3' ? { ...item, title: 'New' } : item));
    const now = pipeline.project({ ...roadmap, items }, lenses.team, '2026-09-14')!.value.projection!;
    expect(now.items.filter((item) => !first.items.includes(item)).map(({ title }) => title)).to.deep.equal(['New']);
    const { lanes } = pipeline.arrange(now, view, {}).value;
    expect(lanes.filter((lane) => !before.lanes.includes(lane)).map(({ id }) => id)).to.deep.equal(['core']);
    expect(pipeline.project({ ...roadmap, items: [...items] }, lenses.team, '2026-09-14')!.value.projection).to.equal(now);
  });
});
