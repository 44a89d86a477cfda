import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { placeFlags } from '../../../src/sdk/layout/place-flags.js';

const point = (x: number, need: number) => ({ of: x, x, need });

describe('the flags of an axis', () => {
  it('have their names after them, at the end of the axis before them', () => {
    const { flags } = placeFlags([point(0, 50), point(190, 50)], 200, 3);
    expect(flags.map(({ side, row }) => [side, row])).to.deep.equal([
      ['after', 0],
      ['before', 0],
    ]);
  });

  it('give room first to the first; those without room keep their point', () => {
    const { flags, rows } = placeFlags([point(30, 50), point(20, 50), point(10, 50)], 200, 2);
    expect(flags.map(({ of, row }) => [of, row])).to.deep.equal([
      [10, undefined],
      [20, 1],
      [30, 0],
    ]);
    expect(rows).to.equal(2);
  });

  it('never overlap in a row and never leave the axis', () => {
    const points = fc.array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 200 })), { maxLength: 20 });
    fc.assert(
      fc.property(points, (list) => {
        const { flags } = placeFlags(
          list.map(([x, need]) => point(x, need)),
          300,
          4,
        );
        const boxes = flags
          .filter(({ row }) => row !== undefined)
          .map(({ x, side, width, row }) =>
            side === 'after' ? { row, left: x + 6, right: x + 6 + width } : { row, left: x - 6 - width, right: x - 6 },
          );
        for (const { left, right } of boxes) expect(left >= 0 && right <= 306).to.equal(true);
        const clash = (a: (typeof boxes)[0], b: (typeof boxes)[0]) => a.row === b.row && a.left < b.right && b.left < a.right;
        expect(boxes.filter((a, i) => boxes.some((b, j) => i < j && clash(a, b)))).to.deep.equal([]);
      }),
    );
  });
});
