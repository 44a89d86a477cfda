import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Lens } from '../../../src/sdk/lenses/lens.js';
import { project } from '../../../src/sdk/lenses/project.js';
import type { Roadmap } from '../../../src/sdk/model/roadmap.js';
import { lens, lensOf } from '../lens-arbitrary.js';
import { day, roadmapPair } from '../roadmap-arbitrary.js';
import { roadmapOf } from '../roadmap-builder.js';
import { changeWithheld } from './change-withheld.js';

/** The projection's bytes; only the counts that a lens tells may know of what is withheld. */
function bytes(roadmap: Roadmap, of: Lens, today: string): string {
  const { counts, ...projection } = project(roadmap, of, { today });
  const { shown, undated } = counts;
  return JSON.stringify({ ...projection, counts: of.show.counts ? { shown, undated } : counts });
}

describe('non-interference', () => {
  it('a projection is the same to the byte whatever its lens withholds', () => {
    fc.assert(
      fc.property(roadmapPair, lens, day, fc.integer(), ([a, b], of, today, seed) => {
        expect(bytes(changeWithheld(a, b, of, today, seed), of, today)).to.equal(bytes(a, of, today));
      }),
      { numRuns: 300 },
    );
  });

  it('is tried on roadmaps of which a good part is shown and a good part is not', () => {
    const [roadmaps, lenses] = [fc.sample(roadmapPair, { numRuns: 100, seed: 1 }), fc.sample(lens, { numRuns: 100, seed: 1 })];
    const projections = roadmaps.map(([roadmap], i) => project(roadmap, lenses[i]!, { today: '2026-09-14' }));
    const share = (list: 'items' | 'releases' | 'risks') =>
      projections.reduce((sum, of) => sum + of[list].length, 0) / roadmaps.reduce((sum, [of]) => sum + of[list].length, 0);
    for (const list of ['items', 'releases', 'risks'] as const) expect(share(list), list).to.be.within(0.2, 0.8);
    const items = projections.flatMap((of) => of.items);
    for (const field of ['slip', 'history', 'timeframe', 'summary', 'team', 'score'] as const)
      expect(items.filter((item) => item[field] !== undefined).length, field).to.be.greaterThan(0);
  });

  const same = (a: object, b: object, changes: Parameters<typeof lensOf>[0]) =>
    expect(bytes(roadmapOf(b), lensOf(changes), '2026-09-14')).to.equal(bytes(roadmapOf(a), lensOf(changes), '2026-09-14'));
  const one = (item: object) => ({ items: [{ id: 'a', title: 'A', ...item }] });

  it('an empty list does not tell that there is something in it', () => {
    const fields = { objectives: ['title', 'keyResults.target'] };
    const keyResults = [{ title: 'Secret' }];
    same({ objectives: [{ id: 'o', title: 'O' }] }, { objectives: [{ id: 'o', title: 'O', keyResults }] }, { fields });
  });

  it('an empty object does not tell that there was a reference in it', () => {
    const fields = { items: ['title', 'health.evidence'] };
    same(one({}), { ...one({ health: { value: 'at-risk', evidence: ['e'] } }), evidence: [{ id: 'e', title: 'E' }] }, { fields });
  });

  it('the order of keys does not tell whether there are internal words', () => {
    const text = { order: ['sales'], own: ['title'] };
    const told = { texts: { sales: { summary: 'S' } }, status: 'done' };
    same(one(told), { items: [{ summary: 'internal', ...one(told).items[0] }] }, { text });
  });

  it('an end that is not named does not show by a slip', () => {
    const fields = { items: ['title', 'timeframe.start', 'history.on'] };
    const history = (end: string) => [{ on: '2026-05-01', timeframe: `2026-06/${end}` }];
    same(
      one({ timeframe: '2026-06/2026-09', history: history('2026-09') }),
      one({ timeframe: '2026-06/2026-12', history: history('2026-07') }),
      { fields },
    );
  });

  it('a status that is told as another does not show in the history', () => {
    const changes = { values: { status: { blocked: 'in-progress' } } };
    const history = [
      { on: '2026-05-01', status: 'planned' },
      { on: '2026-06-01', status: 'blocked' },
    ];
    same(one({ status: 'in-progress', history: history.slice(0, 1) }), one({ status: 'in-progress', history }), changes);
  });

  it('a withheld item does not tell by its children where it belongs', () => {
    const tree = (parent?: string) => ({
      items: [
        { id: 'top', title: 'Top' },
        { id: 'secret', title: 'Secret', visibility: 'confidential', ...(parent && { parent }) },
        { id: 'leaf', title: 'Leaf', parent: 'secret', visibility: 'internal' },
      ],
    });
    const where = { visibility: ['internal'] };
    same(tree(), tree('top'), { where });
    same(tree(), tree('top'), { where: { ...where, depth: 1 } });
  });
});
