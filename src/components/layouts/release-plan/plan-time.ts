import { dayNumber } from '../../../sdk/model/day.js';
import type { Span } from '../../../sdk/layout/time-scale.js';
import { tellableDay } from '../../../sdk/layout/timeline-zoom.js';
import { placeWithin } from '../../controllers/place-within.js';
import { PointerMoves } from '../pointer-moves.js';
import type { DrawnPlan } from './plan-names.js';
import { sayShown } from './say-shown.js';

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

/** What shows a plan, with what was drawn in it last. */
type PlanBox = HTMLElement & { drawn: DrawnPlan };

/** The reader has stopped; then it is told what is shown. */
const RESTED = 400;

/**
 * The stretch of time that a plan shows, taken hold of: dragging with a mouse moves it, a wheel with Ctrl or ⌘ zooms it about the pointer, and
 * so do two fingers and the keys + and −. A wheel alone stays the page's.
 */
export class PlanTime {
  /** What was asked for, finer than days, and what was there then: it counts until something else is drawn. */
  #asked: (Stretch & { span: Span; then: DrawnPlan }) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #moves = new PointerMoves({
    by: (x) => this.#move(x),
    zoom: (factor, at) => this.#zoom(factor, placeWithin(this.#axis, at).x / this.#axis.offsetWidth),
  });

  constructor(private readonly box: PlanBox) {
    const { wheel, touch, pinch } = this.#moves;
    box.addEventListener('wheel', wheel, wheel);
    box.addEventListener('touchstart', touch, touch);
    box.addEventListener('touchmove', pinch, pinch);
    box.addEventListener('pointerdown', (event) => (event.target as Element).closest('.plan-body, .plan-axis') && this.#moves.down(event));
    box.addEventListener('keydown', (event) => this.#handleKey(event));
  }

  /** As wide as the stretch. */
  get #axis(): HTMLElement {
    return this.box.querySelector<HTMLElement>('.plan-lines')!;
  }

  get #way(): number {
    return getComputedStyle(this.box).direction === 'rtl' ? -1 : 1;
  }

  get #stretch(): Stretch {
    const { drawn } = this.box;
    const { span } = drawn.layout;
    if (this.#asked && (this.#asked.then === drawn || isSame(this.#asked.span, span))) return this.#asked;
    return stretchOf(span);
  }

  #move(x: number): void {
    const { from, days } = this.#stretch;
    this.#show(from + (this.#way * x * days) / this.#axis.offsetWidth, days);
  }

  /** @param at what stays where it is, as a share of the axis from its left; beside it, its end */
  #zoom(factor: number, at: number): void {
    const { from, days } = this.#stretch;
    const most = Math.max(days, stretchOf(this.box.drawn.layout.everything).days);
    const next = Math.min(most, Math.max(LEAST, days / factor));
    const share = Math.min(1, Math.max(0, this.#way > 0 ? at : 1 - at));
    this.#show(from + share * (days - next), next);
  }

  /** No further than until the first or the last of everything stands in the middle; where all of it has room, all of it. */
  #show(from: number, days: number): void {
    const { drawn } = this.box;
    const all = stretchOf(drawn.layout.everything);
    const [first, last] = days < all.days ? [all.from - days / 2, all.from + all.days - days / 2] : [all.from + all.days - days, all.from];
    const start = Math.min(Math.max(from, first), last);
    const span = { start: tellableDay(Math.round(start)), end: tellableDay(Math.round(start + days) - 1) };
    if (span.end <= span.start) return;
    this.#asked = { from: start, days, span, then: drawn };
    if (isSame(span, drawn.layout.span)) return;
    drawn.scene.changeView({ range: span });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => sayShown(span, drawn.scene), RESTED);
  }

  #handleKey({ key, altKey, ctrlKey, metaKey, target }: KeyboardEvent): void {
    if (altKey || ctrlKey || metaKey || !(target as Element).closest('.plan-lanes')) return;
    if (key === '+' || key === '-') this.#zoom(key === '+' ? KEY : 1 / KEY, 0.5);
  }
}

function stretchOf({ start, end }: Span): Stretch {
  const from = dayNumber(start);
  return { from, days: dayNumber(end) + 1 - from };
}
