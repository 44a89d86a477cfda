import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { project } from '../../../src/sdk/lenses/project.js';
import { lens, lensOf } from '../lens-arbitrary.js';
import { day, roadmap } from '../roadmap-arbitrary.js';
import { roadmapOf } from '../roadmap-builder.js';
import { randomOf, shuffle } from './change-withheld.js';

const today = '2026-09-14';

describe('the order in a projection', function () {
  this.timeout(60_000);

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

  it("of objectives, themes and teams is the author's", () => {
    const of = roadmapOf({
      objectives: [
        { id: 'z', title: 'First of all' },
        { id: 'a', title: 'And then' },
      ],
    });
    expect(project(of, lensOf({}), { today }).objectives.map(({ id }) => id)).to.deep.equal(['z', 'a']);
  });

  it('does not know in which order items were written', () => {
    fc.assert(
      fc.property(roadmap, lens, day, fc.integer(), (of, through, on, seed) => {
        const shuffled = { ...of, items: shuffle(of.items, randomOf(seed)) };
        expect(JSON.stringify(project(shuffled, through, { today: on }))).to.equal(JSON.stringify(project(of, through, { today: on })));
      }),
    );
  });
});
