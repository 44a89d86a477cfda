import { expect } from '@open-wc/testing';
import { reachOf } from '../../../src/sdk/model/reach.js';

describe('how far a key result has come', () => {
  it('is a part of the way from baseline to target, whichever way the numbers run', () => {
    expect(reachOf({ baseline: 10, target: 20, current: 15 })).to.deep.equal({ reached: false, share: 0.5 });
    expect(reachOf({ baseline: 64, target: 30, current: 30 })).to.deep.equal({ reached: true, share: 1 });
    expect(reachOf({ baseline: 10, target: 20, current: 5 })).to.deep.equal({ reached: false, share: -0.5 });
  });

  it('has no part where nobody said where it began', () => {
    expect(reachOf({ target: 20, current: 25, direction: 'increase' })).to.deep.equal({ reached: true });
    expect(reachOf({ target: 20, current: 25, direction: 'decrease' })).to.deep.equal({ reached: false });
  });

  it('is not judged where nobody said which way is better', () => {
    expect(reachOf({ target: 20, current: 25 })).to.deep.equal({});
    expect(reachOf({ target: 20, current: 20 })).to.deep.equal({ reached: true });
  });

  it('is nothing without a number or a target', () => {
    expect(reachOf({ baseline: 1, target: 2 })).to.deep.equal({});
    expect(reachOf({ baseline: 1, current: 2 })).to.deep.equal({});
  });

  it('of a number to hold is there or not', () => {
    expect(reachOf({ baseline: 5, target: 5, current: 5, direction: 'maintain' })).to.deep.equal({ reached: true });
    expect(reachOf({ baseline: 5, target: 5, current: 4, direction: 'maintain' })).to.deep.equal({ reached: false });
  });
});
