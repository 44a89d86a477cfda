import { placeWithin, type Place } from '../controllers/place-within.js';
import { pageOf } from '../templates/page-of.js';

type InWindow = Pick<MouseEvent, 'clientX' | 'clientY'>;

/** What a pointer can ask for. */
export interface PointerAsks {
  /** To move by so many pixels, to the right and down. */
  by(x: number, y: number): void;
  /** To zoom by a factor around a place in the window. */
  zoom(factor: number, at: InWindow): void;
}

/** A speed in pixels a millisecond, and when it was last measured. */
interface Speed {
  x: number;
  y: number;
  time: number;
}

/** What is let go of slides on where it was pulled within so many milliseconds, no faster and down to these speeds, slower by a factor of e in so many. */
const PULLED = 60;
const FAST = 4;
const SLOW = 0.03;
const SLIDES = 220;
/** A press that moves less is a click. */
const STILL = 4;
/** How much one step of a wheel zooms. */
const WHEEL = 0.0022;

/** Dragging with a mouse moves, a wheel with Ctrl or ⌘ zooms, and so do two fingers. A wheel alone stays the page's. */
export class PointerMoves {
  #last: (Place & { moved: boolean }) | undefined;
  #speed: Speed = { x: 0, y: 0, time: 0 };
  #sliding = 0;
  #fingers = 0;
  #waiting: { factor: number; at: InWindow } | undefined;

  constructor(private readonly asks: PointerAsks) {}

  readonly wheel = {
    passive: false,
    handleEvent: (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      this.#hold();
      this.#zoom(Math.exp(-Math.max(-120, Math.min(120, event.deltaY)) * WHEEL), event);
    },
  };

  /** Fingers scroll by themselves; a mouse takes hold of the picture. */
  readonly down = (event: PointerEvent): void => {
    const scroller = event.currentTarget as HTMLElement;
    this.#hold();
    if (event.button !== 0 || event.pointerType === 'touch' || isOnScrollbar(event, scroller)) return;
    this.#last = { ...placeWithin(scroller, event), moved: false };
    const stop = new AbortController();
    const { signal } = stop;
    const page = pageOf(scroller);
    page.addEventListener('pointermove', (move) => this.#move(move, scroller), { signal });
    for (const type of ['pointerup', 'pointercancel'] as const) page.addEventListener(type, () => this.#up(scroller, stop), { signal });
  };

  /** Two fingers zoom instead of scrolling. */
  readonly touch = {
    passive: false,
    handleEvent: (event: TouchEvent): void => {
      if (event.touches.length !== 2) return;
      event.preventDefault();
      this.#fingers = apart(event.touches).distance;
    },
  };

  readonly pinch = {
    passive: false,
    handleEvent: (event: TouchEvent): void => {
      if (event.touches.length !== 2 || this.#fingers === 0) return;
      event.preventDefault();
      const { distance, middle } = apart(event.touches);
      this.#zoom(distance / this.#fingers, middle);
      this.#fingers = distance;
    },
  };

  #move(event: PointerEvent, scroller: HTMLElement): void {
    const [last, { x, y }] = [this.#last, placeWithin(scroller, event)];
    if (!last || (!last.moved && Math.hypot(x - last.x, y - last.y) < STILL)) return;
    scroller.classList.add('dragged');
    this.#pull(last.x - x, last.y - y);
    this.#last = { x, y, moved: true };
  }

  #up(scroller: HTMLElement, stop: AbortController): void {
    stop.abort();
    scroller.classList.remove('dragged');
    if (this.#last?.moved) {
      refuseClick(scroller);
      this.#slide(pageOf(scroller));
    }
    this.#last = undefined;
  }

  #pull(x: number, y: number): void {
    const time = performance.now();
    const past = Math.max(time - this.#speed.time, Math.hypot(x, y) / FAST);
    this.#speed = { x: x / past, y: y / past, time };
    this.asks.by(x, y);
  }

  /** What was pulled when it was let go of slides on, unless the reader wants no motion. */
  #slide(page: Window): void {
    const { time } = this.#speed;
    const isStill = performance.now() - time > PULLED || page.matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (isStill) return;
    let { x, y } = this.#speed;
    let last = performance.now();
    const step = (now: number): void => {
      const past = Math.min(50, Math.max(0, now - last));
      last = now;
      const slower = Math.exp(-past / SLIDES);
      [x, y] = [x * slower, y * slower];
      if (Math.hypot(x, y) < SLOW) return;
      this.asks.by(x * past, y * past);
      this.#sliding = requestAnimationFrame(step);
    };
    this.#sliding = requestAnimationFrame(step);
  }

  /** A press, or a zoom, ends it. */
  #hold(): void {
    cancelAnimationFrame(this.#sliding);
  }

  /** Once a frame: wheels and fingers tell more often than can be drawn. */
  #zoom(factor: number, at: InWindow): void {
    if (this.#waiting) {
      this.#waiting = { factor: this.#waiting.factor * factor, at };
      return;
    }
    this.#waiting = { factor, at };
    requestAnimationFrame(() => {
      const { factor: all, at: last } = this.#waiting!;
      this.#waiting = undefined;
      this.asks.zoom(all, last);
    });
  }
}

function isOnScrollbar(event: PointerEvent, scroller: HTMLElement): boolean {
  const { x, y } = placeWithin(scroller, event);
  return x > scroller.clientWidth + scroller.clientLeft || y > scroller.clientHeight;
}

/** Letting go of what was dragged opens nothing. */
function refuseClick(scroller: HTMLElement): void {
  const refuse = (event: Event): void => {
    event.stopPropagation();
    event.preventDefault();
  };
  scroller.addEventListener('click', refuse, { capture: true, once: true });
  setTimeout(() => scroller.removeEventListener('click', refuse, { capture: true }));
}

function apart([a, b]: TouchList): { distance: number; middle: InWindow } {
  const middle = { clientX: (a!.clientX + b!.clientX) / 2, clientY: (a!.clientY + b!.clientY) / 2 };
  return { distance: Math.hypot(a!.clientX - b!.clientX, a!.clientY - b!.clientY), middle };
}
