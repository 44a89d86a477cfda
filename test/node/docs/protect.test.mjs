// What docs/protect.md says, done: its files are written, its commands and its server run. Needs a build.
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { launch } from 'puppeteer-core';
import { serveFolder } from '../../../integrations/serve-folder.mjs';
import { BROWSER_ARGS, findBrowser } from '../../../tools/find-browser.mjs';
import { freePort, start } from '../server/processes.mjs';
import { readerFolder } from './reader-folder.mjs';
import { isOurs, runOurs } from './run-shell.mjs';
import { commandsOf, snippetsOf } from './snippets.mjs';

const snippets = snippetsOf('docs/protect.md');
const folder = readerFolder(snippets);
const files = snippets.filter(({ name, language }) => name && language !== 'html');
const lines = snippets.filter(({ language }) => language === 'sh').flatMap(commandsOf);
const commands = lines.filter(isOurs);
const { text: page } = snippets.find(({ language }) => language === 'html');

/** What is published, but for the day it was made on, which may be any. */
const withoutToday = (text) => text.replaceAll(/"(asOf|today)": ?"[^"]*"/g, '');

test('there is nothing in it but a page, files and commands', () => {
  for (const { line, name, language } of snippets) assert.ok(name || language === 'sh', `line ${line}`);
  assert.deepEqual(
    files.map(({ name }) => name),
    ['roadmap.json', 'lenses.json', 'server.mjs'],
  );
  assert.equal(commands.length, 4);
  assert.deepEqual(
    lines.filter((line) => !commands.includes(line)),
    [
      'npm install roadmap-view @hono/node-server',
      'node server.mjs',
      'cp node_modules/roadmap-view/dist/embed/* public/',
      'python3 -m http.server 8080 --directory public',
    ],
  );
});

test('its commands do what it says', () => {
  for (const line of commands) {
    const { status, stderr, stdout } = runOurs(line, folder);
    assert.equal(status, 0, `${line}\n${stdout}${stderr}`);
  }
  const published = withoutToday(readFileSync(join(folder, 'public-partner.json'), 'utf8'));
  assert.match(published, /Plans made overnight/);
  assert.doesNotMatch(published, /Nightjar|Brindlewick|Quillfeather|2026-11-23|"night"/);
});

test('its server shows each reader theirs alone', async (t) => {
  const port = await freePort();
  await start(t, process.execPath, ['server.mjs'], { cwd: folder, env: { ...process.env, PORT: String(port) }, ready: /listening on/ });
  const ask = (path, token) => fetch(`http://127.0.0.1:${port}${path}`, { headers: token ? { authorization: `Bearer ${token}` } : {} });
  const answer = await ask('/roadmap/partner.json', 'long-random-token');
  assert.equal(answer.status, 200);
  assert.doesNotMatch(withoutToday(await answer.text()), /Nightjar|Brindlewick|Quillfeather|2026-11-23/);
  assert.equal(answer.headers.get('cache-control'), 'private, no-store');
  assert.equal((await ask('/roadmap/partner.json')).status, 401);
  assert.equal((await ask('/roadmap/team.json', 'long-random-token')).status, 404);
  assert.deepEqual(
    (await (await ask('/roadmap/lenses.json', 'long-random-token')).json()).map(({ id }) => id),
    ['partner'],
  );
  writeFileSync(join(folder, 'roadmap.json'), files[0].text.replace('Plans made overnight', 'Plans made while you sleep'));
  assert.match(await (await ask('/roadmap/partner.json', 'long-random-token')).text(), /Plans made while you sleep/);
});

test('its page asks for what its server serves', () => {
  assert.match(page, /localhost:3000\/roadmap\/\{lens\}\.json/);
  assert.ok(page.indexOf('getToken') < page.indexOf('type="module"'), 'the element has its token before it begins');
  for (const name of page.match(/[\w.-]+\.js/g)) assert.ok(existsSync(join('dist/embed', name)), name);
});

test('its page draws what its server shows to the reader', async (t) => {
  const published = join(folder, 'public');
  mkdirSync(published, { recursive: true });
  cpSync('dist/embed', published, { recursive: true });
  const site = await serveFolder(published);
  t.after(() => site.close());
  const port = await freePort();
  writeFileSync(join(published, 'index.html'), page.replace('localhost:3000', `localhost:${port}`));
  writeFileSync(join(folder, 'roadmap.json'), files[0].text);
  const server = files.find(({ name }) => name === 'server.mjs').text.replace('http://localhost:8080', site.address);
  writeFileSync(join(folder, 'server-here.mjs'), server);
  await start(t, process.execPath, ['server-here.mjs'], {
    cwd: folder,
    env: { ...process.env, PORT: String(port) },
    ready: /listening on/,
  });
  const browser = await launch({ executablePath: await findBrowser(), args: BROWSER_ARGS });
  t.after(() => browser.close());
  const tab = await browser.newPage();
  await tab.goto(`${site.address}/`);
  await tab.waitForSelector('::-p-text(Plans made overnight)', { visible: true, timeout: 30_000 });
});
