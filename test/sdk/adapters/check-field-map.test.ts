import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { FieldMapConfig } from '../../../src/sdk/adapters/field-map-config.js';
import { checkFieldMap, fieldMap } from '../../../src/sdk/adapters/field-map.js';

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
      items: [{ fields: { title: ['a', 'b'], status: { path: 'c', map: 't', lookup: 't' } } }],
    };
    expect(problems(sound)).to.deep.equal([]);
  });

  it('lists everything that is wrong, each with its place', () => {
    const config = {
      itmes: {},
      records: 'a..b',
      empty: {},
      items: { where: { equals: 1 }, fields: { title: { pth: 'a' }, status: { path: 'a', map: 'words' } }, filter: [] },
    };
    const found = problems(config);
    expect(found.map((text) => text.replace(/ none of .*|; write .*/, ''))).to.deep.equal([
      'fieldMap.itmes: is',
      'fieldMap.records: no path from "..b" on',
      'fieldMap.empty: must be a string or number or boolean',
      'fieldMap.items.where: needs path',
      'fieldMap.items.fields.title.pth: is',
      'fieldMap.items.fields.title: needs one of path, const, of, first, all, interval, fields',
      'fieldMap.items.fields.status.map: is',
      'fieldMap.items.filter: is',
    ]);
  });

  it('is content with the one in the guide', async () => {
    const guide = await (await fetch(new URL('../../../docs/adapters.md', import.meta.url))).text();
    const [, example = ''] = /```json\n([^]*?)```/.exec(guide)!;
    expect(problems(JSON.parse(example))).to.deep.equal([]);
  });

  it('wants each value to be of its kind', () => {
    expect(inItem({ path: 'a', split: 1 })).to.deep.equal([`${at}.split: must be a string`]);
    expect(inItem({ path: 'a', between: ['[', 1] })).to.deep.equal([`${at}.between[1]: must be a string`]);
    expect(inItem({ path: 'a', take: 'first' })).to.deep.equal([`${at}.take: must be a number`]);
    expect(inItem({ path: 'a', when: { path: 'a', exists: 'yes' } })).to.deep.equal([`${at}.when.exists: must be a boolean`]);
    expect(inItem({ path: 'a', keep: { equals: {} } })).to.deep.equal([`${at}.keep.equals: must be a string or number or boolean`]);
    expect(inItem({ path: 'a', keep: 'a' })).to.deep.equal([`${at}.keep: must be an object`]);
    expect(inItem({ path: 'a', as: ['plain', 'loud'] })[0]).to.match(/\.as\[1\]: is none of .*plain, /);
    expect(inItem({ path: 'a', date: 'MMM' })[0]).to.match(/\.date: no date format/);
    expect(inItem({ path: 'a', lookup: 'b' })[0]).to.match(/\.lookup: is none of /);
    expect(inItem(3)).to.have.length(1);
    expect(inItem(null)).to.have.length(1);
  });

  it('wants one source for a rule', () => {
    expect(inItem({ path: 'a', const: 1 })[0]).to.match(/: needs one of path, const/);
  });

  it('tells what is wrong with a part once, and not what follows from it', () => {
    expect(inItem({ path: 'a[' })).to.have.length(1);
    expect(inItem({ fields: { a: { date: 'dd.mm', path: 'x' } } })).to.have.length(1);
  });

  it('is made when a map is, and all of it is in the error', () => {
    const config = { items: { fields: { title: 'a[' } }, teems: {} } as FieldMapConfig;
    expect(() => fieldMap(config)).to.throw(/fieldMap\.items\.fields\.title: no path[^]*fieldMap\.teems: is none of /);
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
