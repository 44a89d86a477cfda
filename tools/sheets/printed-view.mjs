// A page with one view in it, in a browser, for those who look at what it prints (after a build).
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { BROWSER_ARGS, findBrowser } from '../find-browser.mjs';

const TYPES = { js: 'text/javascript', json: 'application/json' };
const PAGE = `<!doctype html><html lang="en"><title>Printed</title><body><p>Before it</p><div></div><p>After it</p><script type="module" src="/dist/embed/roadmap-view.js"></script>`;

/** Whole files alone are served; an address that starts with `/file` names one anywhere on this machine. */
async function answer({ url }, response) {
  const path = url.startsWith('/file/') ? url.slice(5) : resolve(`.${url}`);
  const file = url === '/' ? PAGE : await readFile(decodeURI(path)).catch(() => PAGE);
  response.setHeader('content-type', TYPES[url.split('.').at(-1)] ?? 'text/html; charset=utf-8');
  response.end(file);
}

export const FIREFOX = process.env.FIREFOX_PATH ?? '/usr/bin/firefox';

/** @param engine chromium or firefox */
export async function openPrinter(engine = 'chromium') {
  const server = createServer(answer);
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const browser = await (engine === 'firefox'
    ? puppeteer.launch({ browser: 'firefox', executablePath: FIREFOX })
    : puppeteer.launch({ executablePath: await findBrowser(), args: BROWSER_ARGS }));
  const close = async () => {
    await browser.close();
    server.close();
  };
  return { browser, address: `http://127.0.0.1:${server.address().port}/`, close };
}

/**
 * A page with a view, drawn; in it `view`.
 * @param settings properties of the view
 * @param isAlone whether the page has nothing but it
 */
export async function openView({ browser, address }, settings, isAlone = false) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(address);
  await page.evaluate(
    (settings, isAlone) => {
      if (isAlone) for (const text of document.querySelectorAll('p')) text.remove();
      const view = document.createElement('roadmap-view');
      globalThis.view = Object.assign(view, { locale: 'en-GB', lenses: 'exec team sales', ...settings });
      document.querySelector('div').append(view);
    },
    settings,
    isAlone,
  );
  await page.waitForFunction(() => globalThis.view.shadowRoot?.querySelector('[data-state=ready] .body > :not([data-state])'));
  return page;
}
