// node bench/profile.mjs --data kubernetes [--step 'first paint, parsed']: where the time of a step goes, by function.
import { parseArgs } from 'node:util';
import { measure, openBrowser, openPage } from './browser.mjs';
import { bundle } from './bundle.mjs';
import { DATA_NAMES, readData } from './data.mjs';
import { SCENARIOS } from './steps.mjs';
import { tableOf } from './table.mjs';

const { values: options } = parseArgs({
  options: { data: { type: 'string', default: DATA_NAMES[0] }, step: { type: 'string', multiple: true } },
});
const SHOWN = 25;

/** `{ name, self, total }` per function in milliseconds; `total` counts what it calls, once however deep it calls itself. */
function timesOf({ nodes, samples, timeDeltas }) {
  const stacks = stacksOf(nodes);
  const times = new Map();
  samples.forEach((id, index) => {
    const stack = stacks.get(id);
    for (const name of new Set(stack)) {
      const time = times.get(name) ?? { name, self: 0, total: 0 };
      time.total += timeDeltas[index] / 1000;
      if (name === stack[0]) time.self += timeDeltas[index] / 1000;
      times.set(name, time);
    }
  });
  return [...times.values()].filter(({ name }) => !/^\((idle|root)\)/.test(name));
}

/** The names from a node to the root, by the node's id. */
function stacksOf(nodes) {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const names = new Map(nodes.map(({ id, callFrame }) => [id, `${callFrame.functionName || '(anonymous)'}:${callFrame.lineNumber + 1}`]));
  const stackOf = (id) => (id === undefined ? [] : [names.get(id), ...stackOf(parents.get(id))]);
  return new Map(nodes.map(({ id }) => [id, stackOf(id)]));
}

function longest(times, kind) {
  const rows = [...times].sort((a, b) => b[kind] - a[kind]).slice(0, SHOWN);
  return tableOf(
    [`by ${kind} time`, 'self ms', 'total ms'],
    rows.map(({ name, self, total }) => [name, self.toFixed(1), total.toFixed(1)]),
  );
}

async function profileStep(opened, step) {
  let times;
  const { cpu, style, layout } = await measure(opened, { ...step, contender: 'view' }, async (act) => {
    await opened.cdp.send('Profiler.start');
    const wall = await act();
    times = timesOf((await opened.cdp.send('Profiler.stop')).profile);
    return wall;
  });
  console.log(
    `\n${options.data}, ${step.name}: CPU ${cpu.toFixed(0)} ms with the profiler's own, of it style ${style.toFixed(0)}, layout ${layout.toFixed(0)}`,
  );
  console.log(`${longest(times, 'self')}\n\n${longest(times, 'total')}`);
}

const code = await bundle({ minify: false });
const browser = await openBrowser();
for (const scenario of SCENARIOS) {
  const opened = await openPage(browser, { code, data: readData(options.data) });
  await opened.cdp.send('Profiler.enable');
  await opened.cdp.send('Profiler.setSamplingInterval', { interval: 100 });
  for (const step of scenario) {
    const isAsked = step.action !== 'nothing' && (options.step ?? [step.name]).includes(step.name);
    if (isAsked) await profileStep(opened, step);
    else await measure(opened, { ...step, contender: 'view' });
  }
}
await browser.close();
