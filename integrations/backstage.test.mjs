// The Backstage plugin in an app of Backstage's own packages, with the real catalogue plugin, driven in Chromium. The backend is played: what
// the catalogue, the sign-in of guests and the proxy answer.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { launch } from 'puppeteer-core';
import { BROWSER_ARGS, findBrowser } from '../tools/find-browser.mjs';
import { installApp } from './install-app.mjs';
import { roadmapSample } from './roadmap-sample.mjs';
import { shoot } from './shoot.mjs';

const kept = process.env.INTEGRATIONS_DIR;
const folder = kept ?? mkdtempSync(join(tmpdir(), 'roadmap-backstage-'));
let browser, server, address, sdk;
/** What the proxy was asked for, and with which authorization. */
let asked;

const entity = (name, annotations) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name, namespace: 'default', uid: name, etag: name, annotations },
  spec: { type: 'service', owner: 'group:default/dispatch', lifecycle: 'production' },
  relations: [],
});
const ENTITIES = {
  payments: entity('payments', { 'roadmap-view/source': 'payments/{lens}.json', 'roadmap-view/lens': 'exec' }),
  elsewhere: entity('elsewhere', { 'roadmap-view/source': '../../auth/secret' }),
  quiet: entity('quiet', {}),
};

const base64 = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
const TOKEN = `${base64({ alg: 'none' })}.${base64({ sub: 'user:development/guest', exp: 4e9, iat: 1 })}.x`;
const IDENTITY = { token: TOKEN, identity: { type: 'user', userEntityRef: 'user:development/guest', ownershipEntityRefs: [] } };
const GUEST = { providerInfo: {}, profile: { displayName: 'Guest' }, backstageIdentity: { ...IDENTITY, expiresInSeconds: 3600 } };

function answerOfProxy(path, authorization) {
  asked.push({ path, authorization });
  const lens = sdk.lenses[/\/(\w+)\.json$/.exec(path)?.[1]];
  return lens && sdk.project(sdk.loadRoadmap(roadmapSample).roadmap, lens, { today: '2026-09-14' });
}

function answer({ url, headers }) {
  const { pathname } = new URL(url, 'http://localhost');
  const name = /^\/api\/catalog\/entities\/by-name\/component\/default\/([\w-]+)$/.exec(pathname)?.[1];
  if (name) return ENTITIES[name];
  if (pathname === '/api/auth/guest/refresh') return GUEST;
  if (pathname.startsWith('/api/proxy/')) return answerOfProxy(pathname, headers.authorization);
  if (pathname.startsWith('/api/catalog/')) return { items: [], totalItems: 0, pageInfo: {} };
  return undefined;
}

const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html; charset=utf-8' };

/** The app, its addresses without a file being its one page, and the backend beside it. */
function serveApp(dist) {
  return createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (pathname.startsWith('/api/')) {
      const body = answer(request);
      return void response.writeHead(body ? 200 : 404, { 'Content-Type': 'application/json' }).end(JSON.stringify(body ?? { error: {} }));
    }
    const file = join(dist, pathname);
    const found = extname(pathname) && existsSync(file) ? file : join(dist, 'index.html');
    response.writeHead(200, { 'Content-Type': TYPES[extname(found)] ?? 'application/octet-stream' }).end(readFileSync(found));
  });
}

before(async () => {
  sdk = await import('roadmap-view/sdk');
  // its older parts name an older React in their peers, as Backstage's own starter overrides
  const app = installApp('backstage', folder, { npm: '--force --ignore-scripts' });
  app.run('npm run --silent build');
  server = serveApp(join(app.folder, 'dist'));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://localhost:${server.address().port}`;
  browser = await launch({ executablePath: await findBrowser(), args: BROWSER_ARGS });
});
after(async () => {
  await browser?.close();
  server?.close();
  if (!kept) rmSync(folder, { recursive: true, force: true });
});

