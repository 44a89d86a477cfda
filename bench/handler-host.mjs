// What handler.mjs measures: a server whose source changes every second, each time in words that one lens alone shows. A snapshot of the
// source is taken every so many seconds; it is what `load` gives and what is published.
import { createHash } from 'node:crypto';
import { serve } from '@hono/node-server';
import { lenses, parseRoadmap, project } from 'roadmap-view/sdk';
import { createBus, createRoadmapHandler } from 'roadmap-view/server';

const [count, every] = process.argv.slice(2).map(Number);
const LENSES = Object.keys(lenses);
const TODAY = '2026-09-14';
const TEAMS = 20;
const THEMES = 30;

const dayOf = (i) => new Date(Date.UTC(2026, 6, 1 + (i % 400))).toISOString().slice(0, 10);
const wordsFor = (i) =>
  Object.fromEntries(LENSES.map((lens) => [lens, { title: `Item ${i}`, summary: `only for ${lens}: words of item ${i}` }]));
const list = (length, one) => Array.from({ length }, (_, i) => one(i));

const document = {
  title: 'A large roadmap',
  teams: list(TEAMS, (i) => ({ id: `team-${i}`, title: `Team ${i}`, visibility: 'public' })),
  themes: list(THEMES, (i) => ({ id: `theme-${i}`, title: `Theme ${i}`, visibility: 'public' })),
  items: list(count, (i) => ({
    ...{ id: `item-${i}`, title: `Item ${i}`, kind: 'feature', status: 'planned', commitment: 'committed', visibility: 'public' },
    ...{ team: `team-${i % TEAMS}`, themes: [`theme-${i % THEMES}`], timeframe: `${dayOf(i)}/${dayOf(i + 30)}`, owner: `Owner ${i % 50}` },
    texts: wordsFor(i),
  })),
};

let { roadmap } = parseRoadmap(document);
let changes = 0;
let told = [];
let rss = 0;
let tagsAreWanted = false;
const bus = createBus();

/** Another word in one item, for one lens. */
function change() {
  const lens = LENSES[Math.floor(++changes / every) % LENSES.length];
  const [first, ...rest] = document.items;
  const summary = `only for ${lens}: change ${changes}`;
  document.items = [{ ...first, texts: { ...first.texts, [lens]: { ...first.texts[lens], summary } } }, ...rest];
  if (changes % every === every - 1) publish(lens);
}

function publish(lens) {
  const at = performance.timeOrigin + performance.now();
  roadmap = parseRoadmap({ ...document }).roadmap;
  bus.publish('roadmap');
  told.push({ lens, at, tag: tagsAreWanted ? tagOf(lens) : undefined });
}

/** The tag that the handler must give, made without it. */
function tagOf(lens) {
  const json = JSON.stringify(project(roadmap, lenses[lens], { today: TODAY }));
  return `"${createHash('sha256').update(json).digest().subarray(0, 18).toString('base64url')}"`;
}

const handler = createRoadmapHandler({
  load: () => roadmap,
  lenses,
  authorize: (request) => request.headers.get('authorization') === 'Bearer all',
  bus,
  today: TODAY,
});
const sizes = Object.fromEntries(LENSES.map((lens) => [lens, JSON.stringify(project(roadmap, lenses[lens], { today: TODAY })).length]));

serve({ fetch: handler, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
  process.send({ port, sizes });
  setInterval(change, 1000);
  setInterval(() => (rss = Math.max(rss, process.memoryUsage.rss())), 50);
});

/** What was measured since the last time it was asked for. */
process.on('message', (question) => {
  process.send({ rss, changes: told.length, told });
  tagsAreWanted = question === 'measure events';
  told = [];
  rss = 0;
});
