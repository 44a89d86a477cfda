// The Grafana panel: type-checked against Grafana's packages, built as its starter builds, and run with its real libraries and themes in a
// page that plays its loader; and what its own sanitiser leaves of our markup in a text panel. There is no Grafana here.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { launch } from 'puppeteer-core';
import { BROWSER_ARGS, findBrowser } from '../tools/find-browser.mjs';
import { installApp } from './install-app.mjs';
import { roadmapSample } from './roadmap-sample.mjs';
import { serveFolder } from './serve-folder.mjs';
import { shoot } from './shoot.mjs';

const kept = process.env.INTEGRATIONS_DIR;
const folder = kept ?? mkdtempSync(join(tmpdir(), 'roadmap-grafana-'));
const site = mkdtempSync(join(tmpdir(), 'roadmap-grafana-site-'));
let app, browser, server;

before(async () => {
  const { embedPage, lenses, loadRoadmap, project } = await import('roadmap-view/sdk');
  app = installApp('grafana', folder, { npm: '--force --ignore-scripts' });
  app.run('npm run --silent build');
  app.run('npm run --silent build:page');
  cpSync(join(app.folder, 'page'), site, { recursive: true });
  cpSync(join(app.folder, 'dist'), join(site, 'public/plugins/roadmapview-roadmap-panel'), { recursive: true });
  writeFileSync(join(site, 'plan.json'), JSON.stringify(roadmapSample));
  mkdirSync(join(site, 'embed'));
  const projection = project(loadRoadmap(roadmapSample).roadmap, lenses.exec, { today: '2026-09-14' });
  writeFileSync(join(site, 'embed/exec.html'), embedPage(projection, { scripts: '/assets' }));
  server = await serveFolder(site);
  browser = await launch({ executablePath: await findBrowser(), args: BROWSER_ARGS });
});
after(async () => {
  await browser?.close();
  server?.close();
  rmSync(site, { recursive: true, force: true });
  if (!kept) rmSync(folder, { recursive: true, force: true });
});

async function open(shown) {
  const page = await browser.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(error.message));
  await page.setViewport({ width: 1280, height: 760 });
  await page.goto(`${server.address}/`);
  await page.waitForSelector('[data-loaded]', { timeout: 30_000 });
  if (shown) await page.evaluate((shown) => window.showPanel(shown), shown);
  return { page, problems };
}
const drawn = (page) =>
  page.waitForFunction(() => document.querySelector('roadmap-view')?.shadowRoot?.querySelector('[data-state=ready]'), { timeout: 30_000 });
const items = (page) =>
  page.$eval('roadmap-view', ({ projection }) =>
    projection.items.map(({ title, timeframe }) => [title, timeframe?.label ?? timeframe?.end ?? null]),
  );

test('it is built as Grafana loads it: a module that leaves Grafana’s libraries to Grafana, with its settings', async () => {
  const text = readFileSync(join(app.folder, 'dist/module.js'), 'utf8');
  const needs = /define\((\[[^\]]*\])/.exec(text)[1];
  assert.deepEqual(JSON.parse(needs).sort(), ['@grafana/data', '@grafana/ui', 'react', 'react/jsx-runtime']);
  assert.equal(JSON.parse(readFileSync(join(app.folder, 'dist/plugin.json'), 'utf8')).id, 'roadmapview-roadmap-panel');
  const { page } = await open();
  assert.deepEqual(await page.evaluate(() => window.panelOptions()), ['src', 'lens', 'lenses', 'layout', 'fieldMap']);
});

test('it draws an address through the lens that the dashboard names, in the colours of the theme, and scrolls in its own height', async () => {
  const { page, problems } = await open({ options: { src: '/plan.json', lens: 'exec' } });
  await drawn(page);
  const told = await page.$eval('roadmap-view', (view) => {
    const { overflow, height } = getComputedStyle(view.parentElement);
    return [view.projection.lens.id, view.scheme, getComputedStyle(view).backgroundColor, overflow, height];
  });
  assert.deepEqual(told, ['exec', 'dark', 'rgb(24, 27, 31)', 'auto', '620px']);
  await shoot(page, 'grafana');
  await page.evaluate(() => window.showPanel({ options: { src: '/plan.json', lens: 'exec' }, mode: 'light' }));
  await page.waitForFunction(() => document.querySelector('roadmap-view').scheme === 'light');
  assert.equal(await page.$eval('roadmap-view', (view) => getComputedStyle(view).backgroundColor), 'rgb(255, 255, 255)');
  assert.deepEqual(problems, []);
});

