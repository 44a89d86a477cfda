// The faces for frameworks and the data for editors, held against the manifest of the elements: no setting more, none less. Needs a build.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import ts from 'typescript';
import { angularSource } from '../../../tools/angular-source.mjs';

const json = (file) => JSON.parse(readFileSync(file, 'utf8'));
const manifest = json('dist/custom-elements.json');
const elements = manifest.modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
const names = (list = []) => list.map(({ name }) => name).sort();
const settingsOf = ({ members }) => names(members.filter(({ kind, readonly }) => kind === 'field' && !readonly));
const attributesOf = ({ attributes }) => names(attributes);
const byTag = (read) => Object.fromEntries(elements.map((one) => [one.tagName, read(one)]));

/** The names of properties of types, as TypeScript reads them beside the faces: `{ tag: [name …] }`. */
function propertiesOf(typeOfTag) {
  const file = 'dist/frameworks/probe.ts';
  const tags = elements.map(({ tagName }, n) => `export let tag${n}: ${typeOfTag(tagName)};`);
  const text = `import type { AttributesOf, RoadmapElements, RoadmapEvents, SettingsOf } from './face.js';\n${tags.join('\n')}`;
  const options = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.readFile = (name) => (name === file ? text : readFile(name));
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(file, text, options.target, true) : getSourceFile(name, ...rest);
  const program = ts.createProgram([file], options, host);
  assert.deepEqual(
    program.getSemanticDiagnostics(program.getSourceFile(file)).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')),
    [],
  );
  const checker = program.getTypeChecker();
  const [module] = [checker.getSymbolAtLocation(program.getSourceFile(file))];
  const types = checker.getExportsOfModule(module).map((symbol) => checker.getTypeOfSymbol(symbol));
  return Object.fromEntries(elements.map(({ tagName }, n) => [tagName, names(types[n].getProperties())]));
}

test('each setting of each element may be given as a property, and what is read only or a method may not', () => {
  assert.equal(elements.length, 5);
  assert.deepEqual(
    propertiesOf((tag) => `SettingsOf<RoadmapElements['${tag}']>`),
    byTag(settingsOf),
  );
});

test('each attribute of each element may be written, by its own name', () => {
  assert.deepEqual(
    propertiesOf((tag) => `AttributesOf<RoadmapElements['${tag}']>`),
    byTag(attributesOf),
  );
});

test('each event may be listened to', () => {
  const [events] = Object.values(propertiesOf(() => 'RoadmapEvents'));
  assert.deepEqual(events, [...new Set(elements.flatMap(({ events = [] }) => names(events)))].sort());
});

test('each tag has a directive for Angular, with an input for each setting', () => {
  const declared = readFileSync('dist/frameworks/angular.d.ts', 'utf8');
  const directives = [...declared.matchAll(/export declare class (\w+) \{([^]*?)\n\}/g)].map(([, name, body]) => [
    /DirectiveDeclaration<\w+, "([^"]+)"/.exec(body)[1],
    { name, inputs: [...body.matchAll(/^ {4}set (\w+)\(/gm)].map(([, input]) => input).sort() },
  ]);
  const pascal = (tag) => tag.replace(/(^|-)(\w)/g, (all, dash, letter) => letter.toUpperCase());
  assert.deepEqual(
    Object.fromEntries(directives),
    byTag((one) => ({ name: pascal(one.tagName), inputs: settingsOf(one) })),
  );
});

test('an element that comes later to the manifest has its directive, too', () => {
  const element = { tagName: 'roadmap-later', description: 'What comes.\nLater.', members: [] };
  const day = { kind: 'field', name: 'day', description: 'A day.', type: { text: 'string | undefined' } };
  const shown = { kind: 'field', name: 'shown', readonly: true, type: { text: 'string' } };
  const text = angularSource({ modules: [{ declarations: [{ ...element, members: [day, shown] }] }] });
  assert.match(text, /selector: 'roadmap-later' \}\)\nexport class RoadmapLater \{/);
  assert.match(text, /@Input\(\) set day\(value: Settings<'roadmap-later'>\['day'\] \| null\)/);
  assert.doesNotMatch(text, /shown/);
});

test('VS Code completes each attribute of each tag, with a sentence, and the values that are a closed list', () => {
  const { tags } = json('dist/vscode.html-custom-data.json');
  assert.deepEqual(Object.fromEntries(tags.map((tag) => [tag.name, names(tag.attributes)])), byTag(attributesOf));
  for (const { name, description, attributes } of tags)
    for (const one of [{ name, description }, ...attributes]) assert.ok(one.description, one.name);
  const { attributes } = tags.find(({ name }) => name === 'roadmap-view');
  const valuesOf = (wanted) => names(attributes.find(({ name }) => name === wanted).values);
  assert.deepEqual(valuesOf('scheme'), ['dark', 'light']);
  assert.deepEqual(valuesOf('density'), ['comfortable', 'compact']);
  assert.deepEqual(valuesOf('lens'), ['customer', 'exec', 'marketing', 'sales', 'support', 'team']);
  assert.deepEqual(valuesOf('layout'), ['board', 'list', 'outcomes', 'release-plan', 'themes', 'timeline']);
  assert.deepEqual(valuesOf('week-start'), ['fri', 'mon', 'sat', 'sun', 'thu', 'tue', 'wed']);
  assert.ok(valuesOf('adapter').includes('jira'));
});

test('JetBrains completes each attribute, property and event of each tag, and the same values', () => {
  const all = json('dist/web-types.json').contributions.html.elements;
  const read = (pick) => Object.fromEntries(all.map((one) => [one.name, names(pick(one))]));
  assert.deepEqual(
    read(({ attributes }) => attributes),
    byTag(attributesOf),
  );
  assert.deepEqual(
    read(({ js }) => js.events),
    byTag(({ events }) => names(events)),
  );
  for (const element of elements)
    for (const name of settingsOf(element)) assert.ok(read(({ js }) => js.properties)[element.tagName].includes(name));
  const { attributes } = all.find(({ name }) => name === 'roadmap-view');
  const typeOf = (wanted) => attributes.find(({ name }) => name === wanted).value.type;
  assert.equal(typeOf('scheme'), "'light' | 'dark'");
  assert.match(typeOf('lens'), /^'exec' \| .* \| string$/);
});
