// npm run picture: the three lenses of the sample company side by side, for the top of the README.
import { mkdirSync } from 'node:fs';
import { ensureInstall } from './ensure-install.mjs';

const LENSES = ['exec', 'team', 'sales'];
const isReady = () => Boolean(document.querySelector('roadmap-view')?.shadowRoot?.querySelector('[data-state="ready"]'));

/** In the page: the picture of the roadmap, without the demo's own lines and the reader's tools. */
async function alone() {
  for (const line of document.querySelectorAll('.site, h1, .source')) line.remove();
  const view = document.querySelector('roadmap-view');
  Object.assign(view, { toolbar: false, former: undefined, rememberSeen: false });
  await view.updateComplete;
}

async function shoot(browser, base, lens) {
  const page = await browser.newPage();
  await page.setViewport({ width: 800, height: 920, deviceScaleFactor: 2 });
  await page.goto(`${base}index.html?${new URLSearchParams({ data: 'sample', lens, scheme: 'light' })}`);
  await page.waitForFunction(isReady);
  await page.evaluate(alone);
  return page.screenshot({ encoding: 'base64' });
}

async function compose(browser, pictures) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1440, height: 560, deviceScaleFactor: 1.5 });
  await page.setContent(`<style>
    body { margin: 0; display: flex; gap: 16px; padding: 16px; background: #f0f2f4 }
    img { width: 459px; height: 528px; object-fit: cover; object-position: top; border-radius: 6px; background: #fff }
  </style>${pictures.map((data) => `<img src="data:image/png;base64,${data}">`).join('')}`);
  await page.screenshot({ path: 'docs/images/lenses.png' });
}

await ensureInstall();
const { createServer } = await import('vite');
const { default: puppeteer } = await import('puppeteer-core');
const { BROWSER_ARGS, findBrowser } = await import('./find-browser.mjs');
const server = await createServer({ logLevel: 'error', server: { port: 5283, hmr: false } });
await server.listen();
const browser = await puppeteer.launch({ executablePath: await findBrowser(), args: BROWSER_ARGS });
mkdirSync('docs/images', { recursive: true });
const pictures = [];
for (const lens of LENSES) pictures.push(await shoot(browser, server.resolvedUrls.local[0], lens));
await compose(browser, pictures);
await browser.close();
await server.close();
