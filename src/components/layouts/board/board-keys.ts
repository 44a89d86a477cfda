import { noChange, type ElementPart } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import type { BoardLayout } from '../../../sdk/layout/layout-board.js';
import { RovingFocus, type Roving } from '../../controllers/roving-focus.js';
import { revealIn } from '../../templates/windowed.js';

/** Where a card stands: its lane, its column, and its place there. */
type Place = [lane: number, column: number, index: number];

type Move = (layout: BoardLayout, place: Place) => Place | undefined;

const cell = ({ lanes }: BoardLayout, lane: number, column: number): number =>
  lanes[lane]?.lane.collapsed ? 0 : (lanes[lane]?.cells[column]?.length ?? 0);

/** Up or down the column, on into the next lane that has something there. */
function along(layout: BoardLayout, [lane, column, index]: Place, step: 1 | -1): Place | undefined {
  if (index + step >= 0 && index + step < cell(layout, lane, column)) return [lane, column, index + step];
  for (let other = lane + step; layout.lanes[other]; other += step) {
    const size = cell(layout, other, column);
    if (size > 0) return [other, column, step > 0 ? 0 : size - 1];
  }
  return undefined;
}

/** To the next column that has something in this lane. */
function across(layout: BoardLayout, [lane, column, index]: Place, step: 1 | -1): Place | undefined {
  for (let other = column + step; layout.columns[other]; other += step) {
    const size = cell(layout, lane, other);
    if (size > 0) return [lane, other, Math.min(index, size - 1)];
  }
  return undefined;
}

function toEnd(layout: BoardLayout, place: Place, step: 1 | -1): Place | undefined {
  const lanes = layout.lanes.map((_, lane) => lane).filter((lane) => cell(layout, lane, place[1]) > 0);
  const lane = step > 0 ? lanes.at(-1) : lanes[0];
  return lane === undefined ? undefined : [lane, place[1], step > 0 ? cell(layout, lane, place[1]) - 1 : 0];
}

const MOVES: Record<string, Move> = {
  ArrowDown: (layout, place) => along(layout, place, 1),
  ArrowUp: (layout, place) => along(layout, place, -1),
  ArrowRight: (layout, place) => across(layout, place, 1),
  ArrowLeft: (layout, place) => across(layout, place, -1),
  Home: (layout, place) => toEnd(layout, place, -1),
  End: (layout, place) => toEnd(layout, place, 1),
};

/** One tab stop for all cards; the arrows go from card to card, as far as there are cards. */
class BoardKeysDirective extends Directive {
  #focus: RovingFocus | undefined;

  render(_layout: BoardLayout): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [layout]: [BoardLayout]): unknown {
    const box = element as HTMLElement;
    const roving: Roving = { stops: '.board-card .item', next: (stop, key) => nextCard(layout, stop, key, box) };
    if (this.#focus) this.#focus.roving = roving;
    else this.#focus = new RovingFocus(box, roving);
    return noChange;
  }
}

function nextCard(layout: BoardLayout, stop: HTMLElement, key: string, box: HTMLElement): HTMLElement | null | undefined {
  const at = stop.closest<HTMLElement>('[data-at]')!.dataset['at']!;
  const place = MOVES[key]!(layout, at.split('.').map(Number) as Place);
  return place && cardAt(layout, place, box);
}

function cardAt(layout: BoardLayout, [lane, column, index]: Place, box: HTMLElement): HTMLElement | null {
  const item = layout.lanes[lane]?.cells[column]?.[index];
  const find = () => box.querySelector<HTMLElement>(`[data-at="${lane}.${column}.${index}"] .item`);
  if (!find() && item) revealIn(box, item.id);
  return find();
}

export const boardKeys = /* @__PURE__ */ directive(BoardKeysDirective);
