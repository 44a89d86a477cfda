// node bench/timeline/run.mjs [--quick | --items 1000 --rounds 5 --contender view --contender floor --out file.json]: the built embed's timeline
// beside a floor and beside peers, on the same seeded items. ../README.md says what each figure means.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureInstall } from '../../tools/ensure-install.mjs';
import { run } from '../../tools/run.mjs';
import { commit } from '../commit.mjs';

await ensureInstall();
await ensureInstall(new URL('../', import.meta.url));
const { openBrowser } = await import('../browser.mjs');
const { CONTENDERS, serve, titleOf } = await import('./host.mjs');
const { leakOf, runContender } = await import('./measure.mjs');
const { reportOf } = await import('./report.mjs');

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    items: { type: 'string', multiple: true },
    rounds: { type: 'string' },
    contender: { type: 'string', multiple: true, default: Object.keys(CONTENDERS) },
    out: { type: 'string' },
  },
});
const { quick, contender: contenders } = options;
const sizes = (options.items ?? ['100', '1000', '10000', ...(quick ? [] : ['100000'])]).map(Number);
const rounds = Number(options.rounds ?? (quick ? 1 : 3));
const OURS = ['view', 'floor', 'buttons'];
/** A step that takes longer, in milliseconds, is over; with more items it is not asked again. */
const LONG = 60_000;
const patienceWith = (name) => (quick && !OURS.includes(name) ? 5000 : LONG);
/** Of a peer whose first paint takes longer one round says enough, and `--quick` does not ask it with more items. */
const SLOW = quick ? 500 : 4000;

if (!existsSync(new URL('../../dist/embed/integrity.json', import.meta.url))) {
  const { ok, output } = run('node tools/build.mjs');
  if (!ok) throw new Error(output);
}

const host = await serve(contenders);
const session = { address: host.address, browser: await openBrowser() };
const machine = { browser: await session.browser.version(), node: process.version, cores: cpus().length, loadBefore: loadavg()[0] };
const figures = Object.fromEntries(sizes.map((count) => [count, Object.fromEntries(contenders.map((name) => [name, []]))]));
const leaks = {};
const titles = Object.fromEntries(await Promise.all(contenders.map(async (name) => [name, await titleOf(name)])));
const out = options.out ?? fileURLToPath(new URL('../results/timeline.json', import.meta.url));
mkdirSync(dirname(out), { recursive: true });
for (const count of sizes) {
  await measureRounds(count);
  store();
}
const isMeant = (name) => (quick ? name === 'view' : sizes.includes(1000) && isAsked(name, 1001) && !isSlow(name, 1000));
for (const name of contenders.filter(isMeant)) {
  leaks[name] = await leakOf(session, name);
  store();
}
await session.browser.close();
host.close();
console.log(`\n${reportOf(store())}`);
console.log(`\nEvery figure of every round: ${out}`);

/** What there is by now, so that a run that is broken off has not been for nothing. */
function store() {
  const results = { commit: commit(), machine: { ...machine, loadAfter: loadavg()[0] }, rounds, titles, sizes: figures, leaks };
  writeFileSync(out, `${JSON.stringify(results, null, 1)}\n`);
  return results;
}

/** One after the other in each round, and the other way round in the next, so that a busy machine slows all of them. */
async function measureRounds(count) {
  for (let round = 0; round < rounds; round++) {
    const order = contenders.filter((name) => isAsked(name, count) && (round === 0 || !isSlow(name, count)));
    for (const name of round % 2 ? order.reverse() : order) figures[count][name].push(await measureOnce(name, count));
  }
}

async function measureOnce(name, count) {
  const measured = await runContender(session, name, count, patienceWith(name));
  process.stderr.write(`${name}, ${count} items: first paint ${(measured['first paint'].wall ?? Infinity).toFixed(0)} ms\n`);
  if (measured.isOver) {
    // a page that does not come back cannot be closed
    session.browser.process().kill('SIGKILL');
    session.browser = await openBrowser();
  }
  return measured;
}

function isSlow(name, count) {
  return !OURS.includes(name) && figures[count][name].some((one) => one.isOver || one['first paint'].wall > SLOW);
}

/** Not any more when it was over with fewer items, or slow where there is no time for it. */
function isAsked(name, count) {
  const fewer = sizes.filter((size) => size < count);
  return fewer.every((size) => !figures[size][name].some(({ isOver }) => isOver) && !(quick && isSlow(name, size)));
}
