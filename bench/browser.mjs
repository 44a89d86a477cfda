// One page at a time, each a fresh one, so that every contender begins as cold as a reader's page does.
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { BROWSER_ARGS, findBrowser } from '../tools/find-browser.mjs';

const PAGE = '<!doctype html><html lang="en-GB"><body style="margin: 24px; font: 16px/1.5 system-ui, sans-serif"></body></html>';
const IN_PAGE = ['page.js', 'floor.js', 'harvest.js'].map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'));

export async function openBrowser() {
  const executablePath = await findBrowser();
  return puppeteer.launch({ executablePath, args: BROWSER_ARGS, defaultViewport: { width: 1440, height: 900 } });
}

/** A page with the built code loaded, the data in memory and nothing drawn; `motion` lets the lens switch be a view transition. */
export async function openPage(browser, { code, data, boxes, motion = false }) {
  const page = await browser.newPage();
  const problems = [];
  page.on('pageerror', ({ message }) => problems.push(message));
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: motion ? 'no-preference' : 'reduce' }]);
  await page.setContent(PAGE);
  for (const content of [...IN_PAGE, code]) await page.addScriptTag({ content, type: 'module' });
  await page.evaluate(give, data, boxes);
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, cdp, problems };
}

function give({ raw, fieldMap, today }, boxes) {
  const { bench, roadmapSdk } = globalThis;
  const adapter = fieldMap && roadmapSdk.fieldMap(JSON.parse(fieldMap));
  bench.given = { raw, fieldMap, today, parsed: roadmapSdk.loadRoadmap(raw, adapter && { adapter }).roadmap };
  if (boxes) bench.prepareFloor(boxes);
}

/** Does one step and tells what it cost in milliseconds: `{ cpu, wall, style, layout }`; `cpu` is the main thread's own time, whatever else the machine does. */
export async function measure({ page, cdp, problems }, step, around = (act) => act()) {
  await cdp.send('HeapProfiler.collectGarbage');
  const before = await metricsOf(cdp);
  const wall = await around(() => page.evaluate((step) => globalThis.bench.step(step), step));
  const after = await metricsOf(cdp);
  if (problems.length > 0) throw new Error(`${step.name}: ${problems.join('; ')}`);
  const spent = (name) => (after[name] - before[name]) * 1000;
  return { cpu: spent('TaskDuration'), wall, style: spent('RecalcStyleDuration'), layout: spent('LayoutDuration') };
}

async function metricsOf(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}
