// Writes dist/vscode.html-custom-data.json and dist/web-types.json from the manifest: tags, attributes and events, as editors complete them.
import { readFileSync, writeFileSync } from 'node:fs';
import { adapters, lenses } from '../dist/sdk/index.js';
import { LAYOUTS } from '../dist/sdk/model/closed-lists.js';

const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);

const presets = Object.keys(lenses);
/** What may be written for an attribute, where that is a closed list … */
const CLOSED = {
  layout: LAYOUTS,
  adapter: [...Object.keys(adapters), 'auto'],
  scheme: ['light', 'dark'],
  density: ['comfortable', 'compact'],
  credentials: ['omit', 'same-origin', 'include'],
  'week-start': ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
};
/** … and where names of presets are among what may be written. */
const SOME = {
  lens: presets,
  lenses: presets,
  left: presets,
  right: presets,
};
const valuesOf = (attribute) => (CLOSED[attribute] ?? SOME[attribute] ?? []).map((value) => ({ name: value }));
const union = (values) => values.map((value) => `'${value}'`).join(' | ');
const typeOf = ({ name, type }) => (CLOSED[name] ? union(CLOSED[name]) : SOME[name] ? `${union(SOME[name])} | string` : type?.text);
const list = (all = []) => [...all].sort((a, b) => (a.name < b.name ? -1 : 1));

const tags = elements.map(({ tagName, description, attributes }) => ({
  name: tagName,
  description,
  attributes: list(attributes).map((one) => ({ name: one.name, description: one.description, values: valuesOf(one.name) })),
}));

const webTypes = {
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'description-markup': 'markdown',
  'js-types-syntax': 'typescript',
  contributions: {
    html: {
      elements: elements.map(({ tagName, description, attributes, members, events, cssProperties }) => ({
        name: tagName,
        description,
        attributes: list(attributes).map((one) => ({ name: one.name, description: one.description, value: { type: typeOf(one) } })),
        js: {
          properties: list(members?.filter(({ kind }) => kind === 'field')).map((one) => ({
            name: one.name,
            description: one.description,
          })),
          events: list(events).map((one) => ({ name: one.name, description: one.description })),
        },
        css: { properties: list(cssProperties).map((one) => ({ name: one.name, description: one.description })) },
      })),
    },
  },
};

const write = (file, data) => writeFileSync(`dist/${file}`, `${JSON.stringify(data, null, 2)}\n`);
write('vscode.html-custom-data.json', { version: 1.1, tags });
write('web-types.json', webTypes);
