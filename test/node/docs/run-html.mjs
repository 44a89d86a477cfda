// A snippet of HTML, or of JavaScript about elements, opened in a browser at an address of its own, where every request is answered from
// here: the built files, the reader's folder, our handlers. Nothing reaches a network, and what is asked for in vain is a failure.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lenses, loadRoadmap } from 'roadmap-view/sdk';
import { createEmbedHandler, createRoadmapHandler } from 'roadmap-view/server';
import { build } from 'vite';

const ORIGIN = 'https://docs.example';
const SCRIPTS = `${ORIGIN}/assets`;
const TYPES = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.html': 'text/html; charset=utf-8',
};
const { files: integrity } = JSON.parse(readFileSync('dist/embed/integrity.json', 'utf8'));

/** The package by its own name, as an import map or a bundler of the host would find it. */
const ownName = {
  name: 'own-name',
  enforce: 'pre',
  resolveId: (id) => (id.startsWith('roadmap-view') ? fileURLToPath(import.meta.resolve(id)) : undefined),
};

async function bundle(code) {
  const resolveId = (id) => (id.endsWith('snippet.js') ? 'snippet.js' : undefined);
  const entry = { name: 'snippet', enforce: 'pre', resolveId, load: (id) => (id === 'snippet.js' ? code : undefined) };
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [ownName, entry],
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'snippet.js', formats: ['es'] },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  return output[0].code;
}

const REFERENCE = '<script type="module" src="/snippet.js"></script>';
const EMBED = '<script type="module" src="/assets/roadmap-view.js"></script>';

/** Hashes that a page leaves out are those of the build. */
const withHashes = (html) =>
  html.replace(/(src|href)="([^"]*)"([^>]*)integrity="sha384-…"/g, (_, name, address, between) => {
    return `${name}="${address}"${between}integrity="${integrity[basename(address)]}"`;
  });

/**
 * What is served for a snippet: `{ html, code }`. A page that is shown without scripts has loaded the element before; what imports by bare
 * names is bundled, as the page's reader would do, and stands in a file of its own.
 */
function asServed(text) {
  const html = withHashes(text);
  // then the page's browser finds them itself
  if (html.includes('"importmap"')) return { html };
  if (!html.includes('<script')) return { html: EMBED + html };
  const [whole, code] = /<script type="module">([^]*?)<\/script>/.exec(html) ?? [];
  return whole ? { html: html.replace(whole, () => REFERENCE), code } : { html };
}

/** The handlers of a reader's server, for the roadmap and the lenses of the folder. */
function serverOf(folder) {
  const { roadmap } = loadRoadmap(readFileSync(join(folder, 'roadmap.json'), 'utf8'));
  const options = { load: () => Promise.resolve(roadmap), lenses: Object.values(lenses), authorize: () => true };
  const projections = createRoadmapHandler(options);
  const former = createRoadmapHandler({ ...options, basePath: '/roadmap/last-quarter' });
  const pages = createEmbedHandler({ projections, scripts: SCRIPTS, frameAncestors: [ORIGIN] });
  return (request) => {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/embed/')) return pages(request);
    return (pathname.startsWith('/roadmap/last-quarter/') ? former : projections)(request);
  };
}

/** A file as it lies where the package is installed; ours lies here. */
const installed = (path) => [path.replace('node_modules/roadmap-view/', ''), path].find((place) => existsSync(place));

/** Where a built file or one of the folder lies, or nothing. */
function fileAt(pathname, folder) {
  if (pathname.startsWith('/node_modules/')) return installed(pathname.slice(1));
  const name = basename(pathname);
  const places = [join('dist/embed', name), join('dist/themes', name), join(folder, name)];
  return pathname.includes('/roadmap/') || pathname.startsWith('/embed/')
    ? undefined
    : places.find((place) => existsSync(place) && extname(place));
}

async function answerTo(request, { html, code, folder, server }) {
  const { pathname } = new URL(request.url());
  if (pathname === '/page.html') return { body: html, contentType: TYPES['.html'] };
  if (pathname === '/snippet.js') return { body: await bundle(code), contentType: TYPES['.js'] };
  const file = fileAt(pathname, folder);
  // scripts with a hash, and those of a frame, come from anywhere
  if (file) return { body: readFileSync(file), contentType: TYPES[extname(file)], headers: { 'Access-Control-Allow-Origin': '*' } };
  const answer = await server(new Request(request.url(), { headers: request.headers() }));
  return { status: answer.status, headers: Object.fromEntries(answer.headers), body: Buffer.from(await answer.arrayBuffer()) };
}

/** In the page: each view has drawn items, each panel found something, each frame holds a page. */
function isDrawn() {
  const views = [...document.querySelectorAll('roadmap-view')];
  const waiting = [...document.querySelectorAll('[data-roadmap-src]')].some((host) => !host.querySelector('roadmap-view'));
  const frames = [...document.querySelectorAll('iframe')].every((frame) => frame.clientHeight > 0);
  const panels = [...document.querySelectorAll('roadmap-findings')].every((panel) => panel.renderRoot?.querySelector('section'));
  return !waiting && frames && panels && views.every((view) => view.projection?.items.length > 0 && view.status === 'ready');
}

/** In the page: its own script sets the roadmap where no address is named, as the pages say in words. */
async function giveRoadmap() {
  const roadmap = await (await fetch('/roadmap.json')).json();
  for (const element of document.querySelectorAll('roadmap-view:not([src]), roadmap-findings'))
    Object.assign(element, { roadmap, today: '2026-09-14' });
}

export async function runHtml(snippet, folder, browser) {
  const { patience = 30_000 } = snippet;
  const page = await browser.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.stack ?? error.message));
  page.on(
    'console',
    (message) => ['error', 'warn'].includes(message.type()) && faults.push(`${message.text()} ${message.location().url ?? ''}`),
  );
  const scene = { ...asServed(snippet.text), folder, server: serverOf(folder) };
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    snippet.onRequest?.(request.url());
    if (request.url().endsWith('/favicon.ico')) return request.respond({ status: 204 });
    answerTo(request, scene).then(
      (answer) => request.respond(answer),
      (error) => (faults.push(String(error)), request.abort()),
    );
  });
  await page.goto(`${ORIGIN}/page.html`);
  await page.evaluate(giveRoadmap);
  const drawn = await page.waitForFunction(isDrawn, { timeout: patience }).then(
    () => true,
    () => false,
  );
  for (const frame of page.frames().slice(1)) await frame.waitForFunction(isDrawn, { timeout: patience });
  if (drawn) await snippet.act?.(page);
  await page.close();
  assert.deepEqual(faults, []);
  assert.ok(drawn, 'a view or a panel shows nothing');
}

/** A snippet about `view` or `findings`: as the last script of a page that has both, with the whole roadmap. */
export const pageFor = ({ text }) => `<!doctype html><title>A page</title>
<roadmap-findings id="findings" for="view"></roadmap-findings>
<roadmap-view id="view"></roadmap-view>
<script type="module">
import 'roadmap-view';
import 'roadmap-view/findings';
const [view, findings] = [document.querySelector('roadmap-view'), document.querySelector('roadmap-findings')];
${text}
</script>`;
