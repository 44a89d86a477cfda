// Papers on which sheets went wrong; `npm run sheets` tries many more.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { FIREFOX, openPrinter, openView } from '../../../tools/sheets/printed-view.mjs';
import { readSheets } from '../../../tools/sheets/read-sheets.mjs';
import { sheetFaults, wantedOnPaper } from '../../../tools/sheets/sheet-faults.mjs';
import { needs } from './scene.mjs';

const SAMPLE = { src: '/demo/data/sample/roadmap.json', today: '2026-09-14' };
const KUBERNETES = { src: '/demo/data/kubernetes/keps.json', fieldMap: '/demo/data/kubernetes/field-map.json', today: '2026-07-24' };
const RUST = { src: '/demo/data/rust/goals.json', fieldMap: '/demo/data/rust/field-map.json', today: '2026-07-24' };
const timeline = { ...SAMPLE, layout: 'timeline', lens: 'team' };
const plan = { ...SAMPLE, layout: 'release-plan', lens: 'team' };

/** The sheets that an engine makes of a view, and what is wrong with them. */
async function printed(printer, settings, format, landscape, margin) {
  const page = await openView(printer, settings, true);
  const wanted = await page.evaluate(wantedOnPaper);
  const edge = `${margin}mm`;
  const sheets = readSheets(
    await page.pdf({ format, landscape, margin: { top: edge, right: edge, bottom: edge, left: edge }, timeout: 120_000 }),
  );
  await page.close();
  return { sheets, faults: sheetFaults(sheets, wanted, margin) };
}

const GROUP = { name: 'A lane', members: ['Firstthing', 'Another'], axis: ['Q1'] };

test('a sheet that goes on with a group without its name or its axis is told', () => {
  const wanted = { titles: GROUP.members, others: [], stamp: 'Plan', heads: [], headings: [], groups: [GROUP] };
  const told = (...texts) =>
    sheetFaults(
      texts.map((text) => ({ text: `Plan ${text}`, words: [] })),
      wanted,
      12,
    );
  const untold = ['sheet 2 of 2 goes on with "A lane" without it or its axis'];
  assert.deepEqual(told('A lane Q1 Firstthing', 'A lane Q1 Another'), []);
  assert.deepEqual(told('A lane Q1 Firstthing', 'Q1 Another'), untold);
  assert.deepEqual(told('A lane Q1 Firstthing', 'A lane Another'), untold);
});

test('a sheet that is blank, without items, without its line or its heads, with a heading at its end or beyond its margins is told', () => {
  const wanted = {
    titles: ['Firstthing', 'Another'],
    others: [],
    stamp: 'Plan · Team',
    heads: ['2026'],
    headings: ['A lane'],
    groups: [GROUP],
  };
  const sheet = (text, left = 40) => ({
    text,
    width: 600,
    height: 800,
    words: [{ left, right: left + 9, top: 40, bottom: 50, word: text.split(' ').at(-1) }],
  });
  const whole = 'Plan · Team 2026 A lane Q1 Firstthing';
  const told = (...sheets) => sheetFaults(sheets, wanted, 12).filter((fault) => !fault.includes('"Another"'));
  assert.deepEqual(told(sheet(whole), sheet(whole), sheet('After it')), []);
  assert.deepEqual(told(sheet(whole), sheet('Plan · Team')), ['sheet 2 of 2 is blank', 'sheet 2 of 2 has no item']);
  assert.deepEqual(told(sheet(whole), sheet('Plan · Team 2026 Key')), ['sheet 2 of 2 has no item']);
  assert.deepEqual(told(sheet(whole), sheet('2026 Firstthing')), ['sheet 2 of 2 does not say what it is']);
  assert.deepEqual(told(sheet(whole), sheet('Plan · Team Firstthing')), ['sheet 2 of 2 has no heads']);
  assert.deepEqual(told(sheet('Firstthing A lane'), sheet(whole)), ['sheet 1 of 2 ends with a heading']);
  assert.deepEqual(told(sheet(whole, 20)), ['sheet 1 of 1 is too small for "Firstthing"']);
  assert.deepEqual(sheetFaults([sheet('Plan · Team 2026 Firstthing Ano'), sheet('Plan · Team ther 2026 Firstthing')], wanted, 12), [
    '"Another" is cut in two',
  ]);
  assert.deepEqual(sheetFaults([sheet(whole)], wanted, 12), ['"Another" is not on paper']);
});

const CORNERS = [
  ['a timeline', timeline, 'a4', true, 12],
  ['a timeline', timeline, 'a4', true, 25],
  ['a timeline of long names', { ...RUST, layout: 'timeline', lens: 'team' }, 'a4', false, 12],
  ['a release plan', plan, 'letter', true, 25],
  ['a release plan', plan, 'a4', false, 5],
  ['a brief', { ...SAMPLE, layout: 'outcomes', lens: 'exec' }, 'a4', false, 12],
  ['a brief with much work', { ...KUBERNETES, layout: 'outcomes', lens: 'exec' }, 'a4', true, 20],
  ['a sheet of themes', { ...SAMPLE, layout: 'themes', lens: 'sales' }, 'legal', true, 20],
  ['a brief with more work than a sheet has room for', { ...RUST, layout: 'outcomes', lens: 'exec' }, 'a4', false, 12],
  ['many themes', { ...RUST, layout: 'themes', lens: 'sales' }, 'a4', false, 12],
  ['a board with lanes', { ...KUBERNETES, layout: 'board', lens: 'team', groupBy: 'team' }, 'a4', false, 12],
  ['a long list', { ...RUST, layout: 'list', lens: 'team' }, 'letter', true, 12],
  ['a board', { ...SAMPLE, layout: 'board', lens: 'team' }, 'a4', true, 12],
  ['a list', { ...SAMPLE, layout: 'list', lens: 'team' }, 'a3', false, 20],
];

const IN_FIREFOX = new Set([
  'a release plan',
  'a timeline',
  'a brief with more work than a sheet has room for',
  'many themes',
  'a board',
  'a long list',
]);

for (const [engine, corners] of [
  ['chromium', CORNERS],
  ['firefox', CORNERS.filter(([what]) => IN_FIREFOX.has(what))],
]) {
  const { skip } = needs('pdftotext');
  const options = { skip: skip || (engine === 'firefox' && !existsSync(FIREFOX) && 'not installed: Firefox'), timeout: 180_000 };
  let printer;
  before(async () => (printer = options.skip ? undefined : await openPrinter(engine)));
  after(() => printer?.close());
  for (const [what, settings, format, landscape, margin] of corners)
    test(
      `in ${engine} each sheet of ${what} is whole, ${format} ${landscape ? 'sideways' : 'upright'}, margins of ${margin} mm`,
      options,
      async () => {
        const { sheets, faults } = await printed(printer, settings, format, landscape, margin);
        assert.ok(sheets.length > 1, 'one sheet proves nothing');
        assert.deepEqual(faults, []);
      },
    );
}
