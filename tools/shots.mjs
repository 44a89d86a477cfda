// npm run shots [-- --data kubernetes --lens exec --width 390 --scheme dark]: full-page pictures of the demo, one per combination, into shots/.
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ensureInstall } from './ensure-install.mjs';

const MATRIX = {
  data: ['sample', 'kubernetes', 'rust'],
  lens: ['exec', 'team', 'sales'],
  width: ['1440', '820', '390'],
  scheme: ['light', 'dark'],
};

const options = Object.fromEntries(Object.keys(MATRIX).map((name) => [name, { type: 'string', multiple: true }]));
const { values: chosen } = parseArgs({ options });

function combinations() {
  const extend = (rows, [name, all]) => rows.flatMap((row) => (chosen[name] ?? all).map((value) => ({ ...row, [name]: value })));
  return Object.entries(MATRIX).reduce(extend, [{}]);
}

/** In the page: whether the element has drawn its data. */
const isReady = () => Boolean(document.querySelector('roadmap-view')?.shadowRoot?.querySelector('[data-state="ready"]'));

async function shoot(browser, base, { data, lens, width, scheme }) {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.log(`     error: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && console.log(`     console: ${message.text()}`));
  await page.setViewport({ width: Number(width), height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(`${base}index.html?${new URLSearchParams({ data, lens, scheme })}`);
  const ready = await page.waitForFunction(isReady, { timeout: 10_000 }).catch(() => undefined);
  // also what is far from the window; and as tall as the page
  await page.evaluate(() => dispatchEvent(new Event('roadmap-all')));
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ width: Number(width), height: Math.min(height, 12_000) });
  const path = `shots/${data}-${lens}-${width}-${scheme}.png`;
  await page.screenshot({ path, fullPage: true });
  console.log(`${path}${ready ? '' : ' (never said it was ready)'}`);
  await page.close();
}

await ensureInstall();
const { createServer } = await import('vite');
const { default: puppeteer } = await import('puppeteer-core');
const { BROWSER_ARGS, findBrowser } = await import('./find-browser.mjs');
const server = await createServer({ logLevel: 'error', server: { port: 5273, hmr: false } });
await server.listen();
const browser = await puppeteer.launch({ executablePath: await findBrowser(), args: BROWSER_ARGS });
mkdirSync('shots', { recursive: true });
for (const combination of combinations()) await shoot(browser, server.resolvedUrls.local[0], combination);
await browser.close();
await server.close();
