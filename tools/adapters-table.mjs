// Writes into docs/adapters.md what each adapter makes of each of its fixtures: node tools/adapters-table.mjs [--check]
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { loadSdk } from './load-sdk.mjs';

const GUIDE = new URL('../docs/adapters.md', import.meta.url);
const FIXTURES = new URL('../test/fixtures/', import.meta.url);
const [START, END] = ['<!-- table: node tools/adapters-table.mjs -->', '<!-- end of table -->'];
const TODAY = '2026-09-14';
/** Notes on the fixtures themselves. */
const NO_SOURCE = /^(wanted|expected)/;

const { adapters, loadRoadmap } = await loadSdk();

/** The fixtures of an adapter; tables are kept beside the samples of the suggestion. */
function fixturesOf(name) {
  const sameName = (folder) => folder.replaceAll('-', '') === name.replaceAll('-', '').toLowerCase();
  const [folder, ending] = name === 'csv' ? ['suggest/', /\.csv$/] : [`${readdirSync(FIXTURES).find(sameName)}/`, /\.json$/];
  const url = new URL(folder, FIXTURES);
  const files = existsSync(url) ? readdirSync(url).filter((file) => ending.test(file) && !NO_SOURCE.test(file)) : [];
  return files.sort().map((file) => ({ file, text: readFileSync(new URL(file, url), 'utf8') }));
}

const counted = (counts) =>
  Object.entries(counts)
    .filter(([, count]) => count)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ');

function countCodes(issues) {
  const counts = {};
  for (const { code, count = 1 } of issues) counts[code] = (counts[code] ?? 0) + count;
  return counts;
}

function rowOf(key, name, { file, text }) {
  const { roadmap, issues, read } = loadRoadmap(text, { adapter: key, today: TODAY });
  const records = read.filter(({ list }) => list === 'items').reduce((sum, count) => sum + count.records, 0);
  const others = Object.fromEntries(
    Object.entries(roadmap)
      .filter(([list, value]) => list !== 'items' && list !== 'links' && Array.isArray(value))
      .map(([list, value]) => [list, value.length]),
  );
  const { length } = roadmap.items;
  return `| ${name} | ${file} | ${records} | ${length} | ${counted(others) || '–'} | ${counted(countCodes(issues)) || '–'} |`;
}

function table() {
  const rows = Object.entries(adapters).flatMap(([key, { name }]) => fixturesOf(name).map((fixture) => rowOf(key, name, fixture)));
  return ['| adapter | file | records in | items out | beside them | issues, by code |', '|---|---|--:|--:|---|---|', ...rows].join('\n');
}

const guide = readFileSync(GUIDE, 'utf8');
const [before, after] = [guide.split(START)[0], guide.split(END)[1]];
const written = `${before}${START}\n${table()}\n${END}${after}`;
if (!process.argv.includes('--check')) writeFileSync(GUIDE, written);
else if (written !== guide) {
  console.error('docs/adapters.md is not what the adapters do: node tools/adapters-table.mjs');
  process.exit(1);
}
