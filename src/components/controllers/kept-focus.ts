import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isFocusLost } from './floating-controller.js';
import { isInWindow } from './reader-place.js';

type Host = ReactiveControllerHost & HTMLElement & { renderRoot: ParentNode };

/** What has the focus for a while. */
const BESIDE = '.view, [popover], [popover] *';

/**
 * Whoever reads by keyboard is not put back to the top of the page when what has the focus is drawn anew elsewhere, or no longer: the
 * focus goes to the same item, else to the nearest that stayed, else to the view, until the item is there again.
 */
export class KeptFocus implements ReactiveController {
  #had: Element | null | undefined;
  /** Who has scrolled away from it must not be put back. */
  #isSeen = false;
  /** Whether the view has the focus in its place. */
  #waits = false;
  /** What stood after it, then what stood before it. */
  #near: HTMLElement[] = [];

  /** @param find brings an item into the document, wherever it is drawn */
  constructor(
    private readonly host: Host,
    private readonly find: (id: string) => HTMLElement | undefined,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    const had = this.#focused;
    // who has gone on to elsewhere by himself left it where it was
    if (had ? !had.matches(BESIDE) : this.#waits || this.#had?.isConnected) this.#note(had);
  }

  hostUpdated(): void {
    const view = this.host.renderRoot.querySelector<HTMLElement>('.view')!;
    const had = this.#had as HTMLElement | undefined;
    // a box that has closed loses it a moment later
    const isLost = isFocusLost(view) || (this.#focused?.matches(BESIDE) && !this.#focused.closest(':popover-open'));
    if (!had || !isLost) return this.#keepInSight();
    view.tabIndex = -1;
    const id = had.dataset['item'];
    // what has gone, or is folded, takes no focus
    this.#waits = [had, id && this.find(id), ...this.#near, view].find((one) => one && this.#takes(one)) === view;
  }

  /** What has come above it would push it out of the window. */
  #keepInSight(): void {
    const focused = this.#focused;
    if (this.#isSeen && focused && !isInWindow(focused)) focused.scrollIntoView({ block: 'nearest' });
  }

  #takes(one: HTMLElement): boolean {
    one.focus({ preventScroll: !this.#isSeen || one.matches('.view') });
    return this.#focused === one;
  }

  get #focused(): Element | null {
    return this.host.shadowRoot!.activeElement;
  }

  #note(had: Element | null): void {
    const items = [...this.host.renderRoot.querySelectorAll<HTMLElement>('.body [data-item]')];
    const at = items.indexOf(had as HTMLElement);
    this.#had = had;
    this.#isSeen = !!had && isInWindow(had);
    this.#waits = false;
    this.#near = at < 0 ? [] : [...items.slice(at), ...items.slice(0, at).reverse()];
  }
}
