// Each app is installed with the packed package, built by its own tools with its types checked, and driven in Chromium. INTEGRATIONS_DIR
// names a folder to keep what is installed; APPS="react vue" drives these only.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { BROWSER_ARGS, findBrowser } from '../tools/find-browser.mjs';
import { packPackage } from './pack-package.mjs';
import { serveFolder } from './serve-folder.mjs';
import { shoot } from './shoot.mjs';

const ALL = ['react', 'react-18', 'preact', 'vue', 'svelte', 'solid', 'angular'];
/** The component for React 18 brings the element along. */
const NEVER_LATE = ['react-18'];
/** These set a property only on an element that has it, and an attribute on one that is not there yet: the next drawing tells it all. */
const TELL_AGAIN = ['react', 'preact'];
const apps = process.env.APPS?.split(' ') ?? ALL;
const kept = process.env.INTEGRATIONS_DIR;
const folder = kept ?? mkdtempSync(join(tmpdir(), 'roadmap-apps-'));

let browser;
let tarball;
before(async () => {
  mkdirSync(folder, { recursive: true });
  tarball = packPackage(folder);
  browser = await launch({ executablePath: await findBrowser(), args: BROWSER_ARGS });
});
after(async () => {
  await browser?.close();
  if (!kept) rmSync(folder, { recursive: true, force: true });
});

function run(command, cwd) {
  const { status, stdout, stderr } = spawnSync(command, { cwd, encoding: 'utf8', shell: true });
  assert.equal(status, 0, `${command}\n${stdout}${stderr}`);
}

/** Installs and builds a copy of the app; gives the folder with what it built. */
function built(name) {
  const app = join(folder, name);
  cpSync(fileURLToPath(new URL(name, import.meta.url)), app, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(app, 'package.json'), 'utf8'));
  delete manifest.dependencies['roadmap-view'];
  writeFileSync(join(app, 'package.json'), JSON.stringify(manifest));
  run(`npm install --silent --no-audit --no-fund --prefer-offline --no-package-lock "${tarball}"`, app);
  run('npm run --silent build', app);
  return join(app, 'dist');
}

const inView = (page, read, ...values) =>
  page.waitForFunction(`(${read})(document.querySelector('roadmap-view'), ...${JSON.stringify(values)})`, { timeout: 30_000 });
const titles = (view) => JSON.stringify(view?.projection?.items.map(({ title }) => title).sort() ?? null);
const hasTitles = (page, ...wanted) =>
  inView(
    page,
    `(view, wanted) => view?.shadowRoot?.querySelector('[data-state=ready]') && (${titles})(view) === wanted`,
    JSON.stringify(wanted.sort()),
  );

for (const name of apps)
  describe(name, { concurrency: 1 }, () => {
    let server;
    const errors = [];
    before(async () => {
      server = await serveFolder(built(name));
    });
    after(() => server?.close());

    async function open(query = '') {
      const page = await browser.newPage();
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      await page.goto(`${server.address}/${query}`);
      await page.waitForSelector('#more');
      return page;
    }

    test('its own tools build it, and its types hold', () => assert.ok(server, 'it was not built'));

    test('an object becomes a property, and a new one is drawn in the same element', async () => {
      const page = await open();
      await hasTitles(page, 'Sign in');
      await page.evaluate(() => (document.querySelector('roadmap-view').isTheSame = true));
      await page.click('#more');
      await hasTitles(page, 'Sign in', 'Audit log');
      assert.equal(await page.evaluate(() => document.querySelector('roadmap-view').isTheSame), true);
      await shoot(page, name);
      assert.deepEqual(errors, []);
    });

    test('a boolean is no, then yes, then no', async () => {
      const page = await open();
      await hasTitles(page, 'Sign in');
      const said = [];
      for (let click = 0; click < 3; click++) {
        said.push(await page.evaluate(() => document.querySelector('roadmap-view').input));
        await page.click('#input');
        await page.evaluate(() => new Promise(requestAnimationFrame));
      }
      assert.deepEqual(said, [false, true, false]);
      assert.deepEqual(errors, []);
    });

    test('an event reaches its listener', async () => {
      const page = await open();
      await hasTitles(page, 'Sign in');
      await page.evaluate(() => document.querySelector('roadmap-view').shadowRoot.querySelector('input[value=exec]').click());
      await page.waitForFunction(`document.querySelector('#heard').textContent === 'exec'`);
      await inView(page, `(view) => view.projection.lens.id === 'exec'`);
      assert.deepEqual(errors, []);
    });

    test('it is taken away, and comes back as it was told to be', async () => {
      const page = await open();
      await hasTitles(page, 'Sign in');
      await page.click('#show');
      await page.waitForFunction(`!document.querySelector('roadmap-view')`);
      await page.click('#more');
      await page.click('#show');
      await hasTitles(page, 'Sign in', 'Audit log');
      assert.deepEqual(errors, []);
    });

    test(
      'a tag that is there before the element keeps what it was told',
      { skip: NEVER_LATE.includes(name) && 'brings the element' },
      async () => {
        const page = await open('?late');
        await page.waitForSelector('roadmap-view');
        assert.equal(await page.evaluate(() => Boolean(customElements.get('roadmap-view'))), false);
        if (!TELL_AGAIN.includes(name)) await page.click('#more');
        await page.click('#define');
        await page.waitForFunction(() => Boolean(customElements.get('roadmap-view')));
        if (TELL_AGAIN.includes(name)) await page.click('#more');
        await hasTitles(page, 'Sign in', 'Audit log');
        assert.equal(await page.evaluate(() => document.querySelector('roadmap-view').input), false);
        assert.deepEqual(errors, []);
      },
    );
  });

test('every folder with an app is driven', () => {
  for (const name of ALL) assert.ok(existsSync(new URL(`${name}/package.json`, import.meta.url)), name);
});
