import { expect } from '@open-wc/testing';
import { fromJSONSchema } from 'zod';
import { fieldMapJsonSchema } from '../../../src/sdk/adapters/field-map-schema.js';
import { checkFieldMap } from '../../../src/sdk/adapters/field-map.js';
import { suggestFieldMap } from '../../../src/sdk/adapters/suggest-field-map.js';

const schema = fieldMapJsonSchema();
const validator = fromJSONSchema(schema);
const accepts = (map: unknown) => validator.safeParse(map).success;
const demo = new URL('../../../demo/data/', import.meta.url);
const readMap = async (file: string): Promise<unknown> => (await fetch(new URL(file, demo))).json();

describe('fieldMapJsonSchema', () => {
  it('names draft 2020-12 and is plain JSON', () => {
    expect(schema['$schema']).to.equal('https://json-schema.org/draft/2020-12/schema');
    expect(JSON.parse(JSON.stringify(schema))).to.deep.equal(schema);
  });

  it('accepts the maps of the demo, and what is suggested', async () => {
    for (const file of ['kubernetes/field-map.json', 'rust/field-map.json']) expect(accepts(await readMap(file)), file).to.equal(true);
    const sample = {
      users: [{ id: 'u1', name: 'Ana' }],
      tasks: [{ id: 1, title: 'A', assigneeId: 'u1', status: 'open', due: '1.2.2026', sub: [{ id: 2, title: 'B' }] }],
    };
    expect(accepts(suggestFieldMap(sample).map)).to.equal(true);
  });

  it('refuses what the check of a field map refuses for its names and kinds', () => {
    const wrong: unknown[] = [
      { itmes: {} },
      { items: {} },
      { items: { fields: { title: 3 } } },
      { items: { fields: { title: { pth: 'a' } } } },
      { items: { fields: { title: { path: 'a', split: 1 } } } },
      { items: { fields: { title: { path: 'a', as: 'loud' } } } },
      { items: { fields: { title: { path: 'a', when: { equals: 1 } } } } },
      { items: { where: { path: 'a', exists: 'yes' }, fields: { title: 'a' } } },
      { indexes: { a: { key: 'id' } } },
      { empty: {} },
    ];
    for (const map of wrong) {
      expect(checkFieldMap(map), JSON.stringify(map)).not.to.deep.equal([]);
      expect(accepts(map), JSON.stringify(map)).to.equal(false);
    }
  });

  it('accepts what the check accepts', () => {
    const sound: unknown[] = [
      {},
      { $schema: './field-map.schema.json', comment: 'ours', items: { fields: { title: ['a', 'b'] } } },
      { tables: { t: { a: null } }, items: [{ fields: { status: { path: 'a', map: 't', else: null } } }] },
      {
        indexes: { d: { records: 'm', each: '$', key: 'id', value: { interval: { from: 'a', to: 'b' } } } },
        items: { fields: { timeframe: { path: 'm', lookup: 'd' } } },
      },
      {
        items: {
          children: 'sub',
          where: [{ path: 'a', not: { startsWith: 'x' } }],
          fields: { title: { first: ['a', { const: 1 }], as: ['plain', 'upper'], take: -1 } },
        },
      },
      {
        teams: { collect: { all: ['a'], keep: { not: { in: ['x', 1] } } }, fields: { id: 'value' } },
        head: { title: 'name' },
        roadmap: { asOf: '2026-01-01' },
      },
    ];
    for (const map of sound) {
      expect(checkFieldMap(map), JSON.stringify(map)).to.deep.equal([]);
      expect(accepts(map), JSON.stringify(map)).to.equal(true);
    }
  });
});
