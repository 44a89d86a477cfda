// The page that a reader prints, as Chromium puts it on paper and poppler reads it.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { BROWSER_ARGS, findBrowser } from '../../../tools/find-browser.mjs';
import { needs, read, withFile } from './scene.mjs';

const LAYOUTS = { outcomes: 'exec', 'release-plan': 'team', themes: 'sales', timeline: 'team', board: 'team', list: 'team' };
const LENSES = { exec: 'Executive', team: 'Team', sales: 'Sales' };
const PAPERS = [
  { format: 'a4', landscape: false },
  { format: 'letter', landscape: true },
];
const MARGIN = { top: '12mm', right: '12mm', bottom: '12mm', left: '12mm' };
const SAMPLE = JSON.parse(readFileSync('demo/data/sample/roadmap.json', 'utf8'));
const PAGE = `<!doctype html><html lang="en"><title>Printed</title><body><p>Before it</p><div></div><p>After it</p><script type="module" src="/dist/embed/roadmap-view.js"></script>`;

let server, browser, address;

before(async () => {
  server = createServer(({ url }, response) => {
    const file = url === '/' || !existsSync(`.${url}`) ? undefined : readFileSync(`.${url}`);
    response.setHeader('content-type', url.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(file ?? PAGE);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${server.address().port}/`;
  browser = await puppeteer.launch({ executablePath: await findBrowser(), args: BROWSER_ARGS });
});
after(async () => {
  await browser?.close();
  server?.close();
});

/** A page with one view, drawn; in it `view`. */
async function pageWith(settings, roadmap = SAMPLE) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(address);
  await page.evaluate(
    (roadmap, settings) => {
      const view = document.createElement('roadmap-view');
      globalThis.view = Object.assign(view, { roadmap, today: '2026-09-14', locale: 'en-GB', lenses: 'exec team sales', ...settings });
      document.querySelector('div').append(view);
    },
    roadmap,
    settings,
  );
  await page.waitForFunction(() => globalThis.view.shadowRoot?.querySelector('[data-state=ready] .body > :not([data-state])'));
  return page;
}

/** What is on each sheet: its text in the order of the page, and its words with their places in points. */
async function sheetsOf(page, paper) {
  const pdf = await page.pdf({ ...paper, margin: MARGIN });
  return withFile('a.pdf', pdf, (file) => {
    const texts = read('pdftotext', '-raw', file, '-').stdout.split('\f').slice(0, -1);
    const boxes = read('pdftotext', '-bbox', file, '-').stdout.split('<page ').slice(1);
    return texts.map((text, index) => ({ text: plain(text), ...placesOf(boxes[index]) }));
  });
}

const plain = (text) => text.replace(/\s+/g, ' ');

function placesOf(box) {
  const width = Number(/width="([\d.]+)"/.exec(box)[1]);
  const words = [...box.matchAll(/xMin="([-\d.]+)" yMin="[-\d.]+" xMax="([-\d.]+)" yMax="[-\d.]+">(.*?)<\/word>/g)];
  return { width, words: words.map(([, left, right, word]) => ({ left: Number(left), right: Number(right), word })) };
}

/** With blanks and hyphens gone, a title is found that was broken anywhere. */
const bare = (text) => text.replace(/[\s\u00ad]+/g, '').normalize('NFKC');

const points = (millimetres) => (millimetres / 25.4) * 72;

for (const [layout, lens] of Object.entries(LAYOUTS))
  for (const paper of PAPERS)
    test(
      `a printed ${layout} on ${paper.format} ${paper.landscape ? 'sideways' : 'upright'} has everything, and on each sheet what it is`,
      { ...needs('pdftotext'), timeout: 120_000 },
      async () => {
        const page = await pageWith({ layout, lens });
        const titles = await page.evaluate(() => globalThis.view.projection.items.map(({ title }) => title));
        const heading = await page.evaluate(() => globalThis.view.projection.title);
        const sheets = await sheetsOf(page, paper);
        await page.close();
        assert.ok(sheets.length > 1, 'one sheet proves nothing');
        const stamp = `${heading} · ${LENSES[lens]} · As of 14 Sept 2026`;
        const own = sheets.filter(({ text }) => text.trim() !== 'After it');
        // where nothing of the picture fits below the title, the title says it
        const title = `${heading} ${LENSES[lens]} As of 14 Sept 2026`;
        assert.ok(own[0].text.includes(title), 'the title does not say for whom it is');
        for (const [index, { text }] of own.entries())
          assert.ok(index === 0 || text.includes(stamp), `sheet ${index + 1} does not say what it is`);
        const all = bare(own.map(({ text }) => text.replaceAll(stamp, '')).join(' '));
        for (const title of titles) assert.ok(all.includes(bare(title)), `"${title}" is not on paper`);
        for (const { width, words } of sheets)
          for (const { left, right, word } of words)
            assert.ok(left > points(11) && right < width - points(11), `"${word}" leaves the paper`);
        assert.ok(sheets[0].text.includes('Before it') && sheets.at(-1).text.includes('After it'), 'the page’s own text is gone');
        assert.ok(!/Show as a table|Search|Share/.test(own.map(({ text }) => text).join()), 'a control is on paper');
      },
    );

const HEADS = {
  'release-plan': ['FY26', 'FY28', 'Today', 'Go 7.0'],
  timeline: ['FY27'],
  list: ['Item When Status'],
};
for (const [layout, heads] of Object.entries(HEADS))
  test(`on each sheet of a printed ${layout} with items stand its heads`, { ...needs('pdftotext'), timeout: 120_000 }, async () => {
    const page = await pageWith({ layout, lens: 'team' });
    const titles = await page.evaluate(() => globalThis.view.projection.items.map(({ title }) => title));
    const sheets = await sheetsOf(page, PAPERS[0]);
    await page.close();
    const withItems = sheets.filter(({ text }) => titles.some((title) => text.includes(title)));
    assert.ok(withItems.length > 1);
    for (const { text } of withItems) for (const head of heads) assert.ok(text.includes(head), `"${head}" is not on a sheet`);
  });

test('the columns of a printed board are headed on each sheet', { ...needs('pdftotext'), timeout: 120_000 }, async () => {
  const items = Array.from({ length: 80 }, (_, n) => ({
    id: `i${n}`,
    title: `Thing ${n}`,
    timeframe: n % 2 ? '2026-09' : '2026-12',
    status: 'planned',
  }));
  const page = await pageWith({ layout: 'board', lens: 'team' }, { title: 'Plan', items });
  const sheets = await sheetsOf(page, PAPERS[0]);
  await page.close();
  assert.ok(sheets.length > 2);
  for (const { text } of sheets.filter(({ text }) => text.includes('Thing'))) assert.match(text, /Now 40 Next 40 Later 0/);
});

test('a lane that is on several sheets is named on each', { ...needs('pdftotext'), timeout: 120_000 }, async () => {
  const items = Array.from({ length: 90 }, (_, n) => ({
    id: `i${n}`,
    title: `Thing ${n}`,
    team: 'long',
    timeframe: '2026-Q4',
    status: 'planned',
  }));
  for (const layout of ['release-plan', 'timeline']) {
    const page = await pageWith({ layout, lens: 'team' }, { title: 'Plan', teams: [{ id: 'long', title: 'Longwinded' }], items });
    const sheets = await sheetsOf(page, PAPERS[0]);
    await page.close();
    const withItems = sheets.filter(({ text }) => text.includes('Thing'));
    assert.ok(withItems.length > 1);
    for (const { text } of withItems) assert.match(text, /Longwinded/);
  }
});

test(
  'in the middle of a dark page, within its own sheet for print, it is as the page has it, and as dark as in a light one',
  { ...needs('pdftotext', 'pdftoppm'), timeout: 120_000 },
  async () => {
    const [dark, light] = [await darkShare('dark', '#111'), await darkShare('light', '#fff')];
    // letters take some of it, a dark ground would take all, and pale letters none
    assert.ok(light > 0.001 && light < 0.2 && Math.abs(dark - light) < light / 5, `${dark} of the sheet is dark, ${light} in a light page`);
  },
);

/** How much of the second sheet is dark, of a list in a page of this colour. */
async function darkShare(scheme, background) {
  const page = await pageWith({ layout: 'list', lens: 'team', scheme });
  await page.addStyleTag({ content: `body { background: ${background} } @media print { p:last-of-type { display: none } }` });
  const pdf = await page.pdf({ format: 'a4', printBackground: false });
  await page.close();
  return withFile('a.pdf', pdf, (file) => {
    const sheet = read('pdftotext', '-raw', file, '-').stdout;
    assert.ok(sheet.includes('Before it') && !sheet.includes('After it'));
    return Number(
      read(
        'sh',
        '-c',
        `pdftoppm -r 30 -gray -f 2 -l 2 '${file}' | tail -c +16 | od -An -v -tu1 | tr -s ' ' '\\n' | awk '$1 != "" { n++; if ($1 < 128) dark++ } END { print dark / n }'`,
      ).stdout,
    );
  });
}
