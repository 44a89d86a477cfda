import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pageOf } from '../templates/page-of.js';

/** What fills a screen that is read from a desk. */
const DESK = { width: 1920, height: 1080 };

/** The room the host has, and the language around it; asks for an update when one changes. */
export class SizeController implements ReactiveController {
  /** In whole CSS pixels of what is drawn. */
  width = 0;
  /** So many times larger is everything drawn: more than 1 only on a wall, which is read from afar. */
  scale = 1;
  /** What a style sheet of the reader's own puts between letters, and larger letters take, in CSS pixels: texts that are given their room need so much more. */
  spread = 0;
  #whole = 0;
  #observer: ResizeObserver | undefined;
  readonly #language = new MutationObserver(() => this.host.requestUpdate());

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    // as it is laid out, however the page around it is scaled or turned
    this.#fit(parseInt(getComputedStyle(this.host).width) || 0);
    // one of another window than the element's never comes to rest
    this.#observer = new (pageOf(this.host).ResizeObserver)(([entry]) => this.#take(Math.floor(entry?.contentRect.width ?? 0)));
    this.#observer.observe(this.host);
    this.#language.observe(this.host.ownerDocument, { subtree: true, attributeFilter: ['lang'] });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#language.disconnect();
  }

  #take(width: number): void {
    // what is hidden has no width, and is drawn as it was when it comes back
    if (width === 0 || (width === this.#whole && spreadOf(this.host) === this.spread)) return;
    this.#fit(width);
    // outside the observer's own callback, else a redraw that changes the height makes it report a loop
    requestAnimationFrame(() => this.host.requestUpdate());
  }

  #fit(width: number): void {
    this.#whole = width;
    this.spread = spreadOf(this.host);
    this.scale = scaleFor(width, pageOf(this.host).innerHeight);
    this.width = Math.floor(width / this.scale);
  }
}

/** About every sixth letter is followed by a space; a letter is about half as wide as high, and given its room for a text of 14 pixels. */
function spreadOf(host: HTMLElement): number {
  const { fontSize, letterSpacing, wordSpacing } = getComputedStyle(host);
  return Math.max(0, (parseFloat(letterSpacing) || 0) + parseFloat(wordSpacing) / 4 + (parseFloat(fontSize) - 14) / 2 || 0);
}

/** A screen as large as one and a half of a desk's, both ways, hangs on a wall. An engine that measures what is zoomed in another way is left alone. */
function scaleFor(width: number, height: number): number {
  const scale = Math.floor(4 * Math.min(width / DESK.width, height / DESK.height)) / 4;
  return scale >= 1.5 && 'currentCSSZoom' in Element.prototype ? scale : 1;
}
