// What `npm run release` prints, on a page with a strict policy: does it hold the parts? Needs a build.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { releaseTags } from '../../tools/embed/release-tags.js';
import { BROWSER_ARGS, findBrowser } from '../../tools/find-browser.mjs';

const PART = 'roadmap-view.outcomes.js';
const ROADMAP = JSON.stringify({ items: [{ title: 'Sign in with a passkey', timeframe: '2026-Q4', visibility: 'public' }] });
const { files } = JSON.parse(readFileSync('dist/embed/integrity.json', 'utf8'));

let server, browser;
before(async () => {
  server = createServer(answer).listen(0, '127.0.0.1');
  browser = await puppeteer.launch({ executablePath: await findBrowser(), args: BROWSER_ARGS });
});
after(async () => {
  await browser?.close();
  server?.close();
});

const own = () => `http://127.0.0.1:${server.address().port}`;

/** A page `/{folder}.html` has the files of `/{folder}/`; in `tampered` the part has a line more. `?hash` lets its policy name the map. */
function answer({ url }, response) {
  const { pathname, searchParams } = new URL(url, own());
  const [, folder, name] = /^\/(whole|tampered)\/([\w.-]+)$/.exec(pathname) ?? [];
  const send = (type, body, headers) => response.writeHead(200, { 'content-type': type, ...headers }).end(body);
  if (folder)
    return send(
      'text/javascript',
      `${folder === 'tampered' && name === PART ? 'globalThis.isTampered = true;' : ''}${readFileSync(`dist/embed/${name}`, 'utf8')}`,
    );
  if (pathname === '/roadmap.json') return send('application/json', ROADMAP);
  const { main, map } = releaseTags(own() + pathname.replace('.html', ''), files);
  const page = `<!doctype html><title>Page</title>${map.tag}${main}<roadmap-view src="/roadmap.json" lens="exec" layout="outcomes"></roadmap-view>`;
  const scripts = `script-src 'self'${searchParams.has('hash') ? ` ${map.policy}` : ''}`;
  return send('text/html', page, { 'content-security-policy': `default-src 'none'; ${scripts}; connect-src 'self'` });
}

/** What became of the part: was it drawn, was it refused, did the line in it run, and what did the policy refuse? */
async function toldBy(path) {
  const tab = await browser.newPage();
  await tab.evaluateOnNewDocument(() => {
    globalThis.refused = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => globalThis.refused.push(effectiveDirective));
  });
  await tab.goto(own() + path);
  const told = await tab.waitForFunction(
    () => {
      const view = document.querySelector('roadmap-view');
      const isDrawn = Boolean(view.shadowRoot?.querySelector('[data-state=ready]'));
      const isMissing = Boolean(view.issues?.some(({ value }) => value === 'outcomes'));
      return (isDrawn || isMissing) && { isDrawn, isTampered: Boolean(globalThis.isTampered), refused: globalThis.refused };
    },
    { timeout: 30_000 },
  );
  const value = await told.jsonValue();
  await tab.close();
  return value;
}

test('a policy that names the hash lets the map be read, and the parts are what it says', async () => {
  assert.deepEqual(await toldBy('/whole.html?hash'), { isDrawn: true, isTampered: false, refused: [] });
});

test('a part that was tampered with is refused then', async () => {
  const { isTampered, refused } = await toldBy('/tampered.html?hash');
  assert.deepEqual({ isTampered, refused }, { isTampered: false, refused: [] });
});

test('a policy that does not name it refuses the map, and nothing holds the part', async () => {
  const { isTampered, refused } = await toldBy('/tampered.html');
  assert.deepEqual({ isTampered, refused }, { isTampered: true, refused: ['script-src-elem'] });
});
