// The figures as Markdown: all contenders, how they grow and what they leave behind, and the view beside its targets.
import { tableOf } from '../table.mjs';
import { cpuOf, growthOf, longestTaskOf, overOf, ratioOf, roundsOf, sizeOf, sizeRatioOf, slowFrameOf } from './figures.mjs';
import { STEPS } from './measure.mjs';
import { TARGETS } from './targets.mjs';

const number = (value, digits = 1) => (Number.isFinite(value) ? value.toFixed(Math.abs(value) >= 20 ? 0 : digits) : '–');
const items = (count) => Number(count).toLocaleString('en');

export function reportOf(results) {
  const contenders = Object.keys(results.titles);
  const sizes = Object.keys(results.sizes);
  const tableFor = (heading, cellsOf) =>
    tableOf(
      ['contender', 'items', ...heading],
      sizes.flatMap((count) => contenders.map((name) => rowOf(results, name, count, cellsOf))),
    );
  const growth = contenders.map((name) => growthRow(results, name));
  const times = tableFor(
    STEPS.map((step) => `${step} ×`),
    timesOf,
  );
  const parts = [machineOf(results), times, tableFor(SIZES, sizesOf), GROWTH, tableOf(GROWTH_HEADING, growth)];
  if (contenders.includes('view') && contenders.includes('floor')) parts.push(targetsTable(results, sizes));
  return parts.join('\n\n');
}

function machineOf({ commit, machine, rounds }) {
  const { browser, node, cores, loadBefore, loadAfter } = machine;
  const load = `${number(loadBefore)} tasks were ready to run when it began, ${number(loadAfter)} when it ended`;
  return `${browser}, Node ${node}, ${cores} cores (${load}); commit ${commit}; ${rounds} round${rounds === 1 ? '' : 's'}.`;
}

function rowOf(results, name, count, cellsOf) {
  const start = [results.titles[name], items(count)];
  const cells = cellsOf(results, name, count);
  return [...start, ...(roundsOf(results, name, count).length > 0 ? cells : ['not asked', ...cells.slice(1).map(() => '')])];
}

const timesOf = (results, name, count) =>
  STEPS.map((step) => {
    const over = overOf(results, name, count, step);
    if (over) return `over ${over / 1000} s`;
    if (name !== 'floor') return number(ratioOf(results, name, count, step));
    return step === 'raw JSON' ? '–' : `${number(cpuOf(results, name, count, step), 0)} ms`;
  });

const SIZES = ['p95 frame ms', 'elements', 'elements ×', 'heap MiB', 'heap ×', 'bytes per item'];

function sizesOf(results, name, count) {
  const heap = sizeOf(results, name, count, 'heap');
  return [
    number(slowFrameOf(results, name, count), 0),
    number(sizeOf(results, name, count, 'elements'), 0),
    number(sizeRatioOf(results, name, count, 'elements')),
    number(heap / 2 ** 20),
    number(sizeRatioOf(results, name, count, 'heap')),
    number(heap / count, 0),
  ];
}

const GROWTH =
  'The power of the number of items that each grows with, from a thousand on; and what stays of 1,000 items taken off the page again.';
const GROWTH_HEADING = ['contender', ...STEPS, '20 times, MiB', 'each time, KiB', 'nodes', 'listeners'];

function growthRow(results, name) {
  const { mib, kib, nodes, listeners } = results.leaks[name] ?? {};
  const left = [number(mib, 2), number(kib), String(nodes ?? '–'), String(listeners ?? '–')];
  return [results.titles[name], ...STEPS.map((step) => number(growthOf(results, name, step), 2)), ...left];
}

function targetsTable(results, sizes) {
  const measures = {
    ratio: (step) => (count) => ratioOf(results, 'view', count, step),
    longest: (step) => (count) => longestTaskOf(results, 'view', count, step),
    frame: (step) => (count) => slowFrameOf(results, 'view', count, [step]) - slowFrameOf(results, 'floor', count, [step]),
    size: (of) => (count) => sizeRatioOf(results, 'view', count, of),
  };
  const rows = TARGETS.map(({ label, measure, of, limit }) => {
    const values = sizes.map(measures[measure](of));
    const missed = (value, at) => value > limitAt(limit, Number(sizes[at]));
    return [label, toldLimit(limit), ...values.map((value, at) => (missed(value, at) ? `**${number(value)}**` : number(value)))];
  });
  return `${tableOf(['the view', 'target', ...sizes.map(items)], rows)}\n\nBold: not reached.`;
}

const limitAt = (limit, count) => (typeof limit === 'number' ? limit : limit[count < 100_000 ? 0 : 1]);
const toldLimit = (limit) => (typeof limit === 'number' ? `≤ ${limit}` : `≤ ${limit[0]}, at 100,000 ≤ ${limit[1]}`);
