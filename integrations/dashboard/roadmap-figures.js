// Fills the cards, charts and bars of the dashboard. All figures are of one lens's projection, so the page says what its audience may know.
import { arrange, lenses, loadRoadmap, project } from 'roadmap-view/sdk';

const { roadmap, today } = await (await fetch('roadmap.json')).json();
const query = new URLSearchParams(location.search);
const lens = lenses[query.get('lens')] ?? lenses.exec;
const projection = project(loadRoadmap(roadmap).roadmap, lens, { today });
const { items } = projection;

const count = (values) => values.reduce((tally, value) => tally.set(value, (tally.get(value) ?? 0) + 1), new Map());
const isDone = ({ status }) => status === 'done';
const share = (part, whole) => (whole ? Math.round((100 * part) / whole) : 0);
/** "2026-Q4", by the end of an item: all that a lens of quarters tells. */
const quarterOf = ({ timeframe }) => timeframe?.end && `${timeframe.end.slice(0, 4)}-Q${Math.ceil(Number(timeframe.end.slice(5, 7)) / 3)}`;

/** The template's own colours. */
const COLOURS = {
  done: '#1cc88a',
  'in-progress': '#4e73df',
  planned: '#36b9cc',
  proposed: '#f6c23e',
  blocked: '#e74a3b',
  paused: '#858796',
  cancelled: '#5a5c69',
  unknown: '#d1d3e2',
};

const quarters = [...count(items.map(quarterOf).filter(Boolean))].sort(([a], [b]) => (a < b ? -1 : 1));
const statuses = [...count(items.map(({ status }) => status ?? 'unknown'))];
const { lanes } = arrange(projection, { groupBy: 'objective' });

fillCards([
  ['Items', items.length],
  ['Objectives', projection.objectives.length],
  ['Done', `${share(items.filter(isDone).length, items.length)}%`],
  ['Risks', projection.risks.length],
]);
drawCharts();
fillBars(lanes.filter(({ id }) => id).slice(0, 5));

function fillCards(figures) {
  document.querySelector('h1').textContent = `${projection.title ?? 'Roadmap'}: ${lens.label}`;
  const cards = [...document.querySelectorAll('.card.h-100')];
  figures.forEach(([label, value], at) => {
    cards[at].querySelector('.text-xs').textContent = label;
    cards[at].querySelector('.h5').textContent = value;
    const bar = cards[at].querySelector('.progress-bar');
    if (bar) bar.style.width = value;
  });
}

/** The template's own library, in the version that it brings. */
function drawCharts() {
  const [area, pie] = [...document.querySelectorAll('.card-header h6')];
  area.textContent = 'Items by quarter';
  pie.textContent = 'Items by status';
  const whole = { beginAtZero: true, precision: 0 };
  chart('myAreaChart', 'bar', quarters, '#4e73df', { legend: { display: false }, scales: { yAxes: [{ ticks: whole }] } });
  const colours = statuses.map(([status]) => COLOURS[status] ?? COLOURS.unknown);
  chart('myPieChart', 'doughnut', statuses, colours);
  document.querySelector('#myPieChart').closest('.card-body').querySelector('.text-center').remove();
}

function chart(id, type, pairs, backgroundColor, options) {
  const data = {
    labels: pairs.map(([label]) => label),
    datasets: [{ label: 'Items', data: pairs.map(([, n]) => n), backgroundColor }],
  };
  window.charts = {
    ...window.charts,
    [id]: new window.Chart(document.getElementById(id), { type, data, options: { maintainAspectRatio: false, ...options } }),
  };
}

function fillBars(objectives) {
  const heads = [...document.querySelectorAll('h4.small')];
  heads[0].closest('.card').querySelector('h6').textContent = 'Objectives';
  heads.forEach((head, at) => {
    const lane = objectives[at];
    const bar = head.nextElementSibling;
    if (!lane) return [head, bar].forEach((unused) => unused.remove());
    const done = share(lane.tally.done ?? 0, lane.items.length + lane.undated.length);
    const value = head.querySelector('span');
    value.textContent = `${done}%`;
    head.replaceChildren(lane.title ?? lane.id, ' ', value);
    bar.firstElementChild.style.width = `${done}%`;
  });
}
