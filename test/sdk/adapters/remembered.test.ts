import { expect } from '@open-wc/testing';
import { remembered } from '../../../src/sdk/adapters/remembered.js';

describe('a function that remembers', () => {
  it('is asked once for a word, also when its answer is nothing', () => {
    const asked: string[] = [];
    const answer = remembered((word) => {
      asked.push(word);
      return word === 'a' ? 1 : undefined;
    });
    expect(['a', 'b', 'a', 'b', '__proto__'].map(answer)).to.deep.equal([1, undefined, 1, undefined, undefined]);
    expect(asked).to.deep.equal(['a', 'b', '__proto__']);
  });

  it('keeps no long texts', () => {
    let asked = 0;
    const answer = remembered(() => (asked += 1));
    answer('x'.repeat(300));
    answer('x'.repeat(300));
    expect(asked).to.equal(2);
  });
});
