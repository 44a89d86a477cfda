// What is large, what spreadsheets take for formulas, and the same bytes in another process.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { dsvFormat } from 'd3-dsv';
import ICAL from 'ical.js';
import { exportPdf } from 'roadmap-view/pdf';
import { exportPptx } from 'roadmap-view/pptx';
import { EXPORT_FORMATS, lenses, loadRoadmap, project, renderStatic } from 'roadmap-view/sdk';
import { needs, plain, read, withFile } from './scene.mjs';

const projectionOf = (input) => project(loadRoadmap(JSON.stringify(input)).roadmap, lenses.team, { today: '2026-09-14' });

const STARTS = ['=', '+', '-', '@', '\t=', '\r=', '\n=', ' =', '\u202e=', '\ufeff=', '＝', '＋', '－', '＠', '"=', "'="];
const SEPARATORS = [',', ';', '\t'];
const FORMULAS = STARTS.flatMap((start) => [`${start}1+1`, ...SEPARATORS.map((sign) => `a${sign}${start}1+1`), `a\n${start}1+1`]);

const formulas = () => projectionOf({ items: FORMULAS.map((title, index) => ({ id: `i${index}`, title, summary: title, owner: title })) });

test('no cell begins as a formula, whatever a text begins with, whatever separates cells, and whatever a spreadsheet takes for that', () => {
  const projection = formulas();
  assert.equal(projection.items.length, FORMULAS.length);
  for (const written of SEPARATORS) {
    const csv = renderStatic(projection, { format: 'csv', separator: written, mark: false });
    for (const taken of SEPARATORS)
      for (const cell of dsvFormat(taken).parseRows(csv).flat())
        assert.doesNotMatch(cell.replace(/^[\s"]+/, ''), /^[=+@＝＋－＠]|^-(?!\d)/, JSON.stringify([written, taken, cell]));
  }
  assert.ok(
    dsvFormat(';')
      .parseRows('"a";"=1+1"')
      .flat()
      .some((cell) => cell.startsWith('=')),
    'one that does would be found',
  );
});

/** How many cells LibreOffice takes for formulas; undefined where it has no spreadsheets. */
function formulasIn(csv, separator) {
  return withFile('a.csv', csv, (file, folder) => {
    const filter = `--infilter=Text - txt - csv (StarCalc):${separator.charCodeAt(0)},34,76,1`;
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    read('soffice', profile, '--headless', filter, '--convert-to', 'fods', '--outdir', folder, file);
    const made = join(folder, 'a.fods');
    return existsSync(made) ? (readFileSync(made, 'utf8').match(/table:formula=/g)?.length ?? 0) : undefined;
  });
}

test('LibreOffice finds no formula in a table', { ...needs('soffice'), timeout: 240_000 }, (context) => {
  const control = formulasIn('a,b\n=1+1,x\n', ',');
  if (control === undefined) return context.skip('not installed: the spreadsheets of LibreOffice');
  assert.equal(control, 1, 'a formula would be found');
  for (const separator of SEPARATORS)
    assert.equal(formulasIn(renderStatic(formulas(), { format: 'csv', separator }), separator), 0, JSON.stringify(separator));
});

test('five thousand items are in every text, and each is read back', needs('xmllint'), () => {
  const items = Array.from({ length: 5000 }, (_, index) => ({
    id: `i${index}`,
    title: `Item ${index} & <b>`,
    timeframe: '2026-10-05/2026-11-20',
  }));
  const projection = projectionOf({ items });
  const texts = Object.fromEntries(EXPORT_FORMATS.map((format) => [format, renderStatic(projection, { format, layout: 'list' })]));
  for (const [format, text] of Object.entries(texts)) assert.ok(text.includes('Item 4999'), format);
  assert.equal(new ICAL.Component(ICAL.parse(texts.ics)).getAllSubcomponents('vevent').length, 5000);
  assert.equal(texts.csv.trim().split('\r\n').length, 5001);
  assert.equal(JSON.parse(texts.json).items.length, 5000);
  const { status, stderr } = withFile('a.svg', texts.svg, (file) => read('xmllint', '--noout', '--nonet', '--huge', file));
  assert.deepEqual([status, stderr], [0, '']);
});

test('a title of a hundred thousand letters breaks no file', needs('xmllint', 'pdfinfo'), async () => {
  for (const title of ['x'.repeat(100_000), 'word '.repeat(20_000)]) {
    const projection = projectionOf({ title, items: [{ id: 'a', title, summary: title, timeframe: '2026-Q4' }] });
    for (const format of EXPORT_FORMATS) assert.ok(renderStatic(projection, { format }).length > 500, format);
    const svg = renderStatic(projection, { format: 'svg' });
    assert.equal(withFile('a.svg', svg, (file) => read('xmllint', '--noout', '--nonet', '--huge', file)).status, 0);
    const pdf = await exportPdf(projection);
    assert.match(
      withFile('a.pdf', pdf, (file) => read('pdfinfo', file).stdout),
      /Pages: +\d/,
    );
    assert.equal(
      Buffer.from(await exportPptx(projection))
        .subarray(0, 2)
        .toString(),
      'PK',
    );
  }
});

const PROGRAM = `
import { createHash } from 'node:crypto';
import { exportPdf } from 'roadmap-view/pdf';
import { exportPptx } from 'roadmap-view/pptx';
import { EXPORT_FORMATS, renderStatic } from 'roadmap-view/sdk';
import { existsSync, readFileSync } from 'node:fs';
const projection = JSON.parse(readFileSync(0, 'utf8'));
const files = EXPORT_FORMATS.map((format) => [format, renderStatic(projection, { format })]);
files.push(['pdf', await exportPdf(projection)], ['pptx', await exportPptx(projection)]);
console.log(JSON.stringify(files.map(([format, file]) => [format, createHash('sha256').update(file).digest('hex')])));
`;

test('another process, in another zone and language, writes the same bytes in every format', () => {
  const run = (env) => {
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', PROGRAM], {
      encoding: 'utf8',
      input: JSON.stringify(plain.exec),
      env: { PATH: process.env.PATH, ...env },
    });
    assert.equal(stderr, '');
    return JSON.parse(stdout);
  };
  const first = run({ TZ: 'Pacific/Honolulu', LANG: 'en_US.UTF-8' });
  assert.deepEqual(run({ TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8' }), first);
  assert.equal(first.length, EXPORT_FORMATS.length + 2);
  const here = createHash('sha256')
    .update(renderStatic(plain.exec, { format: 'html' }))
    .digest('hex');
  assert.equal(Object.fromEntries(first).html, here);
});
