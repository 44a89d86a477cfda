// node bench/timeline/publish.mjs bench/results/timeline.json: puts the tables of a run into docs/performance.md; node tools/readme-bench.mjs
// then takes from there what the README tells.
import { readFileSync, writeFileSync } from 'node:fs';
import { reportOf } from './report.mjs';

const DOCS = new URL('../../docs/performance.md', import.meta.url);
const [START, END] = ['<!-- tables: node bench/timeline/publish.mjs -->\n', '<!-- end of tables -->'];

const page = readFileSync(DOCS, 'utf8');
const report = reportOf(JSON.parse(readFileSync(process.argv[2], 'utf8')))
  .replaceAll(/ {2,}/g, ' ')
  .replaceAll(/-{3,}/g, '--');
const [before, rest] = page.split(START);
writeFileSync(DOCS, `${before}${START}\n${report}\n\n${rest.slice(rest.indexOf(END))}`);
