// The SharePoint web part: type-checked, bundled and packed by SharePoint Framework's own tools, and its bundle run in a page under the policy
// of modern pages. The page, its loader and the base class are stand-ins: what only a tenant can show stands in its README.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { unzipSync } from 'fflate';
import { launch } from 'puppeteer-core';
import { BROWSER_ARGS, findBrowser } from '../tools/find-browser.mjs';
import { policyOf } from '../test/csp/host-policies.mjs';
import { installApp } from './install-app.mjs';
import { roadmapSample } from './roadmap-sample.mjs';
import { serveFolder } from './serve-folder.mjs';
import { shoot } from './shoot.mjs';

const LIGHT = {
  isInverted: false,
  palette: { themeLighter: '#c5e9ea' },
  semanticColors: { bodyBackground: '#ffffff', bodyText: '#323130', bodySubtext: '#605e5c', link: '#026d70', bodyDivider: '#edebe9' },
};
const DARK = {
  isInverted: true,
  palette: { themeLighter: '#0b3b3c' },
  semanticColors: { bodyBackground: '#1f1f1f', bodyText: '#ffffff', bodySubtext: '#d0d0d0', link: '#4bd0d4', bodyDivider: '#3b3a39' },
};

const kept = process.env.INTEGRATIONS_DIR;
const folder = kept ?? mkdtempSync(join(tmpdir(), 'roadmap-sharepoint-'));
const site = mkdtempSync(join(tmpdir(), 'roadmap-sharepoint-site-'));
let app, browser, pages, servers;
/** What each server of roadmaps was asked with: its Authorization header. */
const asked = { known: [], unknown: [] };

