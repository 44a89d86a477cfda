// npm run pictures [-- --update] [-- --only timeline-1440]: draws every picture of test/pictures and compares it with the stored one.
// What differs, and a page with all pictures side by side, goes to a folder that the last lines name; --update stores the new ones.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureInstall } from './ensure-install.mjs';

const { values: options } = parseArgs({ options: { update: { type: 'boolean' }, only: { type: 'string', default: '' } } });

/** So large a share of the pixels may differ in the Chromium that drew the stored ones: a few soft edges, never a letter that moved. */
const TOLERANCE = 0.0002;
/** And in another, which draws the edges of all letters a little otherwise (at most 1.1 % between the versions 153 and 156). */
const OTHER_CHROMIUM = 0.015;
const STORED = fileURLToPath(new URL('../test/pictures/stored', import.meta.url));
/** Letters are drawn by their outlines alone, grey at the edges: what a machine's settings say of fonts does not count. */
const EXACT_ARGS = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--hide-scrollbars',
  '--force-color-profile=srgb',
  '--disable-skia-runtime-opts',
];

await ensureInstall();
const { createServer } = await import('vite');
const { default: puppeteer } = await import('puppeteer-core');
const { BROWSER_ARGS, findBrowser } = await import('./find-browser.mjs');
const { PICTURES } = await import('../test/pictures/cases.mjs');

const chosen = PICTURES.filter(({ name }) => name.includes(options.only));
const made = mkdtempSync(join(tmpdir(), 'roadmap-pictures-'));
const root = fileURLToPath(new URL('..', import.meta.url));
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  cacheDir: join(made, '.vite'),
  optimizeDeps: { entries: ['test/pictures/*.html'] },
  server: { port: 5274, hmr: false, watch: null },
});
await server.listen();
const browser = await puppeteer.launch({ executablePath: await findBrowser(), args: [...BROWSER_ARGS, ...EXACT_ARGS] });

async function open(file, ready) {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.log(`     error: ${error.message}`));
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.goto(new URL(`test/pictures/${file}`, server.resolvedUrls.local[0]).href);
  await page.waitForFunction(`typeof ${ready} === 'function'`, { timeout: 60_000 });
  return page;
}

const version = await browser.version();
const VERSION = join(STORED, 'chromium.txt');
const isOther = !options.update && existsSync(VERSION) && readFileSync(VERSION, 'utf8').trim() !== version;
const tolerance = isOther ? OTHER_CHROMIUM : TOLERANCE;
if (isOther)
  console.log(
    `The stored pictures are of ${readFileSync(VERSION, 'utf8').trim()}, this is ${version}: only what differs by more than ${tolerance * 100} % counts.`,
  );

const stored = (name) => join(STORED, `${name}.webp`);

/** Resolves to what is wrong with a picture; undefined if nothing is. */
async function check(picture) {
  const { name, width, height } = picture;
  await canvas.setViewport({ width, height });
  await canvas.evaluate((one) => globalThis.draw(one), picture);
  const screenshot = await canvas.screenshot({ encoding: 'base64' });
  const before = existsSync(stored(name)) ? readFileSync(stored(name), 'base64') : undefined;
  const compared = await judge.evaluate((...given) => globalThis.compare(...given), screenshot, before, width > 2000 ? 0.3 : 1);
  const write = (path, base64) => writeFileSync(path, Buffer.from(base64, 'base64'));
  write(join(made, `${name}.webp`), compared.picture);
  if (compared.difference) write(join(made, `${name}.difference.webp`), compared.difference);
  const isSame = compared.share !== undefined && compared.share <= tolerance;
  // what has not changed is not stored anew
  if (options.update && !isSame) write(stored(name), compared.picture);
  if (compared.share === undefined) return 'is not stored yet';
  return isSame ? undefined : `differs in ${(compared.share * 100).toFixed(3)} % of its pixels`;
}

function contactSheet(wrong) {
  const figure = ({ name }) => {
    const difference = wrong.has(name) && existsSync(join(made, `${name}.difference.webp`)) ? `<img src="${name}.difference.webp" />` : '';
    return `<figure><figcaption>${name} ${wrong.get(name) ?? ''}</figcaption><img src="${name}.webp" loading="lazy" />${difference}</figure>`;
  };
  const style = 'body{font:14px sans-serif;columns:4;background:#888}figure{margin:0 0 16px;break-inside:avoid}img{width:100%}';
  const path = join(made, 'index.html');
  writeFileSync(path, `<!doctype html><meta charset="utf-8"><style>${style}</style>${chosen.map(figure).join('\n')}`);
  return path;
}

/** Pictures that nothing draws any more. */
function dropOld() {
  const names = new Set(['chromium.txt', ...PICTURES.map(({ name }) => `${name}.webp`)]);
  for (const file of readdirSync(STORED)) if (!names.has(file)) rmSync(join(STORED, file));
}

mkdirSync(STORED, { recursive: true });
const judge = await open('compare.html', 'compare');
const canvas = await open('picture.html', 'draw');
const wrong = new Map();
for (const picture of chosen) {
  await canvas.bringToFront();
  const says = await check(picture).catch((error) => `could not be drawn: ${error.message}`);
  if (!says) continue;
  wrong.set(picture.name, says);
  console.log(`${picture.name} ${says}`);
}
if (options.update) {
  dropOld();
  writeFileSync(VERSION, `${version}\n`);
}
await browser.close();
await server.close();
console.log(`All side by side, and what differs: ${contactSheet(wrong)}`);
const failed = options.update ? 0 : wrong.size;
console.log(`${chosen.length - failed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
