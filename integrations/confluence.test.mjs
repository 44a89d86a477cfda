// The Forge app: its manifest before the platform's own validator, its functions and pages in a real browser under the policy that the
// platform computes, over a bridge and a product that answer as written here. What only an account can show stands in its README.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import Ajv from 'ajv';
import { launch } from 'puppeteer-core';
import { build } from 'vite';
import { BROWSER_ARGS, findBrowser } from '../tools/find-browser.mjs';
import { packPackage } from './pack-package.mjs';
import { serveFolder } from './serve-folder.mjs';
import { shoot } from './shoot.mjs';

const ROADMAP = {
  title: 'Plan',
  items: [
    { id: 'sso', title: 'Sign in', timeframe: '2026-Q4', links: [{ url: 'https://tracker.example/1', title: 'Ticket' }] },
    { id: 'deal', title: 'Buy Quillfeather', visibility: 'team' },
  ],
};
/** Bytes that a macro may load, in English, until its lens is drawn: what it weighs with the layout, rounded up. */
const LOADED = { exec: 82_500, team: 93_000, sales: 80_000 };
const kept = process.env.INTEGRATIONS_DIR;
const folder = kept ?? mkdtempSync(join(tmpdir(), 'roadmap-confluence-'));
const app = join(folder, 'confluence');
const require = createRequire(join(app, 'package.json'));

let browser, resolver, exportAdf, sdk, servers;
/** What the product and the server are asked, and answer. */
let asked, answers;

const json = (value, status = 200) => new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json' } });

function run(command) {
  const { status, stdout, stderr } = spawnSync(command, { cwd: app, encoding: 'utf8', shell: true });
  assert.equal(status, 0, `${command}\n${stdout}${stderr}`);
}

/** The platform bundles the functions before it runs them; this does as much. */
function bundleFunctions() {
  const input = Object.fromEntries(['index', 'export'].map((name) => [name, join(app, 'src', `${name}.js`)]));
  return build({
    root: app,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: true, outDir: join(app, 'functions'), rolldownOptions: { input, output: { entryFileNames: '[name].mjs' } } },
  });
}

/** The header that Custom UI sends with a page. */
function policyOf(html) {
  const { CSPInjectionService, CSPProcessingService } = require('@forge/csp');
  const details = new CSPProcessingService({ info() {} }, require('cheerio').load).getCspDetails(html, {});
  const lines = new CSPInjectionService().getInjectableCSP({
    existingCSPDetails: details,
    microsEnv: 'prod',
    hostname: 'https://acme.atlassian.net',
  });
  return lines.filter((line) => !/^(report-uri|frame-ancestors)/.test(line)).join('; ');
}

before(async () => {
  mkdirSync(app, { recursive: true });
  const tarball = packPackage(folder);
  cpSync(fileURLToPath(new URL('confluence', import.meta.url)), app, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(app, 'package.json'), 'utf8'));
  delete manifest.dependencies['roadmap-view'];
  writeFileSync(join(app, 'package.json'), JSON.stringify(manifest));
  run(`npm install --silent --no-audit --no-fund --prefer-offline --ignore-scripts --no-package-lock "${tarball}"`);
  run('npm run --silent build');
  const answer = (path) => (Object.entries(answers).find(([part]) => path.includes(part))?.[1] ?? (() => json({}, 404)))();
  // the two seams of the platform's own library: its products, in somebody's name, and everybody else
  globalThis.__forge_fetch__ = async ({ provider }, path) => (asked.push({ provider, path }), answer(path));
  globalThis.fetch = async (path, { headers }) => (
    asked.push({ path, authorization: new Headers(headers).get('authorization') }),
    answer(path)
  );
  await bundleFunctions();
  const source = (name) => import(pathToFileURL(join(app, 'functions', name)));
  resolver = (await source('index.mjs')).handler;
  exportAdf = (await source('export.mjs')).handler;
  sdk = await import(pathToFileURL(join(app, 'node_modules/roadmap-view/dist/sdk/index.js')));
  servers = {};
  for (const name of ['roadmap', 'config']) {
    const dist = join(app, 'static', name, 'dist');
    const policy = policyOf(readFileSync(join(dist, 'index.html'), 'utf8'));
    servers[name] = await serveFolder(dist, { 'Content-Security-Policy': policy });
  }
  browser = await launch({ executablePath: await findBrowser(), args: BROWSER_ARGS });
});
after(async () => {
  await browser?.close();
  for (const server of Object.values(servers ?? {})) server.close();
  if (!kept) rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  asked = [];
  answers = { '/attachments?': () => json({ results: [{ id: 'att7' }] }), '/att7/download': () => json(ROADMAP) };
});

