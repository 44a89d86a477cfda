// What a host's bundler keeps of the installed package: the same by Vite and by webpack. Needs a build.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { build } from 'vite';
import webpack from 'webpack';
import { emptyProject } from './empty-project.mjs';

let project;
before(() => (project = emptyProject()));
after(() => project.remove());

/** `lit-html`, or a file of ours: `sdk/parse/parse-roadmap.js`. */
const nameOf = (id) => /node_modules\/roadmap-view\/dist\/(.*)$/.exec(id)?.[1] ?? /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1];

async function keptByVite(file) {
  const [{ output }] = await build({
    root: project.folder,
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'es2022', lib: { entry: file, formats: ['es'] } },
  });
  return output.flatMap(({ modules = {} }) =>
    Object.entries(modules)
      .filter(([, { code }]) => code?.trim())
      .map(([id]) => id),
  );
}

function keptByWebpack(file) {
  const output = { path: join(project.folder, 'webpack'), filename: '[name].js' };
  const compiler = webpack({ mode: 'production', context: project.folder, entry: file, output, devtool: false });
  return new Promise((resolve, reject) =>
    compiler.run((error, stats) => {
      const told = stats?.toJson({
        all: false,
        errors: true,
        modules: true,
        nestedModules: true,
        orphanModules: false,
        modulesSpace: Infinity,
        nestedModulesSpace: Infinity,
      });
      compiler.close(() =>
        error || told.errors.length ? reject(error ?? new Error(told.errors[0].message)) : resolve(namesIn(told.modules)),
      );
    }),
  );
}

const namesIn = (modules = []) =>
  modules.flatMap((one) => [...(one.modules ? namesIn(one.modules) : [one.nameForCondition ?? one.identifier])]);

const BUNDLERS = { Vite: keptByVite, webpack: keptByWebpack };

/** Names of what a module of the project brings with it; its own is not among them. */
async function kept(bundler, code) {
  const ids = await BUNDLERS[bundler](project.write('entry.js', code));
  return [...new Set(ids.map(nameOf).filter(Boolean))].sort();
}

for (const bundler of Object.keys(BUNDLERS)) {
  test(`${bundler}: who imports the SDK for nothing gets nothing: it has no side effect`, async () => {
    assert.deepEqual(await kept(bundler, `import 'roadmap-view/sdk'; import 'roadmap-view/server'; import 'roadmap-view/png';`), []);
  });

  test(`${bundler}: parsing and projecting bring only their own stages, and no library`, async () => {
    const names = await kept(
      bundler,
      `import { parseRoadmap, project } from 'roadmap-view/sdk'; globalThis.kept = [parseRoadmap, project];`,
    );
    const stages = [...new Set(names.map((name) => /^sdk\/([^/]+)\//.exec(name)?.[1] ?? name))].sort();
    assert.deepEqual(
      stages,
      ['_virtual/runtime.js', 'lenses', 'model', 'parse'].filter((stage) => stages.includes(stage)),
    );
    assert.ok(stages.includes('parse') && stages.includes('lenses'), String(stages));
    assert.ok(names.length < 90, `${names.length} files`);
  });

  test(`${bundler}: a calendar brings no other format`, async () => {
    const names = await kept(bundler, `import { exportIcs } from 'roadmap-view/sdk'; globalThis.kept = exportIcs;`);
    assert.ok(names.includes('sdk/exports/export-ics.js'));
    assert.deepEqual(
      names.filter((name) => /^(lit|@lit|d3|@floating)|^components\/|export-(csv|html|svg|adf|markdown)/.test(name)),
      [],
    );
  });

  test(`${bundler}: the entry of an element is kept for its effect alone, with Lit`, async () => {
    const names = await kept(bundler, `import 'roadmap-view/lens-picker';`);
    assert.ok(names.includes('components/roadmap-lens-picker/roadmap-lens-picker-element.js'));
    assert.ok(names.some((name) => name.startsWith('lit')));
    assert.deepEqual(
      names.filter((name) => /^sdk\/(adapters|parse|exports|insights)|layouts\//.test(name)),
      [],
    );
  });
}
