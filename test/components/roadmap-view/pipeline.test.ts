import { expect } from '@open-wc/testing';
import { Pipeline } from '../../../src/components/roadmap-view/pipeline.js';
import { lenses } from '../../../src/sdk/lenses/presets/index.js';
import { parseRoadmap } from '../../../src/sdk/parse/parse-roadmap.js';

const { roadmap } = parseRoadmap({ items: [{ id: 'a', title: 'Search', timeframe: '2026-09', status: 'planned' }] });

describe('the pipeline', () => {
  it('arranges anew for another filter or another order of lanes, not for where the reader looks or how near', () => {
    const pipeline = new Pipeline();
    const { projection } = pipeline.project(roadmap, lenses.team, '2026-09-14');
    const lanes = pipeline.arrange(projection!, { search: 'sea' });
    expect(pipeline.arrange(projection!, { search: 'sea', zoom: 'week', at: '2026-09-01', links: true })).to.equal(lanes);
    expect(pipeline.arrange(projection!, { search: 'other' })).not.to.equal(lanes);
    expect(pipeline.arrange(projection!, { search: 'sea', collapsed: [''] })).not.to.equal(lanes);
    expect(pipeline.arrange(projection!, { search: 'sea' })).to.equal(lanes);
  });
});