const contextOf = (config, more = {}, locale = 'de_DE') => ({
  localId: 'l1',
  locale,
  timezone: 'Europe/Berlin',
  theme: { colorMode: 'dark' },
  extension: { type: 'macro', config, content: { id: '42' }, ...more },
});
const invoke = (context, payload = {}) => resolver({ call: { functionKey: 'projection', payload }, context });
const ATTACHED = { mode: 'attachment', lens: 'exec', file: 'plan.json' };
const projectionOf = (lens) => sdk.project(sdk.loadRoadmap(ROADMAP).roadmap, sdk.lenses[lens], { today: '2026-09-14' });

/** One of the app's pages, over a bridge that notes what it is asked. */
async function open(name, config, more, locale, { scheme = 'dark', site } = {}) {
  const page = await browser.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  const context = { ...contextOf(config, more, locale), theme: { colorMode: scheme } };
  await page.exposeFunction('backend', (payload) => invoke(context, payload));
  await page.evaluateOnNewDocument((context) => {
    globalThis.calls = [];
    globalThis.refused = [];
    document.addEventListener('securitypolicyviolation', (event) => globalThis.refused.push(event.violatedDirective));
    globalThis.__bridge = {
      callBridge: async (name, payload) => {
        const isDrawn = Boolean(document.querySelector('roadmap-view')?.shadowRoot?.querySelector('[data-state=ready]'));
        globalThis.calls.push({ name, payload: JSON.parse(JSON.stringify(payload ?? null)), isDrawn });
        if (name === 'getContext') return context;
        if (name === 'invoke') return globalThis.backend(payload.payload);
        return true;
      },
    };
  }, context);
  await page.goto(`${(site ?? servers[name]).address}/`);
  const calls = (wanted) => page.evaluate((name) => globalThis.calls.filter((call) => call.name === name), wanted);
  const clean = async () => assert.deepEqual([await page.evaluate(() => globalThis.refused), problems], [[], []]);
  return { page, calls, clean };
}

const isReady = (page) => page.waitForFunction(() => globalThis.calls.some(({ name }) => /ready/i.test(name)), { timeout: 30_000 });
const readyCalls = (page) => page.evaluate(() => globalThis.calls.filter(({ name }) => name === 'emitReadyEvent'));

test('the platform’s validator finds nothing wrong with the manifest, and does find what is wrong', async () => {
  const { validate } = require('@forge/manifest');
  const here = process.cwd();
  try {
    process.chdir(app);
    const right = await validate(false);
    assert.deepEqual([right.success, right.errors ?? []], [true, []]);
    const text = readFileSync('manifest.yml', 'utf8');
    writeFileSync('manifest.yml', text.replace('resource: config', 'resource: confg'));
    const wrong = await validate(false);
    writeFileSync('manifest.yml', text);
    assert.match(JSON.stringify(wrong.errors), /confg/);
  } finally {
    process.chdir(here);
  }
});

/** What the platform's linters of a client say of the app, as `[file, message]`. They know no interface of a product here. */
async function linted(files) {
  const { validate } = require('@forge/manifest');
  const { lint } = require('@forge/lint');
  const noInterface = join(folder, 'no-interface.json');
  writeFileSync(noInterface, '{"paths":{}}');
  process.env.USE_LOCAL_SWAGGER = '1';
  for (const product of ['CONF', 'CONF_V2', 'JIRA', 'JSM', 'JSW', 'BB']) process.env[`LOCAL_${product}_SWAGGER`] = noInterface;
  const here = process.cwd();
  const quiet = { info() {}, warn() {}, error() {}, debug() {}, trace() {} };
  try {
    process.chdir(app);
    const { manifestObject } = await validate(false);
    const features = { getDeprecatedRuntimes: async () => [] };
    const results = await lint(files, manifestObject, 'development', quiet, features, { linter: { mode: 'client-side' } });
    assert.ok(results.length > files.length, `${results.length} results`);
    return results.flatMap(({ file, errors, warnings }) => [...errors, ...warnings].map(({ message }) => [file, message]));
  } finally {
    process.chdir(here);
  }
}

test('the platform’s linters find nothing wrong with the app, and do find an address that the manifest does not name', async () => {
  const files = readdirSync(join(app, 'src')).map((file) => `src/${file}`);
  assert.deepEqual(await linted(files), []);
  writeFileSync(join(app, 'wrong.js'), `import api from '@forge/api';\nexport const x = () => api.fetch('https://unnamed.example/x');\n`);
  const [[file, message]] = await linted(['wrong.js']);
  assert.equal(file, 'wrong.js');
  assert.match(message, /unnamed\.example/);
});

