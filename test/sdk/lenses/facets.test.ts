import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { arrange, type View } from '../../../src/sdk/lenses/arrange.js';
import { facets, type Facet } from '../../../src/sdk/lenses/facets.js';
import { FILTERS } from '../../../src/sdk/lenses/filter-items.js';
import { project } from '../../../src/sdk/lenses/project.js';
import { lens, lensOf } from '../lens-arbitrary.js';
import { day, roadmap, WORDS } from '../roadmap-arbitrary.js';
import { roadmapOf } from '../roadmap-builder.js';

const today = '2026-09-14';
const plan = roadmapOf({
  teams: [
    { id: 'core', title: 'Core' },
    { id: 'apps', title: 'Apps' },
  ],
  items: [
    { title: 'Search', team: 'core', status: 'planned', health: 'at-risk' },
    { title: 'Billing', team: 'apps', status: 'blocked' },
    { title: 'Audit log', status: 'planned' },
  ],
});
const projection = project(plan, lensOf({}), { today });
const told = (list: Facet[]) =>
  Object.fromEntries(list.map(({ field, values }) => [field, values.map(({ value, title, count }) => `${title ?? value}:${count}`)]));

const seen = fc.record(
  {
    search: fc.constantFrom('', ...WORDS),
    filter: fc.dictionary(fc.constantFrom(...FILTERS, '__proto__'), fc.subarray(['', 'planned', 'blocked', 'now', 'epic', 'teams-id0']), {
      maxKeys: 2,
    }),
    range: fc.constant({ start: '2026-01-01', end: '2026-12-31' }),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<View>;

describe('facets', () => {
  it('tell the fields that tell items apart, their values in the order of their lists, and how many have each', () => {
    expect(told(facets(projection))).to.deep.equal({
      status: ['planned:2', 'blocked:1'],
      health: ['at-risk:1', ':2'],
      team: ['Core:1', 'Apps:1', ':1'],
    });
  });

  it('count what the search and the other fields let through', () => {
    const list = facets(projection, { filter: { status: ['planned'], team: ['core'] } });
    expect(told(list)['status']).to.deep.equal(['planned:1', 'blocked:0']);
    expect(told(list)['team']).to.deep.equal(['Core:1', 'Apps:0', ':1']);
    expect(told(facets(projection, { search: 'bill' }))['team']).to.deep.equal(['Core:0', 'Apps:1', ':0']);
  });

  it('keep a chosen value that no item has, so that it can be given up', () => {
    const owner = facets(projection, { filter: { owner: ['nobody'] } }).find(({ field }) => field === 'owner');
    expect(owner?.values).to.deep.equal([
      { value: 'nobody', count: 0, chosen: true },
      { value: '', count: 3, chosen: false },
    ]);
  });

  it('tell nothing that the lens withholds', () => {
    const hidden = project(plan, lensOf({ fields: { items: ['title', 'status'] } }), { today });
    expect(facets(hidden).map(({ field }) => field)).to.deep.equal(['status']);
  });

  it('count as many as choosing the value gives', () => {
    fc.assert(
      fc.property(roadmap, lens, seen, day, (of, through, view, on) => {
        const shown = project(of, through, { today: on });
        for (const { field, values } of facets(shown, view))
          for (const { value, count } of values) {
            const { counts } = arrange(shown, { ...view, filter: { ...view.filter, [field]: [value] } });
            expect(counts.shown + counts.undated + counts.outOfRange, `${field} ${value}`).to.equal(count);
          }
      }),
      { numRuns: 60 },
    );
  });
});
