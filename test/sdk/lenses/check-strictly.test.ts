import { expect } from '@open-wc/testing';
import { checkStrictly } from '../../../src/sdk/lenses/check-strictly.js';
import { boolean, listOf, needed, number, object, oneOf, recordOf, string, withDefault } from '../../../src/sdk/model/schema.js';

const schema = object({
  id: needed(string({ least: 1 })),
  count: withDefault(number({ whole: true, least: 0, most: 9 }), 1),
  words: withDefault(listOf(oneOf(['a', 'b'])), ['a']),
  names: recordOf(string(), ['x', 'y']),
  inner: withDefault(object({ on: withDefault(boolean, false) }), {}),
});
const told = (value: unknown) => checkStrictly(schema, value).problems.map(({ code, path, message }) => `${code} ${path}: ${message}`);

describe('checkStrictly', () => {
  it('completes a value with defaults, at every depth', () => {
    expect(checkStrictly(schema, { id: 'i' }).value).to.deep.equal({ id: 'i', count: 1, words: ['a'], inner: { on: false } });
  });

  it('gives each value defaults of its own', () => {
    const words = () => checkStrictly(schema, { id: 'i' }).value?.words;
    expect(words()).not.to.equal(words());
  });

  it('tells everything that is wrong, and where', () => {
    const wrong = { id: '', count: 10, words: ['c', undefined], names: { x: 1, z: 'z' }, inner: { on: 'yes', off: 1 } };
    expect(told(wrong)).to.deep.equal([
      'invalid id: must not be empty',
      'invalid count: must be at most 9',
      'unknown words.0: allowed: a, b',
      'missing words.1: allowed: a, b',
      'unknown names: unknown: z',
      'invalid names.x: must be string',
      'invalid inner.on: must be boolean',
      'unknown inner: unknown: off',
    ]);
    expect(told({})).to.deep.equal(['missing id: must be string']);
    expect(told({ id: 'i', count: 0.5 })).to.deep.equal(['invalid count: must be a whole number']);
  });

  it('reads nothing as something else', () => {
    for (const value of [null, [], 'i', 7, undefined, new Map([['id', 'i']])]) expect(told(value), typeof value).to.have.length(1);
    expect(told({ id: 7 })).to.deep.equal(['invalid id: must be string']);
    expect(told({ id: 'i', words: 'a' })).to.deep.equal(['invalid words: must be list']);
    expect(told({ id: 'i', names: new Map() })).to.deep.equal(['invalid names: must be record']);
  });

  it('takes own fields only, and none from a prototype', () => {
    expect(told(Object.create({ id: 'i' }))).to.deep.equal(['missing id: must be string']);
    const names = JSON.parse('{"__proto__":"p"}') as Record<string, string>;
    const { value } = checkStrictly(object({ names: recordOf(string()) }), { names });
    expect(Object.getPrototypeOf(value?.names)).to.equal(Object.prototype);
  });
});
