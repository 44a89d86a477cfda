// The embed is built with small stand-ins for libraries. Here each does what the library does: for our own code bundled with the one and
// with the other, over real data and data near to it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { scaleUtc } from 'd3-scale';
import fc from 'fast-check';
import { css, unsafeCSS } from 'lit';
import { build } from 'vite';
import * as embedScale from '../../tools/embed/d3-scale.js';
import * as embedCss from '../../tools/embed/lit-css-tag.js';
import { STAND_INS } from '../../tools/embed/stand-ins.js';
import { nearTo, ODD } from './near-to.mjs';

const ENTRY = `
  export { fieldMap, lenses, loadRoadmap, parseLenses, parseRoadmap } from '/src/sdk/index.ts';
  export { inputSchemas } from '/src/sdk/model/input-schemas.ts';
  export { headSchema } from '/src/sdk/model/roadmap.ts';
  export { shapeOf } from '/src/sdk/model/schema.ts';
  export { lensSchema } from '/src/sdk/lenses/lens.ts';
`;

async function bundle(alias) {
  const entry = {
    name: 'entry',
    enforce: 'pre',
    resolveId: (id) => (id.endsWith('entry.js') ? 'entry.js' : undefined),
    load: (id) => (id === 'entry.js' ? ENTRY : undefined),
  };
  const lib = { entry: 'entry.js', formats: ['es'] };
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [entry],
    resolve: { alias },
    build: { write: false, target: 'es2022', lib, rolldownOptions: { output: { codeSplitting: false } } },
  });
  return import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`);
}

const [library, embed] = await Promise.all([bundle({}), bundle({ 'zod/mini': STAND_INS['zod/mini'] })]);
const read = (name) => JSON.parse(readFileSync(new URL(`../../demo/data/${name}`, import.meta.url), 'utf8'));
const sample = read('sample/roadmap.json');
const sampleLenses = read('sample/lenses.json');

/** What a call gives or throws; an error is told by its words. */
function outcome(call) {
  try {
    return call();
  } catch (error) {
    return `${error.name}: ${error.message}`;
  }
}

const resultOf = (schema, value) =>
  outcome(() => {
    const { success, data, error } = schema.safeParse(value);
    return success ? { data } : { issues: error.issues };
  });

function sameFor(arbitrary, call, numRuns) {
  fc.assert(
    fc.property(arbitrary, (value) =>
      assert.deepEqual(
        outcome(() => call(embed, value)),
        outcome(() => call(library, value)),
      ),
    ),
    { numRuns, endOnFailure: true },
  );
}

const schemas = {
  head: (sdk) => sdk.headSchema,
  lens: (sdk) => sdk.lensSchema,
  ...Object.fromEntries(Object.keys(library.inputSchemas(4)).map((list) => [list, (sdk) => sdk.inputSchemas(4)[list]])),
};
const { products, teams, themes, objectives, items, releases, milestones, dependencies, risks, decisions, evidence, inputs, ...head } =
  sample;
const goodData = {
  head: [head],
  lens: sampleLenses,
  products,
  teams,
  themes,
  objectives,
  items,
  releases,
  milestones,
  dependencies,
  risks,
  decisions,
  evidence,
  inputs,
};

for (const [name, schemaIn] of Object.entries(schemas)) {
  test(`zod/mini: the ${name} schema says the same of everything odd in each of its fields`, () => {
    const good = goodData[name]?.[0] ?? { id: 'a' };
    for (const key of [...library.shapeOf(schemaIn(library)).fields.keys(), 'unknown'])
      for (const make of ODD) {
        const [one, other] = [embed, library].map((sdk) => resultOf(schemaIn(sdk), { ...good, [key]: make() }));
        assert.deepEqual(one, other, `${key}: ${String(make)}`);
      }
  });
  test(`zod/mini: the ${name} schema gives the same values and issues`, () => {
    const arbitrary = fc.constantFrom(...(goodData[name] ?? [{ id: 'a', from: 'a', to: 'b' }])).chain(nearTo);
    sameFor(arbitrary, (sdk, value) => resultOf(schemaIn(sdk), value), 1000);
  });
  test(`zod/mini: the ${name} schema has the same shape`, () => {
    assert.deepEqual(embed.shapeOf(schemaIn(embed)), library.shapeOf(schemaIn(library)));
  });
}

test('zod/mini: the sample company is read the same', () => {
  assert.deepEqual(embed.parseRoadmap(sample), library.parseRoadmap(sample));
  assert.deepEqual(embed.parseLenses(sampleLenses), library.parseLenses(sampleLenses));
});

for (const [source, file] of [
  ['kubernetes', 'keps.json'],
  ['rust', 'goals.json'],
]) {
  test(`zod/mini: ${source} is read the same through its field map`, () => {
    const [records, map] = [read(`${source}/${file}`), read(`${source}/field-map.json`)];
    const load = (sdk) => sdk.loadRoadmap(records, { adapter: sdk.fieldMap(map) });
    assert.deepEqual(load(embed), load(library));
  });
}

test('zod/mini: roadmaps near the sample company are read the same', () => {
  const few = Object.fromEntries(Object.entries(sample).map(([key, value]) => [key, Array.isArray(value) ? value.slice(0, 4) : value]));
  sameFor(nearTo(few), (sdk, value) => sdk.parseRoadmap(value), 1000);
});

test('zod/mini: lenses near ours are read the same', () => {
  const presets = Object.values(library.lenses).map((lens) => JSON.parse(JSON.stringify(lens)));
  sameFor(
    fc.constantFrom(...presets, ...sampleLenses, { extends: 'sales', id: 'mine' }).chain(nearTo),
    (sdk, lens) => sdk.parseLenses([lens]),
    2000,
  );
});

test('d3-scale: a time lies at the same pixel', () => {
  const day = fc.integer({ min: -100_000, max: 100_000 }).map((number) => number * 86_400_000);
  const domain = fc.tuple(day, fc.integer({ min: 1, max: 40_000 })).map(([start, days]) => [start, start + days * 86_400_000]);
  fc.assert(
    fc.property(domain, fc.nat(10_000), day, (days, width, time) => {
      const at = (make) => make().domain(days).range([0, width])(time);
      assert.equal(at(embedScale.scaleUtc), at(scaleUtc));
    }),
    { numRuns: 5000 },
  );
});

test('lit css: a sheet in pieces has the same text', () => {
  const sheet = ({ css, unsafeCSS }) => css`
    .a::before {
      content: '\\201c';
      width: ${7}px;
    }
    ${css`
      .b {
        color: ${unsafeCSS('red')};
      }
    `}
  `.cssText;
  assert.equal(sheet(embedCss), sheet({ css, unsafeCSS }));
});
