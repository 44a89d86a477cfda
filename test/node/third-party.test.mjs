// Code of others in what ships: noted by the build, with its licence beside it, and in a bill of materials. Needs a build.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { build } from 'vite';
import { noteLibraries } from '../../tools/embed/note-libraries.js';

const folder = mkdtempSync(join(tmpdir(), 'libraries-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const json = (file) => JSON.parse(readFileSync(file, 'utf8'));
const { packages } = json('package-lock.json');
const nameOf = (library) => library.replace(/^.*\/node_modules\//, '');

test('a build notes each library of which something is left, by the folder of its version', async () => {
  const files = {
    'entry.js': `import { kept } from 'kept'; import { unused } from 'unused'; import own from './own.js'; console.log(kept, own);`,
    'own.js': 'export default 1;',
    'node_modules/kept/package.json': '{ "main": "index.js", "type": "module" }',
    'node_modules/kept/index.js': `import { deep } from '@scope/deep'; export const kept = deep + 1;`,
    'node_modules/kept/node_modules/@scope/deep/package.json': '{ "main": "index.js", "type": "module" }',
    'node_modules/kept/node_modules/@scope/deep/index.js': 'export const deep = Math.random();',
    'node_modules/unused/package.json': '{ "main": "index.js", "type": "module", "sideEffects": false }',
    'node_modules/unused/index.js': 'export const unused = 1;',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const note = join(folder, 'libraries.json');
  const lib = { entry: join(folder, 'entry.js'), formats: ['es'], fileName: () => 'out.js' };
  await build({ root: folder, configFile: false, logLevel: 'error', plugins: [noteLibraries(note)], build: { lib, write: false } });
  assert.deepEqual(json(note), { 'out.js': ['kept', 'kept/node_modules/@scope/deep'] });
});

test('the embed has Lit in its main file and the libraries of formats and adapters in their parts alone', () => {
  const libraries = json('dist/embed/libraries.json');
  assert.deepEqual(libraries['roadmap-view.js'], ['@lit/reactive-element', 'lit-element', 'lit-html']);
  assert.ok(libraries['roadmap-view.events.js'].includes('eventsource-parser'));
  assert.ok(libraries['roadmap-view.adapters.js'].includes('d3-dsv'));
});

for (const place of ['dist', 'dist/embed'])
  test(`${place}: each library inside is named with its version, and its licence is there in full`, () => {
    const text = readFileSync(`${place}/THIRD-PARTY-LICENSES`, 'utf8');
    const chapters = text.split(`${'-'.repeat(80)}\n`).slice(1);
    const libraries = [...new Set(Object.values(json(`${place}/libraries.json`)).flat())];
    assert.equal(chapters.length, libraries.length);
    for (const library of libraries) {
      const version = packages[`node_modules/${library}`]?.version;
      const chapter = chapters.find((one) => one.trim().startsWith(`${nameOf(library)} ${version ?? '('}`));
      assert.ok(chapter, `${library} ${version}`);
      assert.match(chapter, /Permission is hereby granted|Permission to use, copy, modify|Redistribution and use|Apache License/, library);
    }
  });

test('the bill of materials of the package names all that is installed with it, by the lock file, and nothing else', () => {
  const bom = json('dist/sbom.cdx.json');
  assert.deepEqual([bom.bomFormat, bom.specVersion, bom.serialNumber, bom.metadata.timestamp], ['CycloneDX', '1.5', undefined, undefined]);
  const { name, version } = json('package.json');
  assert.deepEqual([bom.metadata.component.name, bom.metadata.component.version], [name, version]);
  const installed = new Set();
  const add = (library) => {
    if (installed.has(library)) return;
    installed.add(library);
    Object.keys(packages[`node_modules/${library}`].dependencies ?? {}).forEach(add);
  };
  Object.keys(packages[''].dependencies).forEach(add);
  assert.deepEqual(bom.components.map((one) => one.name).sort(), [...installed].sort());
  for (const one of bom.components) {
    const locked = Object.entries(packages).filter(([folder]) => folder.endsWith(`node_modules/${one.name}`));
    assert.ok(
      locked.some(([, { version: of }]) => of === one.version),
      `${one.name} ${one.version}`,
    );
    assert.ok(one.licenses[0].license.id && one.hashes[0].content && one.purl, one.name);
  }
});

test('the bill of materials of the embed names each of its files with its hash, and what is inside', () => {
  const { components, dependencies } = json('dist/embed/sbom.cdx.json');
  const { files } = json('dist/embed/integrity.json');
  for (const [file, hash] of Object.entries(files)) {
    const { content } = components.find(({ name }) => name === file).hashes[0];
    assert.equal(`sha384-${Buffer.from(content, 'hex').toString('base64')}`, hash, file);
  }
  for (const [file, libraries] of Object.entries(json('dist/embed/libraries.json'))) {
    const { dependsOn } = dependencies.find(({ ref }) => ref === file);
    assert.deepEqual(
      dependsOn,
      libraries.map((library) => `${nameOf(library)}@${packages[`node_modules/${library}`].version}`),
      file,
    );
  }
});
