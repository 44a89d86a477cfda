import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { keyResultScale } from '../../../src/sdk/layout/key-result-scale.js';

describe('the line of a key result', () => {
  it('runs from the baseline to the target, whichever way the numbers run', () => {
    const up = keyResultScale({ baseline: 71, current: 77, target: 83 });
    const down = keyResultScale({ baseline: 94, current: 77, target: 60, direction: 'decrease' });
    expect(up).to.deep.equal({
      baseline: 0.08,
      current: 0.5,
      target: 0.92,
      way: { at: 0.08, size: 0.42 },
      reached: false,
      worse: false,
    });
    expect(down).to.deep.equal(up);
  });

  it('shows a number beyond the target at its end, as reached', () => {
    expect(keyResultScale({ baseline: 0, current: 12, target: 10 })).to.include({
      current: 1,
      beyond: 'target',
      reached: true,
      worse: false,
    });
    expect(keyResultScale({ baseline: 10, current: 10, target: 10 })).to.include({ reached: true });
  });

  it('calls nothing reached where nobody said which way is better', () => {
    expect(keyResultScale({ current: 9, target: 5 })).to.include({ reached: false });
    expect(keyResultScale({ current: 9, target: 5, direction: 'increase' })).to.include({ reached: true });
  });

  it('shows a number worse than the baseline at its beginning, as worse', () => {
    expect(keyResultScale({ baseline: 38, current: 39, target: 15 })).to.include({ current: 0, beyond: 'baseline', worse: true });
  });

  it('puts a target to be held in the middle, with what is above it to the right', () => {
    const held = keyResultScale({ baseline: 3, current: 3, target: 3, direction: 'maintain' });
    expect(held).to.include({ target: 0.5, baseline: 0.5, current: 0.5, reached: true });
    expect(keyResultScale({ baseline: 100, current: 105, target: 100, direction: 'maintain' })?.current).to.equal(0.71);
    expect(keyResultScale({ baseline: 100, current: 95, target: 100, direction: 'maintain' })?.current).to.equal(0.29);
  });

  it('puts the better to the right of the target where there is no baseline', () => {
    expect(keyResultScale({ current: 90, target: 100 })).to.include({ target: 0.5, current: 0.08, reached: false });
    expect(keyResultScale({ current: 90, target: 100, direction: 'decrease' })).to.include({ current: 0.92, reached: true });
  });

  it('has no place for a number that nobody measured', () => {
    const scale = keyResultScale({ baseline: 11, target: 4 });
    expect(scale).to.deep.equal({ baseline: 0.08, target: 0.92, reached: false, worse: false });
  });

  it('is missing without a target', () => {
    expect(keyResultScale({ baseline: 1, current: 2 })).to.equal(undefined);
  });

  it('stays on the line for any numbers, or is missing', () => {
    const number = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: undefined });
    const direction = fc.constantFrom('increase' as const, 'decrease' as const, 'maintain' as const, undefined);
    fc.assert(
      fc.property(number, number, number, direction, (baseline, current, target, way) => {
        const scale = keyResultScale({
          ...(baseline !== undefined && { baseline }),
          ...(current !== undefined && { current }),
          ...(target !== undefined && { target }),
          ...(way && { direction: way }),
        });
        for (const place of scale ? [scale.target, scale.baseline ?? 0, scale.current ?? 0] : []) expect(place).to.be.within(0, 1);
        expect(scale === undefined || target !== undefined).to.equal(true);
      }),
    );
  });
});