/** A server of roadmaps of its own origin. */
async function roadmapServer(heard) {
  const server = createServer(({ method, headers }, response) => {
    const shared = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': '*' };
    if (method === 'OPTIONS') return void response.writeHead(204, shared).end();
    heard.push(headers.authorization);
    response.writeHead(200, { ...shared, 'Content-Type': 'application/json' }).end(JSON.stringify(roadmapSample));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://localhost:${server.address().port}`, close: () => server.close() };
}

before(async () => {
  servers = { known: await roadmapServer(asked.known), unknown: await roadmapServer(asked.unknown) };
  app = installApp('sharepoint', folder, {
    npm: '--legacy-peer-deps --ignore-scripts',
    change: (copy) => {
      const file = join(copy, 'src/webparts/roadmapView/servers.ts');
      const text = readFileSync(file, 'utf8');
      writeFileSync(file, text.replace('= {};', `= { '${servers.known.address}': 'api://roadmap' };`));
    },
  });
  app.run('npm run --silent types');
  app.run('npm run --silent build');
  mkdirSync(join(site, 'sites'));
  cpSync(join(app.folder, 'release/assets'), join(site, 'assets'), { recursive: true });
  cpSync(join(app.folder, 'page'), join(site, 'page'), { recursive: true });
  cpSync(join(app.folder, 'page/index.html'), join(site, 'index.html'));
  const [manifest] = readdirSync(join(app.folder, 'release/manifests'));
  cpSync(join(app.folder, 'release/manifests', manifest), join(site, 'manifest.json'));
  writeFileSync(join(site, 'sites/plan.json'), JSON.stringify(roadmapSample));
  pages = await serveFolder(site, (address) => ({
    'Content-Security-Policy': policyOf('sharepoint', address).replace('dist/embed', 'assets'),
  }));
  browser = await launch({ executablePath: await findBrowser(), args: BROWSER_ARGS });
});
after(async () => {
  await browser?.close();
  for (const server of [pages, ...Object.values(servers ?? {})]) server?.close();
  rmSync(site, { recursive: true, force: true });
  if (!kept) rmSync(folder, { recursive: true, force: true });
});

const PROPERTIES = { src: '/sites/plan.json', lens: 'team', lenses: '', layout: '' };

async function open(properties, theme = LIGHT) {
  const page = await browser.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${pages.address}/`);
  await page.evaluate((...given) => void window.openWebPart(...given), { ...PROPERTIES, ...properties }, theme);
  const drawn = () =>
    page.waitForFunction(() => document.querySelector('roadmap-view')?.shadowRoot?.querySelector('[data-state=ready]'), {
      timeout: 30_000,
    });
  const clean = async () => assert.deepEqual([await page.evaluate(() => window.refused), problems], [[], []]);
  return { page, drawn, clean };
}

test('the package holds the bundle, each of its parts, and asks for no custom script', () => {
  const files = unzipSync(readFileSync(join(app.folder, 'sharepoint/solution/roadmap-view.sppkg')));
  const inside = Object.keys(files)
    .filter((name) => name.startsWith('ClientSideAssets/'))
    .map((name) => name.replace(/.*\//, ''));
  const built = readdirSync(join(app.folder, 'release/assets'));
  assert.ok(built.length > 10, `${built.length} files`);
  for (const file of built) assert.ok(inside.includes(file), file);
  const [part] = Object.entries(files).filter(([name]) => name.endsWith('WebPart_c0a3d9a6-93a4-4c58-8b1d-2e7f5f1b7a03.xml'));
  const manifest = new TextDecoder().decode(part[1]);
  assert.match(manifest, /SPCLIENTSIDEASSETLIBRARY/i, 'its files are those in the package');
  assert.doesNotMatch(manifest, /requiresCustomScript&quot;:true/);
});

test('it draws a file of the site through the lens of the editor, under the policy, its parts from the trusted folder', async () => {
  const { page, drawn, clean } = await open({ lens: 'exec' });
  await drawn();
  const told = await page.$eval('roadmap-view', (view) => [view.projection.lens.id, view.locale, view.projection.items.length > 0]);
  assert.deepEqual(told, ['exec', 'en-US', true]);
  await page.evaluate(() => Object.assign(window.part.properties, { layout: 'timeline' }) && window.part.render());
  await page.waitForFunction(() => document.querySelector('roadmap-view').shadowRoot.querySelector('[part=timeline]'), { timeout: 30_000 });
  await clean();
  await shoot(page, 'sharepoint');
});

test('it takes the colours of its section, also when they change', async () => {
  const { page, drawn, clean } = await open({});
  await drawn();
  const look = () => page.$eval('roadmap-view', (view) => [view.scheme, getComputedStyle(view).backgroundColor]);
  assert.deepEqual(await look(), ['light', 'rgb(255, 255, 255)']);
  await page.evaluate((theme) => window.part.onThemeChanged(theme), DARK);
  assert.deepEqual(await look(), ['dark', 'rgb(31, 31, 31)']);
  await clean();
  await page.$eval('main', (section) => Object.assign(section.style, { background: '#1f1f1f', color: '#ffffff' }));
  await shoot(page, 'sharepoint-dark');
});

test('a reader’s token goes to the server that the package names, and to no other that an editor writes', async () => {
  const known = await open({ src: `${servers.known.address}/plan.json` });
  await known.drawn();
  const unknown = await open({ src: `${servers.unknown.address}/plan.json` });
  await unknown.drawn();
  assert.deepEqual(asked, { known: ['Bearer token for api://roadmap'], unknown: [undefined] });
});

test('it says what is missing, and draws nothing of an address that is none', async () => {
  const { page, clean } = await open({ src: '' });
  const text = () => page.$eval('#zone', (part) => part.textContent);
  await page.waitForFunction(() => /Write the address/.test(document.querySelector('#zone').textContent));
  for (const src of ['javascript:alert(1)', '//evil.example/p.json', '/\\evil.example', 'plan.json']) {
    await page.evaluate((src) => Object.assign(window.part.properties, { src }) && window.part.render(), src);
    assert.match(await text(), /Write a path/);
    assert.equal(await page.$('roadmap-view'), null);
  }
  await clean();
});

test('its settings are the source, the lens, the lenses and the layout; a wrong address is said so there', async () => {
  const { page } = await open({});
  await page.waitForFunction(() => window.part);
  const told = await page.evaluate(() => {
    const [{ groups }] = window.part.getPropertyPaneConfiguration().pages;
    const fields = groups.flatMap((group) => group.groupFields);
    const wrong = ['', ' ', '/a.json', 'https://x.example/{lens}.json', 'x', 'data:,x'].map(
      (src) => fields[0].onGetErrorMessage(src) !== '',
    );
    return { names: fields.map(({ target }) => target), layouts: fields[3].options.length, wrong };
  });
  assert.deepEqual(told, {
    names: ['src', 'lens', 'lenses', 'layout'],
    layouts: 7,
    wrong: [false, false, false, false, true, true],
  });
});

test('it is gone when the page takes it away', async () => {
  const { page, drawn, clean } = await open({});
  await drawn();
  await page.evaluate(() => window.part.onDispose());
  assert.equal(await page.$('roadmap-view'), null);
  await clean();
});
