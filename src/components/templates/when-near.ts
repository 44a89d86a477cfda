import { noChange } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { ChildPart } from 'lit';
import { pageOf } from './page-of.js';

/** What can wait until the reader comes near. */
export interface Far {
  /** Whether it stands in the first windowful, so that waiting would only show it late. */
  near: boolean;
  /** The ids of the items in it, and of a heading that others lead to: asking for one of them draws it. */
  ids: readonly string[];
  /** What stands in its place, as large and with the same words, so that the page can be searched for them. */
  instead(): unknown;
  draw(): unknown;
}

/** How far from the window things are drawn already; some engines add the two up. */
const MARGIN = { rootMargin: '12% 0px', scrollMargin: '12% 0px' };

const waiting = new Map<Element, WhenNearDirective>();
/** One of another window than the element's may never see it. */
const observers = new WeakMap<Window, IntersectionObserver>();

function observerIn(page: typeof window): IntersectionObserver {
  const see: IntersectionObserverCallback = (entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) waiting.get(target)?.show();
  };
  const observer = observers.get(page) ?? new page.IntersectionObserver(see, MARGIN);
  observers.set(page, observer);
  return observer;
}

/** Draws whatever waits and holds an item or heading with this id. */
export function drawFar(id: string): void {
  for (const far of [...waiting.values()]) if (far.holds(id)) far.show();
}

/** The rest of a picture is drawn in the end where it is of so few items: for screen readers, and for pictures of the whole page. */
const FEW = 100;
/** The first moment belongs to the reader, who may go on to another lens. */
const PAUSE = 600;
let pause: ReturnType<typeof setTimeout> | undefined;

/** Whatever waits anew begins the pause again. */
function drawInPauses(): void {
  clearTimeout(pause);
  pause = setTimeout(drawNext, PAUSE);
}

/** One box after another, while there is nothing else to do. */
function drawNext(): void {
  const rest = [...waiting.values()];
  if (rest.length === 0 || rest.reduce((sum, far) => sum + far.count, 0) > FEW) return;
  // Safari knows no idle time
  (globalThis.requestIdleCallback ?? setTimeout)(() => {
    rest[0]!.show();
    drawNext();
  });
}

/** Whoever takes a picture of the whole page, or reads it to its end, asks for all of it by this event on the window. */
export const ALL = 'roadmap-all';

function drawAll(): void {
  for (const far of [...waiting.values()]) far.show();
}

/** Draws what an element holds when it comes near the window or is asked for; then it stays. */
class WhenNearDirective extends AsyncDirective {
  #far: Far | undefined;
  #box: Element | undefined;
  #observer: IntersectionObserver | undefined;
  #isDrawn = false;

  render(_far: Far): unknown {
    return noChange;
  }

  override update({ parentNode, options }: ChildPart, [far]: [Far]): unknown {
    this.#far = far;
    this.#box = parentNode as Element;
    if (this.#isDrawn || far.near) {
      this.#settle();
      return far.draw();
    }
    // what is drawn for the first time comes to its own document a moment later
    this.#wait((options?.host ?? parentNode) as Element);
    return far.instead();
  }

  holds(id: string): boolean {
    return this.#far!.ids.includes(id);
  }

  get count(): number {
    return this.#far!.ids.length;
  }

  show(): void {
    if (!this.isConnected || this.#isDrawn) return;
    this.#settle();
    this.setValue(this.#far!.draw());
  }

  protected override disconnected(): void {
    this.#leave();
  }

  protected override reconnected(): void {
    if (!this.#isDrawn) this.#wait(this.#box!);
  }

  #settle(): void {
    this.#isDrawn = true;
    this.#leave();
  }

  #wait(place: Node): void {
    waiting.set(this.#box!, this);
    addEventListener(ALL, drawAll);
    this.#observer = observerIn(pageOf(place));
    this.#observer.observe(this.#box!);
    drawInPauses();
  }

  #leave(): void {
    waiting.delete(this.#box!);
    this.#observer?.unobserve(this.#box!);
  }
}

export const whenNear = /* @__PURE__ */ directive(WhenNearDirective);
