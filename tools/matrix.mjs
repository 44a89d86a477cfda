// Writes the matrix of hosts into docs/embedding.md, from integrations/hosts.mjs and from what the last runs came to: node tools/matrix.mjs [--check]
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { HOSTS } from '../integrations/hosts.mjs';
import { matrixTable } from './matrix-table.mjs';

const GUIDE = new URL('../docs/embedding.md', import.meta.url);
const RESULTS = new URL('../integrations/results.json', import.meta.url);
const [START, END] = ['<!-- table: node tools/matrix.mjs -->', '<!-- end of table -->'];

const guide = readFileSync(GUIDE, 'utf8');
const results = existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : {};
const [before, after] = [guide.split(START)[0], guide.split(END)[1]];
const written = `${before}${START}\n${matrixTable(HOSTS, results)}\n${END}${after}`;
if (!process.argv.includes('--check')) writeFileSync(GUIDE, written);
else if (written !== guide) {
  console.error('docs/embedding.md is not what the runs came to: node tools/matrix.mjs');
  process.exit(1);
}
