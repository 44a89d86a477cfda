// Each app is installed with the packed package, built by its own tools with its types checked, and driven in Chromium. INTEGRATIONS_DIR
// names a folder to keep what is installed; APPS="react vue" drives these only.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { launch } from 'puppeteer-core';
import { BROWSER_ARGS, findBrowser } from '../tools/find-browser.mjs';
import { installApp } from './install-app.mjs';
import { keptAtLast, keptIn, timersLeft, watchTimers } from './leftovers.mjs';
import { undetected } from './mistakes.mjs';
import { serveFolder } from './serve-folder.mjs';
import { shoot } from './shoot.mjs';

const ALL = ['react', 'react-18', 'preact', 'vue', 'svelte', 'solid', 'angular'];
/** The component for React 18 brings the element along. */
const NEVER_LATE = ['react-18'];
/** These set a property only on an element that has it, and an attribute on one that is not there yet: the next drawing tells it all. */
const TELL_AGAIN = ['react', 'preact'];
/** What a server sends, where it is not just what an attribute can say. The element reads "false" as no, and no attribute has the name of `roadmap`. */
const SENT = {
  // what the component sets, it sets in the browser
  'react-18': '<roadmap-view class="plan">',
  preact: '<roadmap-view roadmap="[object Object]" lenses="team,exec" today="2026-09-14">',
  vue: '<roadmap-view today="2026-09-14" input="false">',
  svelte: '<roadmap-view roadmap="[object Object]" lenses="team,exec" today="2026-09-14" input="false">',
};
const apps = process.env.APPS?.split(' ') ?? ALL;
const kept = process.env.INTEGRATIONS_DIR;
const folder = kept ?? mkdtempSync(join(tmpdir(), 'roadmap-apps-'));

let browser;
before(async () => {
  browser = await launch({ executablePath: await findBrowser(), args: BROWSER_ARGS });
});
after(async () => {
  await browser?.close();
  if (!kept) rmSync(folder, { recursive: true, force: true });
});

/** No more than yes or no comes back: a handle of what is in the page would keep it alive. */
const inView = (page, read, ...values) =>
  page.waitForFunction(`Boolean((${read})(document.querySelector('roadmap-view'), ...${JSON.stringify(values)}))`, { timeout: 30_000 });
const titles = (view) => JSON.stringify(view?.projection?.items.map(({ title }) => title).sort() ?? null);
const hasTitles = (page, ...wanted) =>
  inView(
    page,
    `(view, wanted) => view?.shadowRoot?.querySelector('[data-state=ready]') && (${titles})(view) === wanted`,
    JSON.stringify(wanted.sort()),
  );
const isGone = (page) => page.waitForFunction(`!document.querySelector('roadmap-view')`);
const hears = (page, text) => page.waitForFunction(`document.querySelector('#heard').textContent === '${text}'`);
/** As the reader does; a click beside an open popover would close it, one by script does not. */
const press = (page, id) => page.evaluate((id) => document.getElementById(id).click(), id);
const chooseLens = (page, id) =>
  page.evaluate((id) => document.querySelector('roadmap-view').shadowRoot.querySelector(`input[value=${id}]`).click(), id);

async function openItem(page) {
  await inView(page, `(view) => view.shadowRoot.querySelector('.body [data-item]')`);
  await page.evaluate(() => document.querySelector('roadmap-view').shadowRoot.querySelector('.body [data-item]').click());
  await inView(page, `(view) => view.shadowRoot.querySelector('.details:popover-open')?.textContent.includes('Sign in')`);
}

async function showAndHide(page) {
  await press(page, 'show');
  await hasTitles(page, 'Sign in');
  await openItem(page);
  await press(page, 'show');
  await isGone(page);
}