test('it draws the rows of a query, its times as days, its columns by their names', async () => {
  const fields = [
    { name: 'Title', type: 'string', values: ['Sign in', 'Audit log'] },
    { name: 'Start', type: 'time', values: [Date.UTC(2026, 9, 1), Date.UTC(2026, 10, 1)] },
    { name: 'End', type: 'time', values: [Date.UTC(2026, 9, 30), Date.UTC(2026, 11, 15)] },
    { name: 'Status', type: 'string', values: ['In progress', 'To do'] },
  ];
  const { page, problems } = await open({ frames: [{ fields }], options: { lens: 'team' } });
  await drawn(page);
  const read = await page.$eval('roadmap-view', ({ projection }) =>
    projection.items.map(({ title, timeframe, status }) => [title, Boolean(timeframe), status]),
  );
  assert.deepEqual(read.sort(), [
    ['Audit log', true, 'planned'],
    ['Sign in', true, 'in-progress'],
  ]);
  assert.deepEqual(problems, []);
});

test('it draws rows by a field map, and a whole document that is in one cell', async () => {
  const rows = {
    fields: [
      { name: 'what', type: 'string', values: ['Sign in'] },
      { name: 'n', type: 'number', values: [7] },
    ],
  };
  const fieldMap = JSON.stringify({ items: { records: '', fields: { title: 'what' } } });
  const mapped = await open({ frames: [rows], options: { lens: 'team', fieldMap } });
  await drawn(mapped.page);
  assert.deepEqual(
    (await items(mapped.page)).map(([title]) => title),
    ['Sign in'],
  );
  const cell = { fields: [{ name: 'json', type: 'string', values: [JSON.stringify({ items: ['Audit log'] })] }] };
  await mapped.page.evaluate((frame) => window.showPanel({ frames: [frame], options: { lens: 'team' } }), cell);
  await mapped.page.waitForFunction(() => document.querySelector('roadmap-view').projection?.items[0]?.title === 'Audit log', {
    timeout: 30_000,
  });
  assert.deepEqual(mapped.problems, []);
});

test('it says what is missing where neither an address nor rows came', async () => {
  const { page } = await open({});
  await page.waitForFunction(() => /Write the address/.test(document.body.textContent), { timeout: 30_000 });
  assert.equal(await page.$('roadmap-view'), null);
});

test('a text panel leaves neither the tag nor data attributes, and of a frame no script: the page in it is whole without', async () => {
  const { page } = await open();
  const clean = (html) => page.evaluate((html) => window.textPanel(html), html);
  assert.match(await clean('<roadmap-view src="/plan.json">x</roadmap-view>'), /^&lt;roadmap-view/);
  assert.doesNotMatch(await clean('<div data-roadmap-src="/plan.json" data-roadmap-lens="exec">x</div>'), /data-roadmap/);
  const left = await clean(
    `<iframe src="${server.address}/embed/exec.html" title="Plan" width="100%" height="600" loading="lazy" sandbox="allow-scripts"></iframe>`,
  );
  assert.match(left, /sandbox(?!="[^"]*allow-scripts)/);
  const framed = await browser.newPage();
  await framed.goto(`${server.address}/`);
  await framed.evaluate((html) => document.body.insertAdjacentHTML('afterbegin', html), left);
  const frame = await (await framed.waitForSelector('iframe')).contentFrame();
  await frame.waitForSelector('h1, h2', { timeout: 30_000 });
  const [text, isUpgraded] = await Promise.all([frame.$eval('body', (body) => body.textContent), frame.$('roadmap-view:defined')]);
  assert.ok(text.includes('Earn money on every box'));
  assert.equal(isUpgraded, null);
  await framed.setViewport({ width: 1280, height: 760 });
  await shoot(framed, 'grafana-text-panel');
});
