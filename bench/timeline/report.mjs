// The figures as Markdown: ratios to the floor of the same round, and beside them what the floor itself takes.
import { spread, tableOf, tell } from '../table.mjs';

export function reportOf({ machine, steps, sizes, leaks }, contenders) {
  const told = steps.slice(1);
  const heading = ['contender', 'items', ...told.map((step) => `${step} ×`), 'elements', 'heap MiB'];
  const rows = Object.entries(sizes).flatMap(([count, all]) => contenders.map((name) => rowOf(name, count, all, told)));
  const idle = spread(Object.values(sizes).flatMap((all) => Object.values(all).flatMap((list) => list.map(({ nothing }) => nothing.cpu))));
  const left = Object.entries(leaks).map(
    ([name, { kib, nodes, listeners }]) =>
      `${name}: ${kib.toFixed(1)} KiB stay for each time on the page and off it; ${nodes} nodes, ${listeners} listeners of 20.`,
  );
  const notes = [
    'CPU time of the main thread, as a ratio to the floor of the same round: the median. The floor’s own is in milliseconds.',
    `An empty step: ${tell(idle)} ms, the harness’s own, in every figure. – was not asked: too slow with a tenth of the items, or not to be done by a program.`,
  ];
  return [machine, '', tableOf(heading, rows), '', ...notes, ...left].join('\n');
}

function rowOf(name, count, all, steps) {
  const own = all[name];
  if (own.length === 0) return [name, count, ...steps.map(() => '–'), '–', '–'];
  const median = (of) => spread(own.map(of)).median;
  const cells = steps.map((step) => {
    if (!own[0][step]) return '–';
    if (name === 'floor' || !all.floor?.length) return `${median((one) => one[step].cpu).toFixed(0)} ms`;
    return spread(own.map((one, round) => one[step].cpu / all.floor[round][step].cpu)).median.toFixed(1);
  });
  return [name, count, ...cells, String(Math.round(median(({ elements }) => elements))), (median(({ heap }) => heap) / 2 ** 20).toFixed(1)];
}
