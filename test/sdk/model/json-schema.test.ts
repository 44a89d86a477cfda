import { expect } from '@open-wc/testing';
import { fromJSONSchema } from 'zod';
import { COLLECTIONS } from '../../../src/sdk/model/closed-lists.js';
import { ENTITIES } from '../../../src/sdk/model/entities.js';
import { roadmapJsonSchema, type JsonSchema } from '../../../src/sdk/model/json-schema.js';
import { parseRoadmap } from '../../../src/sdk/parse/parse-roadmap.js';
import { readSample } from '../../demo/planted.js';

const sample = await readSample();
const schema = roadmapJsonSchema();
const validator = fromJSONSchema(schema);
const accepts = (input: unknown) => validator.safeParse(input).success;
const acceptsItem = (fields: object) => accepts({ items: [{ title: 'SSO', ...fields }] });
const fieldsOf = (name: string) => {
  const definition = (schema['$defs'] as Record<string, JsonSchema & { anyOf?: JsonSchema[] }>)[name]!;
  return Object.keys((definition['properties'] ?? definition.anyOf?.[0]?.['properties']) as object);
};

describe('roadmapJsonSchema', () => {
  it('names draft 2020-12 and is plain JSON', () => {
    expect(schema['$schema']).to.equal('https://json-schema.org/draft/2020-12/schema');
    expect(JSON.parse(JSON.stringify(schema))).to.deep.equal(schema);
  });

  it('has every list and every field of the model', () => {
    expect(Object.keys(schema['properties'] as object)).to.include.members([
      ...COLLECTIONS,
      'title',
      'fiscalYearStart',
      'defaultVisibility',
    ]);
    for (const [name, { fields }] of Object.entries(ENTITIES)) expect(fieldsOf(name), name).to.include.members([...fields.keys()]);
    expect(fieldsOf('items')).to.include.members(['items', 'children', 'theme', 'objective', 'release', 'dependsOn']);
  });

  it('accepts the sample company, and the same once parsed', () => {
    expect(accepts(sample)).to.equal(true);
    expect(accepts(parseRoadmap(sample).roadmap)).to.equal(true);
  });

  it('accepts the short forms that parse accepts', () => {
    const short: object[] = [
      { confidence: 'high' },
      { confidence: 80 },
      { confidence: '80 %' },
      { confidence: { percent: 80 } },
      { progress: 40 },
      { progress: { done: 1, total: 2 } },
      { health: 'on-track' },
      { links: 'https://example.com' },
      { links: ['https://example.com', { url: 'https://example.com', title: 'Docs' }] },
      { timeframe: '2026-Q3' },
      { timeframe: 2026 },
      { timeframe: { start: '2026-Q3' } },
      { theme: 'trust', dependsOn: ['a'] },
      { themes: 'trust' },
      { id: 7 },
      { visibility: 'team' },
      { items: ['Child', { title: 'Child', children: { id: 'c' } }] },
      { history: { on: '2026-09-14', timeframe: '2026-Q3' } },
    ];
    for (const fields of short) {
      expect(acceptsItem(fields), JSON.stringify(fields)).to.equal(true);
      const { issues } = parseRoadmap({ items: [{ title: 'SSO', ...fields }] });
      expect(
        issues.filter(({ code }) => code !== 'dangling' && code !== 'missing'),
        JSON.stringify(fields),
      ).to.deep.equal([]);
    }
    expect(
      accepts({
        items: 'SSO',
        teams: [{ title: 'Core', wayOfWorking: 'kanban' }, 'Field'],
        audiences: 'partner',
        risks: [{ title: 'R', ask: 'money' }],
      }),
    ).to.equal(true);
  });

  it('asks for a title or an id, and for both ends of a dependency', () => {
    const { items, dependencies } = schema['$defs'] as Record<string, JsonSchema & { anyOf: JsonSchema[] }>;
    expect(items!.anyOf[0]!['anyOf']).to.deep.equal([{ required: ['title'] }, { required: ['id'] }]);
    expect(dependencies!['required']).to.deep.equal(['from', 'to']);
  });

  it('refuses what parse leaves out', () => {
    const wrong: object[] = [
      { status: 'zork' },
      { confidence: 120 },
      { effort: 'much' },
      { score: { rubric: 'RICE' } },
      { health: { by: 'me' } },
      { history: [{ reason: 'x' }] },
      { title: {} },
    ];
    for (const fields of wrong) {
      expect(acceptsItem(fields), JSON.stringify(fields)).to.equal(false);
      expect(parseRoadmap({ items: [{ title: 'SSO', ...fields }] }).issues, JSON.stringify(fields)).to.have.length.above(0);
    }
    expect(accepts({ dependencies: [{ from: 'a' }] })).to.equal(false);
    expect(accepts({ fiscalYearStart: 13 })).to.equal(false);
  });
});
