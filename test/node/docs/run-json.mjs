// A JSON snippet, read by what it is for: a roadmap, a field map, lenses, conventions, a body of input. Nothing of it may be unknown or wrong.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import { checkFieldMap, defineConventions, lenses, loadRoadmap, parseLenses, project } from 'roadmap-view/sdk';
import { TODAY } from './reader-folder.mjs';

const ajv = new (Ajv.default ?? Ajv)({ strict: false, logger: false, validateFormats: false });
/** What an editor would underline, by the built schema of this name. */
function underlined(name, json) {
  const validate = ajv.compile(JSON.parse(readFileSync(`dist/${name}.schema.json`, 'utf8')));
  validate(json);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const readers = [
  { kind: 'lenses', fits: Array.isArray, read: (json) => parseLenses(json).issues },
  {
    kind: 'field map',
    fits: ({ items }) => Boolean(items?.fields),
    read: (json) => [...checkFieldMap(json), ...underlined('field-map', json)],
  },
  {
    kind: 'conventions',
    fits: ({ required, words, titles, glossary }) => [required, words, titles, glossary].some(Boolean),
    // it throws where a rule would hold nowhere
    read: (json) => (defineConventions(json), underlined('conventions', json)),
  },
  { kind: 'part of a roadmap', fits: ({ suppressions }) => Boolean(suppressions), read: (json) => readRoadmap({ items: [], ...json }) },
  { kind: 'input', fits: ({ kind, text }) => Boolean(kind && text), read: ({ item }) => (typeof item === 'string' ? [] : ['item']) },
  { kind: 'roadmap', fits: ({ items }) => Array.isArray(items), read: readRoadmap },
];

function readRoadmap(json) {
  const { roadmap, issues } = loadRoadmap(json);
  if (json.items.length) assert.ok(project(roadmap, lenses.team, { today: TODAY }).items.length > 0, 'nothing of it is shown');
  return [...issues, ...underlined('roadmap', json)];
}

export function runJson({ text }) {
  const json = JSON.parse(text);
  const reader = readers.find(({ fits }) => fits(json));
  assert.ok(reader, 'neither a roadmap, a field map, lenses, conventions nor an input');
  assert.deepEqual(reader.read(json), [], reader.kind);
}
