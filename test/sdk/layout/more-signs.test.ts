import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { MORE, moreSigns } from '../../../src/sdk/layout/more-signs.js';

describe('the signs for names without room', () => {
  it('stand where the first of them is, and hold those that are near', () => {
    const flags = [{ x: 10 }, { x: 20, row: 0 }, { x: 30 }, { x: 200 }];
    expect(moreSigns(flags, 400)).to.deep.equal([
      { x: 10, flags: [{ x: 10 }, { x: 30 }] },
      { x: 200, flags: [{ x: 200 }] },
    ]);
  });

  it('hold each flag without a row once, none over another, and never leave the axis', () => {
    const flag = fc.record({ x: fc.integer({ min: 0, max: 900 }), row: fc.nat(3) }, { requiredKeys: ['x'] });
    fc.assert(
      fc.property(fc.array(flag, { maxLength: 60 }), fc.integer({ min: 50, max: 900 }), (list, limit) => {
        const flags = list.map(({ x, ...rest }) => ({ x: Math.min(x, limit), ...rest })).sort((a, b) => a.x - b.x);
        const signs = moreSigns(flags, limit);
        expect(signs.flatMap((sign) => sign.flags)).to.deep.equal(flags.filter(({ row }) => row === undefined));
        signs.forEach(({ x }, index) => {
          expect(x >= 0 && x + MORE <= limit + 0.001).to.equal(true);
          if (index > 0) expect(x).to.be.at.least(signs[index - 1]!.x + MORE);
        });
      }),
    );
  });
});
