// A page that the browser keeps while the reader is elsewhere, and shows again as it was. Drives the built embed in Chromium.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { BROWSER_ARGS, findBrowser } from '../../tools/find-browser.mjs';

const PAGE = `<!doctype html><link rel="icon" href="data:,"><script type="module" src="/embed/roadmap-view.js"></script>
<roadmap-view src="/plan.json" events="/events" lens="team" today="2026-11-23" locale="en"></roadmap-view>`;
const lines = new Set();
let title = 'One';

const server = createServer(async ({ url }, response) => {
  const send = (type, body) => response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' }).end(body);
  if (url === '/') return send('text/html', PAGE);
  if (url === '/elsewhere') return send('text/html', '<p>elsewhere');
  if (url === '/plan.json') return send('application/json', JSON.stringify({ items: [{ id: 'a', title, timeframe: '2026-Q4' }] }));
  if (url === '/events') {
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write(': here\n\n');
    lines.add(response);
    return response.on('close', () => lines.delete(response));
  }
  try {
    send('text/javascript', await readFile(new URL(`../../dist${url}`, import.meta.url)));
  } catch {
    response.writeHead(404).end();
  }
});
let browser;

before(async () => {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const args = [...BROWSER_ARGS, '--enable-features=BackForwardCache'];
  browser = await puppeteer.launch({ executablePath: await findBrowser(), args, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
});
after(async () => {
  await browser?.close();
  server.closeAllConnections();
  server.close();
});

const until = async (isSo, what) => {
  for (let tries = 0; !(await isSo()); tries++) {
    assert.ok(tries < 600, what);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

test('a view on a page that comes back as it was listens again, hears of news and draws it', async () => {
  const page = await browser.newPage();
  const address = `http://localhost:${server.address().port}`;
  const shows = (text) => page.evaluate((one) => document.querySelector('roadmap-view')?.shadowRoot?.textContent.includes(one), text);
  await page.goto(`${address}/`);
  await until(() => shows('One'), 'it was never drawn');
  await until(() => lines.size === 1, 'it never listened');
  await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => (globalThis.isKept = persisted)));
  await page.goto(`${address}/elsewhere`);
  await until(() => lines.size === 0, 'it listens while nobody looks');
  await page.goBack();
  await until(() => lines.size === 1, 'it never listened again');
  assert.equal(await page.evaluate(() => globalThis.isKept), true);
  title = 'Two';
  for (const line of lines) line.write('id: "2"\nevent: change\ndata: {}\n\n');
  await until(() => shows('Two'), 'the news was never drawn');
});
