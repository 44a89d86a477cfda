import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Lane } from '../../../sdk/lenses/arrange.js';
import type { ProjectedItem } from '../../../sdk/lenses/projection.js';
import { cssVars } from '../../templates/css-vars.js';
import { itemButton } from '../../templates/item-button.js';
import { laneTitle } from '../lane-title.js';
import type { LayoutModule, Scene } from '../layout-module.js';
import { whenChanged } from '../when-changed.js';
import { columnsFor, isBlank, roomFor, type Cell, type Column } from './columns.js';
import { listStyles } from './list.styles.js';

/**
 * The projection as a table: the accessible twin of every picture, and what phones and print get along with. Its rows are grids, so
 * that rows out of sight cost nothing and a narrow view can stack the cells; explicit roles keep it a table for screen readers.
 */
export const list: LayoutModule = { name: 'list', styles: listStyles, draw };

/** Of more items than these, the engine skips the rows out of sight; it then can but guess how high they are. */
const LONG = 150;

function draw(scene: Scene): TemplateResult {
  return html`<div>${whenChanged(scene, () => drawTable(scene))}</div>`;
}

function drawTable(scene: Scene): TemplateResult {
  const { projection, lanes, words } = scene;
  const columns = columnsFor(scene);
  const { tracks, many } = roomFor(columns);
  return html`<table
    class="list ${many ? 'many' : ''} ${projection.items.length > LONG ? 'long' : ''}"
    role="table"
    part="table"
    aria-colcount=${columns.length + 1}
    ${cssVars({ '--_columns': tracks })}
  >
    <caption class="sr">
      ${projection.title ?? projection.lens.label}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${headCell(words.word('field.item'))}${columns.map(({ heading }) => headCell(words.word(heading)))}
      </tr>
    </thead>
    ${lanes.lanes.filter(hasItems).map((lane) => drawLane(lane, columns, scene))}
  </table>`;
}

const headCell = (text: string): TemplateResult => html`<th scope="col" role="columnheader">${text}</th>`;

const hasItems = ({ items, undated }: Lane): boolean => items.length + undated.length > 0;

function drawLane(lane: Lane, columns: Column[], scene: Scene): TemplateResult {
  const items = [...lane.items, ...lane.undated];
  return html`<tbody role="rowgroup" ${cssVars({ '--_rows': items.length })}>
    ${scene.lanes.groupBy === 'none' ? nothing : laneRow(laneTitle(lane, scene.lanes, scene.words), items.length, columns, scene)}
    ${repeat(
      items,
      ({ id }) => id,
      (item) => itemRow(item, columns, scene),
    )}
  </tbody>`;
}

function laneRow(title: string, count: number, columns: Column[], { words }: Scene): TemplateResult {
  return html`<tr class="lane" role="row">
    <th scope="rowgroup" role="rowheader" colspan=${columns.length + 1} aria-colspan=${columns.length + 1}>
      ${title} <span class="muted small">${words.number(count)}</span>
    </th>
  </tr>`;
}

function itemRow(item: ProjectedItem, columns: Column[], scene: Scene): TemplateResult {
  return html`<tr role="row">
    <th scope="row" role="rowheader" aria-colindex="1">${itemButton(item, scene.selected, scene.marks)}</th>
    ${columns.map((column, index) => itemCell(column.cell(item, scene), scene.words.word(column.heading), index + 2))}
  </tr>`;
}

/** Narrow views show the label, since the heading is far, and leave out blank cells; so a cell says which column it is of. */
function itemCell(cell: Cell, label: string, column: number): TemplateResult {
  return html`<td role="cell" class=${isBlank(cell) ? 'blank' : ''} aria-colindex=${column} data-label=${label}>
    <div>${cell}</div>
  </td>`;
}
