// vis-timeline with what its documentation advises for many items: a fixed height, groups, stacking within groups.
import { DataSet, Timeline } from 'vis-timeline/standalone/esm/vis-timeline-graph2d.min.js';
import css from 'vis-timeline/styles/vis-timeline-graph2d.min.css?inline';
import { dateOf, TODAY } from '../data.js';
import { addStyles, until } from '../in-page.js';

export const name = 'vis-timeline';
let given, groups, items, chart, root;

export const load = () => addStyles(css);
export const textOf = (all, lanes) => JSON.stringify({ all, lanes });

export function prepare(all, lanes) {
  groups = lanes;
  given = all.map(({ id, title, start, end, ...at }) => ({ ...at, id, content: title, start: dateOf(start), end: dateOf(end, 1) }));
}

const itemsBy = (grouping) => new DataSet(given.map((item) => ({ ...item, group: item[grouping] })));
const groupsBy = (grouping) => new DataSet(groups[grouping].map(({ id, title }, order) => ({ id, content: title, order })));

export function mount(container) {
  root = document.createElement('div');
  container.append(root);
  items = itemsBy('lane');
  const window = { start: dateOf(TODAY, -120), end: dateOf(TODAY, 490) };
  chart = new Timeline(root, items, groupsBy('lane'), {
    height: 700,
    verticalScroll: true,
    zoomKey: 'ctrlKey',
    groupOrder: 'order',
    ...window,
  });
  return until(() => root.querySelector('.vis-item'));
}

export function mountText(container, text) {
  const { all, lanes } = JSON.parse(text);
  prepare(all, lanes);
  return mount(container);
}

export function regroup(grouping) {
  items = itemsBy(grouping);
  chart.setData({ groups: groupsBy(grouping), items });
  const { title } = groups[grouping][0];
  return until(() => [...root.querySelectorAll('.vis-label')].some(({ textContent }) => textContent === title));
}

export const update = (id, { title }) => void items.update({ id, content: title });
export const zoom = (way) => (way > 0 ? chart.zoomIn(0.6, { animation: false }) : chart.zoomOut(1, { animation: false }));

/** Its vertical scrolling listens to no program. */
export const cannot = ['scroll'];

export function scrollBy(x) {
  const { start, end } = chart.getWindow();
  const shift = ((end - start) / root.clientWidth) * x;
  chart.setWindow(+start + shift, +end + shift, { animation: false });
}

export const elements = () => root.querySelectorAll('*').length;

export function unmount() {
  chart.destroy();
  root.remove();
}
