import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { checkFieldMap } from '../../../src/sdk/adapters/check-field-map.js';
import type { FieldMapConfig } from '../../../src/sdk/adapters/field-map-config.js';
import { fieldMap } from '../../../src/sdk/adapters/field-map.js';

const problems = (config: unknown) => checkFieldMap(config).map(({ path, message }) => `${path}: ${message}`);
const inItem = (field: unknown) => problems({ items: { fields: { field } } });
const at = 'fieldMap.items.fields.field';

describe('the check of a field map', () => {
  it('is content with a sound one', () => {
    const sound: FieldMapConfig = {
      comment: 'all of it',
      records: '$.issues[*]',
      where: { path: ['a', 'b'], not: { in: [1, 'x'] } },
      tables: { t: { a: null } },
      roadmap: { title: 'T' },
      items: [{ fields: { title: ['a', 'b'], status: { path: 'c', map: 't', lookup: { in: 'd', key: 'e', get: { const: 1 } } } } }],
    };
    expect(problems(sound)).to.deep.equal([]);
  });

  it('lists everything that is wrong, each with its place', () => {
    const config = {
      itmes: {},
      records: 'a..b',
      empty: 'TBD',
      items: { where: { equals: 1 }, fields: { title: { pth: 'a' }, status: { path: 'a', map: 'words' } }, filter: [] },
    };
    const found = problems(config);
    expect(found.map((text) => text.replace(/; known are .*|; write .*/, ''))).to.deep.equal([
      'fieldMap.itmes: is no key here',
      'fieldMap.records: no path from "..b" on',
      'fieldMap.empty: must be a list',
      'fieldMap.items.where: needs path',
      'fieldMap.items.fields.title: needs one of path, const, of, first, all, interval, fields',
      'fieldMap.items.fields.title.pth: is no key here',
      'fieldMap.items.fields.status.map: is no table of this map',
      'fieldMap.items.filter: is no key here',
    ]);
  });

  it('wants each value to be of its kind', () => {
    expect(inItem({ path: 'a', split: 1 })).to.deep.equal([`${at}.split: must be a text`]);
    expect(inItem({ path: 'a', between: ['', ''] })).to.deep.equal([`${at}.between: must be two texts`]);
    expect(inItem({ path: 'a', take: 'first' })).to.deep.equal([`${at}.take: must be a whole number`]);
    expect(inItem({ path: 'a', when: { path: 'a', exists: 'yes' } })).to.deep.equal([`${at}.when.exists: must be true or false`]);
    expect(inItem({ path: 'a', keep: { equals: ['a'] } })).to.deep.equal([`${at}.keep.equals: must be a text, a number, true or false`]);
    expect(inItem({ path: 'a', keep: 'a' })).to.deep.equal([`${at}.keep: must be an object`]);
    expect(inItem({ path: 'a', as: ['plain', 'html'] })[0]).to.match(/\.as\[1\]: must be one of plain, /);
    expect(inItem({ path: 'a', date: 'MMM' })[0]).to.match(/\.date: no date format/);
    expect(inItem({ path: 'a', lookup: { in: 'b' } })).to.deep.equal([`${at}.lookup: needs key`, `${at}.lookup: needs get`]);
    expect(inItem(3)).to.have.length(1);
    expect(inItem(null)).to.have.length(1);
  });

  it('wants one source for a rule', () => {
    expect(inItem({ path: 'a', const: 1 })[0]).to.match(/: needs only one of path, const/);
  });

  it('refuses names through which a prototype could be reached', () => {
    expect(inItem("a['__proto__']")).to.deep.equal([`${at}: "__proto__" may not be read`]);
    const config: unknown = JSON.parse('{"items":{"fields":{"__proto__":"a","b":{"fields":{"constructor":"c"}}}},"__proto__":{}}');
    expect(problems(config)).to.deep.equal([
      'fieldMap.items.fields.__proto__: may not be used as a name',
      'fieldMap.items.fields.b.fields.constructor: may not be used as a name',
      'fieldMap.__proto__: may not be used as a name',
    ]);
  });

  it('is made when a map is, and all of it is in the error', () => {
    const config = { items: { fields: { title: 'a[' } }, teems: {} } as FieldMapConfig;
    expect(() => fieldMap(config)).to.throw(/fieldMap\.items\.fields\.title: no path[^]*fieldMap\.teems: is no key here/);
  });

  it('answers for anything, and what it accepts can be used', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (field, document) => {
        const config = { items: { fields: { field } } } as FieldMapConfig;
        if (!checkFieldMap(config).length) fieldMap(config).adapt(document);
        expect(checkFieldMap(field)).to.be.an('array');
      }),
    );
  });

  it('accepts no rule it cannot read, whatever is under its keys', () => {
    const keys = [
      'path',
      'const',
      'of',
      'first',
      'all',
      'interval',
      'split',
      'keep',
      'between',
      'map',
      'lookup',
      'date',
      'as',
      'maxLength',
      'take',
    ];
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom('a', ['a'], { path: 'a' }, [{ path: 'a' }], { from: 'a' }, ['[', ']'], {}),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), value, { minKeys: 1, maxKeys: 3 }), (field) => {
        const config = { items: { fields: { field } } } as FieldMapConfig;
        if (!checkFieldMap(config).length) fieldMap(config).adapt([{ a: ['x', 1, null, { b: [] }] }]);
      }),
    );
  });
});
