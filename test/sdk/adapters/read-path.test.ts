import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parsePath } from '../../../src/sdk/adapters/read-path.js';

const issue = {
  key: 'A-1',
  fields: { 'System.Title': 'SSO', labels: ['a', 'b', 'c'], 'due-date': '2026-09-01', größe: 3 },
  links: [
    { type: 'blocks', to: 'A-2', weight: 1, done: true },
    { type: 'clones', to: 'A-3', weight: 2, done: null },
    { type: 'blocks', to: 'A-4' },
  ],
};
const at = (path: string, node: unknown = issue) => parsePath(path)(node);

describe('a path', () => {
  it('leads through names, with or without the leading $', () => {
    expect(at('$.key')).to.deep.equal(['A-1']);
    expect(at('key')).to.deep.equal(['A-1']);
    expect(at('fields.labels')).to.deep.equal([['a', 'b', 'c']]);
  });

  it('leads through names in quotes, with hyphens and beyond ASCII', () => {
    expect(at("$.fields['System.Title']")).to.deep.equal(['SSO']);
    expect(at('fields.due-date')).to.deep.equal(['2026-09-01']);
    expect(at('fields.größe')).to.deep.equal([3]);
  });

  it('leads to positions, counted from the end when negative', () => {
    expect(at('fields.labels[0]')).to.deep.equal(['a']);
    expect(at('fields.labels[-1]')).to.deep.equal(['c']);
    expect(at('fields.labels[3]')).to.deep.equal([]);
    expect(at('fields.labels[-4]')).to.deep.equal([]);
  });

  it('leads to all elements of a list and all values of an object', () => {
    expect(at('links[*].to')).to.deep.equal(['A-2', 'A-3', 'A-4']);
    expect(at('$[*]', { a: 1, b: 2 })).to.deep.equal([1, 2]);
  });

  it('leads to the elements that pass a filter', () => {
    expect(at("links[?@.type=='blocks'].to")).to.deep.equal(['A-2', 'A-4']);
    expect(at("links[?@['type'] == 'clones'].to")).to.deep.equal(['A-3']);
    expect(at('links[?@.weight==2].to')).to.deep.equal(['A-3']);
    expect(at('links[?@.done==true].to')).to.deep.equal(['A-2']);
    expect(at('links[?@.done==null].to')).to.deep.equal(['A-3']);
  });

  it('leads to the elements that have something, have it not, or have another value', () => {
    expect(at('links[?@.weight].to')).to.deep.equal(['A-2', 'A-3']);
    expect(at('links[?!@.weight].to')).to.deep.equal(['A-4']);
    expect(at('links[?@.type != "blocks"].to')).to.deep.equal(['A-3']);
    expect(at("links[?!@['type']=='blocks'].to")).to.deep.equal(['A-3']);
    expect(at('[?@.b[0]]', [{ b: [] }, { b: [1] }])).to.deep.equal([{ b: [1] }]);
  });

  it('takes names in double quotes too', () => {
    expect(at('fields["System.Title"]')).to.deep.equal(['SSO']);
    expect(at(`["it's"]`, { "it's": 1 })).to.deep.equal([1]);
  });

  it('compares values with their type, as JSONPath does', () => {
    expect(at("links[?@.weight=='2'].to")).to.deep.equal([]);
  });

  it('to the node itself is $', () => {
    expect(at('$', 'text')).to.deep.equal(['text']);
  });

  it('leads nowhere from what is not there', () => {
    for (const node of [null, undefined, 'text', 3, [], {}]) expect(at('a.b[0].c', node)).to.deep.equal([]);
  });

  it('sees own properties only', () => {
    expect(at('toString', {})).to.deep.equal([]);
    expect(at('length', [1])).to.deep.equal([]);
    expect(at('length', 'text')).to.deep.equal([]);
    expect(at('a', Object.create({ a: 1 }))).to.deep.equal([]);
  });

  it('to a prototype is refused, however it is written', () => {
    for (const name of ['__proto__', 'prototype', 'constructor'])
      for (const path of [name, `a.${name}`, `['${name}']`, `a[*]["${name}"].b`, `a[?@.${name}=='x']`, `$.${name}`])
        expect(() => parsePath(path), path).to.throw(`"${name}" is refused: a path leads to fields of a record, never to its prototype`);
    for (const node of [{}, [], 'text', 3, () => 1]) expect(at('hasOwnProperty', node)).to.deep.equal([]);
  });

  it('that is none is refused where it stops being one', () => {
    for (const path of [
      'a..b',
      'a.',
      'a[',
      'a[x]',
      "a['x",
      'a b',
      '1a',
      'a[1:2]',
      'a[?@.b>1]',
      'a[?@.b=]',
      'a[?b]',
      'a["b]',
      ' a',
      'a[?length(@)==1]',
      "a['\\n']",
    ]) {
      expect(() => parsePath(path), path).to.throw(/^no path from ".*" on; write /);
    }
  });

  it('of any text either reads or is refused, and never reads what is not there', () => {
    fc.assert(
      fc.property(fc.string(), fc.jsonValue(), (path, node) => {
        try {
          expect(parsePath(path)(node)).to.be.an('array');
        } catch (error) {
          expect((error as Error).message).to.match(/^no path from|is refused/);
        }
      }),
    );
  });

  it('reads back any name in quotes', () => {
    const name = fc.string().filter((text) => !/['\\]/.test(text));
    fc.assert(fc.property(name, (text) => void expect(at(`['${text}']`, { [text]: 1 })).to.deep.equal([1])));
  });
});
