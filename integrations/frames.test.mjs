// What takes an address and makes a frame of it: Iframely, which Notion and Coda ask, and a library of link previews, each as it is published,
// find our frame by oEmbed; and open-iframe-resizer and iframe-resizer, on a page of another origin, make it as high as what is in it. No such service is asked.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { serve } from '@hono/node-server';
import { launch } from 'puppeteer-core';
import { BROWSER_ARGS, findBrowser } from '../tools/find-browser.mjs';
import { freePort } from './free-port.mjs';
import { installApp } from './install-app.mjs';
import { roadmapSample } from './roadmap-sample.mjs';
import { serveFolder } from './serve-folder.mjs';
import { shoot } from './shoot.mjs';

const kept = process.env.INTEGRATIONS_DIR;
const folder = kept ?? mkdtempSync(join(tmpdir(), 'roadmap-frames-'));
const site = mkdtempSync(join(tmpdir(), 'roadmap-frames-site-'));
let app, browser, iframely, page, files, roadmaps;

/** The server of roadmaps, known by two names, of which Iframely lists one. */
async function serveRoadmaps() {
  const { lenses, loadRoadmap } = await import('roadmap-view/sdk');
  const { createEmbedHandler, createRoadmapHandler } = await import('roadmap-view/server');
  const load = () => loadRoadmap(roadmapSample).roadmap;
  const projections = createRoadmapHandler({ load, lenses: [lenses.exec, lenses.team], shared: ['exec', 'team'], today: '2026-09-14' });
  const options = { projections, scripts: files.address, frameAncestors: [page.address], providerName: 'Fernhill' };
  const fetch = createEmbedHandler(options);
  return new Promise((resolve) => {
    const server = serve({ fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
      resolve({ at: (name) => `http://${name}.example:${port}`, port, close: () => server.close() }),
    );
  });
}

/** Iframely's own server, in a process of its own. */
async function startIframely() {
  const home = join(app.folder, 'node_modules/iframely');
  mkdirSync(join(home, 'node_modules'), { recursive: true });
  mkdirSync(join(home, 'whitelist'), { recursive: true });
  cpSync(join(app.folder, 'iframely/listed.json'), join(home, 'whitelist/iframely-1.json'));
  const port = await freePort();
  const child = spawn(process.execPath, ['--import', './local-names.mjs', join(home, 'server.js')], {
    cwd: join(app.folder, 'iframely'),
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', NODE_ENV: 'local' },
    stdio: 'ignore',
  });
  const ask = async (url) => (await fetch(`http://127.0.0.1:${port}/iframely?url=${encodeURIComponent(url)}`)).json();
  for (let attempt = 0; ; attempt++) {
    if (
      await ask('').then(
        () => true,
        () => false,
      )
    )
      return { ask, close: () => child.kill() };
    if (attempt > 150) throw new Error('Iframely never answered');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

before(async () => {
  app = installApp('frames', folder, { npm: '--ignore-scripts' });
  writeFileSync(
    join(site, 'index.html'),
    '<!doctype html><title>A page of somebody else</title><style>body{font-family:system-ui,sans-serif}</style><h1>What we plan</h1>',
  );
  cpSync(join(app.folder, 'node_modules/@open-iframe-resizer/core/dist/index.js'), join(site, 'resizer.js'));
  cpSync(join(app.folder, 'node_modules/iframe-resizer/js/iframeResizer.min.js'), join(site, 'other-resizer.js'));
  page = await serveFolder(site);
  files = await serveFolder('dist/embed');
  roadmaps = await serveRoadmaps();
  iframely = await startIframely();
  const rules = '--host-resolver-rules=MAP *.example 127.0.0.1';
  browser = await launch({ executablePath: await findBrowser(), args: [...BROWSER_ARGS, rules] });
});
after(async () => {
  await browser?.close();
  for (const server of [page, files, roadmaps, iframely]) server?.close();
  rmSync(site, { recursive: true, force: true });
  if (!kept) rmSync(folder, { recursive: true, force: true });
});

/** The page with some markup in it, and the frame that this makes. */
async function pageWith(html) {
  const opened = await browser.newPage();
  await opened.setViewport({ width: 1000, height: 800 });
  await opened.goto(`${page.address}/`);
  await opened.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), html);
  const frame = await (await opened.waitForSelector('iframe')).contentFrame();
  await frame.waitForFunction(() => document.querySelector('roadmap-view')?.shadowRoot?.querySelector('[data-state=ready]'), {
    timeout: 30_000,
  });
  return { opened, frame };
}

test('Iframely finds the frame of a lens by its address, where it lists the server, and none of a server that it does not', async () => {
  const listed = `${roadmaps.at('roadmap')}/embed/exec`;
  const { meta, links } = await iframely.ask(listed);
  assert.deepEqual([meta.title, meta.site], ['Fernhill: bets and results, FY27', 'Fernhill']);
  assert.deepEqual(
    links.filter(({ rel }) => rel.includes('oembed')).map(({ href, type, media }) => ({ href, type, media })),
    [{ href: listed, type: 'text/html', media: { width: 800, height: 600 } }],
  );
  const unlisted = await iframely.ask(`${roadmaps.at('unlisted')}/embed/exec`);
  assert.equal(unlisted.meta.title, meta.title);
  assert.ok(!JSON.stringify(unlisted.links).includes('/embed/exec'));
});

test('the frame that Iframely writes shows the view on a page of another site', async () => {
  const { html } = await iframely.ask(`${roadmaps.at('roadmap')}/embed/exec`);
  const { opened, frame } = await pageWith(html);
  assert.equal(await frame.evaluate(() => document.querySelector('roadmap-view').projection.lens.id), 'exec');
  await shoot(opened, 'by-address');
});

test('a library of link previews reads the title, the provider and the frame', async () => {
  const { unfurl } = createRequire(join(app.folder, 'package.json'))('unfurl.js');
  const address = `http://localhost:${roadmaps.port}/embed/team`;
  const { title, oEmbed } = await unfurl(address);
  assert.equal(title, 'Fernhill release plan – Shown for Team');
  assert.deepEqual([oEmbed.type, oEmbed.title, oEmbed.provider_name], ['rich', 'Fernhill release plan', 'Fernhill']);
  assert.match(oEmbed.html, new RegExp(`^<iframe src="${address}" [^>]*sandbox="allow-scripts[^>]*></iframe>$`));
});

/** Each makes the frames of the page as high as what is in them; what has no origin iframe-resizer hears of only if it is told to. */
const RESIZERS = {
  'open-iframe-resizer': async () => (await import(document.baseURI + 'resizer.js')).initialize({}, 'iframe'),
  'iframe-resizer': async () => {
    const script = Object.assign(document.createElement('script'), { src: 'other-resizer.js' });
    await new Promise((resolve) => document.head.appendChild(script).addEventListener('load', resolve));
    window.iFrameResize({ checkOrigin: false }, 'iframe');
  },
};

for (const [resizer, start] of Object.entries(RESIZERS))
  for (const sandbox of ['', 'sandbox="allow-scripts"'])
    test(`${resizer} makes the frame as high as what is in it, and again when that changes, ${sandbox || 'no sandbox'}`, async () => {
      const { opened, frame } = await pageWith(
        `<iframe src="${roadmaps.at('roadmap')}/embed/team" width="900" height="300" ${sandbox}></iframe>`,
      );
      await opened.evaluate(start);
      const heights = () => opened.$eval('iframe', (one) => one.getBoundingClientRect().height - 4);
      const inside = () => frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
      const fits = async () => Math.abs((await heights()) - (await inside())) <= 1;
      const soon = async (what, isSo) => {
        for (let attempt = 0; !(await isSo()); attempt++) {
          assert.ok(attempt < 100, `${what}: ${await heights()} of ${await inside()}`);
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
      };
      await soon('it fits', fits);
      const former = await heights();
      assert.ok(former > 400, String(former));
      await frame.evaluate(() => void (document.querySelector('roadmap-view').layout = 'list'));
      await soon('it fits the list', async () => (await heights()) !== former && (await fits()));
    });
