import { html, nothing, type TemplateResult } from 'lit';
import { layoutBoard, STACKED_BELOW, type BoardLane, type BoardLayout } from '../../../sdk/layout/layout-board.js';
import { boardGroups } from '../../../sdk/layout/picture-groups.js';
import type { Lanes, View } from '../../../sdk/lenses/arrange.js';
import type { ProjectedItem, Projection } from '../../../sdk/lenses/projection.js';
import { remember } from '../../controllers/remember.js';
import { cssVars } from '../../templates/css-vars.js';
import { legend } from '../../templates/legend.js';
import { revealIn, windowed } from '../../templates/windowed.js';
import { repeatsHeads, stretchesOf } from '../in-stretches.js';
import { laneTitle } from '../lane-title.js';
import type { LayoutModule, Scene, TableScene } from '../layout-module.js';
import { tableLanes } from '../table-lanes.js';
import { whenChanged } from '../when-changed.js';
import { boardCard, wearing } from './board-card.js';
import { boardKeys } from './board-keys.js';
import { say } from './board-messages.js';
import { boardStyles } from './board.styles.js';
import { columnTitle } from './column-title.js';

/** Now, next and later side by side, or quarters, or how the work stands; lanes as rows where the reader asks for them. */
export const board: LayoutModule = {
  name: 'board',
  legend: ({ projection, lanes, view, words }) => legend(lanes, wearing(projection.lens.layout, view.columns ?? 'horizon'), words),
  styles: boardStyles,
  initialView: () => ({ groupBy: 'none', columns: 'horizon' }),
  draw,
  table,
  heads: (scene) => (isAbreast(layoutOf(scene), scene) ? heads(layoutOf(scene), scene) : html``),
  reveal: (id, root) => revealIn(root, id),
};

/** About how high a card is, and a lane's heading, in pixels. */
const CARD = 96;
const HEADING = 56;

/** A board of so many cards has all of them in the document: for screen readers, and a search of the page. */
const FEW = 150;
const cardsIn = (sum: number, { cells }: BoardLane): number => cells.reduce((all, { length }) => all + length, sum);
const fewOf = ({ lanes }: BoardLayout): number => (lanes.reduce(cardsIn, 0) > FEW ? 0 : FEW);

/** One for each of the views a reader goes back and forth between; what is selected changes nothing here. */
const layoutFor = remember(
  (projection: Projection, lanes: Lanes, view: View, width: number): BoardLayout => layoutBoard(lanes, projection, view, width),
  4,
);

/** Lanes and columns; a column that the table has too is left out of it, where the columns are the groups. */
function table(scene: TableScene): Lanes {
  const { projection, lanes, view, frame, words } = scene;
  const layout = layoutFor(projection, lanes, view, frame.width);
  const { by } = layout;
  const groups = tableLanes(boardGroups(layout), scene, (column) => columnTitle(column, by, words));
  return { ...groups, groupBy: lanes.groupBy === 'none' ? (by === 'quarter' ? 'horizon' : by) : lanes.groupBy };
}

const layoutOf = ({ projection, lanes, view, frame }: TableScene): BoardLayout => layoutFor(projection, lanes, view, frame.width);

/** More columns than these stand one below the other on paper. */
const ABREAST = 5;
const isAbreast = ({ columns }: BoardLayout, { frame }: Scene): boolean => !frame.paper || (columns.length <= ABREAST && repeatsHeads());

function draw(scene: Scene): TemplateResult {
  return html`<div>${whenChanged(scene, () => drawBoard(scene))}</div>`;
}

function drawBoard(scene: Scene): TemplateResult {
  const { lanes } = scene;
  const layout = layoutOf(scene);
  const isLaned = lanes.groupBy !== 'none';
  return html`<div
    class="board ${layout.scrolls ? 'scrolls' : ''} ${isAbreast(layout, scene) ? '' : 'stacked'}"
    part="board"
    ${cssVars({ '--_columns': layout.columns.length })}
    ${boardKeys(layout)}
  >
    ${isLaned ? [scene.frame.paper ? nothing : heads(layout, scene), laneRows(layout, scene)] : columns(layout, scene)}
  </div>`;
}

