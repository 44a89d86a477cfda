// A CSS snippet: it parses, and the properties and parts of ours that it names are documented.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { transform } from 'lightningcss';

const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const declarations = modules.flatMap(({ declarations }) => declarations);
const names = (list) => new Set(declarations.flatMap((declaration) => (declaration[list] ?? []).map(({ name }) => name)));
const [properties, parts] = [names('cssProperties'), names('cssParts')];

export function runCss({ text }) {
  const { warnings } = transform({ filename: 'snippet.css', code: Buffer.from(text), errorRecovery: false });
  assert.deepEqual(warnings, []);
  for (const [name] of text.matchAll(/--roadmap-[\w-]+/g)) assert.ok(properties.has(name), `${name} is not in the manifest`);
  for (const [, name] of text.matchAll(/::part\(([\w-]+)\)/g)) assert.ok(parts.has(name), `::part(${name}) is not in the manifest`);
}
