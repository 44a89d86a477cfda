import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { lenses } from '../../../src/sdk/lenses/presets/index.js';
import { project } from '../../../src/sdk/lenses/project.js';
import { lens, lensOf } from '../lens-arbitrary.js';
import { day, roadmap } from '../roadmap-arbitrary.js';
import { roadmapOf } from '../roadmap-builder.js';
import { randomOf, withOtherOrders } from './change-withheld.js';

const today = '2026-09-14';

describe('the order in a projection', () => {
  const items = [
    { id: 'd', title: 'Drafts', timeframe: 'later' },
    { id: 'c', title: 'Chat', timeframe: '2026-12-01', status: 'done', commitment: 'planned', confidence: 'low' },
    { id: 'u', title: 'Undated', status: 'proposed' },
    { id: 'a', title: 'Audit', timeframe: '2026-10-20', status: 'blocked', commitment: 'committed', confidence: 'high' },
    { id: 'n', title: 'Notes', timeframe: 'now' },
  ] as const;
  const titles = (changes: Parameters<typeof lensOf>[0]) =>
    project(roadmapOf({ items }), lensOf(changes), { today }).items.map(({ title }) => title);

  it('is by time first: dated, then by horizon, then undated', () => {
    expect(titles({ sortBy: ['timeframe'] })).to.deep.equal(['Audit', 'Chat', 'Notes', 'Drafts', 'Undated']);
  });

  it('is by horizon even where the timeframe alone says it', () => {
    expect(titles({ fields: { items: ['title', 'timeframe'] } })).to.deep.equal(['Audit', 'Chat', 'Notes', 'Drafts', 'Undated']);
  });

  it('is by what is shown: where days are withheld, by title', () => {
    expect(titles({ fields: { items: ['title'] } })).to.deep.equal(['Audit', 'Chat', 'Drafts', 'Notes', 'Undated']);
    expect(titles({ precision: { near: 'half', far: 'half' }, fields: { items: ['title', 'timeframe'] } }).slice(0, 2)).to.deep.equal([
      'Audit',
      'Chat',
    ]);
  });

  it('is by status, commitment or confidence as the lens says, what says none last', () => {
    expect(titles({ sortBy: ['status'] })[0]).to.equal('Undated');
    expect(titles({ sortBy: ['commitment'] }).slice(0, 2)).to.deep.equal(['Audit', 'Chat']);
    expect(titles({ sortBy: ['confidence'] }).slice(0, 2)).to.deep.equal(['Audit', 'Chat']);
  });

  it("puts a status in the lens's own word after all others, before what says none", () => {
    const told = titles({ sortBy: ['status'], values: { status: { proposed: 'looked at' } } });
    expect(told).to.deep.equal(['Audit', 'Chat', 'Undated', 'Drafts', 'Notes']);
  });

  it('of releases, milestones and decisions is that of the days that are shown', () => {
    const of = roadmapOf({
      releases: [
        { id: 'r2', title: 'Autumn', timeframe: '2026-10-30' },
        { id: 'r1', title: 'Zeta', timeframe: '2026-10-01' },
      ],
      decisions: [
        { id: 'd2', title: 'Later', on: '2026-05-02' },
        { id: 'd1', title: 'Sooner', on: '2026-05-01' },
      ],
    });
    const ids = (changes: Parameters<typeof lensOf>[0]) => {
      const { releases, decisions } = project(of, lensOf(changes), { today });
      return [...releases, ...decisions].map(({ id }) => id);
    };
    expect(ids({})).to.deep.equal(['r1', 'r2', 'd1', 'd2']);
    expect(
      ids({ precision: { near: 'quarter', far: 'quarter' }, fields: { releases: ['title', 'timeframe'], decisions: ['title'] } }),
    ).to.deep.equal(['r2', 'r1', 'd2', 'd1']);
  });

  it('of dependencies is that of the items they lead from and to', () => {
    const items = ['a', 'b', 'c'].map((id) => ({ id, title: id.toUpperCase() }));
    const ends = [
      ['b', 'c'],
      ['a', 'c'],
      ['b', 'a'],
      ['c', 'a'],
    ].map(([from, to], i) => ({ id: `d${i}`, from, to }));
    const { dependencies } = project(
      { ...roadmapOf({ items }), dependencies: ends as { id: string; from: string; to: string }[] },
      lensOf({}),
      { today },
    );
    expect(dependencies.map(({ from, to }) => `${from}${to}`)).to.deep.equal(['ac', 'ba', 'bc', 'ca']);
  });

  const ranked = roadmapOf({
    objectives: [
      { id: 'z', title: 'First of all', keyResults: [{ title: 'Revenue' }, { title: 'Churn' }] },
      { id: 'a', title: 'And then' },
    ],
    items: [{ id: 'i', title: 'I', objectives: ['z', 'a'] }],
  });
  const aims = (changes: Parameters<typeof lensOf>[0]) => {
    const { objectives, items } = project(ranked, lensOf(changes), { today });
    return [objectives, objectives.flatMap(({ keyResults = [] }) => keyResults), items].map((list) =>
      list.map((entry) => ('objectives' in entry ? entry.objectives : entry.title)),
    );
  };

  it("of objectives, key results and what an item names is the author's where the lens says so", () => {
    expect(aims({ order: ['objectives', 'keyResults'] })).to.deep.equal([['First of all', 'And then'], ['Revenue', 'Churn'], [['z', 'a']]]);
  });

  it('of any list is else that of what is told, by days, titles and ids', () => {
    expect(aims({ order: [] })).to.deep.equal([['And then', 'First of all'], ['Churn', 'Revenue'], [['a', 'z']]]);
  });

  it('of phases is what they say', () => {
    const of = roadmapOf({ teams: [{ id: 't', title: 'T', wayOfWorking: { kind: 'phases', phases: ['Shape', 'Build', 'Cool down'] } }] });
    expect(project(of, lensOf({}), { today }).teams[0]!.wayOfWorking!.phases).to.deep.equal(['Shape', 'Build', 'Cool down']);
  });

  it('of what changed on one day is not that in which it was written down', () => {
    const moves = [
      { on: '2026-05-01', timeframe: '2026-07', reason: 'a supplier' },
      { on: '2026-05-01', timeframe: '2026-06', reason: 'a holiday' },
    ];
    const told = (history: object[]) =>
      JSON.stringify(project(roadmapOf({ items: [{ id: 'a', title: 'A', timeframe: '2026-09', history }] }), lensOf({}), { today }));
    expect(told(moves)).to.equal(told([...moves].reverse()));
  });

  it("of a score's inputs is that of their names as they are told", () => {
    const told = (inputs: object, changes: Parameters<typeof lensOf>[0]) => {
      const score = { rubric: 'RICE', inputs, value: 3 };
      const { items } = project(roadmapOf({ items: [{ id: 'a', title: 'A', score }] }), lensOf(changes), { today });
      return Object.entries(items[0]!.score!.inputs!);
    };
    expect(told({ reach: 2, effort: 1 }, {})).to.deep.equal([
      ['effort', 1],
      ['reach', 2],
    ]);
    const glossary = { aardvark: 'zebra' };
    expect(told({ aardvark: 2, effort: 1 }, { glossary }).map(([name]) => name)).to.deep.equal(['effort', 'zebra']);
    expect(told({ aardvark: 2, Condor: 3 }, { bannedWords: ['aardvark', 'condor'] })).to.deep.equal(
      told({ Condor: 3, aardvark: 2 }, { bannedWords: ['aardvark', 'condor'] }),
    );
  });

  it('does not know in which order anything was written, unless the lens tells it', () => {
    fc.assert(
      fc.property(roadmap, lens, day, fc.integer(), (of, through, on, seed) => {
        const other = withOtherOrders(of, through, randomOf(seed));
        expect(JSON.stringify(project(other, through, { today: on }))).to.equal(JSON.stringify(project(of, through, { today: on })));
      }),
    );
  });

  it("of no preset that speaks to others than executives and teams is an author's", () => {
    const told = Object.values(lenses).filter(({ order }) => order.length > 0);
    expect(told.map(({ id }) => id)).to.deep.equal(['exec', 'team']);
  });
});
