// npm run test:stories [-- lenses--team]: opens each story of the built storybook, or those with that in their id. Its play function, axe, and
// the page's own errors all have to be clean. The gallery lies in a subfolder of a plain server of files, as it may on somebody's site.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { serveFolder } from '../integrations/serve-folder.mjs';
import { BROWSER_ARGS, findBrowser } from './find-browser.mjs';

// axe takes most of a minute for a table of 656 rows on a busy machine
const TIMEOUT = 120_000;

/** Runs in the page before Storybook: keeps what it reports about the story. */
function listen() {
  const finish = (result) => (window.storyResult ??= result);
  const failed = (name) => (detail) =>
    finish({ problems: [`${name}: ${detail?.message ?? detail?.description ?? JSON.stringify(detail)}`] });
  function finished({ status, reporters = [] }) {
    const bad = reporters.filter((reporter) => reporter.status === 'failed');
    const problems = bad.flatMap(({ type, result }) =>
      (result?.violations ?? [{ id: type }]).map(({ id, help }) => `${type}: ${id} ${help ?? ''}`),
    );
    finish({ problems: status === 'error' && !problems.length ? ['play function failed'] : problems });
  }
  let channel;
  Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(value) {
      channel = value;
      channel.on('storyFinished', finished);
      for (const name of ['storyErrored', 'storyThrewException', 'storyMissing', 'playFunctionThrewException'])
        channel.on(name, failed(name));
    },
  });
}

async function problemsOf(browser, url) {
  const page = await browser.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('console', (message) => {
    const { url = '' } = message.location();
    if (message.type() === 'error' && !url.endsWith('/favicon.ico')) problems.push(`console: ${message.text()} ${url}`);
  });
  try {
    await page.evaluateOnNewDocument(listen);
    // real keys: a page cannot press them itself
    await page.exposeFunction('pressKey', (key) => page.keyboard.press(key));
    await page.goto(url);
    const result = await page.waitForFunction(() => window.storyResult, { timeout: TIMEOUT });
    problems.push(...(await result.jsonValue()).problems);
  } catch (error) {
    problems.push(error.message);
  }
  await page.close();
  return problems;
}

/** A failed look-up prints the whole page after its first lines. */
const shorten = (problem) => problem.split('\n').slice(0, 6).join('\n     ').slice(0, 600);

/** The page around the stories: it has to list them and show one, without an error. */
async function problemsOfGallery(browser, base, id) {
  const page = await browser.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => problems.push(`not answered: ${request.url()}`));
  page.on('response', (response) => response.status() >= 400 && problems.push(`${response.status()}: ${response.url()}`));
  try {
    await page.goto(`${base}?path=/story/${id}`);
    await page.waitForSelector(`[data-item-id="${id}"]`, { timeout: TIMEOUT });
    const frame = await (await page.waitForSelector('#storybook-preview-iframe', { timeout: TIMEOUT })).contentFrame();
    await frame.waitForSelector('#storybook-root > *', { timeout: TIMEOUT });
  } catch (error) {
    problems.push(error.message);
  }
  await page.close();
  return problems;
}

const site = mkdtempSync(join(tmpdir(), 'site-'));
mkdirSync(join(site, 'docs'));
symlinkSync(resolve('storybook-static'), join(site, 'docs/gallery'));
const server = await serveFolder(site);
const base = `${server.address}/docs/gallery/`;
const { entries } = await (await fetch(`${base}index.json`)).json();
const [asked = ''] = process.argv.slice(2);
const stories = Object.values(entries).filter(({ id, type }) => type === 'story' && id.includes(asked));
const browser = await puppeteer.launch({ executablePath: await findBrowser(), args: BROWSER_ARGS });

let [passed, failed] = [0, 0];
function tell(id, problems) {
  if (problems.length) console.log(`FAIL ${id}\n     ${problems.map(shorten).join('\n     ')}`);
  if (problems.length) failed++;
  else passed++;
}
if (!asked) tell('the gallery in a subfolder', await problemsOfGallery(browser, base, stories[0]?.id));
for (const { id } of stories) tell(id, await problemsOf(browser, `${base}iframe.html?viewMode=story&id=${id}`));
await browser.close();
server.close();
rmSync(site, { recursive: true });
console.log(`stories: ${passed} passed, ${failed} failed`);
process.exit(failed || !stories.length ? 1 : 0);
