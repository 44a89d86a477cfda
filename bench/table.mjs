// Figures as a table: medians, and from the least to the most beside them.

/** `{ median, min, max }` of some numbers. */
export function spread(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const median = sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  return { median, min: sorted[0], max: sorted.at(-1) };
}

export function tell({ median, min, max }) {
  return `${median.toFixed(1)} (${min.toFixed(1)}–${max.toFixed(1)})`;
}

const HEADING = ['step', 'boxes', 'CPU ×', 'CPU ×, net', 'CPU ms: view', 'floor', 'wall ×', 'wall ms: view', 'floor'];

/** A row per step: ratios first, since only they can be compared from machine to machine. */
export function figuresTable({ figures, boxes }) {
  const empty = spread(named(figures, 'nothing').map(({ cpu }) => cpu));
  const names = [...new Set(figures.map(({ name }) => name))].filter((name) => name !== 'nothing');
  const rows = names.map((name) => rowOf(named(figures, name), boxes, empty.median));
  return `${tableOf(HEADING, rows)}\nAn empty step: ${tell(empty)} ms of CPU, the harness's own, in every figure but the net one.`;
}

const named = (figures, wanted) => figures.filter(({ name }) => name === wanted);

function rowOf(figures, boxes, empty) {
  const [{ name, lens }] = figures;
  const view = figures.filter(({ contender }) => contender === 'view');
  const floor = figures.filter(({ contender }) => contender === 'floor');
  const ratio = (of) => tell(spread(view.map((figure, index) => of(figure) / of(floor[index]))));
  const times = (of) => [tell(spread(view.map(of))), tell(spread(floor.map(of)))];
  const cpu = (figure) => figure.cpu;
  const net = (figure) => Math.max(0.1, figure.cpu - empty);
  const wall = (figure) => figure.wall;
  return [name, String(boxes[lens].length), ratio(cpu), ratio(net), ...times(cpu), ratio(wall), ...times(wall)];
}

/** Rows of texts under a heading, as Markdown with its columns in line. */
export function tableOf(heading, rows) {
  const widths = heading.map((_, column) => Math.max(...[heading, ...rows].map((row) => row[column].length)));
  const pad = (cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]));
  const line = (cells) => `| ${cells.map(pad).join(' | ')} |`;
  const rule = line(widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)));
  return [line(heading), rule, ...rows.map(line)].join('\n');
}
