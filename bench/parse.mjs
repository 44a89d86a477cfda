// What parse costs beside `JSON.parse` of the same bytes: our own format, in node, the SDK in one file as a host bundles it.
//   node bench/parse.mjs [--items 1000,10000,100000] [--rounds 9]
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { readData } from './data.mjs';

const { values } = parseArgs({
  options: { items: { type: 'string', default: '1000,10000,100000' }, rounds: { type: 'string', default: '9' } },
});
const rounds = Number(values.rounds);

async function loadSdk() {
  const lib = { entry: fileURLToPath(new URL('../src/sdk/index.ts', import.meta.url)), formats: ['es'] };
  const rolldownOptions = { output: { minify: true, codeSplitting: false } };
  const options = { write: false, target: 'es2022', lib, rolldownOptions };
  const [{ output }] = await build({ configFile: false, logLevel: 'error', build: options });
  return import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`);
}

const STATUSES = ['proposed', 'planned', 'in-progress', 'blocked', 'done'];

/** An item as a backend writes it: a dozen fields, six in seven below another, one in three after another. */
const itemOf = (_, index) => ({
  id: `item-${index}`,
  title: `Item ${index} of the generated roadmap`,
  kind: index % 7 ? 'feature' : 'epic',
  status: STATUSES[index % 5],
  team: `team-${index % 20}`,
  themes: [`theme-${index % 8}`],
  objectives: [`objective-${index % 12}`],
  timeframe: `202${5 + (index % 4)}-Q${1 + (index % 4)}`,
  owner: 'Robin Example',
  progress: index % 101,
  summary: 'What it is for, in a sentence of the usual length that a product manager writes.',
  ...(index % 7 && { parent: `item-${index - (index % 7)}` }),
  ...(index % 3 === 2 && { dependsOn: [`item-${index - 1}`] }),
});

const named = (kind, length) => Array.from({ length }, (_, index) => ({ id: `${kind}-${index}`, title: `${kind} ${index}` }));

function generated(length) {
  const items = Array.from({ length }, itemOf);
  return JSON.stringify({ teams: named('team', 20), themes: named('theme', 8), objectives: named('objective', 12), items });
}

function timeOf(call) {
  const start = performance.now();
  call();
  return performance.now() - start;
}

/** Both in the same round, on a value of its own; the least of the rounds is what is left when nobody else wants the core. */
function measure(text, parseRoadmap) {
  const times = Array.from({ length: rounds }, () => {
    let input;
    return { json: timeOf(() => (input = JSON.parse(text))), parse: timeOf(() => parseRoadmap(input)) };
  });
  const least = (what) => Math.min(...times.map((time) => time[what]));
  return { json: least('json'), parse: least('parse') };
}

/** The longest stretch without a pause, in milliseconds: the least of the rounds. */
async function longestSlice(text, parseRoadmapInSlices) {
  const longest = [];
  for (let round = 0; round < rounds; round++) {
    let [start, most] = [performance.now(), 0];
    const stop = () => (most = Math.max(most, performance.now() - start));
    const pause = () => (stop(), new Promise(setImmediate).then(() => (start = performance.now())));
    await parseRoadmapInSlices(JSON.parse(text), pause).then(stop);
    longest.push(most);
  }
  return Math.min(...longest);
}

const { parseRoadmap, parseRoadmapInSlices, fieldMap } = await loadSdk();
const { raw, fieldMap: map } = readData('kubernetes');
const sets = [
  ['sample company', readData('sample').raw],
  ['kubernetes, adapted', JSON.stringify(fieldMap(JSON.parse(map)).adapt(JSON.parse(raw), {}).input)],
  ...values.items.split(',').map((count) => [`${count} items`, generated(Number(count))]),
];
const row = (name, ...cells) => console.log(name.padEnd(20), ...cells.map((cell) => cell.padStart(14)));
row('', 'kB', 'JSON.parse ms', 'parse ms', 'ratio', 'longest slice');
for (const [name, text] of sets) {
  const { json, parse } = measure(text, parseRoadmap);
  const slice = await longestSlice(text, parseRoadmapInSlices);
  row(name, (text.length / 1000).toFixed(0), json.toFixed(2), parse.toFixed(2), `${(parse / json).toFixed(1)} ×`, `${slice.toFixed(1)} ms`);
}
