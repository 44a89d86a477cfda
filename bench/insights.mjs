// What all insights together cost beside `JSON.parse` of the same roadmap, as ratios: in Node, the SDK in one file as a host bundles it.
//   npm run bench:insights [-- --items 1000,10000 --rounds 5]
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadSdk } from '../tools/load-sdk.mjs';

const { values } = parseArgs({ options: { items: { type: 'string', default: '1000,10000' }, rounds: { type: 'string', default: '5' } } });
const sdk = await loadSdk();
const conventions = JSON.parse(readFileSync(new URL('../demo/data/conventions/product-guild.json', import.meta.url), 'utf8'));
const today = '2026-09-14';

const range = (length, make) => Array.from({ length }, (_, index) => make(index));
const of = (list, index) => list[index % list.length];
const QUARTERS = ['2026-Q3', '2026-Q4', '2027-Q1', '2026-10', '2026-11-15', 'next', undefined];

/** Initiatives, epics below them and tasks below these, with every field that an insight reads. */
function roadmapOf(count) {
  const parentOf = (index) => (index % 100 === 0 ? undefined : index % 10 === 0 ? index - (index % 100) : index - (index % 10));
  const item = (index) => ({
    id: `i${index}`,
    title: `Work ${index} of the generated roadmap`,
    summary: 'What it is for, in a sentence of the usual length, on track so far.',
    parent: parentOf(index) === undefined ? undefined : `i${parentOf(index)}`,
    status: of(['planned', 'in-progress', 'done', 'blocked', 'proposed', 'cancelled', 'planned'], index * 7),
    health: { value: of(['on-track', 'at-risk', 'on-track', 'off-track'], index), by: 'Robin Example', on: '2026-09-01' },
    commitment: of(['planned', 'committed', 'exploring'], index),
    team: `t${index % 40}`,
    timeframe: of(QUARTERS, index * 3),
    effort: 1 + (index % 8),
    objectives: [`o${index % 30}`],
    themes: [`h${index % 20}`],
    releases: [`r${index % 50}`],
    confirmedOn: of(['2026-09-01', '2026-05-01', undefined], index),
    dependsOn: index > 40 && index % 3 === 0 ? [`i${index - 37}`] : undefined,
    texts: { sales: { title: `Benefit ${index}`, sayable: 'We plan to offer it in Q4 2026.', expires: '2027-01-01' } },
    score: { rubric: 'RICE', value: 10, inputs: { reach: 10, impact: 2, confidence: 1, effort: 2 } },
    history: index % 5 === 0 ? [{ on: '2026-06-01', timeframe: '2026-Q2', reason: 'one team less' }] : undefined,
  });
  return {
    items: range(count, item),
    teams: range(40, (index) => ({ id: `t${index}`, title: `Team ${index}`, capacity: { value: 900, unit: 'points', per: 'quarter' } })),
    objectives: range(30, (index) => ({ id: `o${index}`, title: `Objective ${index}` })),
    themes: range(20, (index) => ({ id: `h${index}`, title: `Theme ${index}`, benefit: 'Less to wait for' })),
    releases: range(50, (index) => ({ id: `r${index}`, title: `Release ${index}`, timeframe: of(QUARTERS, index) })),
    milestones: range(200, (index) => ({ id: `m${index}`, title: `Milestone ${index}`, timeframe: '2026-08', items: [`i${index * 3}`] })),
    risks: range(300, (index) => ({
      id: `k${index}`,
      title: `Risk ${index}`,
      likelihood: 'high',
      impact: 'high',
      items: [`i${index * 2}`],
    })),
    inputs: range(500, (index) => ({ id: `n${index}`, title: `Wish ${index}`, from: 'Support', items: [`i${index}`] })),
  };
}

/** What each insight does with a roadmap; its answer is counted, so that nobody can say it was not computed. */
function stepsOf(roadmap) {
  const { lenses } = sdk;
  const team = sdk.project(roadmap, lenses.team, { today });
  const before = sdk.project({ ...roadmap, items: roadmap.items.slice(1) }, lenses.team, { today });
  const [mark, changes] = [sdk.markOf(before), sdk.compareProjections(before, team)];
  return {
    checkAlignment: () => sdk.checkAlignment(roadmap, Object.values(lenses), { today }).length,
    findConflicts: () => sdk.findConflicts(roadmap).length,
    watermelons: () => sdk.watermelons(roadmap, { today }).length,
    freshness: () => sdk.freshness(roadmap, { today }).stale.length,
    qualification: () => sdk.qualification(roadmap).scored.length,
    traceInput: () => sdk.traceInput(roadmap).length,
    slippage: () => sdk.slippage(team).length,
    compareProjections: () => sdk.compareProjections(before, team).changes.length,
    brief: () => sdk.brief(team, changes).sentences.length,
    shippedOutcomes: () => sdk.shippedOutcomes(team).length,
    markOf: () => Object.keys(sdk.markOf(team).items).length,
    compareWithMark: () => sdk.compareWithMark(mark, team).changes.length,
    checkConventions: () => sdk.checkConventions([roadmap], conventions, { today })[0].departures.length,
  };
}

/** The processor's time, not the clock's: whoever else is on the machine counts less. */
function timeOf(call) {
  const start = process.cpuUsage();
  const value = call();
  const { user, system } = process.cpuUsage(start);
  return { value, ms: (user + system) / 1000 };
}

/** All in the same round; the least of the rounds is what is left when nobody else wants the core. */
function measure(text, rounds) {
  const { roadmap, issues } = sdk.parseRoadmap(JSON.parse(text));
  if (issues.length > 0) throw new Error(`the generated roadmap has issues: ${JSON.stringify(issues[0])}`);
  const steps = { 'JSON.parse': () => JSON.parse(text).items.length, ...stepsOf(roadmap) };
  const least = Object.fromEntries(Object.keys(steps).map((name) => [name, { ms: Infinity, value: 0 }]));
  for (let round = 0; round < rounds; round++)
    for (const [name, step] of Object.entries(steps)) {
      const once = timeOf(step);
      if (once.ms < least[name].ms) least[name] = once;
    }
  return least;
}

const row = (name, ...cells) => console.log(name.padEnd(22), ...cells.map((cell) => `${cell}`.padStart(12)));
console.log(
  `Node ${process.version}, ${values.rounds} rounds, processor time, the least of each; six lenses; ratios to JSON.parse of the same roadmap`,
);
for (const count of values.items.split(',').map(Number)) {
  const text = JSON.stringify(roadmapOf(count));
  const { 'JSON.parse': json, ...steps } = measure(text, Number(values.rounds));
  const together = Object.values(steps).reduce((sum, { ms }) => sum + ms, 0);
  console.log();
  row(`${count} items`, `${(text.length / 1000).toFixed(0)} kB`, 'ms', 'ratio', 'found');
  row('JSON.parse', '', json.ms.toFixed(1), '1.0', json.value);
  for (const [name, { ms, value }] of Object.entries(steps)) row(name, '', ms.toFixed(1), (ms / json.ms).toFixed(1), value);
  row('together', '', together.toFixed(1), (together / json.ms).toFixed(1), '');
}
