// npm run test:stories [-- lenses--team]: opens each story of the built storybook, or those with that in their id. Its play function, axe, and
// the page's own errors all have to be clean.
import puppeteer from 'puppeteer-core';
import { preview } from 'vite';
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

const server = await preview({ configFile: false, logLevel: 'error', build: { outDir: 'storybook-static' }, preview: { port: 6100 } });
const base = server.resolvedUrls.local[0];
const { entries } = await (await fetch(`${base}index.json`)).json();
const [asked = ''] = process.argv.slice(2);
const stories = Object.values(entries).filter(({ id, type }) => type === 'story' && id.includes(asked));
const browser = await puppeteer.launch({ executablePath: await findBrowser(), args: BROWSER_ARGS });

let failed = 0;
for (const { id } of stories) {
  const problems = await problemsOf(browser, `${base}iframe.html?viewMode=story&id=${id}`);
  if (problems.length) failed++;
  if (problems.length) console.log(`FAIL ${id}\n     ${problems.map(shorten).join('\n     ')}`);
}
await browser.close();
await server.close();
console.log(`stories: ${stories.length - failed} passed, ${failed} failed`);
process.exit(failed || !stories.length ? 1 : 0);
