import { expect } from '@open-wc/testing';
import { layoutOutcomes, mostRelevant } from '../../../src/sdk/layout/layout-outcomes.js';
import { arrange } from '../../../src/sdk/lenses/arrange.js';
import { exec } from '../../../src/sdk/lenses/presets/exec.js';
import { project } from '../../../src/sdk/lenses/project.js';
import type { ProjectedItem } from '../../../src/sdk/lenses/projection.js';
import { parseTimeframe, type Timeframe } from '../../../src/sdk/model/timeframe.js';
import { roadmapOf } from '../roadmap-builder.js';

const TODAY = '2026-09-14';
const layoutOf = (input: object) => {
  const projection = project(roadmapOf(input), exec, { today: TODAY });
  return layoutOutcomes(projection, arrange(projection));
};
const item = (id: string, fields: Partial<ProjectedItem> = {}): ProjectedItem => ({ id, title: id, ...fields });
const during = (text: string) => ({ timeframe: parseTimeframe(text) as Timeframe });
const many = (count: number) => Array.from({ length: count }, (_, i) => ({ id: `i${i}`, title: `Item ${i}`, objectives: 'o' }));

describe('the layout of the outcomes', () => {
  it('keeps an objective that nothing is planned for, and drops an empty theme', () => {
    const objectives = [{ id: 'o', title: 'O' }];
    expect(layoutOf({ objectives, items: [{ title: 'A' }] }).sections.map(({ lane }) => lane.id)).to.deep.equal(['o', '']);
    const themes = [{ id: 't', title: 'T' }];
    expect(layoutOf({ themes, items: [{ title: 'A' }] }).sections.map(({ lane }) => lane.id)).to.deep.equal(['']);
  });

  it('shows up to eight items of a section, of more the six that matter most', () => {
    const objectives = [{ id: 'o', title: 'O' }];
    const sizes = [8, 9].map((count) => {
      const { shown, more } = layoutOf({ objectives, items: many(count) }).sections[0]!;
      return [shown.length, more.length];
    });
    expect(sizes).to.deep.equal([
      [8, 0],
      [6, 3],
    ]);
  });

  it('leaves the items it shows in the order of the lens', () => {
    const items = many(9).map((one, i) => ({ ...one, timeframe: `2027-0${9 - i}`, status: i === 0 ? 'blocked' : 'planned' }));
    const { shown } = layoutOf({ objectives: [{ id: 'o', title: 'O' }], items }).sections[0]!;
    const projection = project(roadmapOf({ objectives: [{ id: 'o', title: 'O' }], items }), exec, { today: TODAY });
    const order = projection.items.map(({ id }) => id);
    expect(shown.map(({ id }) => order.indexOf(id))).to.deep.equal([...shown.map(({ id }) => order.indexOf(id))].sort((a, b) => a - b));
    expect(shown.map(({ id }) => id)).to.include('i0');
  });

  it('has one axis for all sections, and none where nothing has a date', () => {
    expect(layoutOf({ items: [{ title: 'A' }] }).axis).to.equal(undefined);
    expect(layoutOf({ items: [{ title: 'A', timeframe: '2026-10' }] }).axis?.quarters).to.have.length(4);
  });
});

describe('the most relevant items', () => {
  it('are those in trouble, then those under way, then the others, then what is done, then what was cancelled', () => {
    const items = [
      item('cancelled', { status: 'cancelled' }),
      item('done', { status: 'done' }),
      item('planned', { status: 'planned' }),
      item('started', { status: 'in-progress' }),
      item('blocked', { status: 'blocked' }),
      item('doubtful', { status: 'in-progress', health: { value: 'at-risk' } }),
    ];
    expect(mostRelevant(items, TODAY).map(({ id }) => id)).to.deep.equal([
      'blocked',
      'doubtful',
      'started',
      'planned',
      'done',
      'cancelled',
    ]);
  });

  it('are the nearest of their kind, those without a date last', () => {
    const items = [
      item('none'),
      item('far', during('2027-06')),
      item('near', during('2026-10')),
      item('past', during('2026-09-01')),
      item('long', during('2020/2030')),
    ];
    expect(mostRelevant(items, TODAY).map(({ id }) => id)).to.deep.equal(['long', 'past', 'near', 'far', 'none']);
  });
});