test('the macro draws the attached file under the platform’s policy, and says once that it is ready, when it is', async () => {
  const { page, calls, clean } = await open('roadmap', ATTACHED);
  await isReady(page);
  await new Promise((resolve) => setTimeout(resolve, 300));
  const ready = await readyCalls(page);
  assert.deepEqual(
    ready.map(({ isDrawn }) => isDrawn),
    [true],
  );
  assert.equal((await calls('enableTheming')).length, 1);
  const titles = await page.evaluate(() => document.querySelector('roadmap-view').projection.items.map(({ title }) => title));
  assert.deepEqual(titles, ['Sign in']);
  await clean();
});

test('the macro stands in a page around it, in the frame that the platform makes, without a word from either', async () => {
  const sample = JSON.parse(readFileSync(fileURLToPath(new URL('../demo/data/sample/roadmap.json', import.meta.url)), 'utf8'));
  answers['/att7/download'] = () => json(sample);
  const around = join(folder, 'site');
  cpSync(fileURLToPath(new URL('confluence/site', import.meta.url)), around, { recursive: true });
  const html = readFileSync(join(around, 'index.html'), 'utf8');
  writeFileSync(join(around, 'index.html'), html.replace('{{app}}', `${servers.roadmap.address}/`));
  servers.site ??= await serveFolder(around);
  const { page, clean } = await open('roadmap', ATTACHED, {}, 'en_GB', { scheme: 'light', site: servers.site });
  await page.setViewport({ width: 1440, height: 900 });
  const frame = await page.waitForFrame((frame) => frame.url().startsWith(servers.roadmap.address));
  await isReady(frame);
  assert.deepEqual(await frame.evaluate(() => globalThis.refused), []);
  assert.equal(await frame.$eval('roadmap-view', (view) => view.projection.lens.id), 'exec');
  await clean();
  await shoot(page, 'confluence');
});

test('it does not say that it is ready while it waits for its data', async () => {
  let give;
  answers['/att7/download'] = () => new Promise((resolve) => (give = () => resolve(json(ROADMAP))));
  const { page, clean } = await open('roadmap', ATTACHED);
  await page.waitForFunction(() => globalThis.calls.some(({ name }) => name === 'invoke'));
  await new Promise((resolve) => setTimeout(resolve, 700));
  assert.deepEqual(await readyCalls(page), []);
  give();
  await isReady(page);
  assert.deepEqual(
    (await readyCalls(page)).map(({ isDrawn }) => isDrawn),
    [true],
  );
  await clean();
});

test('it is dark where the site is, and in the language of the reader', async () => {
  const { page, clean } = await open('roadmap', ATTACHED);
  await isReady(page);
  const { scheme, locale } = await page.evaluate(() => ({
    ...document.querySelector('roadmap-view').attributes,
    scheme: document.querySelector('roadmap-view').scheme,
    locale: document.querySelector('roadmap-view').locale,
  }));
  assert.deepEqual([scheme, locale], ['dark', 'de-DE']);
  const takes = (scheme) => page.waitForFunction((wanted) => document.querySelector('roadmap-view').scheme === wanted, {}, scheme);
  const name = (mode) => page.evaluate((mode) => document.documentElement.setAttribute('data-color-mode', mode), mode);
  await name('light');
  await takes('light');
  await name('auto');
  await name('dark');
  await takes('dark');
  await clean();
});

test('it has the type and the colours that the site’s tokens name, and no serifs where it names none', async () => {
  const { page, clean } = await open('roadmap', ATTACHED);
  await isReady(page);
  const look = () =>
    page.$eval('roadmap-view', (view) => {
      const { fontFamily, color } = getComputedStyle(view);
      return [fontFamily, color, getComputedStyle(view.shadowRoot.querySelector('.muted')).color];
    });
  assert.equal((await look())[0], 'system-ui, sans-serif');
  const tokens = { '--ds-font-family-body': 'cursive', '--ds-text': 'rgb(1, 2, 3)', '--ds-text-subtle': 'rgb(4, 5, 6)' };
  await page.evaluate((tokens) => {
    for (const [name, value] of Object.entries(tokens)) document.documentElement.style.setProperty(name, value);
  }, tokens);
  assert.deepEqual(await look(), Object.values(tokens));
  await clean();
});

