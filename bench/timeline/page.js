// Runs in the page. One thing done with the page's contender, waited for until it has been painted.
import { GROUPINGS, makeData } from './data.js';

const SCROLLS = 20;
const frame = () => new Promise((done) => requestAnimationFrame(done));
let contender, data, text, container;
let longest = 0;
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
}).observe({ type: 'longtask' });

/** A message posted in a frame's callback comes when the frame's style, layout and paint are done. */
async function painted() {
  await frame();
  const { port1, port2 } = new MessageChannel();
  const done = new Promise((resolve) => (port1.onmessage = resolve));
  port2.postMessage(null);
  await done;
}

/** How long each step of scrolling took until the next frame stood, in milliseconds. */
async function scroll(x, y) {
  const frames = [];
  for (let step = 0; step < SCROLLS; step++) {
    const start = performance.now();
    await contender.scrollBy(x, y);
    await painted();
    frames.push(performance.now() - start);
  }
  return frames;
}

const STEPS = {
  nothing() {},
  'first paint': () => contender.mount(container, data.items, data.lanes),
  'raw JSON': () => contender.mountText(container, text),
  regroup: () => contender.regroup(GROUPINGS[1]),
  update: () => contender.update('i0', { title: 'changed' }),
  zoom: () => contender.zoom(1),
  scroll: () => scroll(0, 120),
  pan: () => scroll(120, 0),
};

/** Its code is loaded, its data in memory, as text if `isRaw`; nothing is drawn. Resolves to the steps that no program can do with it. */
export async function prepare(module, count, isRaw) {
  contender = await import(module);
  await contender.load();
  container = document.body.appendChild(document.createElement('div'));
  data = makeData(count);
  if (isRaw) text = contender.textOf(data.items, data.lanes);
  else await contender.prepare(data.items, data.lanes);
  return contender.cannot ?? [];
}

/** `{ wall, longest, frames }` in milliseconds: until painted, the longest task. What is done in the 60 ms after it counts as CPU time. */
export async function step(name) {
  await painted();
  longest = 0;
  const start = performance.now();
  const frames = await STEPS[name]();
  if (!Array.isArray(frames)) await painted();
  const wall = performance.now() - start;
  await new Promise((done) => setTimeout(done, 60));
  return { wall, longest, ...(Array.isArray(frames) && { frames }) };
}

export const elements = () => contender.elements();

/** Mounts and unmounts so often; what stays afterwards is measured from outside. */
export async function cycle(times) {
  for (let time = 0; time < times; time++) {
    await contender.mount(container, data.items, data.lanes);
    await painted();
    contender.unmount();
    await painted();
  }
}
