import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { compareLenses, type LensDifference } from '../../../src/sdk/lenses/compare-lenses.js';
import type { LensInput } from '../../../src/sdk/lenses/lens.js';
import { lenses } from '../../../src/sdk/lenses/presets/index.js';
import { project } from '../../../src/sdk/lenses/project.js';
import { lens, lensOf } from '../lens-arbitrary.js';
import { day, roadmap } from '../roadmap-arbitrary.js';
import { roadmapOf } from '../roadmap-builder.js';
import { richRoadmap } from './rich-roadmap.js';

const today = '2026-09-14';
const of = roadmapOf({
  items: [
    {
      id: 'a',
      title: 'Internal',
      why: 'W',
      timeframe: '2026-10-05/2026-11-20',
      status: 'blocked',
      effort: 3,
      texts: { sales: { title: 'For sales' } },
    },
    { id: 'sec', title: 'Secret', visibility: 'confidential' },
  ],
});
const compare = (left: Partial<LensInput>, right: Partial<LensInput>) =>
  compareLenses(project(of, lensOf(left), { today }), project(of, lensOf(right), { today }));
const lines = (differences: LensDifference[]) => differences.map(({ field, as, side }) => [field, as, side].filter(Boolean).join(' '));

describe('compareLenses', () => {
  it('tells what is hidden, renamed and coarsened, and by which side', () => {
    const { entities, counts } = compare(
      {},
      {
        where: { visibility: ['internal'] },
        fields: { items: ['title', 'timeframe', 'status', 'effort', 'horizon'] },
        precision: { near: 'quarter', far: 'quarter' },
        values: { status: { blocked: 'in-progress' } },
        text: { order: ['sales'], own: [] },
      },
    );
    expect(entities.map(({ id, left, right }) => [id, left?.title, right?.title])).to.deep.equal([
      ['a', 'Internal', 'For sales'],
      ['sec', 'Secret', undefined],
    ]);
    expect(lines(entities[0]!.differences)).to.have.members([
      'title renamed',
      'why hidden right',
      'timeframe coarsened right',
      'status renamed',
    ]);
    expect(lines(entities[1]!.differences)).to.deep.equal(['hidden right']);
    expect(counts).to.deep.equal({ hidden: 2, renamed: 2, coarsened: 1, different: 0 });
  });

  it('matches by the ids of the source, for whoever holds it', () => {
    const told = (ids: 'own' | 'opaque') => project(of, lensOf({ ids, fields: { items: ['title'] } }), { today });
    const sources = new Map([
      [
        'items',
        new Map([
          ['internal', 'a'],
          ['secret', 'sec'],
        ]),
      ],
    ] as const);
    expect(compareLenses(told('own'), told('opaque')).counts.hidden).to.equal(4);
    expect(
      compareLenses(told('own'), told('opaque'), { right: sources }).entities.map(({ id, right, differences }) => [
        id,
        right?.id,
        differences,
      ]),
    ).to.deep.equal([
      ['a', 'internal', []],
      ['sec', 'secret', []],
    ]);
  });

  it('calls a horizon coarser than dates, and whichever side is coarser', () => {
    const horizon = { precision: { near: 'horizon', far: 'horizon' } } as const;
    const fields = { items: ['title', 'timeframe'] };
    expect(lines(compare({ ...horizon, fields }, { fields }).entities[0]!.differences)).to.deep.equal(['timeframe coarsened left']);
  });

  it('calls times and numbers different that do not come from one roadmap', () => {
    const moved = {
      ...of,
      items: of.items.map((item) => ({
        ...item,
        effort: 4,
        timeframe: {
          text: '',
          start: '2027-10-01',
          end: '2027-12-31',
          startPrecision: 'quarter' as const,
          endPrecision: 'quarter' as const,
        },
      })),
    };
    const { entities } = compareLenses(project(of, lensOf({}), { today }), project(moved, lensOf({}), { today }));
    expect(lines(entities[0]!.differences)).to.include.members(['timeframe different', 'effort different']);
  });

  it('finds none between a lens and itself, and the same from either side', () => {
    const turned = { left: 'right', right: 'left' } as const;
    fc.assert(
      fc.property(roadmap, lens, lens, day, (some, one, other, on) => {
        const [a, b] = [project(some, one, { today: on }), project(some, other, { today: on })];
        expect(compareLenses(a, a).entities.flatMap(({ differences }) => differences)).to.deep.equal([]);
        const [there, back] = [compareLenses(a, b), compareLenses(b, a)];
        expect(back.counts).to.deep.equal(there.counts);
        const all = (list: typeof there, turn: boolean) =>
          list.entities
            .flatMap(({ collection, id, differences }) =>
              differences.map(({ as, side, field }) => `${collection} ${id} ${as} ${turn && side ? turned[side] : side} ${field}`),
            )
            .sort();
        expect(all(back, true)).to.deep.equal(all(there, false));
      }),
      { numRuns: 60 },
    );
  });

  it('finds nothing different but hidden, renamed and coarsened between any two presets', () => {
    const projections = Object.values(lenses).map((preset) => project(richRoadmap, preset, { today }));
    for (const a of projections)
      for (const b of projections) expect(compareLenses(a, b).counts.different, `${a.lens.id} ${b.lens.id}`).to.equal(0);
  });
});
