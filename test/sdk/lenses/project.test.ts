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

describe('project', function () {
  this.timeout(60_000);

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

  it('tells counts only where the lens does', () => {
    const of = roadmapOf({ items: [{ title: 'A' }, { title: 'B', visibility: 'confidential' }] });
    const counts = (show: boolean) =>
      project(of, lensOf({ where: { visibility: ['internal'] }, show: { counts: show } }), { today }).counts;
    expect(counts(true)).to.include({ source: 2, undated: 1, withheld: 1, invalid: 0 });
    expect(counts(false)).to.include({ source: null, undated: 1, withheld: null, invalid: null });
  });
});
