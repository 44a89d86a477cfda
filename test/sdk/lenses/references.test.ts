import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { project } from '../../../src/sdk/lenses/project.js';
import { COLLECTIONS } from '../../../src/sdk/model/closed-lists.js';
import { referencesOf } from '../../../src/sdk/model/references.js';
import { lens, lensOf } from '../lens-arbitrary.js';
import { day, roadmap } from '../roadmap-arbitrary.js';
import { roadmapOf } from '../roadmap-builder.js';

const today = '2026-09-14';
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

describe('references in a projection', () => {
  it('lead to what is in the projection, and never twice from one field', () => {
    fc.assert(
      fc.property(roadmap, lens, day, (of, through, on) => {
        const projection = project(of, through, { today: on });
        for (const name of COLLECTIONS) {
          for (const entity of projection[name] as unknown as Record<string, unknown>[]) {
            const health = (entity['health'] ?? {}) as Record<string, unknown>;
            const fields = [...Object.entries(referencesOf(name)), ['health', 'evidence'] as const];
            for (const [field, target] of fields) {
              const ids = listOf(field === 'health' ? health['evidence'] : entity[field]);
              for (const id of ids)
                expect(
                  projection[target].some((shown) => shown.id === id),
                  `${name}.${field} ${String(id)}`,
                ).to.equal(true);
              expect(new Set(ids).size).to.equal(ids.length);
            }
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('names each entity by an id of its own', () => {
    fc.assert(
      fc.property(roadmap, lens, day, (of, through, on) => {
        const projection = project(of, through, { today: on });
        for (const name of COLLECTIONS) expect(new Set(projection[name].map(({ id }) => id)).size).to.equal(projection[name].length);
      }),
    );
  });

  const tree = roadmapOf({
    items: [
      { id: 'top', title: 'Top', visibility: 'public' },
      { id: 'secret', title: 'Secret', parent: 'top', visibility: 'confidential' },
      { id: 'leaf', title: 'Leaf', parent: 'secret', visibility: 'public' },
      { id: 'child', title: 'Child', parent: 'top', visibility: 'public' },
    ],
    dependencies: [
      { from: 'secret', to: 'leaf', visibility: 'public' },
      { from: 'top', to: 'leaf', visibility: 'public' },
    ],
    milestones: [{ id: 'launch', title: 'Launch', items: ['secret', 'leaf'], visibility: 'public' }],
  });
  const publicly = { where: { visibility: ['public'] } };

  it('stop at a withheld parent: the one above it would tell where it belongs', () => {
    const { items } = project(tree, lensOf(publicly), { today });
    expect(Object.fromEntries(items.map(({ id, parent }) => [id, parent]))).to.deep.equal({
      top: undefined,
      leaf: undefined,
      child: 'top',
    });
  });

  it('count as depth what is shown: below a withheld item is the top', () => {
    const { items } = project(tree, lensOf({ where: { visibility: ['public'], depth: 1 } }), { today });
    expect(items.map(({ id }) => id)).to.have.members(['top', 'leaf']);
  });

  it('go with the item they lead to, and a dependency goes with either end', () => {
    const { milestones, dependencies } = project(tree, lensOf(publicly), { today });
    expect(milestones[0]!.items).to.deep.equal(['leaf']);
    expect(dependencies.map(({ from, to }) => [from, to])).to.deep.equal([['top', 'leaf']]);
  });

  it('go when the collection they lead into is not named', () => {
    const of = roadmapOf({ teams: [{ id: 'apps', title: 'Apps' }], items: [{ id: 'a', title: 'A', team: 'apps' }] });
    expect(project(of, lensOf({ fields: { items: ['title', 'team'] } }), { today }).items).to.deep.equal([{ id: 'a', title: 'A' }]);
  });
});

describe('the order of a dependency', () => {
  const of = roadmapOf({
    items: [
      { id: 'api', title: 'API', timeframe: '2026-10-15' },
      { id: 'app', title: 'App', timeframe: '2026-09-20' },
    ],
    dependencies: [{ from: 'api', to: 'app' }],
  });
  const order = (changes: Parameters<typeof lensOf>[0]) => project(of, lensOf(changes), { today }).dependencies[0]!.order;

  it('is told from the days this audience may see', () => {
    expect(order({})).to.equal('violated');
    expect(order({ precision: { near: 'half', far: 'half' } })).to.equal('possible');
  });

  it('is unknown where the end, or how exactly it is meant, is not shown', () => {
    const dependencies = ['from', 'to'];
    expect(order({ fields: { items: ['title'], dependencies } })).to.equal('unknown');
    expect(order({ fields: { items: ['title', 'timeframe.end'], dependencies } })).to.equal('unknown');
    expect(order({ precision: { near: 'horizon', far: 'horizon' } })).to.equal('unknown');
  });
});
