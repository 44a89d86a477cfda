import { dayNumber } from '../../../sdk/model/day.js';
import type { Span } from '../../../sdk/layout/time-scale.js';
import { tellableDay } from '../../../sdk/layout/timeline-zoom.js';
import { placeWithin } from '../../controllers/place-within.js';
import { PointerMoves } from '../pointer-moves.js';
import type { DrawnPlan } from './plan-names.js';

/** No fewer days are looked at than have room for the names of months. */
const LEAST = 28;
/** How much a key zooms. */
const KEY = 1.5;

/** Days as numbers with fractions: the first in sight, and how many. */
interface Stretch {
  from: number;
  days: number;
}

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/**
 * The stretch of time that a plan shows, taken hold of: dragging with a mouse moves it, a wheel with Ctrl or ⌘ zooms it about the pointer, and
 * so do two fingers and the keys + and −. A wheel alone stays the page's.
 */
export class PlanTime {
  /** What was asked for, finer than days, and what was drawn then: it counts until another is drawn. */
  #asked: (Stretch & { span: Span; before: Span }) | undefined;
  readonly #moves = new PointerMoves({
    by: (x) => this.#move(x),
    zoom: (factor, at) => this.#zoom(factor, placeWithin(this.#axis, at).x / this.#axis.offsetWidth),
  });

  #drawn: DrawnPlan;

  constructor(
    private readonly box: HTMLElement,
    drawn: DrawnPlan,
  ) {
    this.#drawn = drawn;
    const { wheel, touch, pinch } = this.#moves;
    box.addEventListener('wheel', wheel, wheel);
    box.addEventListener('touchstart', touch, touch);
    box.addEventListener('touchmove', pinch, pinch);
    box.addEventListener('pointerdown', (event) => (event.target as Element).closest('.plan-body, .plan-axis') && this.#moves.down(event));
    box.addEventListener('keydown', (event) => this.#handleKey(event));
  }

  set drawn(drawn: DrawnPlan) {
    this.#drawn = drawn;
    const { span } = drawn.layout;
    const asked = this.#asked;
    // what was there before counts no longer once what was asked for has come
    if (asked) this.#asked = isSame(span, asked.span) ? { ...asked, before: span } : isSame(span, asked.before) ? asked : undefined;
  }

  /** As wide as the stretch. */
  get #axis(): HTMLElement {
    return this.box.querySelector<HTMLElement>('.plan-lines')!;
  }

  get #way(): number {
    return getComputedStyle(this.box).direction === 'rtl' ? -1 : 1;
  }

  get #stretch(): Stretch {
    if (this.#asked) return this.#asked;
    const { span } = this.#drawn.layout;
    const from = dayNumber(span.start);
    return { from, days: dayNumber(span.end) + 1 - from };
  }

  #move(x: number): void {
    const { from, days } = this.#stretch;
    this.#show(from + (this.#way * x * days) / this.#axis.offsetWidth, days);
  }

  /** @param at what stays where it is, as a share of the axis from its left */
  #zoom(factor: number, at: number): void {
    const { from, days } = this.#stretch;
    const { start, end } = this.#drawn.layout.everything;
    const most = Math.max(days, dayNumber(end) + 1 - dayNumber(start));
    const next = Math.min(most, Math.max(LEAST, days / factor));
    this.#show(from + (this.#way > 0 ? at : 1 - at) * (days - next), next);
  }

  #show(from: number, days: number): void {
    const { span: before } = this.#drawn.layout;
    const span = { start: tellableDay(Math.round(from)), end: tellableDay(Math.round(from + days) - 1) };
    if (span.end <= span.start) return;
    this.#asked = { from, days, span, before };
    this.#drawn.scene.changeView({ range: span });
  }

  #handleKey({ key, altKey, ctrlKey, metaKey, target }: KeyboardEvent): void {
    if (altKey || ctrlKey || metaKey || !(target as Element).closest('.plan-lanes')) return;
    if (key === '+' || key === '-') this.#zoom(key === '+' ? KEY : 1 / KEY, 0.5);
  }
}
