// npm run sheets [-- --engine firefox --data rust --layout list --format a4 --way sideways --margin 12 --locale ar]: prints the views of the
// built package on many papers, and tells of each what is wrong with its sheets. --file some.json --adapter jira prints another file.
import { parseArgs } from 'node:util';
import { openPrinter, openView } from './printed-view.mjs';
import { readSheets } from './read-sheets.mjs';
import { sheetFaults, wantedOnPaper } from './sheet-faults.mjs';

const LENSES = { outcomes: 'exec', 'release-plan': 'team', themes: 'sales', timeline: 'team', board: 'team', list: 'team' };
const mapped = (name, file, today) => ({ src: `/demo/data/${name}/${file}`, fieldMap: `/demo/data/${name}/field-map.json`, today });
const DATA = {
  sample: { src: '/demo/data/sample/roadmap.json', today: '2026-09-14' },
  kubernetes: mapped('kubernetes', 'keps.json', '2026-07-24'),
  rust: mapped('rust', 'goals.json', '2026-07-24'),
};
const MATRIX = {
  data: Object.keys(DATA),
  layout: Object.keys(LENSES),
  format: ['a4', 'a3', 'letter', 'legal'],
  way: ['upright', 'sideways'],
  margin: ['5', '10', '15', '20', '25'],
};
const several = { type: 'string', multiple: true };
const one = { type: 'string' };
const options = {
  ...Object.fromEntries(Object.keys(MATRIX).map((name) => [name, several])),
  engine: one,
  locale: one,
  file: one,
  adapter: one,
};
const { values: chosen } = parseArgs({ options });
const all = (name) => chosen[name] ?? MATRIX[name];

async function printAll(page, name) {
  const wanted = await page.evaluate(wantedOnPaper);
  for (const format of all('format'))
    for (const way of all('way'))
      for (const margin of all('margin')) {
        const edge = `${margin}mm`;
        const paper = { format, landscape: way === 'sideways', margin: { top: edge, right: edge, bottom: edge, left: edge } };
        const sheets = readSheets(await page.pdf({ ...paper, timeout: 300_000 }));
        const faults = sheetFaults(sheets, wanted, Number(margin));
        prints++;
        if (faults.length > 0) wrong++;
        if (faults.length > 0) console.log([`${name} ${format} ${way} ${margin} mm`, ...faults.slice(0, 9)].join('\n    '));
      }
}

let prints = 0;
let wrong = 0;
const printer = await openPrinter(chosen.engine);
const given = chosen.file && { src: `/file${chosen.file}`, adapter: chosen.adapter, today: '2026-09-14' };
for (const data of given ? [chosen.file] : all('data'))
  for (const layout of all('layout')) {
    const settings = { ...(given ?? DATA[data]), layout, lens: LENSES[layout], locale: chosen.locale ?? 'en-GB' };
    const page = await openView(printer, settings, true);
    await printAll(page, `${data} ${layout}`);
    await page.close();
  }
await printer.close();
console.log(`${prints} prints, ${wrong} with faults`);
process.exit(wrong > 0 ? 1 : 0);
