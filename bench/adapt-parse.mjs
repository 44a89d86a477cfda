// What it costs to adapt and parse beside `JSON.parse` of the same bytes, as ratios: in Node, the SDK in one file as a host bundles it.
//   npm run bench:adapt [-- --records 1000,10000,100000 --rounds 5]
import { parseArgs } from 'node:util';
import { loadSdk } from '../tools/load-sdk.mjs';

const { values } = parseArgs({
  options: { records: { type: 'string', default: '1000,10000,100000' }, rounds: { type: 'string', default: '5' } },
});
const { parseRoadmap, adapters, fieldMap, suggestFieldMap } = await loadSdk();

const STATES = ['Backlog', 'In progress', 'Blocked', 'Done'];
const range = (length, make) => Array.from({ length }, (_, index) => make(index));
const day = (index) => `2026-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`;
const title = (index) => `Record ${index} of the generated source`;

/** Records as three kinds of source write them, with the fields a roadmap needs and as many again that it does not. */
const SOURCES = {
  native: (count) => ({
    items: range(count, (index) => ({
      id: `i${index}`,
      title: title(index),
      status: 'planned',
      team: `team-${index % 20}`,
      timeframe: `${day(index)}/2027-Q1`,
      owner: 'Robin Example',
      progress: index % 101,
    })),
    teams: range(20, (index) => ({ id: `team-${index}`, title: `Team ${index}` })),
  }),
  foreign: (count) => ({
    total: count,
    issues: range(count, (index) => ({
      key: `X-${index}`,
      self: `https://tracker.example.test/rest/issue/${index}`,
      fields: {
        summary: title(index),
        description: 'What it is for, in a sentence of the **usual** length that a product manager writes.',
        status: { id: index % 4, name: STATES[index % 4], color: 'grey' },
        assignee: { id: `u${index % 50}`, displayName: `Person ${index % 50}`, active: true },
        team: { id: index % 20, name: `Team ${index % 20}` },
        start: day(index).split('-').reverse().join('.'),
        due: null,
        milestone: index % 40,
        votes: 0,
        created: `${day(index)}T10:00:00.000+0200`,
      },
    })),
    milestones: range(40, (index) => ({ id: index, title: `Milestone ${index}`, due: '2027-03-31' })),
  }),
  jira: (count) => ({
    startAt: 0,
    total: count,
    issues: range(count, (index) => ({
      id: `${10000 + index}`,
      key: `X-${index}`,
      self: `https://jira.example.test/rest/api/2/issue/${10000 + index}`,
      fields: {
        summary: title(index),
        description: 'What it is for, in a sentence of the *usual* length.',
        status: { name: STATES[index % 4], statusCategory: { key: ['new', 'indeterminate', 'indeterminate', 'done'][index % 4] } },
        issuetype: { name: index % 9 ? 'Story' : 'Epic', subtask: false },
        assignee: { displayName: `Person ${index % 50}`, active: true },
        project: { id: '1', key: 'X', name: 'Example' },
        duedate: day(index),
        fixVersions: [{ id: `${index % 6}`, name: `1.${index % 6}`, released: false, releaseDate: '2027-03-31' }],
        labels: ['one'],
        created: `${day(index)}T10:00:00.000+0200`,
      },
    })),
  }),
};

const MAP = {
  records: 'issues',
  indexes: { dates: { records: 'milestones', key: 'id', value: 'due' } },
  teams: { collect: 'fields.team.name', fields: { title: 'value' } },
  items: {
    fields: {
      id: 'key',
      title: 'fields.summary',
      summary: { path: 'fields.description', as: 'plain' },
      status: { path: 'fields.status.name', map: { backlog: 'proposed', done: 'done', blocked: 'blocked', 'in progress': 'in-progress' } },
      owner: 'fields.assignee.displayName',
      team: 'fields.team.name',
      timeframe: { interval: { from: { path: 'fields.start', date: 'DD.MM.YYYY' }, to: { path: 'fields.milestone', lookup: 'dates' } } },
    },
  },
};

const WAYS = [
  ['native', 'native', () => adapters.native],
  ['field map', 'foreign', () => fieldMap(MAP)],
  ['field map, suggested', 'foreign', (document) => fieldMap(suggestFieldMap(document).map)],
  ['jira', 'jira', () => adapters.jira],
];

function timeOf(call) {
  const start = performance.now();
  const value = call();
  return { value, ms: performance.now() - start };
}

/** All in the same round; the least of the rounds is what is left when nobody else wants the core. */
function measure(text, makeAdapter, rounds) {
  const least = { json: Infinity, make: Infinity, adapt: Infinity, parse: Infinity };
  let items = 0;
  for (let round = 0; round < rounds; round++) {
    const json = timeOf(() => JSON.parse(text));
    const make = timeOf(() => makeAdapter(json.value));
    const adapt = timeOf(() => make.value.adapt(json.value));
    const parse = timeOf(() => parseRoadmap(adapt.value.input));
    items = parse.value.roadmap.items.length;
    for (const [name, { ms }] of Object.entries({ json, make, adapt, parse })) least[name] = Math.min(least[name], ms);
  }
  return { ...least, items };
}

const row = (name, ...cells) => console.log(name.padEnd(22), ...cells.map((cell) => cell.padStart(13)));
console.log(`Node ${process.version}, ${values.rounds} rounds, the least of each; ratios to JSON.parse of the same bytes`);
row('', 'records', 'items', 'kB', 'JSON.parse ms', 'adapt ×', 'parse ×', 'together ×', 'make map ms');
for (const [name, source, makeAdapter] of WAYS)
  for (const count of values.records.split(',').map(Number)) {
    const text = JSON.stringify(SOURCES[source](count));
    const { json, make, adapt, parse, items } = measure(text, makeAdapter, Number(values.rounds));
    const ratio = (ms) => (ms / json).toFixed(1);
    row(
      name,
      `${count}`,
      `${items}`,
      (text.length / 1000).toFixed(0),
      json.toFixed(1),
      ratio(adapt),
      ratio(parse),
      ratio(adapt + parse),
      make.toFixed(1),
    );
  }
