import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { arrange, groupingsOf, type Lane, type View } from '../../../src/sdk/lenses/arrange.js';
import { GROUPINGS, SORTINGS } from '../../../src/sdk/lenses/lens.js';
import { project } from '../../../src/sdk/lenses/project.js';
import { COMMITMENTS, HORIZONS, ITEM_KINDS, STATUSES } from '../../../src/sdk/model/closed-lists.js';
import { isDated, type Timeframe } from '../../../src/sdk/model/timeframe.js';
import { lens, lensOf } from '../lens-arbitrary.js';
import { day, roadmap, WORDS } from '../roadmap-arbitrary.js';
import { roadmapOf } from '../roadmap-builder.js';

const today = '2026-09-14';
const titles = ({ items, undated }: Lane) => [...items, ...undated].map(({ title }) => title);

const filterValues = fc.subarray(
  ['', ...STATUSES, ...COMMITMENTS, ...HORIZONS, ...ITEM_KINDS, 'teams-id0', 'themes-id1', '__proto__', 'constructor'],
  { minLength: 1 },
);
const filter = fc.dictionary(
  fc.constantFrom(
    'team',
    'status',
    'commitment',
    'horizon',
    'product',
    'kind',
    'themes',
    'objectives',
    'releases',
    '__proto__',
    'constructor',
  ),
  filterValues,
  { maxKeys: 2 },
);
const view = fc.record(
  {
    groupBy: fc.constantFrom(...GROUPINGS),
    sortBy: fc.shuffledSubarray([...SORTINGS]),
    search: fc.constantFrom('', ...WORDS),
    filter,
    range: fc.tuple(day, day).map(([a, b]) => ({ start: a < b ? a : b, end: a < b ? b : a })),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<View>;

describe('arrange', () => {
  it('accounts for every item of the source in one count', () => {
    fc.assert(
      fc.property(roadmap, lens, view, day, (of, through, seen, on) => {
        const { counts } = arrange(
          project(of, { ...through, show: { counts: true, slippage: false, changes: false } }, { today: on }),
          seen,
        );
        const { source, shown, undated, filtered, outOfRange, invalid, withheld } = counts;
        expect(source).to.equal(of.source.items);
        expect(shown + undated + filtered + outOfRange + invalid! + withheld!).to.equal(source);
        expect(Math.min(shown, undated, filtered, outOfRange, invalid!, withheld!)).to.be.at.least(0);
      }),
    );
  });

  it('counts what its lanes hold, each item once however many lanes it is in', () => {
    fc.assert(
      fc.property(roadmap, lens, view, day, (of, through, seen, on) => {
        const { lanes, counts } = arrange(project(of, through, { today: on }), seen);
        const all = new Set(lanes.flatMap(({ items, undated }) => [...items, ...undated]));
        // what is to be now, next or later has no place on an axis, and a date all the same
        const undated = [...all].filter(
          (item) => !isDated(item.timeframe) && !(item.horizon ?? (item.timeframe as Timeframe | undefined)?.horizon),
        );
        expect([all.size, undated.length]).to.deep.equal([counts.shown + counts.undated, counts.undated]);
      }),
    );
  });

  it('puts each item of the projection into a lane, whatever it is grouped by', () => {
    fc.assert(
      fc.property(roadmap, lens, day, fc.constantFrom(...GROUPINGS), (of, through, on, groupBy) => {
        const projection = project(of, through, { today: on });
        const { lanes } = arrange(projection, { groupBy });
        expect([...new Set(lanes.flatMap(({ items, undated }) => [...items, ...undated]))]).to.have.members(projection.items);
        for (const { items, undated } of lanes) expect(new Set([...items, ...undated]).size).to.equal(items.length + undated.length);
        expect(new Set(lanes.map(({ id }) => id)).size).to.equal(lanes.length);
      }),
    );
  });

  it('tallies each lane by the statuses that are shown', () => {
    fc.assert(
      fc.property(roadmap, lens, day, fc.constantFrom(...GROUPINGS), (of, through, on, groupBy) => {
        for (const { items, undated, tally } of arrange(project(of, through, { today: on }), { groupBy }).lanes) {
          const statuses = [...items, ...undated].map(({ status = 'unknown' }) => status);
          for (const status of new Set(statuses))
            expect((tally as Record<string, number>)[status]).to.equal(statuses.filter((other) => other === status).length);
          expect(Object.values(tally).reduce((sum, count) => sum + count, 0)).to.equal(statuses.length);
        }
      }),
    );
  });

  const plan = roadmapOf({
    teams: [
      { id: 'apps', title: 'Apps' },
      { id: 'core', title: 'Core' },
    ],
    objectives: [
      { id: 'grow', title: 'Grow' },
      { id: 'keep', title: 'Keep' },
      { id: 'idle', title: 'Idle' },
    ],
    items: [
      { id: 'a', title: 'Search', team: 'core', objectives: ['grow', 'keep'], timeframe: '2026-Q3', status: 'planned' },
      { id: 'b', title: 'Billing', team: 'apps', objectives: ['grow'], timeframe: '2026-Q4', status: 'blocked' },
      { id: 'c', title: 'Audit log', summary: 'Who did what', status: 'planned' },
      { id: 'd', title: 'Offline', timeframe: '/2026-11', parent: 'a' },
      { id: 'e', title: 'Support', timeframe: '2026-03/' },
    ],
  });
  const projection = project(plan, lensOf({ groupBy: ['release', 'objective'] }), { today });

  it('groups by the first grouping of the lens that the roadmap has entities for', () => {
    expect(arrange(projection).groupBy).to.equal('objective');
    expect(arrange(project(roadmapOf({ items: [{ title: 'SSO' }] }), lensOf({ groupBy: ['team'] }), { today })).groupBy).to.equal('none');
  });

  it('repeats an item in each lane it belongs to and keeps a lane with nothing in it', () => {
    const lanes = Object.fromEntries(arrange(projection).lanes.map((lane) => [lane.id, titles(lane)]));
    expect(lanes).to.deep.equal({ grow: ['Search', 'Billing'], keep: ['Search'], idle: [], '': ['Support', 'Offline', 'Audit log'] });
  });

  it('finds words in title, summary and id, and says how many are filtered', () => {
    const { lanes, counts } = arrange(projection, { groupBy: 'none', search: 'DID log' });
    expect(lanes.flatMap(titles)).to.deep.equal(['Audit log']);
    expect(counts.filtered).to.equal(4);
  });

  it('filters by values, an empty one standing for none', () => {
    const found = (filter: View['filter']) => arrange(projection, { groupBy: 'none', filter: filter! }).lanes.flatMap(titles);
    expect(found({ team: ['core', 'apps'] })).to.deep.equal(['Search', 'Billing']);
    expect(found({ team: ['core'], status: ['blocked'] })).to.deep.equal([]);
    expect(found({ objectives: ['keep', ''] })).to.deep.equal(['Support', 'Search', 'Offline', 'Audit log']);
  });

  it('lets open intervals go on, and undated items stay in every range', () => {
    const found = (start: string, end: string) => arrange(projection, { groupBy: 'none', range: { start, end } }).lanes.flatMap(titles);
    expect(found('2026-01-01', '2026-02-28')).to.deep.equal(['Offline', 'Audit log']);
    expect(found('2027-01-01', '2027-12-31')).to.deep.equal(['Support', 'Audit log']);
    expect(arrange(projection, { range: { start: '2027-01-01', end: '2027-12-31' } }).counts.outOfRange).to.equal(3);
  });

  it('sorts and tallies by the merged status, so that the hidden one shows nowhere', () => {
    const merged = { values: { status: { blocked: 'planned' } }, sortBy: ['status' as const, 'title' as const] };
    const other = roadmapOf({
      ...plan,
      items: plan.items.map((item) => ({ ...item, ...(item.status === 'blocked' && { status: 'planned' }) })),
    });
    const [hidden, told] = [plan, other].map((of) =>
      JSON.stringify(arrange(project(of, lensOf(merged), { today }), { groupBy: 'status' })),
    );
    expect(hidden).to.equal(told);
  });

  it('sorts backwards, what says nothing last either way', () => {
    const found = (view: View) =>
      arrange(projection, { groupBy: 'none', ...view }).lanes.flatMap(({ items, undated }) => [...items, ...undated]);
    const of = (view: View) => found(view).map(({ title }) => title);
    expect(of({ sortBy: ['status'], descending: true }).slice(-3)).to.deep.equal(['Offline', 'Support', 'Audit log']);
    expect(of({ sortBy: ['status'], descending: true })[0]).to.equal('Billing');
    expect(of({ sortBy: ['title'], descending: true })).to.deep.equal(['Support', 'Search', 'Offline', 'Billing', 'Audit log']);
  });

  it('leaves out lanes of which nothing is let through', () => {
    const ids = (view: View) => arrange(projection, view).lanes.map(({ id }) => id);
    expect(ids({})).to.include('idle');
    expect(ids({ search: 'billing' })).to.deep.equal(['grow']);
    expect(ids({ range: { start: '2001-01-01', end: '2001-12-31' } })).to.include('idle');
  });

  it('marks the lanes that the reader closed, and leaves what they hold', () => {
    const lanes = arrange(projection, { collapsed: ['grow', 'unheard of'] }).lanes;
    expect(lanes.map(({ id, collapsed, items }) => [id, collapsed, items.length])).to.deep.equal([
      ['grow', true, 2],
      ['keep', undefined, 1],
      ['idle', undefined, 0],
      ['', undefined, 2],
    ]);
  });

  it('offers the groupings by which items differ from those that belong to none', () => {
    expect(groupingsOf(projection)).to.deep.equal(['objective', 'team', 'horizon', 'status', 'parent', 'none']);
  });

  it('filters by ids alone, and by who owns and how it stands', () => {
    const of = project(
      roadmapOf({
        items: [
          { id: 'a', title: 'A', owner: 'Ada', health: 'at-risk' },
          { id: 'b', title: 'B' },
        ],
      }),
      lensOf({}),
      { today },
    );
    const found = (filter: View['filter']) => arrange(of, { filter: filter! }).lanes.flatMap(titles);
    expect([found({ id: ['b'] }), found({ owner: ['Ada'] }), found({ health: ['at-risk', ''] })]).to.deep.equal([['B'], ['A'], ['A', 'B']]);
  });

  it('takes a grouping or an order that is none for not said', () => {
    const wild = { groupBy: 'constructor', sortBy: ['constructor', '__proto__'] } as unknown as View;
    expect(arrange(projection, wild).groupBy).to.equal('objective');
  });

  it('heads the lanes of parents with their titles', () => {
    const lane = arrange(projection, { groupBy: 'parent' }).lanes.find(({ id }) => id === 'a');
    expect(lane?.title).to.equal('Search');
    expect(titles(lane!)).to.deep.equal(['Offline']);
  });
});
