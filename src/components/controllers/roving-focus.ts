/** Many buttons that are one tab stop. */
export interface Roving {
  /** Selects the buttons. */
  stops: string;
  /** Where a key (an arrow, Home or End) leads to from one of them, as if all were written from left to right. */
  next(stop: HTMLElement, key: string, box: HTMLElement): HTMLElement | null | undefined;
}

const KEYS = /^(Arrow|Home$|End$)/;
const MIRRORED: Record<string, string> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

/** One tab stop for all that a box holds, now and later; keys lead from one to another. */
export class RovingFocus {
  #stop: HTMLElement | undefined;

  constructor(
    private readonly box: HTMLElement,
    /** What holds now: a drawing may bring another. */
    public roving: Roving,
  ) {
    box.addEventListener('keydown', (event) => this.#handleKey(event));
    box.addEventListener('focusin', ({ target }) => this.#setStop(this.#stopAt(target)));
    const watched = { childList: true, subtree: true, attributeFilter: ['tabindex'] };
    new MutationObserver(() => this.#keepStop()).observe(box, watched);
    const { activeElement } = box.getRootNode() as Document | ShadowRoot;
    this.#setStop((box.contains(activeElement) && this.#stopAt(activeElement)) || this.#first());
  }

  #stopAt(target: EventTarget | null): HTMLElement | null {
    return (target as Element).closest<HTMLElement>(this.roving.stops);
  }

  #first(more = ''): HTMLElement | null {
    return this.box.querySelector<HTMLElement>(this.roving.stops + more);
  }

  /** The button that had it may have gone out of sight, away, or be drawn anew. */
  #keepStop(): void {
    const former = this.#stop;
    if (former && this.box.contains(former)) return this.#setStop(former);
    const { item, point = item } = former?.dataset ?? {};
    const same = former && this.#first(`[data-${item === undefined ? 'point' : 'item'}="${CSS.escape(point!)}"]`);
    this.#setStop(same ?? this.#first());
  }

  #setStop(button: HTMLElement | null): void {
    if (!button) return;
    this.#stop = button;
    const others = this.box.querySelectorAll<HTMLElement>(`:is(${this.roving.stops}):not([tabindex="-1"])`);
    for (const other of others) if (other !== button) other.tabIndex = -1;
    if (button.getAttribute('tabindex') !== '0') button.tabIndex = 0;
  }

  #handleKey(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
    const stop = this.#stopAt(target);
    if (!stop || !KEYS.test(key) || ctrlKey || metaKey || altKey || shiftKey) return;
    event.preventDefault();
    const isMirrored = getComputedStyle(this.box).direction === 'rtl';
    this.roving.next(stop, (isMirrored && MIRRORED[key]) || key, this.box)?.focus();
  }
}
