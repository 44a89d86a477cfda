// Writes dist/vscode.html-custom-data.json and dist/web-types.json from the manifest: tags, attributes and events, as editors complete them.
import { readFileSync, writeFileSync } from 'node:fs';
import { adapters, lenses } from '../dist/sdk/index.js';

const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);

const presets = Object.keys(lenses);
/** What may be written for an attribute, where that is a closed list or names of presets. */
const VALUES = {
  lens: presets,
  lenses: presets,
  left: presets,
  right: presets,
  layout: [...new Set(Object.values(lenses).map(({ layout }) => layout))],
  adapter: [...Object.keys(adapters), 'auto'],
  scheme: ['light', 'dark'],
  credentials: ['omit', 'same-origin', 'include'],
};
const valuesOf = (attribute) => (VALUES[attribute] ?? []).map((value) => ({ name: value }));
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
  contributions: {
    html: {
      elements: elements.map(({ tagName, description, attributes, members, events, cssProperties }) => ({
        name: tagName,
        description,
        attributes: list(attributes).map((one) => ({ name: one.name, description: one.description, value: { type: one.type?.text } })),
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
