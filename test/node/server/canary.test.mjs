// Nothing that a lens withholds is in anything that the handler sends. Needs a build.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { lenses, loadRoadmap, parseRoadmap } from 'roadmap-view/sdk';
import { createBus, createRoadmapHandler } from 'roadmap-view/server';
import { COLLECTIONS } from '../../../dist/sdk/model/closed-lists.js';
import { ENTITIES } from '../../../dist/sdk/model/entities.js';
import { roadmapOfCanaries, withheldBy } from '../../canaries.js';
import { readEvents } from './event-reader.mjs';
import { NOW } from './scene.mjs';

const read = (name) => readFileSync(new URL(`../../../demo/data/sample/${name}`, import.meta.url), 'utf8');
const { roadmap: sample } = loadRoadmap(read('roadmap.json'));
const planted = JSON.parse(read('planted.json')).canaries;
const { roadmap, values } = roadmapOfCanaries({ parseRoadmap, COLLECTIONS, ENTITIES });

/** Everything that the reader of one lens can get out of the handler, headers included. */
async function everythingSaid(lens, source) {
  const bus = createBus();
  let loaded = source;
  let hasFailed = false;
  const handler = createRoadmapHandler({
    lenses,
    bus,
    load: () => {
      if (hasFailed) throw new Error(JSON.stringify(source));
      return loaded;
    },
    authorize: (request, id) => (request.headers.get('authorization') ? id === lens.id : undefined),
    inputs: {
      store: {
        put(input) {
          if (input.text === 'fail') throw new Error(JSON.stringify(source));
          return input;
        },
      },
    },
    origins: ['https://portal.example'],
    now: () => NOW,
    onError: () => {},
  });
  const base = { origin: 'https://portal.example', authorization: 'Bearer x' };
  const ask = (path, { method = 'GET', headers = base, body } = {}) =>
    handler(new Request(`https://roadmap.example/roadmap/${path}`, { method, headers, body }));
  const leave = (id, item, text = 'x') => {
    const headers = { ...base, 'content-type': 'application/json', 'idempotency-key': 'key-of-the-input' };
    return ask(`${id}/inputs`, { method: 'POST', headers, body: JSON.stringify({ item, kind: 'need', text }) });
  };
  const said = [];
  const hear = async (answer) => {
    const response = await answer;
    said.push(String(response.status), JSON.stringify([...response.headers]), await response.text());
    return response;
  };
  const own = `${lens.id}.json`;
  const etag = (await hear(ask(own))).headers.get('etag');
  await hear(ask(own, { headers: { ...base, 'if-none-match': etag } }));
  for (const method of ['HEAD', 'OPTIONS', 'POST']) await hear(ask(own, { method }));
  await hear(ask('lenses.json'));
  for (const id of Object.keys(lenses)) if (id !== lens.id) await hear(ask(`${id}.json`));
  for (const { id } of source.items.slice(0, 3)) await hear(ask(`${id}.json`));
  for (const { id } of source.items) for (const text of ['x', 'fail', '']) await hear(leave(lens.id, id, text));
  for (const id of Object.keys(lenses)) await hear(leave(id, source.items[0].id));
  await hear(ask(own, { headers: {} }));
  const events = readEvents(await ask(`${lens.id}.events`));
  said.push(JSON.stringify(await events.next()));
  loaded = { ...source, title: `${source.title} 2`, items: source.items.slice(1) };
  bus.publish('roadmap');
  if (!(await events.isQuiet(100))) said.push(JSON.stringify(await events.next()));
  hasFailed = true;
  bus.publish('roadmap');
  await events.isQuiet(20);
  said.push(events.text);
  await events.cancel();
  await hear(ask(own));
  return said.join('\n');
}

test('there is a canary in every list, and every lens withholds a good part of them', () => {
  assert.ok(values.length > 600, String(values.length));
  for (const lens of Object.values(lenses)) assert.ok(withheldBy(lens, values).length > 100, lens.id);
});

for (const lens of Object.values(lenses)) {
  test(`${lens.id}: no field that the lens withholds is in anything that is sent`, async () => {
    const said = await everythingSaid(lens, roadmap);
    assert.ok(said.includes('canary-items-'), 'the lens shows something');
    assert.deepEqual(
      withheldBy(lens, values).filter((value) => said.includes(JSON.stringify(value).slice(1, -1))),
      [],
    );
  });

  test(`${lens.id}: no canary of the sample company is in anything that is sent`, async () => {
    const said = (await everythingSaid(lens, sample)).toLowerCase();
    const words = planted.filter(({ never }) => never.includes(lens.id)).map(({ word }) => word);
    assert.deepEqual(
      words.filter((word) => said.includes(word.toLowerCase())),
      [],
    );
  });
}
