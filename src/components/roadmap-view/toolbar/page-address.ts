import { viewIn, withView, type ViewState } from './view-address.js';

/** Readers drag and type: the address follows when they pause. Some engines refuse more than a hundred changes in half a minute. */
const PAUSE = 350;

/** The views of the page that keep themselves in its address, by namespace; two of one name would undo each other. */
const taken = new Map<string, PageAddress>();

/** One view's share of the page's address, under a namespace of its own. Says nothing where the page has no address to change. */
export class PageAddress {
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #handlePop = (): void => this.moved();

  /** @param moved called when the reader or the page goes to another address of the same page */
  constructor(
    readonly namespace: string,
    private readonly moved: () => void,
  ) {}

  /** Whether the namespace was free; it is this view's from now on. */
  connect(): boolean {
    const owner = taken.get(this.namespace) ?? this;
    if (owner !== this) return false;
    taken.set(this.namespace, this);
    addEventListener('popstate', this.#handlePop);
    return true;
  }

  disconnect(): void {
    clearTimeout(this.#timer);
    removeEventListener('popstate', this.#handlePop);
    if (taken.get(this.namespace) === this) taken.delete(this.namespace);
  }

  read(): ViewState {
    return viewIn(new URLSearchParams(location.search), this.namespace);
  }

  /** The address of the page with this view in it. */
  linkTo(state: ViewState): string {
    const url = new URL(location.href);
    url.search = withView(url.search, this.namespace, state);
    return url.href;
  }

  /** In place of the present entry of the history, so that the reader's way back leads where it led before. */
  write(state: ViewState): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const link = this.linkTo(state);
      if (link === location.href) return;
      try {
        history.replaceState(history.state, '', link);
      } catch {
        // a sandboxed frame, or a page made from text, has no address of its own
      }
    }, PAUSE);
  }
}
