// The page that a reader prints, as Chromium puts it on paper and poppler reads it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { BROWSER_ARGS, findBrowser } from '../../../tools/find-browser.mjs';
import { needs, plain, read, withFile } from './scene.mjs';

const EMBED = 'dist/embed/roadmap-view.js';

/** The text of each sheet of a view that is printed. */
async function sheetsOf(layout) {
  const browser = await puppeteer.launch({ executablePath: await findBrowser(), args: BROWSER_ARGS });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ type: 'module', content: readFileSync(EMBED, 'utf8') });
    await page.evaluate(
      (roadmap, layout) =>
        document.body.append(Object.assign(document.createElement('roadmap-view'), { roadmap, layout, today: '2026-09-14' })),
      plain.team,
      layout,
    );
    await page.waitForFunction(() => document.querySelector('roadmap-view').shadowRoot?.querySelector('[data-state=ready]'));
    const pdf = await page.pdf({ format: 'a3', landscape: true });
    return withFile('a.pdf', pdf, (file) => read('pdftotext', '-layout', file, '-').stdout.split('\f').slice(0, -1));
  } finally {
    await browser.close();
  }
}

test(
  'a printed table is on several sheets, each with the heads of its columns, with every item',
  { ...needs('pdftotext'), timeout: 120_000 },
  async () => {
    const sheets = await sheetsOf('list');
    const titles = plain.team.items.map(({ title }) => title.split(' ').slice(0, 2).join(' '));
    const withRows = sheets.filter((sheet) => titles.some((title) => sheet.includes(title)));
    assert.ok(withRows.length > 1);
    for (const sheet of withRows) assert.match(sheet, /Item +When +Status/);
    const all = sheets.join('').replace(/\s+/g, ' ');
    for (const title of titles) assert.ok(all.includes(title), title);
  },
);
