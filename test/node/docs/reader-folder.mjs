// The folder of a reader who follows a page: under the names that the pages use lie real files, and those that the page itself writes down.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { after } from 'node:test';
import { lenses, loadRoadmap, project, renderStatic } from 'roadmap-view/sdk';
import { snippetsOf } from './snippets.mjs';

const SAMPLE = 'demo/data/sample/roadmap.json';
export const TODAY = '2026-09-14';

/** What a tracker of its own might send: the records of the README's field map. */
const ROWS = {
  rows: [
    { key: 'a', name: 'Sign in once', squad: 'Access', state: 'WIP', from: '01.09.2026', to: '30.11.2026' },
    { key: 'b', name: 'Search everywhere', squad: 'Search', state: 'Next up', from: '01.12.2026', to: '31.01.2027' },
  ],
};

const COPIES = {
  'roadmap.json': SAMPLE,
  'team-a.json': SAMPLE,
  'team-b.json': 'demo/data/sources/plan.json',
  'conventions.json': 'demo/data/conventions/product-guild.json',
  'pack.json': 'demo/data/conventions/product-guild.json',
  'lenses.json': 'demo/data/sample/lenses.json',
};

/** An older state of the sample: what is planned for the first item was planned for earlier. */
function older() {
  const sample = JSON.parse(readFileSync(SAMPLE, 'utf8'));
  return { ...sample, asOf: '2026-08-14', items: sample.items.slice(1) };
}

function written() {
  const { roadmap } = loadRoadmap(readFileSync(SAMPLE, 'utf8'));
  const projection = project(roadmap, lenses.sales, { today: TODAY });
  const former = JSON.stringify(older());
  return {
    // the one of the README, whose records are those above
    'field-map.json': snippetsOf('README.md').find(({ language }) => language === 'json').text,
    'tracker.json': JSON.stringify(ROWS),
    'rows.json': JSON.stringify(ROWS),
    'old.json': former,
    'last-month.json': former,
    'page.html': renderStatic(projection, { format: 'html' }),
    'sales.json': JSON.stringify(projection),
  };
}

/** Lies within the package, so that code in it can import the package by its own name; gone after the tests. Returns its path. */
export function readerFolder(snippets) {
  const folder = resolve(mkdtempSync('test/node/docs/reader-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, from] of Object.entries(COPIES)) cpSync(from, join(folder, name));
  for (const [name, text] of Object.entries(written())) writeFileSync(join(folder, name), text);
  symlinkSync(resolve('integrations'), join(folder, 'integrations'));
  for (const { name, text } of snippets.filter(({ name }) => name)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}
