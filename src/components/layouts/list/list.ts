import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Lane } from '../../../sdk/lenses/arrange.js';
import type { ProjectedItem } from '../../../sdk/lenses/projection.js';
import type { LayoutModule, Scene } from '../layout-module.js';
import { laneTitle } from '../lane-title.js';
import { titlesOf, type Titles } from '../titles-of.js';
import { columnsFor, type Column } from './columns.js';
import { listStyles } from './list.styles.js';

/** The projection as a table: the accessible twin of every picture, and what phones and print get along with. */
export const list: LayoutModule = { name: 'list', styles: listStyles, draw };

function draw(scene: Scene): TemplateResult {
  const { projection, lanes, words } = scene;
  const columns = columnsFor(projection, lanes.groupBy);
  const titles = titlesOf(projection);
  return html`<table class="list" part="table">
    <caption class="sr">
      ${projection.title ?? projection.lens.label}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.word('field.item')}</th>
        ${columns.map(({ heading }) => html`<th scope="col">${words.word(heading)}</th>`)}
      </tr>
    </thead>
    ${lanes.lanes.filter(hasItems).map((lane) => drawLane(lane, columns, scene, titles))}
  </table>`;
}

const hasItems = ({ items, undated }: Lane): boolean => items.length + undated.length > 0;

function drawLane(lane: Lane, columns: Column[], scene: Scene, titles: Titles): TemplateResult {
  const heading = scene.lanes.groupBy === 'none' ? '' : laneTitle(lane, scene.lanes, scene.words);
  const items = [...lane.items, ...lane.undated];
  return html`<tbody>
    ${
      heading &&
      html`<tr class="lane">
        <th scope="rowgroup" colspan=${columns.length + 1}>${heading}</th>
      </tr>`
    }
    ${repeat(
      items,
      ({ id }) => id,
      (item) => drawRow(item, columns, scene, titles),
    )}
  </tbody>`;
}

function drawRow(item: ProjectedItem, columns: Column[], { words }: Scene, titles: Titles): TemplateResult {
  return html`<tr>
    <th scope="row" class="title"><button class="item" part="item" data-item=${item.id}>${item.title}</button></th>
    ${columns.map(
      (column) =>
        html`<td class=${column.field === 'timeframe' ? 'when' : ''} data-label=${words.word(column.heading)}>
          <span>${column.cell(item, words, titles)}</span>
        </td>`,
    )}
  </tr>`;
}
