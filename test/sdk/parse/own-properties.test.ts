import { expect } from '@open-wc/testing';
import { eachElement } from '../../../src/sdk/parse/own-properties.js';

const elementsOf = (list: readonly unknown[]) => {
  const found: unknown[] = [];
  eachElement(list, (element, index) => found.push([index, element]));
  return found;
};

describe('the elements of a list', () => {
  it('are those that are there, with their places, and nothing of what else it holds', () => {
    const list: unknown[] = Object.assign(['a', undefined], { extra: 'x' });
    list[3] = 'd';
    expect(elementsOf(list)).to.deep.equal([
      [0, 'a'],
      [1, undefined],
      [3, 'd'],
    ]);
  });

  it('are found at once where a list says it has billions', () => {
    const list: unknown[] = ['a'];
    list[4_000_000_000] = 'z';
    expect(elementsOf(list)).to.deep.equal([
      [0, 'a'],
      [4_000_000_000, 'z'],
    ]);
  });

  it('are none where a list cannot be looked at', () => {
    const throws = () => {
      throw new Error('no');
    };
    const hostile = new Proxy(['a', 'b'], { ownKeys: throws, getOwnPropertyDescriptor: throws, get: throws, has: throws });
    expect(elementsOf(hostile)).to.deep.equal([]);
  });
});