function columns(layout: BoardLayout, scene: Scene): TemplateResult {
  const [only] = layout.lanes;
  return html`<div class="board-row">
    ${layout.columns.map((column, index) => {
      const head = html`<h3 class="board-head ${column.count > 0 ? '' : 'muted'}" id="column-${index}">
        ${columnTitle(column, layout.by, scene.words)} <span class="muted small">${scene.words.number(column.count)}</span>
      </h3>`;
      return html`<section class="board-column" part="column" aria-labelledby="column-${index}">
        ${cards(only?.cells[index] ?? [], 0, index, FEW, head, layout, scene)}
      </section>`;
    })}
  </div>`;
}

/** Above all lanes for the eye; each cell says it again for those who listen, and where the columns are stacked. */
function heads({ columns: all, by }: BoardLayout, { words }: Scene): TemplateResult {
  return html`<div class="board-row board-heads" aria-hidden="true" ${cssVars({ '--_columns': all.length })}>
    ${all.map(
      (column) =>
        html`<div class="board-head ${column.count > 0 ? '' : 'muted'}">
          ${columnTitle(column, by, words)} <span class="muted small">${words.number(column.count)}</span>
        </div>`,
    )}
  </div>`;
}

function laneRows(layout: BoardLayout, scene: Scene): TemplateResult {
  const few = fewOf(layout);
  // the cells of a lane are side by side, or one below the other
  const cardsOf = (sizes: number[]): number =>
    scene.frame.width < STACKED_BELOW ? sizes.reduce((sum, n) => sum + n, 0) : Math.max(...sizes);
  return html`<div>
    ${windowed({
      items: layout.lanes,
      key: ({ lane }) => `lane ${lane.id}`,
      holds: ({ cells }, id) => cells.some((items) => items.some((item) => item.id === id)),
      guess: ({ lane, cells }) => HEADING + (lane.collapsed ? 0 : CARD * cardsOf(cells.map(({ length }) => length))),
      draw: (one, index) => laneRow(one, index, few, layout, scene),
      gap: 'div',
      size: 1,
      few,
      whole: scene.frame.paper,
    })}
  </div>`;
}

function laneRow({ lane, cells }: BoardLane, index: number, few: number, layout: BoardLayout, scene: Scene): TemplateResult {
  const { lanes, words, view } = scene;
  const title = laneTitle(lane, lanes, words);
  const closed = new Set(view.collapsed);
  const toggle = () => {
    if (!closed.delete(lane.id)) closed.add(lane.id);
    scene.changeView({ collapsed: [...closed] });
  };
  return html`<section class="board-lane" aria-labelledby="board-lane-${index}">
    <h3 id="board-lane-${index}">
      <button class="board-toggle" aria-expanded=${!lane.collapsed} @click=${toggle}>
        <bdi>${title}</bdi> <span class="muted small">${words.number(lane.items.length + lane.undated.length)}</span>
      </button>
    </h3>
    ${lane.collapsed ? nothing : laneCells(title, cells, index, few, layout, scene)}
  </section>`;
}

function laneCells(title: string, cells: ProjectedItem[][], lane: number, few: number, layout: BoardLayout, scene: Scene): TemplateResult {
  return html`<div class="board-row">
    ${cells.map((items, index) => {
      const column = columnTitle(layout.columns[index]!, layout.by, scene.words);
      const name = scene.words.list([title, column]);
      // on paper it may be on another sheet than the lane’s name
      const head = html`<h4 class="board-cell-head">
        ${scene.frame.paper ? name : column} <span class="muted small">${scene.words.number(items.length)}</span>
      </h4>`;
      return html`<section class="board-column ${items.length > 0 ? '' : 'empty'}" part="column" aria-label=${name}>
        ${cards(items, lane, index, few, head, layout, scene)}
      </section>`;
    })}
  </div>`;
}

function cards(
  items: readonly ProjectedItem[],
  lane: number,
  column: number,
  few: number,
  head: TemplateResult,
  { by }: BoardLayout,
  scene: Scene,
): TemplateResult {
  if (items.length === 0)
    return html`${head}
      <p class="board-nothing small muted">${say(scene.words, 'nothing')}</p>`;
  const whole = scene.frame.paper;
  const list = (some: readonly ProjectedItem[]): TemplateResult =>
    html`${head}
      <ul class="board-cards" role="list">
        ${windowed({
          items: some,
          key: ({ id }) => id,
          guess: () => CARD,
          few,
          whole,
          draw: (item, index) => boardCard(item, `${lane}.${column}.${index}`, by, items.length, index, scene),
        })}
      </ul>`;
  return whole ? html`${stretchesOf(items).map((some) => html`<div class="stretch">${list(some)}</div>`)}` : list(items);
}
