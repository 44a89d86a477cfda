// The package as others get it: installed in an empty project, and imported there by Node, which has no DOM. Needs a build.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { after, before, test } from 'node:test';
import { linksOf } from '../docs/links.mjs';
import { emptyProject } from './empty-project.mjs';

let project;
before(() => (project = emptyProject()));
after(() => project.remove());

/** Runs a module in the project; what it prints last is JSON. */
function inProject(code) {
  project.write('probe.mjs', code);
  return JSON.parse(project.run('node probe.mjs'));
}

const packageOf = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

test('each entry can be imported by a server, with none of the optional peers; only the faces for React and Angular need their framework', () => {
  const modules = Object.entries(packageOf(project.installed).exports).filter(
    ([name, target]) => /\.js$/.test(target.default ?? target) && !name.includes('*'),
  );
  const names = modules.map(([name]) => `roadmap-view${name.slice(1)}`);
  assert.ok(names.length > 10);
  const told = inProject(`
    const failed = [];
    for (const name of ${JSON.stringify(names)}) await import(name).catch(({ message }) => failed.push([name, message]));
    console.log(JSON.stringify({ failed, document: typeof document }));
  `);
  assert.equal(told.document, 'undefined');
  assert.deepEqual(
    told.failed.map(([name]) => name),
    ['roadmap-view/react', 'roadmap-view/angular'],
  );
  assert.match(told.failed[0][1], /'react'/);
  assert.match(told.failed[1][1], /'@angular\/core'/);
});

test('whatever the package exports is in it, and no file of it names another folder of this machine', () => {
  const { exports } = packageOf(project.installed);
  for (const target of Object.values(exports).flatMap((value) => (typeof value === 'string' ? [value] : Object.values(value))))
    if (!target.includes('*')) assert.ok(existsSync(join(project.installed, target)), `${target} is not in the package`);
  const files = readdirSync(project.installed, { recursive: true }).filter((file) => /\.(js|ts|json|css|map)$/.test(file));
  assert.ok(files.length > 300);
  const telling = files.filter((file) => readFileSync(join(project.installed, file), 'utf8').includes(process.cwd()));
  assert.deepEqual(telling, []);
});

test('its pages come with it: each link leads to a file of the package, or to examples and code, which the README tells not to be in it', () => {
  const pages = readdirSync(project.installed, { recursive: true }).filter(
    (file) => file.endsWith('.md') && !file.includes('node_modules'),
  );
  assert.ok(pages.length > 50);
  const links = pages.flatMap((path) => linksOf(path, readFileSync(join(project.installed, path), 'utf8')));
  const inside = links.filter(({ href }) => !/^([a-z][\w+.-]*:|#)/i.test(href));
  assert.ok(inside.length > 100);
  const targets = inside.map(({ path, href }) => [path, normalize(join(dirname(path), decodeURI(href).split('#')[0]))]);
  const dead = targets.filter(([, target]) => !existsSync(join(project.installed, target)));
  const left = /^(integrations|demo|bench|src|test|tools|stories|\.ci)\b/;
  assert.deepEqual(
    dead.filter(([path, target]) => path === 'README.md' || !left.test(target)),
    [],
  );
  assert.match(
    readFileSync(join(project.installed, 'README.md'), 'utf8'),
    /`integrations`, `demo`, `bench` and the source are in the repository, not in it/,
  );
});

test('a page can copy its tags from the package, with the hashes of the files in it', () => {
  const read = (name) => readFileSync(join(project.installed, 'dist/embed', name));
  const page = read('tags.html').toString();
  const hashOf = (kind, bytes) => `${kind}-${createHash(kind).update(bytes).digest('base64')}`;
  const scripts = [...page.matchAll(/ src="[^"]*\/([\w.-]+)" integrity="([^"]*)"/g)];
  assert.deepEqual(
    scripts.map(([, name]) => name),
    ['roadmap-view.js', 'roadmap-view.whole.js', 'roadmap-view.classic.js'],
  );
  const [map, block] = [...page.matchAll(/<script type="(?:importmap|application)[^>]*>([^<]*)/g)].map(([, text]) => text);
  const inMap = Object.entries(JSON.parse(map).integrity).map(([address, hash]) => [address.split('/').at(-1), hash]);
  const named = [...scripts.map(([, ...tag]) => tag), ...inMap, ...Object.entries(JSON.parse(block).files)];
  assert.ok(named.length > 40);
  for (const [name, hash] of named) assert.equal(hash, hashOf('sha384', read(name)), name);
  assert.ok(page.includes(`'${hashOf('sha256', map)}'`), 'the hash that a policy names is of the map as it stands');
});

test('nothing runs while it is installed, and only the declared dependencies come with it', () => {
  const folder = join(project.folder, 'node_modules');
  const scopes = readdirSync(folder).filter((name) => !name.startsWith('.'));
  const names = scopes.flatMap((name) => (name.startsWith('@') ? readdirSync(join(folder, name)).map((one) => `${name}/${one}`) : [name]));
  const scripts = ['preinstall', 'install', 'postinstall'];
  for (const name of names) {
    const own = packageOf(join(folder, name)).scripts ?? {};
    assert.deepEqual(
      scripts.filter((script) => own[script]),
      [],
      name,
    );
    assert.ok(!existsSync(join(folder, name, 'binding.gyp')), name);
  }
  const bill = JSON.parse(readFileSync(join(project.installed, 'dist/sbom.cdx.json'), 'utf8'));
  const told = new Set(['roadmap-view', ...bill.components.map(({ name }) => name)]);
  assert.deepEqual(
    names.filter((name) => !told.has(name)),
    [],
    'installed, and not in the bill of materials',
  );
  for (const peer of Object.keys(packageOf(project.installed).peerDependencies)) assert.ok(!names.includes(peer), `${peer} is optional`);
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

test('the server answers in the empty project', () => {
  const told = inProject(`
    import { lenses, parseRoadmap } from 'roadmap-view/sdk';
    import { createRoadmapHandler } from 'roadmap-view/server';
    const { roadmap } = parseRoadmap({ items: [{ title: 'Sign in' }] });
    const handler = createRoadmapHandler({ load: () => roadmap, lenses, authorize: (_request, lens) => lens === 'team' });
    const answer = await handler(new Request('https://portal.example/roadmap/team.json'));
    console.log(JSON.stringify([answer.status, (await answer.json()).items?.map(({ title }) => title)]));
  `);
  assert.deepEqual(told, [200, ['Sign in']]);
});

test('the command is installed with it', () => {
  project.write('roadmap.json', '{ "items": [{ "title": "Sign in" }] }');
  const projection = JSON.parse(project.run('npx --no-install roadmap-view project roadmap.json --lens team --today 2026-09-14'));
  assert.deepEqual(
    projection.items.map(({ title }) => title),
    ['Sign in'],
  );
});
