import { html, nothing, type TemplateResult } from 'lit';
import { isPoint, type PictureEntry, type PicturePoint } from '../../../sdk/layout/picture-groups.js';
import type { Lane, Lanes, View } from '../../../sdk/lenses/arrange.js';
import { laneItems } from '../../../sdk/lenses/lane-items.js';
import type { Projection } from '../../../sdk/lenses/projection.js';
import { lensFace } from '../../i18n/lens-face.js';
import { remember } from '../../controllers/remember.js';
import type { Words } from '../../i18n/words.js';
import { cssVars } from '../../templates/css-vars.js';
import { itemButton } from '../../templates/item-button.js';
import { legend } from '../../templates/legend.js';
import { revealIn, windowed } from '../../templates/windowed.js';
import { stretchesOf } from '../in-stretches.js';
import { laneTitle } from '../lane-title.js';
import type { LayoutModule, Scene } from '../layout-module.js';
import { titlesOf } from '../titles-of.js';
import { whenChanged } from '../when-changed.js';
import { columnsFor, isBlank, roomFor, wearingOf, type Cell, type Column } from './columns.js';
import { listStyles } from './list.styles.js';

/**
 * The projection as a table: the accessible twin of every picture, and what phones and print get along with. Its rows are grids, so
 * that a narrow view can stack the cells; explicit roles keep it a table for screen readers. Of thousands, only rows near the window are
 * in the document.
 */
export const list: LayoutModule = {
  name: 'list',
  legend: ({ projection, lanes, words }) => legend(lanes, wearingOf(projection, lanes.groupBy, words), words),
  styles: listStyles,
  draw,
  heads,
  reveal: (id, root) => revealIn(root, id),
};

/** A row of the table: the heading of a lane, or an item, or in the table of a picture a milestone. */
type Row = { lane: Lane; item?: undefined } | { lane: Lane; item: PictureEntry };

/** About how high rows are, in pixels: the heading of a lane, an item, an item whose cells are stacked. */
const HEADING = 60;
const ROW = 45;
const DENSE = 37;
const STACKED = 140;
const STACKED_BELOW = 720;

const rowsOf = remember((projection: Projection, { lanes, groupBy }: Lanes, view: View): Row[] =>
  lanes.flatMap((lane) => {
    const rows: Row[] = laneItems(lane, projection, view).map((item) => ({ lane, item }));
    if (rows.length === 0 || groupBy === 'none') return rows;
    return [{ lane }, ...(lane.collapsed ? [] : rows)];
  }),
);

/** One for each of the views a reader goes back and forth between. */
const orderOf = remember(
  (
    picture: LayoutModule,
    projection: Projection,
    lanes: Lanes,
    view: View,
    words: Words,
    width: number,
    dense: boolean | undefined,
    spread: number | undefined,
  ): Lanes => picture.table?.({ projection, lanes, view, words, frame: { width, dense, ...(spread && { spread }) } }) ?? lanes,
  4,
);

function draw(scene: Scene): TemplateResult {
  const { picture = list, projection, lanes, view, words, frame } = scene;
  const shown = { ...scene, lanes: orderOf(picture, projection, lanes, view, words, frame.width, frame.dense, frame.spread) };
  return html`<div>${picture.tableTools?.(scene)} ${whenChanged(shown, () => drawTable(shown))}</div>`;
}

function drawTable(scene: Scene): TemplateResult {
  const { projection, lanes, view, frame } = scene;
  const columns = columnsFor(scene);
  const { tracks, many } = roomFor(columns, frame.paper);
  const rows = rowsOf(projection, lanes, view);
  const height = frame.width < STACKED_BELOW ? STACKED : frame.dense ? DENSE : ROW;
  return html`<table
    class="list ${many ? 'many' : ''}"
    role="table"
    part="table"
    aria-colcount=${columns.length + 1}
    aria-rowcount=${rows.length + 1}
    ${cssVars({ '--_columns': tracks })}
  >
    <caption class="sr">
      ${projection.title ?? lensFace(projection.lens, scene.words).label}
    </caption>
    <thead role="rowgroup">
      <tr role="row" aria-rowindex="1">
        ${headCell({ heading: 'item', sorting: 'title' }, scene)}${columns.map((column) => headCell(column, scene))}
      </tr>
    </thead>
    ${(frame.paper ? onPaper(scene) : [rows]).map(
      (items) =>
        html`<tbody role="rowgroup">
          ${windowed({
            items,
            key: ({ lane, item }) => `${lane.id} ${item ? keyOf(item) : ''}`,
            holds: ({ item }, id) => item !== undefined && keyOf(item) === id,
            guess: ({ item }) => (item ? height : HEADING),
            draw: ({ lane, item }, index) => (item ? itemRow(item, index + 2, columns, scene) : laneRow(lane, index + 2, columns, scene)),
            gap: 'tr',
            whole: frame.paper,
          })}
        </tbody>`,
    )}
  </table>`;
}

