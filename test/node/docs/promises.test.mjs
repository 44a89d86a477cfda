// What SECURITY.md says of the shipped files as a whole. Needs a build.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { launch } from 'puppeteer-core';
import { LAYOUTS } from 'roadmap-view/sdk';
import { BROWSER_ARGS, findBrowser } from '../../../tools/find-browser.mjs';
import { readerFolder } from './reader-folder.mjs';
import { runHtml } from './run-html.mjs';

const shipped = readdirSync('dist', { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.js'));

test('nothing that is shipped evaluates text, writes into the page or keeps cookies', () => {
  assert.ok(shipped.length > 50);
  const found = shipped.filter((file) =>
    /(?<![\w$.])eval\(|new Function\(|document\.(write|cookie)|insertAdjacentHTML|setTimeout\(['"`]/.test(
      readFileSync(`dist/${file}`, 'utf8'),
    ),
  );
  assert.deepEqual(found, []);
});

test('no package of ours runs a script when it is installed', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const name of ['preinstall', 'install', 'postinstall', 'prepare']) assert.ok(!(name in scripts), name);
});

test('a page asks for its own address, the data it names, and files of the embed', { timeout: 120_000 }, async (t) => {
  const browser = await launch({ executablePath: await findBrowser(), args: BROWSER_ARGS });
  t.after(() => browser.close());
  const asked = [];
  const text =
    '<script type="module" src="/assets/roadmap-view.js"></script><roadmap-view src="/roadmap.json" lens="team" toolbar url-state></roadmap-view>';
  async function act(page) {
    for (const layout of LAYOUTS) await page.$eval('roadmap-view', (view, name) => ((view.layout = name), view.updateComplete), layout);
    await page.$eval('roadmap-view', (view) => view.showDetails(view.projection.items[0].id));
  }
  await runHtml({ text, act, onRequest: (url) => asked.push(url) }, readerFolder([]), browser);
  const own = /^https:\/\/docs\.example\/(page\.html|roadmap\.json|favicon\.ico|assets\/roadmap-view[\w.-]*\.js)(\?.*)?$/;
  assert.ok(
    asked.some((url) => url.includes('roadmap-view.board.js')),
    'the layouts were not drawn',
  );
  assert.deepEqual(
    asked.filter((url) => !own.test(url)),
    [],
  );
});
