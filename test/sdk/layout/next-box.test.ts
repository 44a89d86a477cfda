import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { nextBox, type Box } from '../../../src/sdk/layout/next-box.js';

/** Two lanes; `a` and `b` on one row, `c` below them. */
const BOXES = [
  { id: 'a', lane: 0, x: 0, y: 10, width: 50 },
  { id: 'b', lane: 0, x: 200, y: 10, width: 50 },
  { id: 'c', lane: 0, x: 100, y: 38, width: 60 },
  { id: 'd', lane: 1, x: 20, y: 10, width: 10 },
  { id: 'e', lane: 1, x: 190, y: 10, width: 10 },
];
const from = (id: string, key: string): string | undefined =>
  nextBox(
    BOXES,
    BOXES.find((box) => box.id === id)!,
    key,
  )?.id;

/** No two at one place. */
const boxes = fc
  .uniqueArray(fc.record({ lane: fc.nat(4), x: fc.nat(6), y: fc.nat(4), width: fc.nat(9) }), {
    selector: ({ lane, x, y }) => `${lane} ${x} ${y}`,
    minLength: 1,
    maxLength: 30,
  })
  .map((all) => all.map(({ lane, x, y, width }): Box => ({ lane, x: x * 20, y: 10 + y * 28, width })));

/** Where one comes by a key, pressed again and again. */
function walk(all: readonly Box[], key: string, start: Box): Box[] {
  const walked = [start];
  for (let at = nextBox(all, start, key); at && walked.length <= all.length; at = nextBox(all, at, key)) walked.push(at);
  return walked;
}

describe('the next box', () => {
  it('is the next in time in its lane, or the first, or the last', () => {
    expect([from('a', 'ArrowRight'), from('c', 'ArrowRight'), from('b', 'ArrowRight')]).to.deep.equal(['c', 'b', undefined]);
    expect([from('b', 'ArrowLeft'), from('a', 'ArrowLeft'), from('d', 'ArrowLeft')]).to.deep.equal(['c', undefined, undefined]);
    expect([from('c', 'Home'), from('a', 'End'), from('e', 'Home')]).to.deep.equal(['a', 'b', 'd']);
  });

  it('is what lies nearest in the next row, and on in the next lane', () => {
    expect([from('b', 'ArrowDown'), from('c', 'ArrowDown'), from('d', 'ArrowDown')]).to.deep.equal(['c', 'e', undefined]);
    expect([from('e', 'ArrowUp'), from('c', 'ArrowUp'), from('b', 'ArrowUp')]).to.deep.equal(['c', 'b', undefined]);
  });

  it('comes by right and left through all of a lane, once each, and never through another', () => {
    fc.assert(
      fc.property(boxes, (all) => {
        const lane = all.filter((box) => box.lane === all[0]!.lane);
        const first = nextBox(all, all[0]!, 'Home')!;
        const there = walk(all, 'ArrowRight', first);
        expect(there).to.have.members(lane);
        expect(there.at(-1)).to.equal(nextBox(all, all[0]!, 'End'));
        expect(walk(all, 'ArrowLeft', there.at(-1)!)).to.deep.equal(there.reverse());
      }),
    );
  });

  it('comes by down through every row of every lane', () => {
    fc.assert(
      fc.property(boxes, (all) => {
        const row = ({ lane, y }: Box): number => lane * 1000 + y;
        const top = all.reduce((least, box) => (row(box) < row(least) ? box : least));
        const rows = [...new Set(all.map(row))].sort((a, b) => a - b);
        expect(walk(all, 'ArrowDown', top).map(row)).to.deep.equal(rows);
      }),
    );
  });
});
