// The user macro for Confluence Data Center, in a page of one origin with the framed page on another. Of the template engine no more is played
// than the one expression that the macro uses.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { launch } from 'puppeteer-core';
import { BROWSER_ARGS, findBrowser } from '../tools/find-browser.mjs';
import { roadmapSample } from './roadmap-sample.mjs';
import { serveFolder } from './serve-folder.mjs';
import { shoot } from './shoot.mjs';

const macro = readFileSync(new URL('confluence/data-center/user-macro.vm', import.meta.url), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'roadmap-data-center-'));
let browser, roadmaps, wiki, other;

function rendered(lens, origin) {
  const filter = /#set \(\$lens = \$paramLens\.replaceAll\("([^"]+)", ""\)\)/.exec(macro)[1];
  const text = macro.replace(/^(##|#set).*\n/gm, '').replaceAll('$lens', lens.replace(new RegExp(filter, 'g'), ''));
  return text.replaceAll('https://roadmap.example.com', origin);
}

before(async () => {
  const { embedPage, lenses, loadRoadmap, project } = await import('roadmap-view/sdk');
  const page = embedPage(project(loadRoadmap(roadmapSample).roadmap, lenses.team, { today: '2026-09-14' }), { scripts: '/assets' });
  cpSync('dist/embed', join(folder, 'assets'), { recursive: true });
  cpSync('dist/embed', join(folder, 'embed'), { recursive: true });
  writeFileSync(join(folder, 'embed/team.html'), page);
  roadmaps = await serveFolder(folder);
  other = await serveFolder(folder);
  const pages = mkdtempSync(join(folder, 'wiki-'));
  const markup = rendered('team.html', roadmaps.address);
  cpSync(new URL('confluence/site', import.meta.url), pages, { recursive: true });
  const around = readFileSync(join(pages, 'index.html'), 'utf8').replace('<html', '<html data-color-mode="dark"');
  writeFileSync(
    join(pages, 'index.html'),
    around.replace(/<iframe[^]*<\/iframe>/, () => markup + markup),
  );
  wiki = await serveFolder(pages);
  browser = await launch({ executablePath: await findBrowser(), args: BROWSER_ARGS });
});
after(async () => {
  await browser?.close();
  for (const server of [roadmaps, wiki, other]) server?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a lens is a name and nothing else, whatever an editor writes', () => {
  const text = rendered('"><script>alert(1)</script>', 'https://x.example');
  assert.ok(text.includes('src="https://x.example/embed/scriptalert1script"'));
});

test('each frame on the page gets the height of what is in it, and the colour mode', async () => {
  const page = await browser.newPage();
  await page.goto(`${wiki.address}/`);
  // the second is loaded when a reader comes near it
  for (const frame of await page.$$('iframe')) {
    await frame.scrollIntoView();
    await page.waitForFunction(({ height }) => Number(height) > 480, { timeout: 30_000 }, frame);
  }
  const frames = page.frames().filter((frame) => frame !== page.mainFrame());
  assert.equal(frames.length, 2);
  for (const frame of frames) {
    await frame.waitForFunction(() => document.querySelector('roadmap-view').getAttribute('scheme') === 'dark');
  }
  await page.evaluate(() => document.documentElement.setAttribute('data-color-mode', 'light'));
  await frames[0].waitForFunction(() => document.querySelector('roadmap-view').getAttribute('scheme') === 'light');
  await page.setViewport({ width: 1280, height: 900 });
  await page.evaluate(() => scrollTo(0, 0));
  await shoot(page, 'data-center');
});

test('a height from another frame, another origin or the page itself is not heard', async () => {
  const page = await browser.newPage();
  await page.goto(`${wiki.address}/`);
  await page.waitForFunction(() => Number(document.querySelector('iframe').height) > 480, { timeout: 30_000 });
  const told = await page.$eval('iframe', ({ height }) => height);
  await page.evaluate(() => postMessage({ message: 'height', value: 111 }, '*'));
  const stranger = await page.evaluateHandle((src) => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.src = src;
    return new Promise((resolve) => frame.addEventListener('load', () => resolve(frame)));
  }, `${other.address}/embed/team.html`);
  const inside = await stranger.contentFrame();
  await inside.evaluate(() => parent.postMessage({ message: 'height', value: 222 }, '*'));
  // the frame itself, gone to another origin
  await page.evaluate((src) => void (document.querySelector('iframe').src = src), `${other.address}/embed/team.html`);
  await new Promise((resolve) => setTimeout(resolve, 800));
  assert.equal(await page.$eval('iframe', ({ height }) => height), told);
});
