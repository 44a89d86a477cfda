import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { project } from '../../../src/sdk/lenses/project.js';
import { lens, lensOf } from '../lens-arbitrary.js';
import { day, roadmap } from '../roadmap-arbitrary.js';
import { roadmapOf } from '../roadmap-builder.js';

const today = '2026-09-14';

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(freeze);
  return Object.freeze(value);
}

describe('project', () => {
  it('changes nothing it is given, and makes plain JSON, always the same', () => {
    fc.assert(
      fc.property(roadmap, lens, day, (of, through, on) => {
        const projection = project(freeze(of), freeze(through), { today: on });
        expect(JSON.parse(JSON.stringify(projection))).to.deep.equal(projection);
        expect(project(of, through, { today: on })).to.deep.equal(projection);
      }),
    );
  });

  it('refuses a today that is no day, instead of guessing one', () => {
    for (const day of ['', '2026-09', 'today', '2026-02-30', '2026-09-14T10:00']) {
      expect(() => project(roadmapOf({ items: [] }), lensOf({}), { today: day }), day).to.throw(/invalid today/);
    }
  });

  it("shows the disclaimer of the lens whether or not it names the roadmap's", () => {
    const of = roadmapOf({ disclaimer: 'ours' });
    expect(project(of, lensOf({ fields: {}, disclaimer: 'no promise' }), { today }).disclaimer).to.equal('no promise');
    expect(project(of, lensOf({ fields: {} }), { today }).disclaimer).to.equal(undefined);
    expect(project(of, lensOf({ fields: { roadmap: ['disclaimer'] } }), { today }).disclaimer).to.equal('ours');
  });

  it('tells vision, strategy and disclaimer in the words for the audience, else in its own', () => {
    const texts = { sales: { title: 'For sales', vision: 'V sales' }, customer: { vision: 'V customer', disclaimer: 'D customer' } };
    const of = roadmapOf({ title: 'T', vision: 'V', strategy: 'S', disclaimer: 'D', texts, items: [] });
    const { title, vision, strategy, disclaimer } = project(of, lensOf({ text: { order: ['sales', 'customer'], own: [] } }), { today });
    expect([title, vision, strategy, disclaimer]).to.deep.equal(['For sales', 'V sales', 'S', 'D customer']);
    const { fields } = lensOf({});
    const untold = project(of, lensOf({ fields: { ...fields, roadmap: ['title'] }, text: { order: ['sales'], own: [] } }), { today });
    expect(untold).to.not.have.any.keys('vision', 'strategy', 'disclaimer');
  });

  it('counts an item as undated that has neither dates nor a horizon', () => {
    const items = [{ title: 'A', timeframe: '2026-10-05' }, { title: 'B', timeframe: 'later' }, { title: 'C' }];
    for (const near of ['day', 'horizon'] as const) {
      const { counts } = project(roadmapOf({ items }), lensOf({ precision: { near, far: near } }), { today });
      expect([counts.shown, counts.undated], near).to.deep.equal([2, 1]);
    }
  });

  it('says of an item that its time was over before this quarter, at any precision and for all days of a quarter', () => {
    const past = (timeframe: string, near: 'day' | 'quarter' | 'year' | 'horizon') =>
      project(roadmapOf({ items: [{ title: 'A', timeframe }] }), lensOf({ precision: { near, far: near } }), { today }).items[0]!.past;
    for (const near of ['day', 'quarter', 'horizon'] as const) {
      for (const over of ['2026-04-01', '2026-06-30', '2025', '2026-01/2026-06', '/2026-05']) expect(past(over, near), over).to.equal(true);
      for (const open of ['2026-07-01', '2026', '2026-01/2026-07', '2026-01/', 'now']) expect(past(open, near), open).to.equal(undefined);
    }
    expect(past('2026-01-05', 'year'), 'no finer than what is told').to.equal(undefined);
  });

  it('tells counts only where the lens does', () => {
    const of = roadmapOf({ items: [{ title: 'A' }, { title: 'B', visibility: 'confidential' }] });
    const counts = (show: boolean) =>
      project(of, lensOf({ where: { visibility: ['internal'] }, show: { counts: show } }), { today }).counts;
    expect(counts(true)).to.include({ source: 2, undated: 1, withheld: 1, invalid: 0 });
    expect(counts(false)).to.include({ source: null, undated: 1, withheld: null, invalid: null });
  });
});
