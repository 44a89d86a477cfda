import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { PAD, ROW, type PlacedLane } from '../../../src/sdk/layout/place-lane.js';
import { rowBlocks } from '../../../src/sdk/layout/row-blocks.js';

/** A lane with so many rows and a bar on each of the named ones. */
function laneOf(rows: number, on: number[]): PlacedLane {
  const bars = on.map((row) => ({ y: PAD + row * ROW }) as PlacedLane['bars'][number]);
  return { bars, points: [], height: PAD + rows * ROW };
}

describe('the blocks of a lane', () => {
  it('hold every bar once, within their bounds, and follow each other without a gap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 130 }), fc.array(fc.nat(129)), (rows, on) => {
        const lane = laneOf(
          rows,
          on.map((row) => row % rows),
        );
        const blocks = rowBlocks(lane);
        const bottoms = blocks.map(({ top, height }) => top + height);
        expect(blocks.map(({ top }) => top)).to.deep.equal([0, ...bottoms.slice(0, -1)]);
        expect(bottoms.at(-1)).to.equal(lane.height);
        for (const { top, height, bars } of blocks) for (const { y } of bars) expect(y >= top && y + ROW <= top + height).to.equal(true);
        expect(blocks.flatMap(({ bars }) => bars).length).to.equal(on.length);
      }),
    );
  });

  it('part no bar from its name in the row below', () => {
    const lane = laneOf(4, [0, 2]);
    const bars = lane.bars.map((bar) => ({ ...bar, below: true as const }));
    expect(rowBlocks({ ...lane, bars }, 1).map(({ top }) => top)).to.deep.equal([0, PAD + 2 * ROW]);
    expect(rowBlocks(lane, 1)).to.have.length(4);
  });

  it('are none where there is no row', () => {
    expect(rowBlocks({ bars: [], points: [], height: 0 })).to.deep.equal([]);
  });
});
