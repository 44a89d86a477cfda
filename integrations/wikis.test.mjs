// DokuWiki, MediaWiki and WordPress as Debian packages them, each with our plugin, and what they leave of markup that needs none. See
// install-wikis.sh. WordPress runs without a database, so its pages are put together here from what it renders.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { BROWSER_ARGS, findBrowser } from '../tools/find-browser.mjs';
import { serveFolder } from './serve-folder.mjs';
import { servePhp } from './serve-php.mjs';

const DOKUWIKI = '/usr/share/dokuwiki';
const MEDIAWIKI = '/usr/share/mediawiki';
const WORDPRESS = '/usr/share/wordpress';
const missing = [DOKUWIKI, MEDIAWIKI, WORDPRESS].filter((path) => !existsSync(path));
const skip = missing.length > 0 && `${missing.join(', ')} not installed: run integrations/install-wikis.sh`;

const folder = mkdtempSync(join(tmpdir(), 'roadmap-wikis-'));
const own = (path) => fileURLToPath(new URL(path, import.meta.url));
const PLAN = { title: 'Plan', items: Array.from({ length: 25 }, (_, n) => ({ title: `Step ${n}`, timeframe: '2026-Q4' })) };

let browser, files;
const servers = [];

before(async () => {
  if (skip) return;
  const { embedPage, lenses, loadRoadmap, project } = await import('roadmap-view/sdk');
  const shared = join(folder, 'files');
  mkdirSync(join(shared, 'embed'), { recursive: true });
  cpSync('dist/embed', join(shared, 'assets'), { recursive: true });
  writeFileSync(join(shared, 'plan.json'), JSON.stringify(PLAN));
  // in a frame without an origin a page cannot name its own server as 'self' in every engine, so its scripts have a whole address
  files = await serveFolder(shared, { 'Access-Control-Allow-Origin': '*' });
  servers.push(files);
  const projection = project(loadRoadmap(PLAN).roadmap, lenses.team, { today: '2026-09-14' });
  writeFileSync(join(shared, 'embed/team.html'), embedPage(projection, { scripts: `${files.address}/assets` }));
  browser = await launch({ executablePath: await findBrowser(), args: BROWSER_ARGS });
});
after(async () => {
  await browser?.close();
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true, force: true });
});

