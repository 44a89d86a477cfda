// DokuWiki and MediaWiki as Debian packages them, each with our plugin, and what they leave of markup that needs none. See install-wikis.sh.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { BROWSER_ARGS, findBrowser } from '../tools/find-browser.mjs';
import { roadmapSample } from './roadmap-sample.mjs';
import { serveFolder } from './serve-folder.mjs';
import { servePhp } from './serve-php.mjs';
import { shoot } from './shoot.mjs';

const DOKUWIKI = '/usr/share/dokuwiki';
const MEDIAWIKI = '/usr/share/mediawiki';
const missing = [DOKUWIKI, MEDIAWIKI].filter((path) => !existsSync(path));
const skip = missing.length > 0 && `${missing.join(', ')} not installed: run integrations/install-wikis.sh`;

const folder = mkdtempSync(join(tmpdir(), 'roadmap-wikis-'));
const own = (path) => fileURLToPath(new URL(path, import.meta.url));

let browser, files, count;
const servers = [];

before(async () => {
  if (skip) return;
  const { lenses, loadRoadmap, project } = await import('roadmap-view/sdk');
  count = project(loadRoadmap(roadmapSample).roadmap, lenses.team, { today: '2026-09-14' }).items.length;
  const shared = join(folder, 'files');
  cpSync('dist/embed', join(shared, 'assets'), { recursive: true });
  writeFileSync(join(shared, 'plan.json'), JSON.stringify(roadmapSample));
  files = await serveFolder(shared, { 'Access-Control-Allow-Origin': '*' });
  servers.push(files);
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
async function drawnViews(address, name) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(address);
  await page.waitForFunction(
    (count) => {
      const views = [...document.querySelectorAll('roadmap-view')];
      return (
        views.length > 0 &&
        views.every((view) => view.shadowRoot?.querySelector('[data-state=ready]') && view.projection.items.length === count)
      );
    },
    { timeout: 30_000 },
    count,
  );
  assert.deepEqual(errors, []);
  if (name) await shoot(page, name);
  return page.evaluate(() => document.querySelectorAll('roadmap-view').length);
}

/** Opens a page whose script is not what its hash says: the link inside is what readers are left. */
async function isRefused(address) {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(() => addEventListener('error', ({ target }) => (globalThis.failed ??= []).push(target.src), true));
  await page.goto(address);
  await page.waitForFunction(() => globalThis.failed?.some((src) => src?.endsWith('/assets/roadmap-view.whole.js')), { timeout: 30_000 });
  assert.deepEqual(await page.$eval('roadmap-view', (view) => [view.shadowRoot, view.textContent]), [null, `${files.address}/plan.json`]);
}

const HASH = JSON.parse(readFileSync('dist/embed/integrity.json', 'utf8')).files['roadmap-view.whole.js'];
const WRONG_HASH = `sha384-${'A'.repeat(64)}`;
const TAG = '<roadmap-view src="/plan.json">x</roadmap-view>';
const DIV = '<div class="a" data-roadmap-src="/plan.json" data-roadmap-lens="exec">x</div>';

describe('DokuWiki', { skip }, () => {
  const wiki = join(folder, 'dokuwiki');
  const LOCAL = `<?php\n$conf['savedir'] = './data';\n$conf['useacl'] = 0;\n`;
  const render = (text) => run('php', ['bin/render.php'], { input: text, cwd: wiki });
  before(() => {
    cpSync(DOKUWIKI, wiki, { recursive: true, dereference: true, filter: (path) => !path.endsWith('/conf') && !path.endsWith('/data') });
    cpSync('/etc/dokuwiki', join(wiki, 'conf'), { recursive: true, dereference: true });
    for (const name of 'pages attic media media_attic media_meta meta cache index locks tmp log'.split(' '))
      mkdirSync(join(wiki, 'data', name), { recursive: true });
    writeFileSync(join(wiki, 'inc/preload.php'), "<?php\ndefine('DOKU_CONF', dirname(__DIR__) . '/conf/');\n");
    cpSync(own('dokuwiki/roadmapview'), join(wiki, 'lib/plugins/roadmapview'), { recursive: true });
    cpSync('dist/embed', join(wiki, 'lib/plugins/roadmapview/embed'), { recursive: true });
    writeFileSync(join(wiki, 'conf/local.php'), LOCAL);
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
    assert.equal(
      render('{{roadmap>https://x.example/{lens}.json lens=a/b}}').trim(),
      '<roadmap-view src="https://x.example/{lens}.json" lens="a/b">' +
        '<a href="https://x.example/a%2Fb.json" rel="nofollow">https://x.example/a%2Fb.json</a></roadmap-view>',
    );
    assert.match(render('{{roadmap>https://x.example/{lens}.json}}'), /\{lens\}\.json"><\/roadmap-view>/);
    assert.doesNotMatch(render('{{roadmap>javascript:alert(1)}} {{roadmap>//x.example/p.json}}'), /<roadmap-view|<a /);
  });

  test('draws it on a page, with the files in the plugin’s folder, and with those of an exact version elsewhere, if they are what their hash says', async () => {
    writeFileSync(join(wiki, 'data/pages/start.txt'), `{{roadmap>${files.address}/plan.json lens=team today=2026-09-14}}\n`);
    const server = await servePhp(wiki);
    servers.push(server);
    const address = `${server.address}/doku.php?id=start`;
    assert.equal(await drawnViews(address, 'dokuwiki'), 1);
    writeFileSync(join(wiki, 'conf/local.php'), `${LOCAL}$conf['plugin']['roadmapview'] = ['integrity' => '${HASH}'];\n`);
    assert.equal(await drawnViews(address), 1);
    for (const hash of [HASH, WRONG_HASH]) {
      const plugin = `$conf['plugin']['roadmapview'] = ['script' => '${files.address}/assets/roadmap-view.whole.js', 'integrity' => '${hash}'];\n`;
      writeFileSync(join(wiki, 'conf/local.php'), LOCAL + plugin);
      await (hash === HASH ? drawnViews(address) : isRefused(address));
    }
  });
});

describe('MediaWiki', { skip }, () => {
  const wiki = join(folder, 'mediawiki');
  const site = join(folder, 'mediawiki-site');
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
      const settings = `\nwfLoadExtension( 'RoadmapView', '${join(site, 'extensions/RoadmapView/extension.json')}' );\n`;
      appendFileSync(join(wiki, 'LocalSettings.php'), settings);
    };
    // Debian's folder, with our extension in it
    const link = (from, to) => readdirSync(from).forEach((name) => name !== 'extensions' && symlinkSync(join(from, name), join(to, name)));
    mkdirSync(join(site, 'extensions'), { recursive: true });
    link(MEDIAWIKI, site);
    link(join(MEDIAWIKI, 'extensions'), join(site, 'extensions'));
    cpSync(own('mediawiki/RoadmapView'), join(site, 'extensions/RoadmapView'), { recursive: true });
    cpSync('dist/embed', join(site, 'extensions/RoadmapView/embed'), { recursive: true });
    server = await servePhp(site, { env, prepare: install });
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
    assert.match(
      parse('<roadmap src="https://x.example/{lens}.json" />'),
      /src="https:\/\/x\.example\/(\{lens\}|&#123;lens&#125;|%7Blens%7D)\.json"><\/roadmap-view>/,
    );
    assert.match(
      parse('<roadmap src="https://x.example/{lens}.json" lens="a/b" />'),
      /<a href="https:\/\/x\.example\/a%2Fb\.json" rel="nofollow">https:\/\/x\.example\/a%2Fb\.json<\/a>/,
    );
    assert.match(parse('<roadmap src="javascript:alert(1)" />'), /<strong class="error">/);
  });

  /** A page of its own for each, since MediaWiki keeps what it has made of a page. */
  const write = (title) => {
    const text = `<roadmap src="${files.address}/plan.json" lens="team" today="2026-09-14" />\n<div data-roadmap-src="${files.address}/plan.json" data-roadmap-lens="team"></div>`;
    run('php', [join(MEDIAWIKI, 'maintenance/edit.php'), title], { input: text, env });
    return `${server.address}/index.php?title=${encodeURIComponent(title)}`;
  };

  test('draws the tag and the data attributes on a page', async () =>
    assert.equal(await drawnViews(write('What we are building'), 'mediawiki'), 2));

  test('draws them with the files of an exact version elsewhere, if they are what their hash says', async () => {
    appendFileSync(join(wiki, 'LocalSettings.php'), `$wgRoadmapViewIntegrity = '${HASH}';\n`);
    await drawnViews(write('Own'));
    for (const [title, hash] of Object.entries({ Pinned: HASH, Changed: WRONG_HASH })) {
      const settings = `$wgRoadmapViewScript = '${files.address}/assets/roadmap-view.whole.js';\n$wgRoadmapViewIntegrity = '${hash}';\n`;
      appendFileSync(join(wiki, 'LocalSettings.php'), settings);
      await (hash === HASH ? drawnViews(write(title)) : isRefused(write(title)));
    }
  });
});