for (const name of apps)
  describe(name, { concurrency: 1 }, () => {
    let app;
    let server;
    const errors = [];
    before(async () => {
      app = installApp(name, folder);
      app.run('npm run --silent build');
      server = await serveFolder(join(app.folder, 'dist'));
    });
    after(() => server?.close());

    async function open(query = '', prepare = () => {}) {
      const page = await browser.newPage();
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      await prepare(page);
      await page.goto(`${server.address}/${query}`);
      await page.waitForSelector('#more');
      return page;
    }

    test('its own tools build it, and its types hold', () => assert.ok(server, 'it was not built'));

    test('its types refuse a wrong value, an unknown setting and a wrong field of an event', () => {
      const check = () => {
        const { stdout, stderr, status } = spawnSync('npm run --silent types', { cwd: app.folder, encoding: 'utf8', shell: true });
        return status === 0 ? '' : `${stdout}${stderr}`;
      };
      assert.deepEqual(undetected(name, app.folder, check), []);
    });

    test('a server draws it without a DOM', () => {
      const [tag] = /<roadmap-view[^>]*>/.exec(app.run('npm run --silent server')) ?? [];
      // Solid numbers what it will take over
      assert.equal(tag?.replace(/ data-hk="\d+"/, ''), SENT[name] ?? '<roadmap-view today="2026-09-14">');
    });

    test('an object becomes a property, and a new one is drawn in the same element', async () => {
      const page = await open();
      await hasTitles(page, 'Sign in');
      await page.evaluate(() => (document.querySelector('roadmap-view').isTheSame = true));
      await page.click('#more');
      await hasTitles(page, 'Sign in', 'Audit log');
      assert.equal(await page.evaluate(() => document.querySelector('roadmap-view').isTheSame), true);
      await shoot(page, name);
      assert.deepEqual(errors, []);
      await page.close();
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
      await page.close();
    });

    test('events reach their listeners, with what they carry', async () => {
      const page = await open();
      await hasTitles(page, 'Sign in');
      await chooseLens(page, 'exec');
      await hears(page, 'exec');
      await inView(page, `(view) => view.projection.lens.id === 'exec'`);
      await openItem(page);
      await hears(page, 'Sign in');
      assert.deepEqual(errors, []);
      await page.close();
    });

    test('what the reader opened and chose stays when the app draws anew', async () => {
      const page = await open();
      await hasTitles(page, 'Sign in');
      await chooseLens(page, 'exec');
      await inView(page, `(view) => view.projection.lens.id === 'exec'`);
      await openItem(page);
      await press(page, 'more');
      await hasTitles(page, 'Sign in', 'Audit log');
      await press(page, 'input');
      await inView(page, `(view) => view.input && view.isUpdatePending === false`);
      const stands = await page.evaluate(() => {
        const { shadowRoot, projection } = document.querySelector('roadmap-view');
        const details = shadowRoot.querySelector('.details:popover-open');
        return {
          lens: projection.lens.id,
          details: details?.textContent.includes('Sign in'),
          focus: details?.contains(shadowRoot.activeElement),
        };
      });
      assert.deepEqual(stands, { lens: 'exec', details: true, focus: true });
      assert.deepEqual(errors, []);
      await page.close();
    });

    test('it is taken away, and comes back as it was told to be', async () => {
      const page = await open();
      await hasTitles(page, 'Sign in');
      await page.click('#show');
      await isGone(page);
      await page.click('#more');
      await page.click('#show');
      await hasTitles(page, 'Sign in', 'Audit log');
      assert.deepEqual(errors, []);
      await page.close();
    });

    test('taken away, it leaves no node, listener, observer or timer', async () => {
      const page = await open('?hidden', watchTimers);
      // what is made once and stays is made by now
      for (let n = 0; n < 2; n++) await showAndHide(page);
      const before = await keptAtLast(page);
      await press(page, 'show');
      await hasTitles(page, 'Sign in');
      const shown = await keptIn(page);
      assert.ok(shown.views && shown.kinds.ResizeObserver > before.kinds.ResizeObserver, 'nothing is counted');
      await press(page, 'show');
      for (let n = 0; n < 5; n++) await showAndHide(page);
      const waiting = await timersLeft(page);
      const after = await keptAtLast(page);
      assert.deepEqual(waiting, []);
      // some frameworks keep the last tree that they drew
      assert.ok(after.views <= 1, `${after.views} views live on`);
      assert.deepEqual({ ...after, views: 0 }, { ...before, views: 0 });
      assert.deepEqual(errors, []);
      await page.close();
    });

    const late = TELL_AGAIN.includes(name) ? 'is told again by the next drawing' : 'keeps what it was told';
    test(`a tag that is there before the element ${late}`, { skip: NEVER_LATE.includes(name) && 'brings the element' }, async () => {
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
      await page.close();
    });

    if (name === 'angular')
      test('the lens is bound both ways', async () => {
        const page = await open();
        await hasTitles(page, 'Sign in');
        await chooseLens(page, 'exec');
        await page.waitForFunction(`document.querySelector('#lens').textContent === 'exec'`);
        await page.close();
      });
  });

test('every folder with an app is driven', () => {
  for (const name of ALL) assert.ok(existsSync(new URL(`${name}/package.json`, import.meta.url)), name);
});
