// One contender in a page of its own: what each step costs the main thread, what it has on the page and in the heap, what it leaves behind.
import { readFileSync } from 'node:fs';
import { bundle } from '../bundle.mjs';

/** In this order, one after the other on the same page. */
export const STEPS = ['nothing', 'first paint', 'update', 'zoom', 'scroll', 'pan', 'regroup'];

const here = (file) => readFileSync(new URL(file, import.meta.url), 'utf8');
const installed = (path) => readFileSync(new URL(`../../node_modules/${path}`, import.meta.url), 'utf8');
const script = (content, type) => ({ content, ...(type && { type }) });

/** What a page must have of a contender: scripts, of which ours is a module, and style sheets. */
const NEEDS = {
  view: async () => ({ scripts: [script(await bundle(), 'module'), script(here('view.js'), 'module')] }),
  floor: () => ({ scripts: [script(here('floor.js'))] }),
  vis: () => ({
    scripts: [script(installed('vis-timeline/standalone/umd/vis-timeline-graph2d.min.js')), script(here('vis.js'))],
    styles: [installed('vis-timeline/styles/vis-timeline-graph2d.min.css')],
  }),
  frappe: () => ({
    scripts: [script(installed('frappe-gantt/dist/frappe-gantt.umd.js')), script(here('frappe.js'))],
    styles: [installed('frappe-gantt/dist/frappe-gantt.css')],
  }),
};

export const needsOf = (name) => NEEDS[name]();

const PAGE = '<!doctype html><html lang="en-GB"><body style="margin: 24px; font: 16px/1.5 system-ui, sans-serif"></body></html>';

async function openPage(browser, { scripts, styles = [] }, name, count) {
  const page = await browser.newPage();
  const problems = [];
  page.on('pageerror', ({ message }) => problems.push(message));
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.setContent(PAGE);
  for (const content of styles) await page.addStyleTag({ content });
  await page.addScriptTag(script(here('data.js')));
  for (const one of scripts) await page.addScriptTag(one);
  await page.addScriptTag(script(here('page.js'), 'module'));
  await page.evaluate((one, items) => globalThis.timelineBench.prepare(one, items), name, count);
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, cdp, problems };
}

async function metricsOf(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

async function settled(cdp) {
  await cdp.send('HeapProfiler.collectGarbage');
  return metricsOf(cdp);
}

/** `{ [step]: { wall, cpu }, elements, heap }`: milliseconds of the wall clock and of the main thread alone; bytes. */
export async function runContender(browser, needs, name, count) {
  const { page, cdp, problems } = await openPage(browser, needs, name, count);
  const figures = {};
  const cannot = await page.evaluate((one) => globalThis.timelineBench.contenders[one].cannot ?? [], name);
  for (const step of STEPS.filter((one) => !cannot.includes(one))) {
    const before = await settled(cdp);
    const wall = await page.evaluate((one, what) => globalThis.timelineBench.step(one, what), name, step);
    const after = await metricsOf(cdp);
    figures[step] = { wall, cpu: (after.TaskDuration - before.TaskDuration) * 1000 };
    if (step !== 'first paint') continue;
    figures.heap = (await settled(cdp)).JSHeapUsedSize - before.JSHeapUsedSize;
    figures.elements = await page.evaluate((one) => globalThis.timelineBench.count(one), name);
  }
  await page.close();
  if (problems.length > 0) throw new Error(`${name} with ${count} items: ${problems.join('; ')}`);
  return figures;
}

const TIMES = 20;
/** Before that the engine still compiles, which stays too and is no leak: with five it was two thirds of the figure. */
const WARM_UP = 30;

/** What stays when it has been on the page and off it again so often: `{ kib, nodes, listeners }`, the first for each time. */
export async function leakOf(browser, needs, name) {
  const { page, cdp } = await openPage(browser, needs, name, 1000);
  const cycle = (times) => page.evaluate((one, n) => globalThis.timelineBench.cycle(one, n), name, times);
  await cycle(WARM_UP);
  const before = await settled(cdp);
  await cycle(TIMES);
  const after = await settled(cdp);
  await page.close();
  return {
    kib: (after.JSHeapUsedSize - before.JSHeapUsedSize) / 1024 / TIMES,
    nodes: after.Nodes - before.Nodes,
    listeners: after.JSEventListeners - before.JSEventListeners,
  };
}
