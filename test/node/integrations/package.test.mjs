// The package as others get it: packed, installed in an empty project beside React, which one of its faces needs, and imported there by a
// server, which has no DOM. Needs a build.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { build } from 'vite';

const project = mkdtempSync(join(tmpdir(), 'empty-project-'));
const installed = join(project, 'node_modules/roadmap-view');

function run(command, cwd) {
  const { status, stdout, stderr } = spawnSync(command, { cwd, encoding: 'utf8', shell: true });
  assert.equal(status, 0, `${command}\n${stdout}${stderr}`);
  return stdout;
}

/** Runs a module in the project; what it prints last is JSON. */
function inProject(code) {
  writeFileSync(join(project, 'probe.mjs'), code);
  return JSON.parse(run('node probe.mjs', project));
}

before(() => {
  assert.ok(existsSync('dist/index.js'), 'run npm run build first');
  const [{ filename }] = JSON.parse(run(`npm pack --silent --json --ignore-scripts --pack-destination "${project}"`, process.cwd()));
  writeFileSync(join(project, 'package.json'), '{ "name": "empty", "private": true, "type": "module" }');
  run(`npm install --silent --no-audit --no-fund --prefer-offline --ignore-scripts "./${filename}" react@19.3.1`, project);
});
after(() => rmSync(project, { recursive: true, force: true }));

test('whatever the package exports is there and can be imported by a server', () => {
  const { exports } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  const modules = Object.entries(exports).filter(([name, target]) => /\.js$/.test(target.default ?? target) && !name.includes('*'));
  assert.ok(modules.length > 5);
  const names = modules.map(([name]) => `roadmap-view${name.slice(1)}`);
  const told = inProject(`
    const names = ${JSON.stringify(names)};
    for (const name of names) await import(name);
    console.log(JSON.stringify([names.length, typeof document]));
  `);
  assert.deepEqual(told, [names.length, 'undefined']);
  for (const target of Object.values(exports).flatMap((value) => (typeof value === 'string' ? [value] : Object.values(value))))
    if (!target.includes('*')) assert.ok(existsSync(join(installed, target)), `${target} is not in the package`);
});

test('the SDK reads, projects and writes in the empty project', () => {
  const titles = inProject(`
    import { exportMarkdown, lenses, loadRoadmap, project } from 'roadmap-view/sdk';
    const { roadmap } = loadRoadmap({ items: [{ title: 'Sign in', timeframe: '2026-Q4' }] });
    const projection = project(roadmap, lenses.team, { today: '2026-09-14' });
    console.log(JSON.stringify([projection.items.map(({ title }) => title), exportMarkdown(projection).includes('Sign in')]));
  `);
  assert.deepEqual(titles, [['Sign in'], true]);
});

test('the command is installed with it', () => {
  writeFileSync(join(project, 'roadmap.json'), '{ "items": [{ "title": "Sign in" }] }');
  const projection = JSON.parse(run('npx --no-install roadmap-view project roadmap.json --lens team --today 2026-09-14', project));
  assert.deepEqual(
    projection.items.map(({ title }) => title),
    ['Sign in'],
  );
});

test('who imports the SDK for nothing gets nothing: it has no side effect', async () => {
  const [{ output }] = await build({
    root: project,
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id.endsWith('nothing.js') ? '\0nothing.js' : undefined),
        load: (id) => (id === '\0nothing.js' ? `import 'roadmap-view/sdk';` : undefined),
      },
    ],
    build: { write: false, lib: { entry: 'nothing.js', formats: ['es'] } },
  });
  assert.equal(
    output
      .map(({ code }) => code)
      .join('')
      .trim(),
    '',
  );
});
