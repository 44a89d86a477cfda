// Preloaded before a snippet of JavaScript: what the page around it takes as given. Names are told in js-scene.d.ts.
import { readFileSync } from 'node:fs';
import * as sdk from 'roadmap-view/sdk';
import * as server from 'roadmap-view/server';

const text = readFileSync('roadmap.json', 'utf8');
const { roadmap } = sdk.loadRoadmap(text);
const fieldMap = JSON.parse(readFileSync('field-map.json', 'utf8'));

/** The reader's own server: addresses that begin with a slash are files of the folder. */
const fetchFile = async (address) => new Response(readFileSync(`.${new URL(address, 'https://docs.example').pathname}`));

Object.assign(globalThis, sdk, {
  text,
  roadmap,
  config: fieldMap,
  projection: sdk.project(roadmap, sdk.lenses.team, { today: '2026-09-14' }),
  lenses: Object.values(sdk.lenses),
  load: () => Promise.resolve(roadmap),
  authorize: () => true,
  bus: server.createBus(),
  session: { token: () => Promise.resolve('a-token') },
  draw: () => {},
  say: (message) => console.log(message),
  fetch: fetchFile,
});
