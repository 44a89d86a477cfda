// The installed package in a real browser: built by Vite, built by webpack, and as it lies there with the import map of the guide. Needs a build.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import webpack from 'webpack';
import { serveFolder } from '../../../integrations/serve-folder.mjs';
import { BROWSER_ARGS, findBrowser } from '../../../tools/find-browser.mjs';
import { emptyProject } from './empty-project.mjs';

const VIEW = '<roadmap-view src="/roadmap.json" lens="team" layout="board" today="2026-09-14"></roadmap-view>';
/** The SDK beside the element, as a dashboard has both. */
const APP = `import 'roadmap-view';
import { parseRoadmap } from 'roadmap-view/sdk';
document.title = parseRoadmap({ title: 'Portal', items: [] }).roadmap.title;`;
const page = (head) => `<!doctype html><meta charset="utf-8"><title>none</title>${head}${VIEW}`;

let project, server, browser;
before(async () => {
  project = emptyProject();
  project.write(
    'roadmap.json',
    JSON.stringify({ items: [{ title: 'Sign in with a passkey', timeframe: '2026-Q4', visibility: 'public' }] }),
  );
  project.write('app.js', APP);
  server = await serveFolder(project.folder);
  browser = await puppeteer.launch({ executablePath: await findBrowser(), args: BROWSER_ARGS });
});
after(async () => {
  await browser?.close();
  server?.close();
  project?.remove();
});

/** What a reader sees of a page once it is ready, and what went wrong in it. */
async function shown(path) {
  const tab = await browser.newPage();
  const wrong = [];
  tab.on('pageerror', (error) => wrong.push(String(error)));
  tab.on('requestfailed', (request) => wrong.push(`${request.url()} failed`));
  tab.on(
    'response',
    (response) => response.status() >= 400 && !/favicon/.test(response.url()) && wrong.push(`${response.url()} ${response.status()}`),
  );
  await tab.goto(`${server.address}/${path}`);
  await tab
    .waitForFunction(() => document.querySelector('roadmap-view')?.shadowRoot?.querySelector('[part=card]'), { timeout: 60_000 })
    .catch(() => {});
  const told = await tab.evaluate(() => [
    document.title,
    document.querySelector('roadmap-view').shadowRoot?.querySelector('[part=card]')?.textContent.trim(),
  ]);
  await tab.close();
  return { wrong, title: told[0], card: told[1] };
}

function isShown({ wrong, title, card }) {
  assert.deepEqual(wrong, []);
  assert.equal(title, 'Portal');
  assert.match(String(card), /^Sign in with a passkey/);
}

test('built by Vite', async () => {
  project.write('vite.html', page('<script type="module" src="./app.js"></script>'));
  const input = join(project.folder, 'vite.html');
  const outDir = join(project.folder, 'built');
  await build({
    root: project.folder,
    base: '/built/',
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { outDir, rolldownOptions: { input } },
  });
  isShown(await shown('built/vite.html'));
});

test('built by webpack', async () => {
  const output = { path: join(project.folder, 'packed'), publicPath: '/packed/' };
  const compiler = webpack({ mode: 'production', context: project.folder, entry: './app.js', output, performance: { hints: false } });
  const stats = await new Promise((resolve, reject) =>
    compiler.run((error, told) => compiler.close(() => (error ? reject(error) : resolve(told)))),
  );
  const { errors, warnings } = stats.toJson({ all: false, errors: true, warnings: true });
  assert.deepEqual([...errors, ...warnings], []);
  project.write('webpack.html', page('<script type="module" src="/packed/main.js"></script>'));
  isShown(await shown('webpack.html'));
});

test('without a bundler, by the import map of the guide', async () => {
  const [map] = /<script type="importmap">.*?<\/script>/s.exec(readFileSync('docs/without-a-bundler.md', 'utf8'));
  project.write('plain.html', page(`${map}<script type="module" src="./app.js"></script>`));
  isShown(await shown('plain.html'));
});
