import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { columnWidths } from '../../../../src/sdk/exports/sheets/column-widths.js';
import { widthOf } from '../../../../src/sdk/exports/sheets/wrap-text.js';

describe('columnWidths', () => {
  it('divides the width by the shares where every word fits', () => {
    const columns = [
      { share: 1, texts: ['a'] },
      { share: 3, texts: ['b'] },
    ];
    expect(columnWidths(columns, 400, 10, 8)).to.deep.equal([100, 300]);
  });

  it('leaves a word whole where there is room for it', () => {
    const columns = [
      { share: 1, texts: ['Likelihood'] },
      { share: 9, texts: ['a b c'] },
    ];
    const [first, second] = columnWidths(columns, 300, 10, 8);
    expect(first).to.be.at.least(widthOf('Likelihood', 10, true) + 7);
    expect(first! + second!).to.be.within(298, 300);
  });

  it('never needs more than there is, for any columns', () => {
    const column = fc.record({ share: fc.double({ min: 0.1, max: 10, noNaN: true }), texts: fc.array(fc.string(), { maxLength: 5 }) });
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 9 }), fc.integer({ min: 100, max: 2000 }), (columns, width) => {
        const widths = columnWidths(columns, width, 10, 8);
        expect(widths.reduce((sum, one) => sum + one, 0)).to.be.at.most(width);
        expect(Math.min(...widths)).to.be.greaterThan(0);
      }),
    );
  });
});
