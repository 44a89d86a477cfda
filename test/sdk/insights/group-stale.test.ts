import { expect } from '@open-wc/testing';
import { checkRoadmap } from '../../../src/sdk/insights/check-roadmap.js';
import { roadmapOf } from '../roadmap-builder.js';

const today = '2026-09-14';
const accepted = { check: 'stale', reason: 'Waits for the tender', until: '2026-10-31' };
const items = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ id: `i${i}`, title: `I${i}`, timeframe: 'now', confirmedOn: `2026-01-${10 + i}` }));
const found = (count: number, suppressions: object[] = []) => checkRoadmap(roadmapOf({ items: items(count), suppressions }), [], { today });

describe('stale items', () => {
  it('are told one by one up to ten', () => {
    expect(found(10).map(({ ids }) => ids)).to.deep.equal(items(10).map(({ id }) => [id]));
  });

  it('of more are one finding, which names them all and quotes the oldest', () => {
    const [finding, ...more] = found(12);
    expect(more).to.deep.equal([]);
    expect(finding!.message).to.equal('12 open items were not confirmed recently, the oldest not since 2026-01-10');
    expect(finding!.ids).to.have.length(12);
    expect(finding!.values!.map(({ from }) => from)).to.deep.equal(['i0', 'i1', 'i2']);
    expect(finding!.severity).to.equal('gap');
  });

  it('that are accepted, or were, stay apart: to accept one silences no other', () => {
    const all = found(13, [{ ...accepted, ids: ['i0'] }, { ...accepted, ids: ['i1'], until: '2026-09-01' }]); // prettier-ignore
    expect(all.map(({ ids, suppression, expired }) => [ids.length, suppression?.ids, expired?.ids])).to.deep.equal([
      [1, undefined, ['i1']],
      [11, undefined, undefined],
      [1, ['i0'], undefined],
    ]);
  });

  it('that were accepted together are each accepted, and the acceptance is idle when none is left', () => {
    const ids = items(12).map(({ id }) => id);
    expect(found(12, [{ ...accepted, ids }]).map(({ suppression }) => suppression?.until)).to.deep.equal(ids.map(() => '2026-10-31'));
    expect(found(0, [{ ...accepted, ids }]).map(({ check }) => check)).to.deep.equal(['idle-suppression']);
  });
});
