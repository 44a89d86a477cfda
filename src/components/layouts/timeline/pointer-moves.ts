/** What a pointer can ask for. */
export interface PointerAsks {
  /** To move by so many pixels, to the right and down. */
  by(x: number, y: number): void;
  /** To zoom by a factor around a place in the window. */
  zoom(factor: number, clientX: number): void;
}

/** A press that moves less is a click. */
const STILL = 4;
/** How much one step of a wheel zooms. */
const WHEEL = 0.0022;

/** Dragging with a mouse moves, a wheel with Ctrl or ⌘ zooms, and so do two fingers. A wheel alone stays the page's. */
export class PointerMoves {
  #last: { x: number; y: number; moved: boolean } | undefined;
  #fingers = 0;
  #waiting: { factor: number; x: number } | undefined;

  constructor(private readonly asks: PointerAsks) {}

  readonly wheel = {
    passive: false,
    handleEvent: (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      this.#zoom(Math.exp(-Math.max(-120, Math.min(120, event.deltaY)) * WHEEL), event.clientX);
    },
  };

  /** Fingers scroll by themselves; a mouse takes hold of the picture. */
  readonly down = (event: PointerEvent): void => {
    const scroller = event.currentTarget as HTMLElement;
    if (event.button !== 0 || event.pointerType === 'touch' || isOnScrollbar(event, scroller)) return;
    this.#last = { x: event.clientX, y: event.clientY, moved: false };
    const stop = new AbortController();
    const { signal } = stop;
    addEventListener('pointermove', (move) => this.#move(move, scroller), { signal });
    for (const type of ['pointerup', 'pointercancel'] as const) addEventListener(type, () => this.#up(scroller, stop), { signal });
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

  #move({ clientX, clientY }: PointerEvent, scroller: HTMLElement): void {
    const last = this.#last;
    if (!last || (!last.moved && Math.hypot(clientX - last.x, clientY - last.y) < STILL)) return;
    scroller.classList.add('dragged');
    const scale = scaleOf(scroller);
    this.asks.by((last.x - clientX) / scale, (last.y - clientY) / scale);
    this.#last = { x: clientX, y: clientY, moved: true };
  }

  #up(scroller: HTMLElement, stop: AbortController): void {
    stop.abort();
    scroller.classList.remove('dragged');
    if (this.#last?.moved) refuseClick(scroller);
    this.#last = undefined;
  }

  /** Once a frame: wheels and fingers tell more often than can be drawn. */
  #zoom(factor: number, x: number): void {
    if (this.#waiting) {
      this.#waiting = { factor: this.#waiting.factor * factor, x };
      return;
    }
    this.#waiting = { factor, x };
    requestAnimationFrame(() => {
      const { factor: all, x: at } = this.#waiting!;
      this.#waiting = undefined;
      this.asks.zoom(all, at);
    });
  }
}

/** How many times larger an element appears than it is laid out: in a zoomed or scaled page. */
export const scaleOf = (element: HTMLElement): number => element.getBoundingClientRect().width / element.offsetWidth || 1;

function isOnScrollbar({ clientX, clientY }: PointerEvent, scroller: HTMLElement): boolean {
  const { left, top } = scroller.getBoundingClientRect();
  const scale = scaleOf(scroller);
  return (clientX - left) / scale > scroller.clientWidth + scroller.clientLeft || (clientY - top) / scale > scroller.clientHeight;
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

function apart([a, b]: TouchList): { distance: number; middle: number } {
  return { distance: Math.hypot(a!.clientX - b!.clientX, a!.clientY - b!.clientY), middle: (a!.clientX + b!.clientX) / 2 };
}
