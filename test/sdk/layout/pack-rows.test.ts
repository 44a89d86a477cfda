import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { packRows, type Extent } from '../../../src/sdk/layout/pack-rows.js';

const extents = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 60 }))
    .map(([left, width]): Extent => ({ left, right: left + width })),
  { maxLength: 60 },
);
const overlap = (a: Extent, b: Extent) => a.left < b.right && b.left < a.right;

describe('packing rows', () => {
  it('uses the first row that is free', () => {
    const packed = packRows([
      { left: 0, right: 10 },
      { left: 5, right: 30 },
      { left: 10, right: 20 },
      { left: 21, right: 25 },
    ]);
    expect(packed).to.deep.equal({ rows: [0, 1, 0, 0], count: 2 });
  });

  it('begins with the row it is told', () => {
    expect(packRows([{ left: 0, right: 1 }], 3)).to.deep.equal({ rows: [3], count: 1 });
    expect(packRows([], 3)).to.deep.equal({ rows: [], count: 0 });
  });

  it('never lets two overlap in a row, and uses as few rows as overlap at one place', () => {
    fc.assert(
      fc.property(extents, (list) => {
        const { rows, count } = packRows(list);
        const clashes = list.filter((a, i) => list.some((b, j) => i < j && rows[i] === rows[j] && overlap(a, b)));
        expect(clashes).to.deep.equal([]);
        const depths = list.map(({ left }) => list.filter((other) => other.left <= left && left < other.right).length);
        expect(count).to.equal(Math.max(0, ...depths));
      }),
    );
  });

  it('gives what takes two rows two that are free, one below the other', () => {
    fc.assert(
      fc.property(extents, fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }), (all, high) => {
        const list = all.map((one, i): Extent => ({ ...one, rows: high[i] ? 2 : 1 }));
        const { rows, count } = packRows(list);
        const cells = list.flatMap((one, i) => Array.from({ length: one.rows! }, (_, at) => ({ ...one, row: rows[i]! + at })));
        expect(cells.filter((a, i) => cells.some((b, j) => i < j && a.row === b.row && overlap(a, b)))).to.deep.equal([]);
        expect(count).to.equal(Math.max(0, ...cells.map(({ row }) => row + 1)));
      }),
    );
  });

  it('packs a hundred thousand', () => {
    const list = Array.from({ length: 100_000 }, (_, i) => ({ left: (i * 7919) % 10_007, right: ((i * 7919) % 10_007) + 50 }));
    const { rows, count } = packRows(list);
    expect(rows).to.have.length(100_000);
    expect(count).to.be.within(500, 520);
  });
});
