import { expect } from '@open-wc/testing';
import { listAt, nameIn, namesIn, numberAt, own, present, textAt } from '../../../src/sdk/adapters/own-values.js';

describe('a foreign value', () => {
  it('is read from own properties only', () => {
    expect(own({ a: { b: 1 } }, 'a', 'b')).to.equal(1);
    expect(own({}, 'constructor')).to.equal(undefined);
    expect(own(JSON.parse('{"__proto__":{"b":1}}'), 'b')).to.equal(undefined);
    expect(own('text', 'length')).to.equal(undefined);
  });

  it('is a text when it is a text or a number, and says something', () => {
    expect(textAt({ a: ' x ' }, 'a')).to.equal('x');
    expect(textAt({ a: 7 }, 'a')).to.equal('7');
    for (const a of [null, '', ' ', NaN, {}, [], true, undefined]) expect(textAt({ a }, 'a')).to.equal(undefined);
  });

  it('is a number also when written as text', () => {
    expect(numberAt({ a: '0.5' }, 'a')).to.equal(0.5);
    expect(numberAt({ a: 'x' }, 'a')).to.equal(undefined);
  });

  it('is a list however it is wrapped', () => {
    expect(listAt({ a: [1] }, 'a')).to.deep.equal([1]);
    expect(listAt({ a: { nodes: [1] } }, 'a')).to.deep.equal([1]);
    expect(listAt({ a: { edges: [{ node: 1 }] } }, 'a')).to.deep.equal([1]);
    expect(listAt({ a: 1 }, 'a')).to.deep.equal([]);
  });

  it('has the first name that is there', () => {
    expect(nameIn({ login: '', name: 'Ann' }, 'login', 'name')).to.equal('Ann');
    expect(namesIn([{ name: 'a' }, 'b', null, { name: 'a' }], 'name')).to.deep.equal(['a', 'b']);
  });

  it('is left away where it holds nothing', () => {
    expect(present({ a: undefined, b: [], c: 0 })).to.deep.equal({ c: 0 });
  });
});
