// Documents of Confluence, by Atlassian's own schema.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import Ajv from 'ajv';
import { exportAdf, fieldMap, lenses, loadRoadmap, project, renderStatic } from 'roadmap-view/sdk';
import { forbidden, hostile, plain } from './scene.mjs';

// of draft 4, of which it uses nothing that later drafts read in another way
const { $schema, ...schema } = JSON.parse(readFileSync('node_modules/@atlaskit/adf-schema/dist/json-schema/v1/full.json', 'utf8'));
const isValid = new Ajv({ strict: false, validateSchema: false, allErrors: false }).compile(schema);

test('the schema refuses what is no document', () => {
  assert.match($schema, /draft-04/);
  assert.ok(!isValid({ type: 'doc', version: 1, content: [{ type: 'status' }] }));
  assert.ok(!isValid({ type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: '' }] }] }));
});

test('every lens of the sample, and of its hostile twin, is a valid document', () => {
  for (const projection of [...Object.values(plain), ...Object.values(hostile)]) {
    const ok = isValid(exportAdf(projection));
    assert.ok(ok, JSON.stringify(isValid.errors?.slice(0, 5)));
  }
});

const read = (path) => JSON.parse(readFileSync(`demo/data/${path}`, 'utf8'));

for (const [data, file] of [
  ['kubernetes', 'keps.json'],
  ['rust', 'goals.json'],
])
  test(`six lenses of real data are valid documents: ${data}`, () => {
    const { roadmap } = loadRoadmap(read(`${data}/${file}`), { adapter: fieldMap(read(`${data}/field-map.json`)) });
    assert.ok(roadmap.items.length > 20, 'the data is read');
    assert.equal(Object.keys(lenses).length, 6);
    for (const lens of Object.values(lenses)) {
      const document = exportAdf(project(roadmap, lens, { today: '2026-09-14' }));
      assert.ok(isValid(document), `${lens.id}: ${JSON.stringify(isValid.errors?.slice(0, 5))}`);
    }
  });

test('an empty projection is one, too', () => {
  const lists = Object.fromEntries(Object.entries(plain.exec).map(([key, value]) => [key, Array.isArray(value) ? [] : value]));
  assert.ok(isValid(exportAdf(lists)), JSON.stringify(isValid.errors));
});

test('it links to nothing that was not to be linked to, and holds no node that runs or fetches', () => {
  for (const projection of Object.values(hostile)) {
    const text = JSON.stringify(exportAdf(projection));
    for (const [, href] of text.matchAll(/"href":"([^"]*)"/g)) assert.match(href, /^(https?:\/\/|mailto:)(?!evil)/);
    assert.doesNotMatch(
      text,
      /"type":"(extension|bodiedExtension|inlineExtension|media|mediaSingle|inlineCard|blockCard|embedCard|mention|emoji)"/,
    );
  }
});

test('the same projection gives the same text, which tells nothing that its lens withholds', () => {
  for (const [lens, projection] of Object.entries(plain)) {
    const text = renderStatic(projection, { format: 'adf' });
    assert.equal(text, renderStatic(structuredClone(projection), { format: 'adf' }));
    for (const word of forbidden(lens)) assert.ok(!text.includes(word), `${word} in ${lens}`);
  }
});
