// WordPress as Debian packages it, a whole site over a MariaDB of its own: our plugin's block in its editor, its shortcode, what it leaves of
// an author's markup, and an address that becomes a frame by oEmbed, asked of our own handler.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { launch } from 'puppeteer-core';
import { BROWSER_ARGS, findBrowser } from '../tools/find-browser.mjs';
import { roadmapSample } from './roadmap-sample.mjs';
import { serveFolder } from './serve-folder.mjs';
import { servePhp } from './serve-php.mjs';
import { shoot } from './shoot.mjs';
import { startMariadb } from './start-mariadb.mjs';

const WORDPRESS = '/usr/share/wordpress';
const missing = [WORDPRESS, `${WORDPRESS}/wp-content/themes/twentytwentythree`, '/usr/sbin/mariadbd'].filter((path) => !existsSync(path));
const skip = missing.length > 0 && `${missing.join(', ')} not installed: run integrations/install-wikis.sh`;

const folder = mkdtempSync(join(tmpdir(), 'roadmap-wordpress-'));
const own = (path) => fileURLToPath(new URL(path, import.meta.url));
const site = join(folder, 'site');
const database = { database: 'wordpress', user: 'wordpress', password: 'wordpress' };
const closing = [];
let browser, wordpress, files, roadmaps;

