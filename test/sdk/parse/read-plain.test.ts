import { expect } from '@open-wc/testing';
import { boolean, number, oneOf, Refusal, string } from '../../../src/sdk/model/schema.js';
import { readPlain, type PlainSchema } from '../../../src/sdk/parse/read-plain.js';

const hintOf = (schema: PlainSchema, from: unknown) => {
  const { hint } = readPlain(schema, from) as Refusal;
  return typeof hint === 'function' ? hint() : hint;
};

describe('readPlain', () => {
  it('reads numbers and booleans as text only where text is loose', () => {
    const loose = string({ loose: true });
    expect([7, true, -0, 'a'].map((from) => readPlain(loose, from))).to.deep.equal(['7', 'true', '0', 'a']);
    for (const from of [NaN, Infinity, {}, [], Symbol('s'), 1n]) expect(hintOf(loose, from)).to.equal('expected text');
    expect(hintOf(string(), 7)).to.equal('expected text');
  });

  it('keeps a number within its bounds, which belong to it', () => {
    const schema = number({ whole: true, least: 1, most: 12 });
    expect([1, 12].map((from) => readPlain(schema, from))).to.deep.equal([1, 12]);
    expect([0, 13, 1.5, '7', NaN].map((from) => hintOf(schema, from))).to.deep.equal([
      'at least 1',
      'at most 12',
      'expected a whole number',
      'expected a number',
      'expected a number',
    ]);
  });

  it('spells a word as in its list, and names the list where it is none of it', () => {
    const schema = oneOf(['on-track', 'at-risk']);
    expect(readPlain(schema, 'On Track')).to.equal('on-track');
    expect(hintOf(schema, 'on-trakc')).to.equal('did you mean "on-track"? allowed: on-track, at-risk');
    expect(hintOf(schema, 7)).to.equal('allowed: on-track, at-risk');
    expect(readPlain(schema, 'red')).to.include({ code: 'unknown' });
  });

  it('takes for true or false nothing else', () => {
    expect([true, false].map((from) => readPlain(boolean, from))).to.deep.equal([true, false]);
    expect(hintOf(boolean, 'yes')).to.equal('expected true or false');
  });

  it('gives what a schema makes of it, or why it makes nothing', () => {
    const upper = string({ read: (text) => (text === 'no' ? new Refusal('say yes') : text.toUpperCase()) });
    expect(readPlain(upper, 'yes')).to.equal('YES');
    expect(hintOf(upper, 'no')).to.equal('say yes');
  });
});
