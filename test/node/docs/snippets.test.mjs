// Every snippet of every page runs, or says why it cannot (`<!-- not run: why -->` above it). A page whose snippets a test of the page's
// name reads (test/node/docs/exports.test.mjs) is run there, and what comes of it is looked at. Needs a build.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { launch } from 'puppeteer-core';
import * as sdk from 'roadmap-view/sdk';
import { BROWSER_ARGS, findBrowser } from '../../../tools/find-browser.mjs';
import { readerFolder } from './reader-folder.mjs';
import { runCss } from './run-css.mjs';
import { pageFor, runHtml } from './run-html.mjs';
import { needsPage, runJs } from './run-js.mjs';
import { runJson } from './run-json.mjs';
import { runShell } from './run-shell.mjs';
import { pages, snippetsOf } from './snippets.mjs';
import { typeFaults } from './types.mjs';

let browser;
before(async () => (browser = await launch({ executablePath: await findBrowser(), args: BROWSER_ARGS })));
after(() => browser.close());

const RUNNERS = {
  json: runJson,
  css: runCss,
  sh: runShell,
  '': runShell,
  html: (snippet, folder) => runHtml(snippet, folder, browser),
  js: (snippet, folder) => (needsPage(snippet) ? runHtml({ text: pageFor(snippet) }, folder, browser) : runJs(snippet, folder)),
};

/** Whether a test of the page's name runs its snippets; one that looks at something else of the page does not count. */
function hasOwnTest(path) {
  const own = `test/node/docs/${basename(path, '.md')}.test.mjs`;
  return existsSync(own) && readFileSync(own, 'utf8').includes(`snippetsOf('${path}')`);
}

/** Lists of types, made from what is built: there is nothing in them to run. */
const isMade = (path) => readFileSync(path, 'utf8').includes('Made by `npm run api`');
const everywhere = pages()
  .filter((path) => !isMade(path))
  .map((path) => ({ path, snippets: snippetsOf(path) }));

test('there are snippets to run', () => {
  assert.ok(everywhere.flatMap(({ snippets }) => snippets).length > 30);
});

test('what cannot be run says why', () => {
  const marked = everywhere.flatMap(({ snippets }) => snippets).filter(({ notRun }) => notRun !== undefined);
  for (const { path, line, notRun } of marked) assert.match(notRun, /\w+ \w+ \w+/, `${path}:${line}`);
});

test('what the snippets call exists, with these arguments', () => {
  const code = everywhere.flatMap(({ snippets }) => snippets).filter(({ language }) => language === 'js');
  assert.deepEqual(typeFaults(code, readerFolder([]), sdk), []);
});

for (const { path, snippets } of everywhere.filter(({ path, snippets }) => snippets.length && !hasOwnTest(path)))
  describe(path, () => {
    const folder = readerFolder(snippets);
    for (const snippet of snippets.filter(({ language, notRun }) => language !== 'text' && !notRun))
      test(`line ${snippet.line} (${snippet.language || 'commands'})`, { timeout: 120_000 }, async () => {
        const run = RUNNERS[snippet.language];
        assert.ok(run, `nothing runs ${snippet.language}`);
        await run(snippet, folder);
      });
  });
