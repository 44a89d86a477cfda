import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { arrangeChanged } from '../../../src/sdk/lenses/arrange-changed.js';
import { arrange, type View } from '../../../src/sdk/lenses/arrange.js';
import { GROUPINGS, SORTINGS } from '../../../src/sdk/lenses/lens-lists.js';
import { projectChanged as changedWith, type Former } from '../../../src/sdk/lenses/project-changed.js';
import { ownIds } from '../../../src/sdk/lenses/name-ids.js';
import { project } from '../../../src/sdk/lenses/project.js';
import type { Lens } from '../../../src/sdk/lenses/lens.js';
import type { Roadmap } from '../../../src/sdk/model/roadmap.js';
import { lens, lensOf } from '../lens-arbitrary.js';
import { day, roadmapPair } from '../roadmap-arbitrary.js';
import { roadmapOf } from '../roadmap-builder.js';

const projectChanged = (roadmap: Roadmap, former: Former, through: Lens) => changedWith(roadmap, former, through, { project, ownIds });
const today = '2026-09-14';
const withItem = (roadmap: Roadmap, place: number, change: object): Roadmap => ({
  ...roadmap,
  items: roadmap.items.map((item, at) => (at === place ? { ...item, ...change } : item)),
});

/** What changes: any field to what the same item says elsewhere, or one field alone. */
const change = fc.constantFrom('all', 'title', 'timeframe', 'status', 'team', 'themes', 'parent', 'visibility');
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;
function changed([a, b]: [Roadmap, Roadmap], nat: number, what: Change): Roadmap {
  const place = nat % a.items.length;
  const other = { ...b.items.find(({ id }) => id === a.items[place]!.id) };
  const words: Record<string, object> = {
    all: other,
    title: { title: `New ${nat}` },
    status: { status: 'done' },
    team: { team: a.teams.at(-1)?.id },
  };
  return withItem(a, place, words[what] ?? { [what]: (other as Record<string, unknown>)[what] });
}

/** A lens as it is, or one that shows more and renames nothing, so that much is changed one by one. */
const anyLens = fc
  .tuple(lens, fc.boolean())
  .map(([one, isOpen]) => (isOpen ? lensOf({ ...one, where: lensOf({}).where, bannedWords: [], glossary: {}, ids: 'own' }) : one));

const view: fc.Arbitrary<View> = fc.record({
  groupBy: fc.constantFrom(...GROUPINGS),
  sortBy: fc.constantFrom(undefined, ...SORTINGS.map((sorting) => [sorting])),
  descending: fc.boolean(),
  search: fc.constantFrom('', 'a'),
  filter: fc.constantFrom({}, { status: ['done', 'planned'] }),
  range: fc.constantFrom(undefined, { start: '2026-01-01', end: '2026-12-31' }),
});

describe('a roadmap that was projected before', () => {
  it('is projected to the byte, and arranged, as the whole would be, whatever has become of its items', () => {
    let [projected, arranged] = [0, 0];
    fc.assert(
      fc.property(roadmapPair, anyLens, day, fc.nat(), fc.nat(), change, view, (pair, of, day, first, second, what, asked) => {
        if (pair[0].items.length === 0) return;
        let [roadmap, projection] = [pair[0], attempt(pair[0])];
        for (const nat of [first, second]) {
          const next = changed([roadmap, pair[1]], nat, what);
          const whole = attempt(next);
          const again = projection && projectChanged(next, { roadmap, projection }, of);
          if (again) {
            projected++;
            expect(JSON.stringify(again.projection)).to.equal(JSON.stringify(whole));
            const lanes = arrangeChanged(again.projection, asked, arrange(projection!, asked), again.changes);
            if (lanes) expect(lanes).to.deep.equal(arrange(again.projection, asked));
            if (lanes) arranged++;
          }
          [roadmap, projection] = [next, again?.projection ?? whole];
        }

        function attempt(one: Roadmap) {
          try {
            return project(one, of, { today: day });
          } catch {
            return undefined;
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(projected).to.be.greaterThan(60);
    expect(arranged).to.be.greaterThan(40);
  });

  const roadmap = roadmapOf({
    teams: [
      { id: 'core', title: 'Core' },
      { id: 'apps', title: 'Apps' },
    ],
    items: [
      { id: 'a', title: 'A', team: 'core', timeframe: '2026-09' },
      { id: 'b', title: 'B', team: 'core', timeframe: '2026-10' },
      { id: 'c', title: 'C', team: 'apps', timeframe: '2026-11' },
    ],
  });
  const all = lensOf({ groupBy: ['team'] });
  const projection = project(roadmap, all, { today });

  it('keeps every other item and lane as the very same object', () => {
    const again = projectChanged(withItem(roadmap, 0, { title: 'Z', timeframe: undefined }), { roadmap, projection }, all)!;
    expect(again.changes).to.have.length(1);
    expect(again.projection.items.filter((item) => projection.items.includes(item))).to.have.length(2);
    const before = arrange(projection, {});
    const lanes = arrangeChanged(again.projection, {}, before, again.changes)!;
    expect(lanes.lanes.map((lane) => before.lanes.includes(lane))).to.deep.equal([false, true]);
    expect(lanes.lanes[0]!.undated.map(({ title }) => title)).to.deep.equal(['Z']);
    expect(lanes.counts.undated).to.equal(1);
  });

  it('is the very same projection where only what the lens hides has changed', () => {
    const titles = lensOf({ fields: { items: ['title'] } });
    const former = project(roadmap, titles, { today });
    const again = projectChanged(withItem(roadmap, 0, { status: 'done' }), { roadmap, projection: former }, titles);
    expect(again).to.deep.equal({ projection: former, changes: [] });
  });

  it('is projected as a whole where an item appears or goes, or gets an id of its own', () => {
    const shown = lensOf({ where: { ...all.where, statuses: ['planned'] } });
    const former = project(roadmap, shown, { today });
    expect(projectChanged(withItem(roadmap, 0, { status: 'done' }), { roadmap, projection: former }, shown)).to.equal(undefined);
    const opaque = lensOf({ ids: 'opaque' });
    const other = { roadmap, projection: project(roadmap, opaque, { today }) };
    expect(projectChanged(withItem(roadmap, 0, { title: 'Z' }), other, opaque)).to.equal(undefined);
    expect(projectChanged({ ...roadmap, title: 'New' }, { roadmap, projection }, all)).to.equal(undefined);
  });
});
