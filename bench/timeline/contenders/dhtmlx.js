// DHTMLX Gantt, the open edition: a lane is an open parent, and each item a row under it; its smart rendering draws the rows in the window.
import { gantt } from 'dhtmlx-gantt';
import css from 'dhtmlx-gantt/codebase/dhtmlxgantt.css?inline';
import { dateOf, TODAY } from '../data.js';
import { addStyles, until } from '../in-page.js';

export const name = 'dhtmlx-gantt';
const MONTHS = [
  { unit: 'year', format: '%Y' },
  { unit: 'month', format: '%M' },
];
const WEEKS = [
  { unit: 'month', format: '%F %Y' },
  { unit: 'week', format: '%W' },
];
let given, groups, root;

export function load() {
  addStyles(css);
  Object.assign(gantt.config, { readonly: true, open_tree_initially: true, scales: MONTHS, min_column_width: 60 });
  gantt.config.columns = [{ name: 'text', width: 200, tree: true }];
}

export const textOf = (items, lanes) => JSON.stringify({ items, lanes });

export function prepare(items, lanes) {
  groups = lanes;
  given = items.map(({ id, title, start, end, ...at }) => ({
    ...at,
    id,
    text: title,
    start_date: dateOf(start),
    end_date: dateOf(end, 1),
  }));
}

function show(grouping) {
  const lanes = groups[grouping].map(({ id, title }) => ({ id, text: title, type: 'project' }));
  gantt.clearAll();
  gantt.parse({ data: [...lanes, ...given.map((item) => ({ ...item, parent: item[grouping] }))], links: [] });
}

const isLaneDrawn = (grouping) => () =>
  root.querySelector('.gantt_task_line') && root.querySelector('.gantt_tree_content')?.textContent === groups[grouping][0].title;

export function mount(container) {
  root = document.createElement('div');
  root.style.height = '700px';
  container.append(root);
  gantt.init(root);
  show('lane');
  gantt.showDate(dateOf(TODAY, -120));
  return until(isLaneDrawn('lane'));
}

export function mountText(container, text) {
  const { items, lanes } = JSON.parse(text);
  prepare(items, lanes);
  return mount(container);
}

export function regroup(grouping) {
  show(grouping);
  return until(isLaneDrawn(grouping));
}

export function update(id, { title }) {
  gantt.getTask(id).text = title;
  gantt.updateTask(id);
}

export function zoom(way) {
  gantt.config.scales = way > 0 ? WEEKS : MONTHS;
  gantt.render();
}

export function scrollBy(x, y) {
  const at = gantt.getScrollState();
  gantt.scrollTo(at.x + x, at.y + y);
}

export const elements = () => root.querySelectorAll('*').length;

/** The open edition has one chart for a page, which goes on existing. */
export function unmount() {
  gantt.clearAll();
  root.remove();
}