test('it is of the macro’s lens, and offers no reader another', async () => {
  const { page, clean } = await open('roadmap', { ...ATTACHED, lens: 'team' });
  await isReady(page);
  const told = await page.$eval('roadmap-view', (view) => [
    view.currentLens,
    view.lensChoices.map(({ id }) => id),
    view.shadowRoot.querySelectorAll('.lens').length,
  ]);
  assert.deepEqual(told, ['team', ['team'], 0]);
  await clean();
});

test('a whole roadmap that is attached is projected before it reaches the page', async () => {
  const { projection } = await invoke(contextOf(ATTACHED));
  assert.ok(!JSON.stringify(projection).includes('Quillfeather'));
  assert.deepEqual(
    asked.map(({ provider }) => provider),
    ['user', 'user'],
  );
  assert.match(asked[0].path, /^\/wiki\/api\/v2\/pages\/42\/attachments\?filename=plan\.json$/);
});

test('a projection that is attached is shown as it is, if it is of the macro’s lens', async () => {
  answers['/att7/download'] = () => json(projectionOf('sales'));
  assert.equal((await invoke(contextOf({ ...ATTACHED, lens: 'sales' }))).projection.lens.id, 'sales');
  assert.match((await invoke(contextOf(ATTACHED))).trouble, /made for "sales", not for "exec"/);
});

test('the server is asked for the macro’s lens, with the app’s token, and for no other whatever a reader sends', async () => {
  process.env.ROADMAP_TOKEN = 'secret';
  answers = { '/roadmap/': () => json(projectionOf('exec')) };
  const { projection } = await invoke(contextOf({ mode: 'server', lens: 'exec' }), { lens: 'team', config: { lens: 'team' } });
  delete process.env.ROADMAP_TOKEN;
  assert.equal(projection.lens.id, 'exec');
  assert.deepEqual(
    asked.map(({ path, authorization }) => [path, authorization]),
    [['https://roadmap.example.com/roadmap/exec.json', 'Bearer secret']],
  );
  assert.ok(!JSON.stringify(projection).includes('secret'));
});

test('a pasted address of the server becomes a macro of its lens', async () => {
  answers = { '/roadmap/': () => json(projectionOf('sales')) };
  const autoConvertLink = 'https://roadmap.example.com/embed/sales?x=1';
  for (const config of [undefined, {}]) assert.equal((await invoke(contextOf(config, { autoConvertLink }))).projection.lens.id, 'sales');
  const exported = JSON.stringify(await exportAdf({ context: { extension: { autoConvertLink, content: { id: '42' } } } }));
  assert.ok(exported.includes('Plan') && asked.length === 3 && asked.every(({ path }) => path.endsWith('/roadmap/sales.json')), exported);
  const saved = { mode: 'server', lens: 'exec' };
  assert.match((await invoke(contextOf(saved, { autoConvertLink }))).trouble, /made for "sales", not for "exec"/);
  const { page, clean } = await open('config', undefined, { autoConvertLink });
  await page.waitForFunction(() => document.querySelector('[name=lens]').value === 'sales');
  assert.equal(await page.$eval('[value=server]', (radio) => radio.checked), true);
  await clean();
});

for (const [what, change, words, config = ATTACHED] of [
  ['there is no such file', { '/attachments?': () => json({ results: [] }) }, /no file "plan\.json"/],
  ['the reader may not read it', { '/attachments?': () => json({}, 403) }, /could not be read \(403\)/],
  ['the file is gone', { '/att7/download': () => json({}, 404) }, /could not be read \(404\)/],
  ['the file is no JSON', { '/att7/download': () => new Response('<html>') }, /is no JSON/],
  ['the server refuses', { '/roadmap/': () => json({}, 403) }, /server answered 403/, { mode: 'server', lens: 'exec' }],
])
  test(`it says so, and is ready to be printed, where ${what}`, async () => {
    Object.assign(answers, change);
    const { page, clean } = await open('roadmap', config);
    await isReady(page);
    assert.match(await page.$eval('[role=alert]', (line) => line.textContent), words);
    assert.equal((await readyCalls(page)).length, 1);
    await clean();
  });

test('a macro without settings that is just inserted says what is missing', async () => {
  answers['/attachments?'] = () => json({ results: [] });
  assert.match((await invoke(contextOf(undefined))).trouble, /no file "roadmap\.json"/);
  assert.match((await invoke(contextOf({ ...ATTACHED, lens: '../x' }))).trouble, /names no lens/);
});

