// node bench/timeline/run.mjs [--quick | --items 1000 --rounds 5 --contender view --contender floor --out file.json]: the timeline beside a floor
// and beside peers, on the same seeded items. ../README.md says what each figure means.
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { ensureInstall } from '../../tools/ensure-install.mjs';

ensureInstall();
const { openBrowser } = await import('../browser.mjs');
const { leakOf, needsOf, runContender, STEPS } = await import('./measure.mjs');
const { reportOf } = await import('./report.mjs');

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    items: { type: 'string', multiple: true },
    rounds: { type: 'string' },
    contender: { type: 'string', multiple: true, default: ['view', 'floor', 'vis', 'frappe'] },
    out: { type: 'string' },
  },
});
const { quick, contender: contenders } = options;
const sizes = (options.items ?? ['100', '1000', '10000', ...(quick ? [] : ['100000'])]).map(Number);
const rounds = Number(options.rounds ?? (quick ? 2 : 5));
/** A peer whose first paint takes longer, in milliseconds, is not asked with ten times as many items. */
const patience = quick ? 500 : 4000;

const browser = await openBrowser();
const needs = Object.fromEntries(await Promise.all(contenders.map(async (name) => [name, await needsOf(name)])));
const sizesMeasured = {};
let asked = contenders;
for (const count of sizes) {
  sizesMeasured[count] = await measureRounds(count);
  asked = asked.filter((name) => ['view', 'floor'].includes(name) || sizesMeasured[count][name].every(isQuick));
}
const leaks = {};
for (const name of quick ? ['view'] : contenders) if (asked.includes(name)) leaks[name] = await leakOf(browser, needs[name], name);
await browser.close();

const machine = `${cpus().length} cores, Node ${process.version}, ${rounds} rounds`;
const results = { machine, steps: STEPS, sizes: sizesMeasured, leaks };
console.log(`\n${reportOf(results, contenders)}`);
if (options.out) writeFileSync(options.out, `${JSON.stringify(results, null, 1)}\n`);

/** One after the other in each round, and the other way round in the next, so that a busy machine slows all of them. */
async function measureRounds(count) {
  const figures = Object.fromEntries(contenders.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const name of round % 2 ? [...asked].reverse() : asked) figures[name].push(await runContender(browser, needs[name], name, count));
  return figures;
}

function isQuick(figures) {
  return figures['first paint'].wall < patience;
}
