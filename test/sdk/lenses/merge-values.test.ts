import { expect } from '@open-wc/testing';
import { mergeValues } from '../../../src/sdk/lenses/merge-values.js';

describe('mergeValues', () => {
  const values = {
    status: { blocked: 'in-progress' },
    'health.value': { 'off-track': 'at-risk' },
    'keyResults.direction': { maintain: 'increase' },
  };

  it('tells values as another word, at the top, inside a field and in each entry of a list', () => {
    const entity = {
      status: 'blocked',
      health: { value: 'off-track', by: 'blocked' },
      keyResults: [{ direction: 'maintain' }, { direction: 'decrease' }],
    };
    expect(mergeValues(entity, { values })).to.deep.equal({
      status: 'in-progress',
      health: { value: 'at-risk', by: 'blocked' },
      keyResults: [{ direction: 'increase' }, { direction: 'decrease' }],
    });
  });

  it('leaves other words, and what is not there, as they are', () => {
    const entity = { status: 'done', owner: 'blocked' };
    expect(mergeValues(entity, { values })).to.deep.equal(entity);
  });

  it('takes no word or field from the prototype of objects', () => {
    const merged = mergeValues({ status: 'constructor' }, { values: { status: {}, 'toString.name': {}, valueOf: {} } });
    expect(Object.entries(merged)).to.deep.equal([['status', 'constructor']]);
  });

  it('does not change what it is given', () => {
    const entity = Object.freeze({ status: 'blocked', health: Object.freeze({ value: 'off-track' }) });
    expect(mergeValues(entity, { values })).to.not.equal(entity);
  });
});
