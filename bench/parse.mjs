// What parse costs beside `JSON.parse` of the same bytes, as ratios: for our own format, in node, with the SDK as a host bundles it.
//   node bench/parse.mjs [--items 100000] [--rounds 7]
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { readData } from './data.mjs';

const { values } = parseArgs({
  options: { items: { type: 'string', default: '1000,10000,100000' }, rounds: { type: 'string', default: '7' } },
});

/** The SDK in one file, from its source. */
async function loadSdk() {
  const lib = { entry: new URL('../src/sdk/index.ts', import.meta.url).pathname, formats: ['es'] };
  const output = { minify: true, codeSplitting: false };
  const [{ output: chunks }] = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'es2022', lib, rolldownOptions: { output } },
  });
  return import(`data:text/javascript;base64,${Buffer.from(chunks[0].code).toString('base64')}`);
}

const STATUSES = ['proposed', 'planned', 'in-progress', 'blocked', 'done'];

/** An item as a backend writes it: about ten fields, one in seven below another, one in three after another. */
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

const generated = (items) =>
  JSON.stringify({
    teams: named('team', 20),
    themes: named('theme', 8),
    objectives: named('objective', 12),
    items: Array.from({ length: items }, itemOf),
  });

function timeOf(call) {
  const start = performance.now();
  call();
  return performance.now() - start;
}

const median = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1];

/** Both in the same round, so that a busy machine slows both; each round starts from a text of its own reading. */
function measure(text, parseRoadmap, rounds) {
  const times = Array.from({ length: rounds }, () => {
    let input;
    const json = timeOf(() => (input = JSON.parse(text)));
    const parse = timeOf(() => parseRoadmap(input));
    return { json, parse };
  });
  return { json: median(times.map(({ json }) => json)), parse: median(times.map(({ parse }) => parse)) };
}

const { parseRoadmap, fieldMap } = await loadSdk();
const kubernetes = readData('kubernetes');
const sets = [
  ['sample company', readData('sample').raw],
  ['kubernetes, adapted', JSON.stringify(fieldMap(JSON.parse(kubernetes.fieldMap)).adapt(JSON.parse(kubernetes.raw), {}).input)],
  ...values.items.split(',').map((count) => [`${count} items`, generated(Number(count))]),
];
console.log('data                      kB   JSON.parse ms    parse ms   ratio');
for (const [name, text] of sets) {
  measure(text, parseRoadmap, 3);
  const { json, parse } = measure(text, parseRoadmap, Number(values.rounds));
  const cells = [
    (text.length / 1000).toFixed(0).padStart(6),
    json.toFixed(2).padStart(15),
    parse.toFixed(2).padStart(11),
    (parse / json).toFixed(1).padStart(7),
  ];
  console.log(name.padEnd(22), cells.join(' '));
}
