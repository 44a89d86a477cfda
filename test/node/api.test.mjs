// What hosts touch, as `npm run api` reads it: from declarations, the manifest and schemas.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { elementLines } from '../../tools/api/element-pages.mjs';
import { readElements } from '../../tools/api/read-elements.mjs';
import { readTypes } from '../../tools/api/read-types.mjs';
import { schemaFields } from '../../tools/api/schema-fields.mjs';
import { typeReport } from '../../tools/api/type-pages.mjs';

const folder = mkdtempSync(join(tmpdir(), 'declarations-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** What two entries export, given the text of their declarations; the second may import from the first. */
function read(first, second = 'export {};') {
  const types = [first, second].map((text, index) => {
    const file = join(folder, `entry-${index}.d.ts`);
    writeFileSync(file, text);
    return { name: `entry-${index}`, types: file };
  });
  return readTypes(types, folder);
}

test('a function is told with its sentence, its notes and its signature', () => {
  const [{ exports }] = read(`
    /** Adds. @param a one
     * @throws RangeError beyond 9 */
    export declare function add(a: number, b?: number): number;`);
  const [{ kind, sentence, notes, signature }] = exports;
  assert.deepEqual([kind, sentence, notes], ['function', 'Adds.', ['`a`: one', 'throws RangeError beyond 9']]);
  assert.match(signature, /function add\(a: number, b\?: number\): number;/);
});

test('a type made from a schema is written out, and a changed field changes the report', async () => {
  const declared = (field) => `
    declare const schema: { value?: { ${field} } };
    type ValueOf<S> = S extends { value?: infer T } ? Exclude<T, undefined> : never;
    export type Item = ValueOf<typeof schema>;
    export {};`;
  const reports = await Promise.all(['title: string', 'title?: string'].map((field) => typeReport(read(declared(field))[0])));
  assert.match(reports[0], /type Item = \{ title: string \};/);
  assert.notEqual(reports[0], reports[1]);
});

test('what a signature names and nobody exports is told of; what is private is not', () => {
  const [{ exports, reached }] = read(`
    interface Inner { deep: Deeper }
    interface Deeper { at: number }
    export declare class Box { private secret: string; protected own: number; inner: Inner; render(): void; }
    export {};`);
  assert.deepEqual(
    reached.map(({ name }) => name),
    ['Deeper', 'Inner'],
  );
  assert.doesNotMatch(exports[0].signature, /secret|own|render/);
  assert.match(exports[0].signature, /inner: Inner/);
});

test('what two entries export has one home', () => {
  const [first, second] = read('export interface Lens { id: string }', `export { Lens } from './entry-0.js'; export declare const own: 1;`);
  assert.deepEqual(
    first.exports.map(({ name }) => name),
    ['Lens'],
  );
  assert.deepEqual(
    second.exports.map(({ name, from }) => [name, from]),
    [
      ['Lens', 'entry-0'],
      ['own', undefined],
    ],
  );
});

test('a schema is one line per field', () => {
  const text = { type: 'string', maxLength: 9 };
  const list = { type: 'array', items: { anyOf: [{ $ref: '#/$defs/item' }, { type: 'null' }] } };
  const item = { type: 'object', properties: { title: text }, required: ['title'], additionalProperties: false };
  const schema = {
    title: 'Roadmap',
    type: 'object',
    properties: { items: list, kind: { enum: ['a', 'b'], default: 'a' } },
    $defs: { item },
  };
  assert.deepEqual(schemaFields(schema), [
    { name: 'Roadmap', lines: ['items: (item | null)[]', 'kind: "a" | "b", default "a"'] },
    { name: 'item', lines: ['item: object', 'item.title: string, needed, maxLength 9', 'item.(no other field)'] },
  ]);
});

test('an element is one line per thing that a page touches', () => {
  const file = join(folder, 'manifest.json');
  const event = { kind: 'class', name: 'RoadmapAEvent', members: [{ kind: 'field', name: 'detail', type: { text: '{\n  id: string }' } }] };
  const element = {
    ...{ kind: 'class', name: 'A', tagName: 'roadmap-a', cssParts: [{ name: 'bar' }], cssStates: [{ name: 'ready' }] },
    attributes: [{ name: 'group-by', type: { text: 'string' }, default: "''", fieldName: 'groupBy' }],
    members: [
      { kind: 'field', name: 'shown', type: { text: 'boolean' }, readonly: true },
      { kind: 'method', name: 'open', parameters: [{ name: 'id', type: { text: 'string' } }], return: { type: { text: 'void' } } },
    ],
    events: [{ name: 'roadmap-a', type: { text: 'RoadmapAEvent' } }],
    cssProperties: [{ name: '--roadmap-ink', default: '#000' }],
  };
  writeFileSync(file, JSON.stringify({ modules: [{ declarations: [event, element] }] }));
  assert.deepEqual(readElements(file).flatMap(elementLines), [
    `attribute group-by: string = '' (property groupBy)`,
    'read-only property shown: boolean',
    'method open(id: string): void',
    'event roadmap-a: RoadmapAEvent { id: string }',
    'part bar',
    'state ready',
    'custom property --roadmap-ink = #000',
  ]);
});
