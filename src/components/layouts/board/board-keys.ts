import { noChange, type ElementPart } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { BoardLayout } from '../../../sdk/layout/layout-board.js';
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
const MIRRORED: Record<string, string> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

/** One tab stop for all cards; the arrows go from card to card, as far as there are cards. */
class BoardKeysDirective extends AsyncDirective {
  #box: HTMLElement | undefined;
  #layout!: BoardLayout;
  #stop: HTMLElement | undefined;
  #watch = new MutationObserver(() => this.#keepStop());

  render(_layout: BoardLayout): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [layout]: [BoardLayout]): unknown {
    this.#layout = layout;
    if (!this.#box) {
      this.#box = element as HTMLElement;
      this.#box.addEventListener('keydown', (event) => this.#handleKey(event));
      this.#box.addEventListener('focusin', ({ target }) => this.#setStop(buttonOf(target as Element)));
      this.reconnected();
    }
    return noChange;
  }

  protected override disconnected(): void {
    this.#watch.disconnect();
  }

  protected override reconnected(): void {
    this.#watch.observe(this.#box!, { childList: true, subtree: true });
    queueMicrotask(() => this.#keepStop());
  }

  /** The card that had it may have gone out of sight, or away. */
  #keepStop(): void {
    if (!this.#stop?.isConnected || !this.#box!.contains(this.#stop))
      this.#setStop(this.#box!.querySelector<HTMLElement>('.board-card .item'));
  }

  #setStop(button: HTMLElement | null | undefined): void {
    if (!button) return;
    if (this.#stop) this.#stop.tabIndex = -1;
    this.#stop = button;
    button.tabIndex = 0;
  }

  #handleKey(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
    const at = (target as Element).closest<HTMLElement>('[data-at]')?.dataset['at'];
    const isMirrored = getComputedStyle(this.#box!).direction === 'rtl';
    const move = Object.hasOwn(MOVES, key) ? MOVES[(isMirrored && MIRRORED[key]) || key] : undefined;
    if (!at || !move || ctrlKey || metaKey || altKey || shiftKey) return;
    event.preventDefault();
    const place = move(this.#layout, at.split('.').map(Number) as Place);
    if (place) this.#focus(place);
  }

  #focus([lane, column, index]: Place): void {
    const item = this.#layout.lanes[lane]?.cells[column]?.[index];
    const find = () => this.#box!.querySelector<HTMLElement>(`[data-at="${lane}.${column}.${index}"] .item`);
    if (!find() && item) revealIn(this.#box!, item.id);
    find()?.focus();
  }
}

const buttonOf = (target: Element): HTMLElement | null => target.closest<HTMLElement>('.board-card .item');

export const boardKeys = directive(BoardKeysDirective);
