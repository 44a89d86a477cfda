// frappe-gantt has no lanes: it draws one row for each item, in the order given.
import Gantt from 'frappe-gantt';
import css from '../../node_modules/frappe-gantt/dist/frappe-gantt.css?inline';
import { addStyles, until } from '../in-page.js';

export const name = 'frappe-gantt';
let given, chart, root;

export const load = () => addStyles(css);
export const textOf = (items) => JSON.stringify(items);

export function prepare(items) {
  given = items.map((item) => ({ ...item, name: item.title, progress: 0 }));
}

/** It writes into what it is given. */
function tasksBy(grouping) {
  const keyOf = (item) => item[grouping] + item.start;
  const sorted = [...given].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return sorted.map(({ id, name: title, start, end, progress }) => ({ id, name: title, start, end, progress }));
}

export function mount(container) {
  root = document.createElement('div');
  container.append(root);
  chart = new Gantt(root, tasksBy('lane'), { view_mode: 'Month', container_height: 700, readonly: true, infinite_padding: false });
  return until(() => root.querySelector('.bar-wrapper'));
}

export function mountText(container, text) {
  prepare(JSON.parse(text));
  return mount(container);
}

export const regroup = (grouping) => chart.refresh(tasksBy(grouping));
export const update = (id, { title }) => chart.update_task(id, { name: title });
export const zoom = (way) => chart.change_view_mode(way > 0 ? 'Week' : 'Month');
export const scrollBy = (x, y) => root.querySelector('.gantt-container').scrollBy(x, y);
export const elements = () => root.querySelectorAll('*').length;
export const unmount = () => root.remove();