function run(command, args, { input = '', env = {}, cwd } = {}) {
  const { status, stdout, stderr } = spawnSync(command, args, { input, encoding: 'utf8', cwd, env: { ...process.env, ...env } });
  assert.equal(status, 0, `${command} ${args.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}

/** Opens a page and waits until each view in it is drawn; gives how many. */
async function drawnViews(address) {
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(address);
  await page.waitForFunction(
    () => {
      const views = [...document.querySelectorAll('roadmap-view')];
      return (
        views.length > 0 &&
        views.every((view) => view.shadowRoot?.querySelector('[data-state=ready]') && view.projection.items.length === 25)
      );
    },
    { timeout: 30_000 },
  );
  assert.deepEqual(errors, []);
  return page.evaluate(() => document.querySelectorAll('roadmap-view').length);
}

const TAG = '<roadmap-view src="/plan.json">x</roadmap-view>';
const DIV = '<div class="a" data-roadmap-src="/plan.json" data-roadmap-lens="exec">x</div>';

describe('DokuWiki', { skip }, () => {
  const wiki = join(folder, 'dokuwiki');
  const render = (text) => run('php', ['bin/render.php'], { input: text, cwd: wiki });
  before(() => {
    cpSync(DOKUWIKI, wiki, { recursive: true, dereference: true, filter: (path) => !path.endsWith('/conf') && !path.endsWith('/data') });
    cpSync('/etc/dokuwiki', join(wiki, 'conf'), { recursive: true, dereference: true });
    for (const name of 'pages attic media media_attic media_meta meta cache index locks tmp log'.split(' '))
      mkdirSync(join(wiki, 'data', name), { recursive: true });
    writeFileSync(join(wiki, 'inc/preload.php'), "<?php\ndefine('DOKU_CONF', dirname(__DIR__) . '/conf/');\n");
    cpSync(own('dokuwiki/roadmapview'), join(wiki, 'lib/plugins/roadmapview'), { recursive: true });
    const local = `<?php\n$conf['savedir'] = './data';\n$conf['useacl'] = 0;\n$conf['plugin']['roadmapview']['script'] = '${files.address}/assets/roadmap-view.js';\n`;
    writeFileSync(join(wiki, 'conf/local.php'), local);
  });

  test('keeps neither a tag nor a data attribute without the plugin', () => {
    assert.match(render(`${TAG}\n${DIV}`), /&lt;roadmap-view[^<]*&lt;\/roadmap-view&gt;[^<]*&lt;div/);
  });

  test('writes the tag with the plugin, of nothing but settings, and a link for who has no script', () => {
    const html = render('{{roadmap>https://x.example/p.json lens=exec onclick=alert(1) layout="><script>x</script>}}');
    assert.equal(
      html.trim(),
      '<roadmap-view src="https://x.example/p.json" lens="exec" layout="&quot;&gt;&lt;script&gt;x&lt;/script&gt;">' +
        '<a href="https://x.example/p.json" rel="nofollow">https://x.example/p.json</a></roadmap-view>',
    );
    assert.doesNotMatch(render('{{roadmap>javascript:alert(1)}} {{roadmap>//x.example/p.json}}'), /<roadmap-view|<a /);
  });

  test('draws it on a page', async () => {
    writeFileSync(join(wiki, 'data/pages/start.txt'), `{{roadmap>${files.address}/plan.json lens=team today=2026-09-14}}\n`);
    const server = await servePhp(wiki);
    servers.push(server);
    assert.equal(await drawnViews(`${server.address}/doku.php?id=start`), 1);
  });
});

describe('MediaWiki', { skip }, () => {
  const wiki = join(folder, 'mediawiki');
  const env = { MW_CONFIG_FILE: join(wiki, 'LocalSettings.php') };
  const parse = (text) => run('php', [join(MEDIAWIKI, 'maintenance/parse.php'), '--title', 'Page'], { input: text, env });
  let server;
  before(async () => {
    mkdirSync(wiki);
    const install = (address) => {
      const options = {
        dbtype: 'sqlite',
        dbpath: wiki,
        dbname: 'wiki',
        confpath: wiki,
        server: address,
        scriptpath: '',
        pass: 'Long-enough-passphrase-1',
      };
      const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
      run('php', [join(MEDIAWIKI, 'maintenance/install.php'), ...args, 'Wiki', 'Admin']);
      const settings = `\nwfLoadExtension( 'RoadmapView', '${own('mediawiki/RoadmapView/extension.json')}' );\n$wgRoadmapViewScript = '${files.address}/assets/roadmap-view.js';\n`;
      appendFileSync(join(wiki, 'LocalSettings.php'), settings);
    };
    server = await servePhp(MEDIAWIKI, { env, prepare: install });
    servers.push(server);
  });

  test('keeps the data attributes and not the tag, without the extension', () => {
    const html = parse(`${TAG}\n${DIV}`);
    assert.match(html, /&lt;roadmap-view/);
    assert.match(html, /<div class="a" data-roadmap-src="\/plan\.json" data-roadmap-lens="exec">x/);
  });

  test('writes the tag with the extension, of nothing but settings, and a link for who has no script', () => {
    const html = parse('<roadmap src="https://x.example/p.json" lens="exec" onclick="alert(1)" layout="&quot;&gt;&lt;script&gt;" />');
    assert.match(
      html,
      /<roadmap-view src="https:\/\/x\.example\/p\.json" lens="exec"[^<]*><a href="https:\/\/x\.example\/p\.json" rel="nofollow">/,
    );
    assert.doesNotMatch(html, /onclick|<script>/);
    assert.match(parse('<roadmap src="javascript:alert(1)" />'), /<strong class="error">/);
  });

  test('draws the tag and the data attributes on a page', async () => {
    const text = `<roadmap src="${files.address}/plan.json" lens="team" today="2026-09-14" />\n<div data-roadmap-src="${files.address}/plan.json" data-roadmap-lens="team"></div>`;
    run('php', [join(MEDIAWIKI, 'maintenance/edit.php'), 'Plan'], { input: text, env });
    assert.equal(await drawnViews(`${server.address}/index.php?title=Plan`), 2);
  });
});

describe('WordPress', { skip }, () => {
  const content = join(folder, 'wordpress');
  let rendered;
  before(() => {
    mkdirSync(join(content, 'themes'), { recursive: true });
    cpSync(own('wordpress/roadmap-view'), join(content, 'plugins/roadmap-view'), { recursive: true });
    cpSync(own('wordpress/db.php'), join(content, 'db.php'));
    const page = `${files.address}/embed/team.html`;
    const input = {
      content: `[roadmap src="${files.address}/plan.json" lens="team" today="2026-09-14" onclick="alert(1)"]\n<!-- wp:roadmap-view/roadmap ${JSON.stringify({ src: `${files.address}/plan.json`, lens: 'team' })} /-->\n[roadmap src="javascript:alert(1)"]\n[roadmap src="https://x.example/p.json" lens='"><script>x</script>']`,
      kses: [TAG, DIV, '<iframe src="https://x.example"></iframe>'],
      oembed: {
        url: page,
        html: `<iframe src="${page}" title="Plan" width="800" height="600" loading="lazy" sandbox="allow-scripts"></iframe>`,
      },
    };
    const env = { WP_CONTENT: content, WP_HOME_DIR: WORDPRESS };
    const output = run('php', ['-d', 'display_errors=stderr', own('wordpress/render.php')], { input: JSON.stringify(input), env });
    rendered = JSON.parse(output.trim().split('\n').at(-1));
  });

  test('leaves authors the data attributes, and neither the tag nor a frame', () => {
    assert.deepEqual(rendered.kses, ['x', DIV, '']);
  });

  test('writes the tag for a shortcode and a block, of nothing but settings', () => {
    const [shortcode, block, wrong, hostile] = rendered.text.split('\n');
    const link = `<a href="${files.address}/plan.json" rel="nofollow">${files.address}/plan.json</a>`;
    assert.equal(shortcode, `<roadmap-view src="${files.address}/plan.json" lens="team" today="2026-09-14">${link}</roadmap-view>`);
    assert.equal(block, `<roadmap-view src="${files.address}/plan.json" lens="team">${link}</roadmap-view>`);
    assert.match(wrong, /^<p>roadmap: write an address/);
    assert.doesNotMatch(hostile, /<script/);
    assert.match(rendered.scripts, /^<script type="module" src='[^']*\/embed\/roadmap-view\.js' id='roadmap-view-js'><\/script>/);
    assert.equal(rendered.block, true);
  });

  test('draws all of it on a page, and gives the frame of oEmbed the height that the page in it tells', async () => {
    assert.match(rendered.oembed, /^<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"/);
    const site = join(folder, 'blog');
    mkdirSync(site);
    cpSync(join(WORDPRESS, 'wp-includes/js/wp-embed.js'), join(site, 'wp-embed.js'));
    const views = rendered.text.split('\n').slice(0, 2).join('');
    const div = `<div data-roadmap-src="${files.address}/plan.json" data-roadmap-lens="team"></div>`;
    const script = `<script type="module" src="${files.address}/assets/roadmap-view.js"></script>`;
    writeFileSync(join(site, 'index.html'), `<!doctype html>${script}${views}${div}${rendered.oembed}<script src="wp-embed.js"></script>`);
    const server = await serveFolder(site);
    servers.push(server);
    assert.equal(await drawnViews(`${server.address}/`), 3);
    const page = (await browser.pages()).at(-1);
    await page.waitForFunction(() => document.querySelector('iframe').height !== '600', { timeout: 30_000 });
    const height = await page.$eval('iframe', (frame) => Number(frame.height));
    assert.ok(height >= 200 && height <= 1000, `${height}`);
    const frame = page.frames().find((one) => one.url().includes('team.html'));
    assert.equal(await frame.evaluate(() => [origin, document.querySelector('roadmap-view').projection.items.length].join()), 'null,25');
  });
});
