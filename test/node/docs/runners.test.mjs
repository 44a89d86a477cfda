// What is wrong in a snippet is found: each runner refuses a mistake of its kind. Needs a build.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from 'puppeteer-core';
import * as sdk from 'roadmap-view/sdk';
import { BROWSER_ARGS, findBrowser } from '../../../tools/find-browser.mjs';
import { readerFolder } from './reader-folder.mjs';
import { runCss } from './run-css.mjs';
import { runHtml } from './run-html.mjs';
import { runJs } from './run-js.mjs';
import { runJson } from './run-json.mjs';
import { runShell } from './run-shell.mjs';
import { commandsOf, snippetsOf, wordsOf } from './snippets.mjs';
import { typeFaults } from './types.mjs';

const folder = readerFolder([]);
let browser;
before(async () => (browser = await launch({ executablePath: await findBrowser(), args: BROWSER_ARGS })));
after(() => browser.close());

test('a snippet has its place, language, file and mark', () => {
  const source = 'In `a/b.json`:\n\n```json\n{}\n```\n\n<!-- not run: it needs a host -->\n```js\nx\n```\n\n```\ny\n```\n';
  const found = snippetsOf('p.md', source).map(({ line, language, text, name, notRun }) => [line, language, text, name, notRun]);
  assert.deepEqual(found, [
    [3, 'json', '{}\n', 'a/b.json', undefined],
    [8, 'js', 'x\n', undefined, 'it needs a host'],
    [12, '', 'y\n', undefined, undefined],
  ]);
  assert.deepEqual(commandsOf({ text: "npm test    runs\nnode a.mjs 'b c' # d\n" }), ['npm test', "node a.mjs 'b c'"]);
  assert.deepEqual(wordsOf("a 'b c' --d='e f'"), ['a', 'b c', '--d=e f']);
});

test('JSON that is not read as it stands', () => {
  for (const text of [
    '{',
    '{ "some": "thing" }',
    '{ "items": [{ "title": "A", "status": "dnoe" }] }',
    '{ "items": { "fields": { "title": { "paht": "a" } } } }',
  ])
    assert.throws(() => runJson({ text }), undefined, text);
  assert.throws(() => runJson({ text: '[{ "extends": "nobody", "id": "a" }]' }));
});

test('CSS with a property or a part that there is not', () => {
  for (const text of ['a { color: red }}', 'roadmap-view { --roadmap-acent: red }', 'roadmap-view::part(baar) { color: red }'])
    assert.throws(() => runCss({ text }), undefined, text);
});

test('commands that there are not', () => {
  for (const text of [
    'npm run nothing',
    'node nothing.mjs',
    'curl https://example.com',
    'roadmap-view project nothing.json --lens exec',
    '',
  ])
    assert.throws(() => runShell({ text }, folder), undefined, text);
});

test('code that fails, or calls what there is not', () => {
  assert.throws(() => runJs({ line: 1, text: "import { nothing } from 'roadmap-view/sdk';" }, folder));
  assert.throws(() => runJs({ line: 2, text: 'project(undefined);' }, folder));
  const text = "import { project } from 'roadmap-view/sdk';\nproject(roadmap, 1);\nview.nothing();";
  assert.deepEqual(
    typeFaults([{ path: 'p.md', line: 4, text }], folder, sdk).map((fault) => fault.slice(0, 6)),
    ['p.md:6', 'p.md:7'],
  );
});

test('a page that asks for what is not there, or fails', async () => {
  const tag = '<script type="module" src="roadmap-view.js"></script>';
  for (const html of [
    `${tag}<roadmap-view src="/nothing.json"></roadmap-view>`,
    '<link rel="stylesheet" href="https://portal.example/nothing.css">',
    `${tag}<roadmap-view src="/roadmap.json"></roadmap-view><script>nothing();</script>`,
  ])
    await assert.rejects(runHtml({ text: html, patience: 2000 }, folder, browser), undefined, html);
});