test('a link is opened by the site', async () => {
  const { page, calls, clean } = await open('roadmap', { ...ATTACHED, lens: 'team' });
  await isReady(page);
  await page.evaluate(() => document.querySelector('roadmap-view').showDetails('sso'));
  await page.evaluate(() => document.querySelector('roadmap-view').shadowRoot.querySelector('.details a').click());
  await page.waitForFunction(() => globalThis.calls.some(({ name }) => name === 'open' || name === 'navigate'));
  const [call] = [...(await calls('open')), ...(await calls('navigate'))];
  assert.match(JSON.stringify(call.payload), /https:\/\/tracker\.example\/1/);
  await clean();
});

test('the settings show what the macro has, and are saved as it reads them', async () => {
  const { page, calls, clean } = await open('config', { mode: 'server', lens: 'sales' });
  await page.waitForFunction(() => document.querySelector('[name=lens]').value === 'sales');
  const isThere = () => page.$eval('#file', (label) => label.checkVisibility());
  assert.equal(await isThere(), false);
  await page.click('[value=attachment]');
  assert.equal(await isThere(), true);
  assert.match(await page.$eval('#hint', (hint) => hint.textContent), /may read this page/);
  await page.type('[name=file]', 'plan.json');
  await page.click('[type=submit]');
  await page.waitForFunction(() => globalThis.calls.some(({ name }) => name === 'submit'));
  assert.deepEqual((await calls('submit'))[0].payload.config ?? (await calls('submit'))[0].payload, {
    lens: 'sales',
    mode: 'attachment',
    file: 'plan.json',
  });
  await clean();
});

test('exports are documents that the platform’s schema knows, for Word and for PDF, of the macro’s lens', async () => {
  const { $schema, ...schema } = createRequire(import.meta.url)('@atlaskit/adf-schema/dist/json-schema/v1/full.json');
  assert.match($schema, /draft-04/);
  const isAdf = new Ajv({ strict: false, validateSchema: false }).compile(schema);
  assert.ok(!isAdf({ type: 'doc', version: 1, content: [{ type: 'text' }] }));
  const word = await exportAdf({ context: { config: ATTACHED, content: { id: '42' } } });
  const pdf = await exportAdf({ context: { extension: { content: { id: '42' } } }, extensionPayload: { config: ATTACHED } });
  answers['/attachments?'] = () => json({ results: [] });
  const none = await exportAdf({ context: { config: ATTACHED, content: { id: '42' } } });
  for (const document of [word, pdf, none]) assert.ok(isAdf(document), JSON.stringify(isAdf.errors?.slice(0, 3)));
  assert.ok(JSON.stringify(word).includes('Sign in') && !JSON.stringify(word).includes('Quillfeather'));
  assert.deepEqual(pdf, word);
  assert.match(JSON.stringify(none), /no file/);
});

test('the macro’s scripts weigh no more than 69 kB with the page, and what they may with each lens that is drawn', async (t) => {
  const assets = join(app, 'static/roadmap/dist/assets');
  const weigh = (file) => gzipSync(readFileSync(join(assets, file)), { level: 9 }).length;
  const all = readdirSync(assets).filter((file) => file.endsWith('.js'));
  const first = new Set();
  const follow = (text) => {
    for (const [, file] of text.matchAll(/(?:src="|from\s*["'`]|import\s*["'`])\.\/(?:assets\/)?([\w.-]+\.js)["'`]/g))
      if (!first.has(file) && all.includes(file)) first.add(file) && follow(readFileSync(join(assets, file), 'utf8'));
  };
  follow(readFileSync(join(assets, '../index.html'), 'utf8'));
  const sum = (files) => [...files].reduce((bytes, file) => bytes + weigh(file), 0);
  t.diagnostic(`${sum(first)} bytes gzip with the page, in ${first.size} scripts; ${all.length - first.size} more when they are needed`);
  assert.ok(sum(first) > 30_000 && sum(first) <= 69_000, `${sum(first)} bytes`);
  for (const [lens, limit] of Object.entries(LOADED)) {
    const { page } = await open('roadmap', { ...ATTACHED, lens }, {}, 'en-GB');
    await isReady(page);
    const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name.split('/').pop()));
    const files = new Set(loaded.filter((file) => all.includes(file)));
    t.diagnostic(`${sum(files)} bytes gzip until ${lens} is drawn, in ${files.size} scripts`);
    assert.ok(
      [...first].every((file) => files.has(file)),
      'the page loads what it says',
    );
    assert.ok(sum(files) <= limit, `${lens}: ${sum(files)} bytes`);
    await page.close();
  }
});
