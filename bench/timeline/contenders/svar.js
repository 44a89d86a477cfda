// SVAR React Gantt, the open edition: a lane is an open summary, and each item a row under it; it draws the rows in the window.
import { Gantt } from '@svar-ui/react-gantt';
import css from '@svar-ui/react-gantt/all.css?inline';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { dateOf } from '../data.js';
import { addStyles, until } from '../in-page.js';

export const name = '@svar-ui/react-gantt';
const MONTHS = [
  { unit: 'year', step: 1, format: '%Y' },
  { unit: 'month', step: 1, format: '%M' },
];
const WEEKS = [
  { unit: 'month', step: 1, format: '%F %Y' },
  { unit: 'week', step: 1, format: '%w' },
];
const COLUMNS = [{ id: 'text', header: 'Item', width: 200 }];
let given, groups, api, app, root, scales;

export const load = () => addStyles(css);
export const textOf = (items, lanes) => JSON.stringify({ items, lanes });

export function prepare(items, lanes) {
  groups = lanes;
  given = items.map(({ id, title, start, end, ...at }) => ({
    ...at,
    id,
    text: title,
    start: dateOf(start),
    end: dateOf(end, 1),
    type: 'task',
  }));
}

function tasksBy(grouping) {
  const lanes = groups[grouping].map(({ id, title }) => ({ id, text: title, type: 'summary', open: true }));
  return [...lanes, ...given.map((item) => ({ ...item, parent: item[grouping] }))];
}

let tasks;
const init = (one) => (api = one);
const draw = () => app.render(createElement(Gantt, { tasks, scales, columns: COLUMNS, readonly: true, init }));
const isLaneDrawn = (grouping) => () => root.querySelector('.wx-bar') && root.textContent.includes(groups[grouping][0].title);

export function mount(container) {
  root = document.createElement('div');
  root.style.height = '700px';
  root.className = 'wx-willow-theme';
  container.append(root);
  app = createRoot(root);
  [tasks, scales] = [tasksBy('lane'), MONTHS];
  draw();
  return until(isLaneDrawn('lane'));
}

export function mountText(container, text) {
  const { items, lanes } = JSON.parse(text);
  prepare(items, lanes);
  return mount(container);
}

export function regroup(grouping) {
  tasks = tasksBy(grouping);
  draw();
  return until(isLaneDrawn(grouping));
}

export const update = (id, { title }) => api.exec('update-task', { id, task: { text: title } });

export function zoom(way) {
  scales = way > 0 ? WEEKS : MONTHS;
  draw();
}

export function scrollBy(x, y) {
  root.querySelector('.wx-gantt').scrollBy(0, y);
  root.querySelector('.wx-chart').scrollBy(x, 0);
}

export const elements = () => root.querySelectorAll('*').length;

export function unmount() {
  app.unmount();
  root.remove();
}