async function open(path) {
  asked = [];
  // each signs in by itself: a browser remembers how it was done
  const page = await (await browser.createBrowserContext()).newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(error.message));
  await page.setViewport({ width: 1440, height: 900 });
  await page.goto(`${address}${path}`);
  const enter = await page.waitForSelector('button ::-p-text(Enter)', { timeout: 30_000 });
  await enter.click();
  return { page, problems };
}

const drawn = (page) =>
  page.waitForFunction(
    () =>
      document.querySelector('roadmap-view')?.shadowRoot?.querySelector('[data-state=ready]') &&
      document.querySelector('roadmap-view').projection,
    { timeout: 30_000 },
  );
const shown = (page) => page.$eval('roadmap-view', ({ projection, lenses, src }) => ({ lens: projection.lens.id, lenses, src }));

test('its own tools build it, and its types hold against those of Backstage', () => assert.ok(server));

test('an entity has a card with its roadmap, asked of the proxy in the name of who is signed in', async () => {
  const { page, problems } = await open('/catalog/default/component/payments');
  await drawn(page);
  assert.deepEqual(await shown(page), { lens: 'exec', lenses: 'exec', src: `${address}/api/proxy/roadmap/payments/{lens}.json` });
  assert.deepEqual(
    asked.map(({ path, authorization }) => [path, authorization]),
    ['lenses', 'exec'].map((name) => [`/api/proxy/roadmap/payments/${name}.json`, `Bearer ${TOKEN}`]),
  );
  assert.deepEqual(problems, []);
  await page.$eval('roadmap-view', (view) => {
    view.style.scrollMarginBlockStart = '240px';
    view.scrollIntoView({ block: 'start' });
  });
  await shoot(page, 'backstage-card');
});

test('its tab offers the lenses, and asks for the one that the reader chooses', async () => {
  const { page, problems } = await open('/catalog/default/component/payments/roadmap');
  await drawn(page);
  const former = (await shown(page)).lens;
  await page.evaluate(() => document.querySelector('roadmap-view').shadowRoot.querySelector('input[value=sales]').click());
  await page.waitForFunction(() => document.querySelector('roadmap-view').projection?.lens.id === 'sales', { timeout: 30_000 });
  assert.deepEqual(
    asked.filter(({ path }) => /\/(exec|team|sales)\.json$/.test(path)).map(({ path }) => path),
    [former, 'sales'].map((lens) => `/api/proxy/roadmap/payments/${lens}.json`),
  );
  assert.deepEqual(problems, []);
});

test('the page shows the roadmap that the app’s settings name, in the colours of the app, also in the dark', async () => {
  const { page, problems } = await open('/roadmap');
  await drawn(page);
  assert.equal((await shown(page)).src, `${address}/api/proxy/roadmap/all/{lens}.json`);
  assert.equal(await page.$eval('roadmap-view', (view) => getComputedStyle(view).backgroundColor), 'rgb(255, 255, 255)');
  await shoot(page, 'backstage-page');
  await page.evaluate(() => localStorage.setItem('theme', 'dark'));
  await page.reload();
  await drawn(page);
  const [scheme, paper] = await page.$eval('roadmap-view', (view) => [view.scheme, getComputedStyle(view).backgroundColor]);
  assert.equal(scheme, 'dark');
  assert.notEqual(paper, 'rgb(255, 255, 255)');
  await shoot(page, 'backstage-dark');
  await page.evaluate(() => localStorage.removeItem('theme'));
  assert.deepEqual(problems, []);
});

test('an entity that names none has no card, and one that names a path elsewhere is told so, and nothing is asked', async () => {
  const quiet = await open('/catalog/default/component/quiet');
  await quiet.page.waitForFunction(() => /production/.test(document.body.textContent), { timeout: 30_000 });
  assert.equal(await quiet.page.$('roadmap-view'), null);
  const { page } = await open('/catalog/default/component/elsewhere');
  await page.waitForFunction(() => /is no path below the proxy/.test(document.body.textContent), { timeout: 30_000 });
  assert.equal(await page.$('roadmap-view'), null);
  assert.deepEqual(asked, []);
});
