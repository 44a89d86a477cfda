import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { GROUPINGS, SORTINGS } from '../../../src/sdk/lenses/lens-lists.js';
import { ownIds } from '../../../src/sdk/lenses/name-ids.js';
import { project } from '../../../src/sdk/lenses/project.js';
import { projectAlike } from '../../../src/sdk/lenses/project-alike.js';
import { LAYOUTS } from '../../../src/sdk/model/closed-lists.js';
import { lens, lensOf } from '../lens-arbitrary.js';
import { day, roadmap } from '../roadmap-arbitrary.js';
import { roadmapOf } from '../roadmap-builder.js';

/** What a lens may say otherwise and show the same. */
const arrangement = fc.record(
  {
    id: fc.constantFrom('a', 'b'),
    label: fc.constantFrom('A', 'B'),
    layout: fc.constantFrom(...LAYOUTS),
    description: fc.constant('For whom'),
    groupBy: fc.constantFrom(...GROUPINGS).map((grouping) => [grouping]),
    sortBy: fc.uniqueArray(fc.constantFrom(...SORTINGS), { maxLength: 2 }),
    vocabulary: fc.constantFrom<Record<string, string>[]>({}, { item: 'Bet' }),
  },
  { requiredKeys: ['layout', 'groupBy', 'sortBy', 'vocabulary', 'id', 'label'] },
);

describe('a lens that arranges otherwise what another shows', () => {
  it('shows to the byte what it would if all were projected anew', () => {
    let projected = 0;
    fc.assert(
      fc.property(roadmap, lens, arrangement, day, (of, former, otherwise, today) => {
        const through = { ...former, ...otherwise };
        let whole;
        try {
          whole = project(of, through, { today });
        } catch {
          return; // it refuses a banned word, and so does the other
        }
        const first = project(of, former, { today });
        const alike = projectAlike(first, former, through, { ownIds })!;
        expect(JSON.stringify(alike)).to.equal(JSON.stringify(whole));
        expect(ownIds.has(alike)).to.equal(ownIds.has(whole));
        projected++;
      }),
    );
    expect(projected).to.be.greaterThan(20);
  });

  it('shares every item with it', () => {
    const of = roadmapOf({ items: [{ id: 'a', title: 'A', timeframe: '2026-Q3' }] });
    const [teams, themes] = [lensOf({ groupBy: ['team'] }), lensOf({ groupBy: ['theme'] })];
    const first = project(of, teams, { today: '2026-09-14' });
    expect(projectAlike(first, teams, themes, { ownIds })!.items).to.equal(first.items);
  });

  it('is told from one that shows anything else', () => {
    const former = lensOf({});
    const first = project(roadmapOf({}), former, { today: '2026-09-14' });
    for (const change of [
      { fields: { items: ['title'] } },
      { where: { visibility: ['public'] } },
      { precision: { near: 'year', far: 'year' } as const },
      { audience: 'another' },
      { disclaimer: 'May change' },
      { values: { status: { blocked: 'planned' } } },
      { show: { counts: !former.show.counts } },
      { bannedWords: ['falcon'] },
      { order: ['themes'] as const },
    ])
      expect(projectAlike(first, former, { ...former, ...lensOf(change as object) }, { ownIds }), Object.keys(change)[0]).to.equal(
        undefined,
      );
    // what is added to lenses later
    expect(projectAlike(first, former, { ...former, further: true } as never, { ownIds })).to.equal(undefined);
  });
});
