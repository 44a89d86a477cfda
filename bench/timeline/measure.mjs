// One contender in a page of its own: what each step costs the main thread, what it has on the page and in the heap, what it leaves behind.
import { CONTENDERS } from './host.mjs';

/** In this order, one after the other on the same page; raw JSON has a page of its own, in which nothing has run. */
export const STEPS = ['first paint', 'raw JSON', 'regroup', 'update', 'zoom', 'scroll', 'pan'];
const ON_ONE_PAGE = ['nothing', 'first paint', 'update', 'zoom', 'scroll', 'pan', 'regroup'];

const IN_PAGE = '/bench/timeline/page.js';

class TooSlow extends Error {}

/** Rejects after so many milliseconds: a page that is busy for good answers nothing. */
function within(limit, promise) {
  let timer;
  const over = new Promise((_, reject) => (timer = setTimeout(() => reject(new TooSlow()), limit)));
  return Promise.race([promise, over]).finally(() => clearTimeout(timer));
}

async function openPage({ browser, address }, name, count, isRaw) {
  const page = await browser.newPage();
  const problems = [];
  const asked = [];
  page.on('pageerror', ({ message }) => problems.push(message));
  page.on('request', (request) => /^http/.test(request.url()) && asked.push(request.url()));
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.goto(address);
  await page.evaluate(async (module) => (globalThis.bench = await import(module)), IN_PAGE);
  const prepare = (...given) => globalThis.bench.prepare(...given);
  const cannot = await page.evaluate(prepare, CONTENDERS[name].module, count, isRaw);
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  asked.length = 0;
  return { page, cdp, cannot, problems, asked };
}

async function metricsOf(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

async function settled(cdp) {
  await cdp.send('HeapProfiler.collectGarbage');
  return metricsOf(cdp);
}

async function runStep({ page, cdp }, step) {
  const before = await settled(cdp);
  const told = await page.evaluate((one) => globalThis.bench.step(one), step);
  const after = await metricsOf(cdp);
  return { ...told, cpu: (after.TaskDuration - before.TaskDuration) * 1000, heapBefore: before.JSHeapUsedSize };
}

/** What a page loads while it is measured was forgotten beforehand, and its figures are not those of a page whose code is there. */
function hold({ problems, asked }, what) {
  if (problems.length > 0) throw new Error(`${what}: ${problems.join('; ')}`);
  if (asked.length > 0) throw new Error(`${what}: loaded while it was measured: ${asked.join(', ')}`);
}

/**
 * `{ [step]: { cpu, wall, longest, frames? }, elements, heap }`: milliseconds of the main thread alone and of the wall clock; bytes. A step that takes
 * longer than `patience` milliseconds is `{ over: patience }`, and ends the page: then the browser has to go.
 */
export async function runContender(session, name, count, patience) {
  const figures = {};
  for (const steps of CONTENDERS[name].isFloor ? [ON_ONE_PAGE] : [ON_ONE_PAGE, ['raw JSON']])
    if (!figures.isOver) await runPage(session, { name, count, patience, steps }, figures);
  return figures;
}

/** Adds to `figures`. */
async function runPage(session, { name, count, patience, steps }, figures) {
  const opened = await openPage(session, name, count, steps.includes('raw JSON'));
  for (const step of steps.filter((one) => !opened.cannot.includes(one))) {
    try {
      const { heapBefore, ...figure } = await within(patience, runStep(opened, step));
      figures[step] = figure;
      if (step !== 'first paint') continue;
      figures.heap = (await settled(opened.cdp)).JSHeapUsedSize - heapBefore;
      figures.elements = await opened.page.evaluate(() => globalThis.bench.elements());
    } catch (error) {
      if (!(error instanceof TooSlow)) throw new Error(`${name} with ${count} items, ${step}: ${error.message}`, { cause: error });
      figures[step] = { over: patience };
      figures.isOver = true;
      return;
    }
  }
  hold(opened, `${name} with ${count} items`);
  await opened.page.close();
}

const TIMES = 20;

/**
 * Of 1,000 items mounted and unmounted: `{ mib, kib, nodes, listeners }`. `mib` is what twenty times leave behind on a page where it was once before,
 * with the code that the engine compiles meanwhile; the others are of twenty more after ten that are not counted, `kib` for each time.
 */
export async function leakOf(session, name) {
  // what a peer throws after it was taken off is its own
  const { page, cdp } = await openPage(session, name, 1000, false);
  const after = async (times) => {
    await page.evaluate((n) => globalThis.bench.cycle(n), times);
    return settled(cdp);
  };
  const heaps = [];
  for (const times of [1, TIMES, TIMES / 2, TIMES]) heaps.push(await after(times));
  await page.close();
  const [once, often, before, last] = heaps;
  return {
    mib: (often.JSHeapUsedSize - once.JSHeapUsedSize) / 2 ** 20,
    kib: (last.JSHeapUsedSize - before.JSHeapUsedSize) / 1024 / TIMES,
    nodes: last.Nodes - before.Nodes,
    listeners: last.JSEventListeners - before.JSEventListeners,
  };
}
