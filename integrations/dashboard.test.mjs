// Somebody else's dashboard, from npm, that calls the SDK alone: the figures on its cards and in its charts are those of the projection.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { build } from 'vite';
import { BROWSER_ARGS, findBrowser } from '../tools/find-browser.mjs';
import { packPackage } from './pack-package.mjs';
import { serveFolder } from './serve-folder.mjs';
import { shoot } from './shoot.mjs';

const TODAY = '2026-09-14';
const folder = mkdtempSync(join(tmpdir(), 'roadmap-dashboard-'));
const app = join(folder, 'app');
const site = join(folder, 'site');
let browser, server, sdk, roadmap;

before(async () => {
  mkdirSync(app);
  cpSync(fileURLToPath(new URL('dashboard', import.meta.url)), app, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(app, 'package.json'), 'utf8'));
  delete manifest.dependencies['roadmap-view'];
  delete manifest.devDependencies;
  writeFileSync(join(app, 'package.json'), JSON.stringify(manifest));
  const install = `npm install --silent --no-audit --no-fund --prefer-offline --ignore-scripts --no-package-lock "${packPackage(folder)}"`;
  const { status, stderr } = spawnSync(install, { cwd: app, encoding: 'utf8', shell: true });
  assert.equal(status, 0, stderr);
  const template = join(app, 'node_modules/startbootstrap-sb-admin-2');
  cpSync(template, site, { recursive: true });
  const page = readFileSync(join(template, 'index.html'), 'utf8');
  const changed = page
    .replace('<script src="js/demo/chart-area-demo.js"></script>', '<script type="module" src="roadmap-figures.js"></script>')
    .replace('<script src="js/demo/chart-pie-demo.js"></script>', '');
  assert.ok(!changed.includes('js/demo') && changed.includes('roadmap-figures.js'));
  writeFileSync(join(site, 'index.html'), changed);
  roadmap = JSON.parse(readFileSync('demo/data/sample/roadmap.json', 'utf8'));
  writeFileSync(join(site, 'roadmap.json'), JSON.stringify({ roadmap, today: TODAY }));
  await build({
    root: app,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: site,
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry: join(app, 'roadmap-figures.js'), formats: ['es'], fileName: () => 'roadmap-figures.js' },
    },
  });
  sdk = await import('roadmap-view/sdk');
  server = await serveFolder(site);
  browser = await launch({ executablePath: await findBrowser(), args: BROWSER_ARGS });
});
after(async () => {
  await browser?.close();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

for (const id of ['exec', 'team', 'sales'])
  test(`the dashboard shows what the projection for ${id} holds`, async () => {
    const page = await browser.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(`${server.address}/?lens=${id}`);
    await page.waitForFunction(() => window.charts?.myPieChart, { timeout: 30_000 });
    const shown = await page.evaluate(() => ({
      cards: [...document.querySelectorAll('.card.h-100 .h5')].map(({ textContent }) => textContent),
      dated: window.charts.myAreaChart.data.datasets[0].data.reduce((sum, n) => sum + n, 0),
      statuses: Object.fromEntries(
        window.charts.myPieChart.data.labels.map((label, at) => [label, window.charts.myPieChart.data.datasets[0].data[at]]),
      ),
      from: window.charts.myAreaChart.scales['y-axis-0'].min,
      colours: new Set(window.charts.myPieChart.data.datasets[0].backgroundColor).size,
      drawn: [...document.querySelectorAll('canvas')].every(({ width, height }) => width > 0 && height > 0),
      elements: [...document.querySelectorAll('*')].filter(({ localName }) => localName.includes('-')).length,
      text: document.body.textContent,
    }));
    const { items, objectives, risks } = sdk.project(sdk.loadRoadmap(roadmap).roadmap, sdk.lenses[id], { today: TODAY });
    const done = items.filter(({ status }) => status === 'done').length;
    assert.deepEqual(
      shown.cards,
      [items.length, objectives.length, `${Math.round((100 * done) / items.length)}%`, risks.length].map(String),
    );
    assert.equal(shown.dated, items.filter(({ timeframe }) => timeframe?.end).length);
    assert.equal(shown.statuses.done ?? 0, done);
    assert.equal(
      Object.values(shown.statuses).reduce((sum, n) => sum + n, 0),
      items.length,
    );
    assert.deepEqual([shown.from, shown.colours], [0, Object.keys(shown.statuses).length]);
    assert.deepEqual([shown.drawn, shown.elements], [true, 0]);
    for (const { title } of sdk
      .arrange(sdk.project(sdk.loadRoadmap(roadmap).roadmap, sdk.lenses[id], { today: TODAY }), { groupBy: 'objective' })
      .lanes.filter((lane) => lane.id)
      .slice(0, 5))
      assert.ok(shown.text.includes(title), title);
    assert.deepEqual(errors, []);
    if (id !== 'exec') return;
    // charts and bars grow into place
    await page.waitForFunction(() => !Object.values(window.charts).some(({ animating }) => animating) && !document.getAnimations().length);
    await shoot(page, 'dashboard');
  });
