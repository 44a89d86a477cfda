import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { LensInput } from '../../../src/sdk/lenses/lens.js';
import { project } from '../../../src/sdk/lenses/project.js';
import { COLLECTIONS } from '../../../src/sdk/model/closed-lists.js';
import { referencesOf } from '../../../src/sdk/model/references.js';
import type { Roadmap } from '../../../src/sdk/model/roadmap.js';
import { lens, lensOf } from '../lens-arbitrary.js';
import { day, roadmap } from '../roadmap-arbitrary.js';
import { roadmapOf } from '../roadmap-builder.js';

const today = '2026-09-14';
const forSales: Partial<LensInput> = { text: { order: ['sales'], own: ['title'] } };
const ids = (of: Roadmap, changes: Partial<LensInput>) => project(of, lensOf(changes), { today }).items.map(({ id }) => id);

describe('an id', () => {
  const falcon = (sales: string) => ({ items: [{ title: 'Project Falcon', texts: { sales: { title: sales } } }] });

  it('made from a title that is not shown is made from the one that is', () => {
    expect(ids(roadmapOf(falcon('Faster reports')), forSales)).to.deep.equal(['faster-reports']);
    expect(ids(roadmapOf(falcon('Faster reports')), {})).to.deep.equal(['project-falcon']);
    expect(JSON.stringify(project(roadmapOf(falcon('…')), lensOf(forSales), { today })).toLowerCase()).to.not.include('falcon');
  });

  it('is kept where it does not tell the title, so that it can be traced from lens to lens', () => {
    const of = roadmapOf({ items: [{ id: 'disp-9', title: 'Project Falcon', texts: { sales: { title: 'Faster reports' } } }] });
    expect(ids(of, forSales)).to.deep.equal(['disp-9']);
  });

  const dated = (id: string, timeframe: string) =>
    ids(roadmapOf({ items: [{ id, title: 'Search', timeframe }] }), { precision: { near: 'quarter', far: 'quarter' } });

  for (const id of [
    'launch-2026-12-03',
    'launch20261203',
    '3.12.2026-launch',
    'launch/12/03/2026',
    '2026-12-3',
    'launch-2026-12',
    '12-2026',
  ])
    it(`that holds its day or month, told by the quarter, is replaced: ${id}`, () => {
      expect(dated(id, '2026-12-03')).to.deep.equal(['search']);
    });

  it('is replaced where it holds the other end of its time, or an earlier one', () => {
    expect(dated('until-2026-12-20', '2026-12-03/2026-12-20')).to.deep.equal(['search']);
    const moved = { id: 'a-2026-10-10', title: 'Search', timeframe: '2026-12', history: [{ on: '2026-09-01', timeframe: '2026-10-10' }] };
    expect(ids(roadmapOf({ items: [moved] }), { precision: { near: 'quarter', far: 'quarter' } })).to.deep.equal(['search']);
  });

  it('is replaced though a release that the item is in has such an id too', () => {
    const of = roadmapOf({
      releases: [{ id: 'rel-2026-12-03', title: 'Winter', timeframe: '2026-12-03' }],
      items: [{ id: 'a-2026-12-03', title: 'Search', timeframe: '2026-12-03', releases: ['rel-2026-12-03'] }],
    });
    const { items, releases } = project(of, lensOf({ precision: { near: 'quarter', far: 'quarter' } }), { today });
    expect([items[0]!.id, items[0]!.releases, releases[0]!.id]).to.deep.equal(['search', ['winter'], 'winter']);
  });

  it('is kept where its day is told, or is none of its own, or its numbers are no day', () => {
    expect(ids(roadmapOf({ items: [{ id: 'a-2026-12-03', title: 'A', timeframe: '2026-12-03' }] }), {})).to.deep.equal(['a-2026-12-03']);
    for (const id of ['a-2025-01-09', 'req-4711', '2026-q4-search', 'a-2026']) expect(dated(id, '2026-12-03')).to.deep.equal([id]);
  });

  it('of a dependency is replaced with those of its ends', () => {
    const of = roadmapOf({ items: [...falcon('Faster reports').items, { id: 'b', title: 'B', dependsOn: ['Project Falcon'] }] });
    expect(project(of, lensOf(forSales), { today }).dependencies).to.deep.equal([
      { id: 'faster-reports→b', from: 'faster-reports', to: 'b', order: 'unknown' },
    ]);
  });

  it('that stands in for a title tells none either', () => {
    expect(project(roadmapOf(falcon('Faster')), lensOf({ fields: { items: ['owner'] } }), { today }).items).to.deep.equal([
      { id: 'items', title: 'items' },
    ]);
  });

  const many = roadmapOf({
    items: ['10', '11', '12'].map((id) => ({ id, title: id === '12' ? 'Search' : 'Same', timeframe: `2026-${id}` })),
    risks: [{ id: 'r', title: 'Late', items: ['11', '12'] }],
  });

  it('where all are opaque comes from what is shown, and references follow', () => {
    const { items, risks } = project(many, lensOf({ ids: 'opaque' }), { today });
    expect(items.map(({ id }) => id)).to.deep.equal(['same', 'same-2', 'search']);
    expect(risks).to.deep.equal([{ id: 'late', title: 'Late', items: ['same-2', 'search'] }]);
  });

  it('that is opaque stays as long as the title does', () => {
    const more = { ...many, items: [...many.items, { id: '9', title: 'Audit' }] };
    const moved = { ...many, items: many.items.map((item) => ({ ...item, status: 'done' as const })) };
    for (const of of [more, moved]) expect(ids(of, { ids: 'opaque' })).to.include.members(['same', 'same-2', 'search']);
  });

  it('that is opaque tells nothing of the old one, though two differ in nothing but in what refers to them', () => {
    const twins = (first: string, second: string) => {
      const items = [first, second].map((id) => ({ id, title: 'Same' }));
      const of = roadmapOf({
        items: [...items, { id: 'c', title: 'C', dependsOn: [first] }],
        risks: [{ id: 'r', title: 'Late', items: [second] }],
      });
      return JSON.stringify(project(of, lensOf({ ids: 'opaque' }), { today }));
    };
    expect(twins('y', 'x')).to.equal(twins('x', 'y'));
  });

  it('that is opaque tells nothing of the old one: others in their place change no byte', () => {
    const titled = (of: Roadmap): Roadmap => ({
      ...of,
      ...Object.fromEntries(
        COLLECTIONS.map((name) => [name, of[name].map((entity, i) => ({ ...entity, title: `${name} ${i}`, texts: {} }))]),
      ),
    });
    fc.assert(
      fc.property(roadmap, lens, day, (some, any, on) => {
        const [of, through] = [titled(some), { ...any, ids: 'opaque' as const, bannedWords: [], glossary: {} }];
        const titles = { ...through, text: { ...through.text, own: ['title'] } };
        const shown = {
          ...titles,
          fields: Object.fromEntries(Object.entries(titles.fields).map(([name, list]) => [name, [...list, 'title']])),
        };
        expect(JSON.stringify(project(renamed(of), shown, { today: on }))).to.equal(JSON.stringify(project(of, shown, { today: on })));
      }),
      { numRuns: 100 },
    );
  });
});

type Fields = Record<string, unknown>;

/** The roadmap with every id, and every reference to it, read from behind: so the order of the ids changes too. */
function renamed(of: Roadmap): Roadmap {
  const lists = COLLECTIONS.map((name) => [
    name,
    (of[name] as unknown as Fields[]).map((entity) => renamedIn(entity, Object.keys(referencesOf(name)))),
  ]);
  return { ...of, ...(Object.fromEntries(lists) as Partial<Roadmap>) };
}

function renamedIn(entity: Fields, references: string[]): Fields {
  const { health } = entity as { health?: { evidence?: string[] } };
  const changed: [string, unknown][] = ['id', ...references]
    .filter((field) => field in entity)
    .map((field) => [field, backwards(entity[field])]);
  return {
    ...entity,
    ...Object.fromEntries(changed),
    ...(health?.evidence && { health: { ...health, evidence: backwards(health.evidence) } }),
  };
}

function backwards(value: unknown): unknown {
  return Array.isArray(value) ? (value as unknown[]).map((entry) => backwards(entry)) : [...String(value)].reverse().join('');
}
