// node tools/readme-bench.mjs: copies what a thousand items cost from docs/performance.md into the README. With `--check` it only tells
// whether the README says the same.
import { readFileSync, writeFileSync } from 'node:fs';

const [START, END] = ['<!-- table: node tools/readme-bench.mjs -->\n', '<!-- end of table -->'];

/** The first table of a page with these words in its head: its head, and the rows with this cell. */
function rowsOf(page, head, cell) {
  const table = page
    .split(/\n\n+/)
    .map((block) => block.split('\n').filter((line) => line.startsWith('|')))
    .find(([first = '']) => head.every((word) => first.includes(word)));
  if (!table) throw new Error(`docs/performance.md has no table with ${head.join(', ')}`);
  return [...table.slice(0, 2), ...table.slice(2).filter((row) => row.includes(`| ${cell} |`))];
}

const readme = readFileSync('README.md', 'utf8');
const rows = rowsOf(readFileSync('docs/performance.md', 'utf8'), ['contender', 'items', 'first paint'], '1,000');
const [before, rest] = readme.split(START);
const next = `${before}${START}${rows.join('\n')}\n${rest.slice(rest.indexOf(END))}`;

if (!process.argv.includes('--check')) writeFileSync('README.md', next);
else if (next !== readme) {
  console.error('the README tells other figures than docs/performance.md: run node tools/readme-bench.mjs');
  process.exit(1);
}
