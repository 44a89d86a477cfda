// What handler.mjs measures: a server whose source changes every second, each time in words that one lens alone shows, and which says so each
// time. `load` reads the source as it is when it is asked.
import { createHash } from 'node:crypto';
import { serve } from '@hono/node-server';
import { lenses, parseRoadmap, project } from 'roadmap-view/sdk';
import { createBus, createRoadmapHandler } from 'roadmap-view/server';

const [count, freshFor] = process.argv.slice(2).map(Number);
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

let roadmap;
let changes = 0;
let told = [];
let rss = 0;
const bus = createBus();

const load = () => (roadmap ??= parseRoadmap({ ...document }).roadmap);

/** Another word in one item, for one lens. */
function change() {
  const lens = LENSES[++changes % LENSES.length];
  say(lens, `only for ${lens}: change ${changes}`);
  told.push({ lens, number: changes, at: performance.timeOrigin + performance.now() });
  bus.publish('roadmap');
}

function say(lens, summary) {
  const [first, ...rest] = document.items;
  document.items = [{ ...first, texts: { ...first.texts, [lens]: { ...first.texts[lens], summary } } }, ...rest];
  roadmap = undefined;
}

/** The tag that the handler must give after a change, made without it: what a lens says depends on the words for it alone. */
function withTag({ lens, number, at }) {
  say(lens, `only for ${lens}: change ${number}`);
  const json = JSON.stringify(project(load(), lenses[lens], { today: TODAY }));
  return { lens, number, at, tag: `"${createHash('sha256').update(json).digest().subarray(0, 18).toString('base64url')}"` };
}

const handler = createRoadmapHandler({
  load,
  lenses,
  freshFor,
  authorize: (request) => request.headers.get('authorization') === 'Bearer all',
  bus,
  today: TODAY,
});
const sizes = Object.fromEntries(LENSES.map((lens) => [lens, JSON.stringify(project(load(), lenses[lens], { today: TODAY })).length]));

const server = serve({ fetch: handler, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
  process.send({ port, sizes });
  let timer;
  let cpu;
  setInterval(() => (rss = Math.max(rss, process.memoryUsage.rss())), 50);

  /** What was measured since the last time it was asked for; with tags when it is about events, after the last of which nothing changes. */
  process.on('message', (question) => {
    clearInterval(timer);
    const { user, system } = process.cpuUsage(cpu);
    process.send({
      rss,
      rssNow: process.memoryUsage.rss(),
      cpu: (user + system) / 1e6,
      told: question === 'tags' ? told.map(withTag) : told,
    });
    if (question !== 'begin') return;
    timer = setInterval(change, 1000);
    told = [];
    rss = 0;
    cpu = process.cpuUsage();
  });
});
// autocannon takes the answer to the request after a connection was closed for that to the one before
server.keepAliveTimeout = 600_000;
