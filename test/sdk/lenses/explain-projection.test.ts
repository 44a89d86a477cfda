import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { explainProjection } from '../../../src/sdk/lenses/explain-projection.js';
import type { LensInput } from '../../../src/sdk/lenses/lens.js';
import { project } from '../../../src/sdk/lenses/project.js';
import { COLLECTIONS } from '../../../src/sdk/model/closed-lists.js';
import { lens, lensOf } from '../lens-arbitrary.js';
import { day, roadmap } from '../roadmap-arbitrary.js';
import { roadmapOf } from '../roadmap-builder.js';

const today = '2026-09-14';
const items = [
  { id: 'a', title: 'A', why: 'W', timeframe: '2026-10-05', status: 'blocked', owner: 'Kim', texts: { sales: { summary: 'S' } } },
  { id: 'sec', title: 'Sec', visibility: 'confidential' },
  { id: 'bug', title: 'Bug', kind: 'bug' },
  { id: 'X-1', title: 'Idea', status: 'proposed' },
  { id: 'part', title: 'Part', parent: 'a' },
  { id: 'bad', title: 'Bad word' },
];
const of = roadmapOf({ items, teams: ['T'] });
const explain = (changes: Partial<LensInput>) => explainProjection(of, lensOf(changes), { today });
const where: LensInput['where'] = { visibility: ['internal'], kinds: ['feature'], statuses: ['planned', 'blocked'], depth: 1 };

describe('explainProjection', () => {
  it('says by which rule each entity is withheld', () => {
    const entities = explain({
      ...{ where, bannedWords: ['word'], onBannedWord: 'withhold' },
      fields: { items: ['title', 'parent'] },
    });
    expect(entities.map(({ id, as, by }) => [id, as, by].filter(Boolean).join(' '))).to.deep.equal(
      [
        'T hidden fields',
        'a shown',
        'sec hidden where.visibility',
        'bug hidden where.kinds',
        'X-1 hidden where.statuses',
        'part hidden where.depth',
        'bad hidden bannedWords',
      ].map((line) => line.replace('T ', 't ')),
    );
  });

  it('says of each field whether it is shown, hidden, renamed or coarsened, and by which rule', () => {
    const changes: Partial<LensInput> = {
      fields: { items: ['title', 'why', 'summary', 'timeframe', 'status'] },
      precision: { near: 'quarter', far: 'quarter' },
      values: { status: { blocked: 'in-progress' } },
      text: { order: ['sales'], own: ['title'] },
    };
    const [a] = explain(changes).filter(({ id }) => id === 'a');
    expect(a!.fields.map(({ field, as, by }) => [field, as, by].filter(Boolean).join(' '))).to.have.members([
      'title shown',
      'why hidden text',
      'timeframe coarsened precision',
      'status renamed values',
      'owner hidden fields',
      'summary shown text',
    ]);
  });

  it('says that an entity has no words, or another id', () => {
    expect(explain({ text: { order: ['sales'], own: [] } })[1]).to.include({ as: 'hidden', by: 'text' });
    expect(explain({ ids: 'opaque', fields: { items: ['title'] } }).find(({ id }) => id === 'X-1')).to.include({
      as: 'renamed',
      by: 'ids',
    });
  });

  it('tells of every entity of the source once, and calls shown what the projection shows', () => {
    fc.assert(
      fc.property(roadmap, lens, day, (some, through, on) => {
        const [projection, explained] = [project(some, through, { today: on }), explainProjection(some, through, { today: on })];
        for (const name of COLLECTIONS) {
          const mine = explained.filter(({ collection }) => collection === name);
          expect(mine.map(({ id }) => id)).to.deep.equal(some[name].map(({ id }) => id));
          expect(mine.flatMap(({ shownId }) => shownId ?? [])).to.have.members(projection[name].map(({ id }) => id));
          for (const { as, by, shownId } of mine)
            expect([as === 'hidden', by === undefined]).to.deep.equal([shownId === undefined, as === 'shown']);
        }
        expect(explained.flatMap(({ fields }) => fields).filter(({ as, by }) => as !== 'shown' && !by)).to.deep.equal([]);
      }),
    );
  });
});