/** The server of roadmaps: pages to be framed, and what oEmbed is told of them. */
async function serveRoadmaps() {
  const { lenses, loadRoadmap } = await import('roadmap-view/sdk');
  const { createEmbedHandler, createRoadmapHandler } = await import('roadmap-view/server');
  const shared = Object.keys(lenses);
  const load = () => loadRoadmap(roadmapSample).roadmap;
  const projections = createRoadmapHandler({
    load,
    lenses: Object.values(lenses),
    shared,
    today: '2026-09-14',
    origins: [wordpress.address],
  });
  const pages = createEmbedHandler({
    projections,
    scripts: `${files.address}`,
    frameAncestors: [wordpress.address],
    providerName: 'Fernhill',
  });
  return new Promise((resolve) => {
    const fetch = (request) => (/\/embed\//.test(request.url) ? pages(request) : projections(request));
    const server = serve({ fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
      resolve({ address: `http://localhost:${port}`, close: () => server.close() }),
    );
  });
}

function setUp(address, socket) {
  const env = { ...process.env, WP_ADDRESS: address, WP_SOCKET: socket };
  const { stdout, stderr } = spawnSync('php', ['-d', 'display_errors=stderr', 'set-up.php'], { cwd: site, env, encoding: 'utf8' });
  assert.match(stdout, /\d+\.\d+(\.\d+)?$/, `${stdout}${stderr}`);
}

before(async () => {
  if (skip) return;
  cpSync(WORDPRESS, site, {
    recursive: true,
    dereference: true,
    filter: (path) => !/wp-content\/(languages|uploads)|\.htaccess/.test(path),
  });
  cpSync(own('wordpress/site'), site, { recursive: true });
  mkdirSync(join(site, 'wp-content/mu-plugins'), { recursive: true });
  cpSync(join(site, 'local-addresses.php'), join(site, 'wp-content/mu-plugins/local-addresses.php'));
  cpSync(own('wordpress/roadmap-view'), join(site, 'wp-content/plugins/roadmap-view'), { recursive: true });
  cpSync('dist/embed', join(site, 'wp-content/plugins/roadmap-view/embed'), { recursive: true });
  const db = await startMariadb(join(folder, 'db'), database);
  closing.push(db);
  const env = { WP_SOCKET: db.socket, PHP_CLI_SERVER_WORKERS: '4' };
  const prepare = (address) => {
    env.WP_ADDRESS = address.replace('127.0.0.1', 'localhost');
    setUp(env.WP_ADDRESS, db.socket);
  };
  const server = await servePhp(site, { env, prepare });
  wordpress = { address: env.WP_ADDRESS };
  files = await serveFolder('dist/embed', { 'Access-Control-Allow-Origin': '*' });
  roadmaps = await serveRoadmaps();
  closing.push(server, files, roadmaps);
  browser = await launch({ executablePath: await findBrowser(), args: BROWSER_ARGS });
});
after(async () => {
  await browser?.close();
  for (const server of closing) await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Someone of the site, logged in, in a browser of their own. */
async function logIn(name) {
  const page = await (await browser.createBrowserContext()).newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.setDefaultNavigationTimeout(90_000);
  // the editor asks before it is left where a block has said more of itself since
  page.on('dialog', (dialog) => void dialog.accept());
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${wordpress.address}/wp-login.php`);
  await page.type('#user_login', name);
  await page.type('#user_pass', `${name}-passphrase`);
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  return { page, problems };
}

const inEditor = async (page) => {
  await page.goto(`${wordpress.address}/wp-admin/post-new.php`);
  await page.waitForFunction(
    () => window.wp?.data?.select('core/editor')?.getCurrentPostId?.() && window.wp.blocks.getBlockType('roadmap-view/roadmap'),
    { timeout: 60_000 },
  );
};
/** Saves what is in the editor, published; gives its address and what was stored. */
const publish = (page, title) =>
  page.evaluate(async (title) => {
    const { data } = window.wp;
    await data.dispatch('core/editor').editPost({ title, status: 'publish' });
    await data.dispatch('core/editor').savePost();
    return {
      address: data.select('core/editor').getPermalink(),
      stored: data.select('core/editor').getCurrentPost().content.raw ?? data.select('core/editor').getCurrentPost().content,
    };
  }, title);

const drawn = (page, count) =>
  page.waitForFunction(
    (count) => {
      const views = [...document.querySelectorAll('roadmap-view')];
      return views.length === count && views.every((view) => view.shadowRoot?.querySelector('[data-state=ready]'));
    },
    { timeout: 60_000 },
    count,
  );
const lensesOn = (page) => page.$$eval('roadmap-view', (views) => views.map(({ projection }) => projection.lens.id));

describe('WordPress', { skip }, () => {
  test('an editor adds the block, writes where the roadmap is into its settings, and it is drawn on the page', async () => {
    const { page, problems } = await logIn('admin');
    await inEditor(page);
    await page.evaluate(() => {
      const { blocks, data } = window.wp;
      data.dispatch('core/edit-post').toggleFeature('welcomeGuide');
      data.dispatch('core/block-editor').insertBlocks(blocks.createBlock('roadmap-view/roadmap', { align: 'wide' }));
      data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
    });
    const field = async (label, value) => {
      const find = (label) =>
        [...document.querySelectorAll('.block-editor-block-inspector input')].find(({ labels }) => labels[0]?.textContent === label);
      const input = await page.waitForFunction(find, { timeout: 30_000 }, label);
      await input.type(value);
    };
    assert.match(await page.$eval('.wp-block-roadmap-view-roadmap', (block) => block.textContent), /Write the address of a roadmap/);
    await field('Address of the roadmap', `${roadmaps.address}/roadmap/{lens}.json`);
    await field('Shown for', 'exec');
    await page.waitForFunction(() => /\{lens\}\.json exec/.test(document.querySelector('.wp-block-roadmap-view-roadmap').textContent));
    await shoot(page, 'wordpress-editor');
    const { address, stored } = await publish(page, 'What we are building');
    assert.equal(
      stored,
      `<!-- wp:roadmap-view/roadmap {"src":"${roadmaps.address}/roadmap/{lens}.json","lens":"exec","align":"wide"} /-->`,
    );
    await page.goto(address);
    await drawn(page, 1);
    assert.deepEqual(await lensesOn(page), ['exec']);
    assert.ok(await page.$('.wp-block-roadmap-view-roadmap.alignwide > roadmap-view'), 'it is as wide as it was told to be');
    const left = await page.$eval('roadmap-view a', (link) => [link.getAttribute('href'), link.textContent]);
    assert.deepEqual(left, Array(2).fill(`${roadmaps.address}/roadmap/exec.json`));
    assert.deepEqual(problems, []);
    await shoot(page, 'wordpress');
  });

  test('an author is left the shortcode, the block and the data attributes, and neither the tag, a frame nor a script', async () => {
    const { page, problems } = await logIn('author');
    await inEditor(page);
    const src = `${roadmaps.address}/roadmap/team.json`;
    const given = [
      `[roadmap src="${src}" lens="team" onclick="alert(1)"]`,
      `<!-- wp:roadmap-view/roadmap {"src":"${src}","lens":"team"} /-->`,
      `<div class="a" data-roadmap-src="${src}" data-roadmap-lens="team">x</div>`,
      `<roadmap-view src="${src}">y</roadmap-view>`,
      '<iframe src="https://x.example"></iframe><script>alert(1)</script>',
      `[roadmap src="javascript:alert(1)"] [roadmap src="${src}" lens='"><script>x</script>']`,
    ];
    await page.evaluate((content) => {
      const { blocks, data } = window.wp;
      data
        .dispatch('core/block-editor')
        .resetBlocks(
          content.map((one) => (one.startsWith('<!--') ? blocks.parse(one)[0] : blocks.createBlock('core/html', { content: one }))),
        );
    }, given);
    const { address, stored } = await publish(page, 'From an author');
    assert.ok(stored.includes(given[2]), stored);
    assert.doesNotMatch(stored, /<roadmap-view|<iframe|<script/);
    await page.goto(address);
    await page.waitForFunction(() => document.querySelectorAll('roadmap-view').length >= 3, { timeout: 60_000 });
    assert.equal(await page.$('.entry-content script, .entry-content iframe, [onclick*=alert]'), null);
    assert.match(await page.$eval('.entry-content', (one) => one.textContent), /roadmap: write an address/);
    await page.waitForFunction(
      () => [...document.querySelectorAll('roadmap-view')].slice(0, 3).every((view) => view.projection?.lens.id === 'team'),
      { timeout: 60_000 },
    );
    assert.deepEqual(problems, []);
  });

  test('the data attributes alone bring the script along, held to its hash where the site names one', async () => {
    const { page, problems } = await logIn('author');
    const hash = JSON.parse(readFileSync('dist/embed/integrity.json', 'utf8')).files['roadmap-view.whole.js'];
    writeFileSync(
      join(site, 'wp-content/mu-plugins/hash.php'),
      `<?php add_filter( 'roadmap_view_integrity', fn() => '${hash}' ); add_filter( 'roadmap_view_script', fn() => '${files.address}/roadmap-view.whole.js' );`,
    );
    await inEditor(page);
    const content = `<div data-roadmap-src="${roadmaps.address}/roadmap/team.json" data-roadmap-lens="team">x</div>`;
    await page.evaluate((content) => {
      const { blocks, data } = window.wp;
      data.dispatch('core/block-editor').resetBlocks([blocks.createBlock('core/html', { content })]);
    }, content);
    const { address } = await publish(page, 'Attributes alone');
    await page.goto(address);
    await drawn(page, 1);
    assert.deepEqual(await page.$eval('script[src*="roadmap-view"]', ({ type, integrity }) => [type, integrity]), ['module', hash]);
    rmSync(join(site, 'wp-content/mu-plugins/hash.php'));
    assert.deepEqual(problems, []);
  });

  test('an address on a line of its own becomes a frame by oEmbed, of the height that the page in it tells', async () => {
    const { page } = await logIn('author');
    await inEditor(page);
    await page.evaluate((url) => {
      const { blocks, data } = window.wp;
      data.dispatch('core/block-editor').resetBlocks([blocks.createBlock('core/embed', { url })]);
    }, `${roadmaps.address}/embed/team`);
    const { address } = await publish(page, 'By its address');
    await page.goto(address);
    const frame = await page.waitForSelector('iframe.wp-embedded-content', { timeout: 60_000 });
    assert.deepEqual(await frame.evaluate((one) => [one.getAttribute('sandbox'), one.getAttribute('security')]), [
      'allow-scripts',
      'restricted',
    ]);
    await page.waitForFunction(() => Number(document.querySelector('iframe').height) === 1000, { timeout: 60_000 });
    const inside = await frame.contentFrame();
    assert.deepEqual(await inside.evaluate(() => [origin, document.querySelector('roadmap-view').projection.lens.id]), ['null', 'team']);
    await shoot(page, 'wordpress-oembed');
  });
});
