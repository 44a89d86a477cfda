// custom-elements.json holds what the elements have: read against their source and the built files. Needs a build.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const declarations = modules.flatMap(({ declarations }) => declarations);
const elements = declarations.filter(({ tagName }) => tagName);
const source = readdirSync('src/components', { recursive: true })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(`src/components/${file}`, 'utf8'))
  .join('\n');

const namesOf = (list) => [...new Set(elements.flatMap((one) => (one[list] ?? []).map(({ name }) => name)))].sort();
const found = (pattern) => [...new Set([...source.matchAll(pattern)].map(([, name]) => name))].sort();

test('each part that is drawn is told of, and none else', () => {
  const marks = found(/\bmark\([^;]*'([a-z-]+)'\)/g);
  assert.deepEqual(marks, ['commitment', 'health', 'status']);
  assert.deepEqual(namesOf('cssParts'), [...found(/ part="([a-z-]+)"/g), ...marks].sort());
});

test('each custom property that a style reads is told of, and none else', () => {
  assert.deepEqual(namesOf('cssProperties'), found(/var\(\s*(--roadmap-[a-z-]+)/g));
});

test('each state that the view can be in is told of', () => {
  const [, list] = /VIEW_STATUSES = \[([^\]]+)\]/.exec(source);
  assert.deepEqual(namesOf('cssStates'), [...list.matchAll(/'([a-z]+)'/g)].map(([, name]) => name).sort());
});

test('each event that can be fired is told of, with its class and what that carries', () => {
  const fired = found(/'(roadmap-[a-z-]+)': Roadmap[A-Za-z]+Event;/g);
  assert.ok(fired.length > 7);
  assert.deepEqual(namesOf('events'), fired);
  for (const { name, type } of elements.flatMap(({ events = [] }) => events)) {
    const event = declarations.find((one) => one.name === type?.text);
    assert.ok(event?.members.find((member) => member.name === 'detail')?.type.text, `${name} carries nothing that is known`);
  }
});

test('each attribute, property, method, part, state, event and custom property has a sentence', () => {
  const lists = ['attributes', 'members', 'cssParts', 'cssProperties', 'cssStates', 'events'];
  const silent = elements.flatMap((one) =>
    lists.flatMap((list) => (one[list] ?? []).filter(({ description }) => !description).map(({ name }) => `${one.tagName} ${name}`)),
  );
  assert.deepEqual(silent, []);
});

test('each module is a file of the package, and each tag is registered by one', () => {
  for (const { path } of modules) assert.ok(existsSync(path), path);
  const registered = modules.flatMap(({ exports }) => exports.filter(({ kind }) => kind === 'custom-element-definition'));
  assert.deepEqual(registered.map(({ name }) => name).sort(), elements.map(({ tagName }) => tagName).sort());
});