/** On paper each lane is apart, so that its name stands on every sheet that it reaches. */
const onPaper = ({ projection, lanes, view }: Scene): (readonly Row[])[] =>
  lanes.lanes.flatMap((lane) => {
    const rows = rowsOf(projection, { ...lanes, lanes: [lane] }, view);
    return stretchesOf(rows).map((some, n) => (n > 0 && !rows[0]!.item ? [rows[0]!, ...some] : some));
  });

/** No item has the key of a milestone. */
const keyOf = (entry: PictureEntry): string => (isPoint(entry) ? `\0${entry.point} ${entry.id}` : entry.id);

/** What the columns are called, for the top of each sheet. */
function heads(scene: Scene): TemplateResult {
  const columns = columnsFor(scene);
  const { tracks, many } = roomFor(columns, true);
  return html`<p class="list-heads muted ${many ? 'many' : ''}" aria-hidden="true" ${cssVars({ '--_columns': tracks })}>
    ${['item' as const, ...columns.map(({ heading }) => heading)].map((heading) => html`<span>${scene.words.word(heading)}</span>`)}
  </p>`;
}

/** Where readers may sort, a heading is a button: forwards, backwards, and as it was. */
function headCell({ heading, sorting }: Pick<Column, 'heading' | 'sorting'>, scene: Scene): TemplateResult {
  const { projection, view, words } = scene;
  const text = words.word(heading);
  if (!sorting || projection.lens.tools?.includes('sort') === false) return html`<th scope="col" role="columnheader">${text}</th>`;
  const isSorted = view.sortBy?.[0] === sorting;
  const { descending = false } = view;
  const next: Pick<View, 'sortBy' | 'descending'> =
    isSorted && descending ? { sortBy: undefined!, descending: false } : { sortBy: [sorting], descending: isSorted };
  return html`<th scope="col" role="columnheader" aria-sort=${isSorted ? (descending ? 'descending' : 'ascending') : 'none'}>
    <button class="sort" @click=${() => scene.changeView(next)}>${text}</button>
  </th>`;
}

function laneRow(lane: Lane, index: number, columns: Column[], { words, lanes }: Scene): TemplateResult {
  // the milestones beside them are not counted among items
  const count = lane.items.filter((item) => !isPoint(item)).length + lane.undated.length;
  return html`<tr class="lane" role="row" aria-rowindex=${index}>
    <th scope="rowgroup" role="rowheader" aria-colspan=${columns.length + 1}>
      <bdi>${laneTitle(lane, lanes, words)}</bdi> <span class="muted small">${words.number(count || lane.items.length)}</span>
    </th>
  </tr>`;
}

function itemRow(item: PictureEntry, index: number, columns: Column[], scene: Scene): TemplateResult {
  // what is looked up for an item is not for a milestone that has the same id
  const told = isPoint(item) ? { ...item, id: '' } : item;
  return html`<tr role="row" aria-rowindex=${index} data-point=${isPoint(item) ? item.id : nothing}>
    <th scope="row" role="rowheader" aria-colindex="1">
      ${isPoint(item) ? pointTitle(item, scene) : itemButton(item, scene.selected, scene.marks)}
    </th>
    ${columns.map((column, at) => itemCell(column.cell(told, scene), scene.words.word(column.heading), at + 2))}
  </tr>`;
}

/** Its sign, its name, and whose it is. */
function pointTitle({ point, title, items = [] }: PicturePoint, { projection, words }: Scene): TemplateResult {
  const titleOf = titlesOf(projection);
  return html`<span class="point ${point}" dir="auto">${title}</span>
    <span class="muted small">${words.list(items.map((id) => titleOf('items', id)))}</span>`;
}

/** Narrow views show the label, since the heading is far, and leave out blank cells; so a cell says which column it is of. */
function itemCell(cell: Cell, label: string, column: number): TemplateResult {
  return html`<td role="cell" class=${isBlank(cell) ? 'blank' : ''} aria-colindex=${column} data-label=${label}>
    <div>${cell}</div>
  </td>`;
}
