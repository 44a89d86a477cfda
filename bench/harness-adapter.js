// Drives the built embed for whoever measures it: our own bench (timeline/) and any other harness. A module that runs in a page and imports
// nothing: `load` once; `prepare`, which is not measured; `mount` or `mountText`; what is to be measured; `unmount`. All that changes the
// picture resolves when it has changed in the document: a harness then waits for the frame.

export const name = 'roadmap-view';

/** What a harness has to know of it. */
export const about = {
  draws: 'a timeline in lanes, drawn for what is in the window; one at a time',
  items: '[{ id, title, status, start, end, [grouping]: id of a lane }]: days as 2026-09-14, the end inclusive; status as in STATUSES',
  lanes: '{ [grouping]: [{ id, title }] }: two groupings, of which the first is drawn',
  today: '2026-09-14, in the middle of the window',
  calls: {
    'load(folder)': 'the files of the embed, from a folder’s address; none of them does anything yet',
    'prepare(items, lanes)': 'a roadmap that the embed has parsed; without it, mount parses',
    'textOf(items, lanes)': 'the same as JSON text in our own format',
    'mount(container, items, lanes)': 'first paint from memory',
    'mountText(container, text)': 'first paint from text: parse, project, arrange, lay out, draw',
    'update(id, changes)': 'one item is another object, in a new roadmap',
    'regroup(grouping)': 'another lens, which is not projected yet',
    'zoom(way)': 'one step, nearer (1) or farther (-1), by the reader’s button',
    'scrollBy(x, y)': 'in pixels, at once',
    'elements()': 'how many there are, those in the shadow root with them',
    'unmount()': 'takes it off the page',
  },
};

/** What a page with a timeline of many items loads: the main file, then its parts. A harness has them there beforehand, as a page's preload has. */
export const files = ['roadmap-view.js', ...['reading', 'timeline', 'toolbar', 'changed'].map((part) => `roadmap-view.${part}.js`)];

/** A part that is not there is in the main file. One that was forgotten is asked for while it is measured: a harness that watches requests sees it. */
export async function load(folder = new URL('../dist/embed/', import.meta.url)) {
  const [main, ...parts] = files.map((file) => new URL(file, folder).href);
  await import(/* @vite-ignore */ main);
  for (const part of parts) ({ wholeRoadmap = wholeRoadmap } = await import(/* @vite-ignore */ part).catch(() => ({})));
}

const LENS = {
  label: 'Bench',
  audience: 'team',
  layout: 'timeline',
  precision: { near: 'day', far: 'day' },
  fields: { roadmap: ['title'], items: ['title', 'status', 'timeframe', 'team', 'themes'], teams: ['title'], themes: ['title'] },
  where: { visibility: ['public', 'internal'] },
};
const SETTINGS = {
  lenses: [
    { ...LENS, id: 'by-team', groupBy: ['team'] },
    { ...LENS, id: 'by-theme', groupBy: ['theme'] },
  ],
  today: '2026-09-14',
};

let view, given, groupings, wholeRoadmap;
const parsed = new WeakMap();
const inView = (selector) => view.shadowRoot?.querySelector(selector);

async function until(isDone, where = view) {
  while (!isDone() || where.isUpdatePending) await new Promise(requestAnimationFrame);
}

/** Our own format: the first grouping as teams, the second as themes. */
function roadmapOf(items, lanes) {
  const [first, second] = (groupings = Object.keys(lanes));
  return {
    title: 'Bench',
    teams: lanes[first],
    themes: lanes[second] ?? [],
    items: items.map(({ id, title, status, start, end, ...at }) => ({
      ...{ id, title, status, timeframe: `${start}/${end}`, team: at[first] },
      ...(second && { themes: [at[second]] }),
    })),
  };
}

export const textOf = (items, lanes) => JSON.stringify(roadmapOf(items, lanes));

/** Parsed by the part that reads, in one go; and a view has run once, under a lens that is not there: it drew no item. */
export async function prepare(items, lanes) {
  const slices = wholeRoadmap.readWhole(roadmapOf(items, lanes), undefined, SETTINGS.today, undefined, false);
  let slice = slices.next();
  while (!slice.done) slice = slices.next();
  const { roadmap } = slice.value;
  const reader = document.createElement('roadmap-view');
  Object.assign(reader, { lenses: [], lens: 'none', roadmap });
  document.body.append(reader);
  await reader.updateComplete;
  parsed.set(items, roadmap);
  reader.remove();
}

function place(container, source) {
  view = document.createElement('roadmap-view');
  Object.assign(view, SETTINGS, { lens: 'by-team' }, source);
  container.append(view);
  return until(() => inView('.time-item'));
}

export function mount(container, items, lanes) {
  given = parsed.get(items) ?? roadmapOf(items, lanes);
  return place(container, { roadmap: given });
}

/** The text comes where a server's answer would, without the network. */
export const mountText = (container, text) => place(container, { src: 'roadmap.json', fetch: async () => new Response(text) });

export function update(id, changes) {
  const former = view.projection;
  const at = given.items.findIndex((item) => item.id === id);
  given = { ...given, items: given.items.with(at, { ...given.items[at], ...changes }) };
  view.roadmap = given;
  return until(() => view.projection !== former);
}

export function regroup(grouping) {
  const firstLane = () => inView('h3')?.textContent;
  const former = firstLane();
  view.lens = grouping === groupings[1] ? 'by-theme' : 'by-team';
  return until(() => firstLane() && firstLane() !== former);
}

export function zoom(way) {
  inView(`.time-tools [aria-label="${way > 0 ? 'Zoom in' : 'Zoom out'}"]`).click();
  return until(() => true);
}

export const scrollBy = (x, y) => inView('.time-scroll').scrollBy(x, y);

export const elements = () => view.querySelectorAll('*').length + view.shadowRoot.querySelectorAll('*').length;

export const unmount = () => view.remove();
