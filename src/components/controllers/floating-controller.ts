import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pageOf } from '../templates/page-of.js';

/**
 * Shows one popover of the host beside an anchor and keeps it there. The popover lies in the top layer, so no transformed or
 * clipping ancestor can cut it off.
 */
export class FloatingController implements ReactiveController {
  #stop: (() => void) | undefined;
  #opener: Element | null | undefined;

  constructor(
    host: Pick<ReactiveControllerHost, 'addController'>,
    private readonly floating: () => HTMLElement | null,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.hide();
  }

  show(anchor: Element): void {
    const floating = this.floating();
    if (!floating?.isConnected) return;
    if (!floating.matches(':popover-open')) this.#open(floating);
    this.#stop?.();
    // the host shows it again when its contents change; to watch its size as well would report a loop of observers to the page
    this.#stop = keepBeside(anchor, floating);
  }

  hide(): void {
    this.released();
    const floating = this.floating();
    if (floating?.matches(':popover-open')) floating.hidePopover();
  }

  /** To be called when the popover was closed by the reader. */
  released(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#giveFocusBack();
  }

  #open(floating: HTMLElement): void {
    this.#opener = focusBeside(floating);
    floating.addEventListener('focusout', this.#handleFocusOut);
    floating.showPopover();
  }

  /** A reader who goes on to elsewhere by keyboard is done with it. Who has the focus then is known a moment later. */
  readonly #handleFocusOut = (): void => {
    requestAnimationFrame(() => {
      const floating = this.floating();
      if (floating && !isFocusLost(floating) && !floating.contains(focusBeside(floating))) this.hide();
    });
  };

  /** Chromium forgets who had the focus when the popover is in a shadow root. A reader who has gone on to elsewhere stays there. */
  #giveFocusBack(): void {
    const floating = this.floating();
    const opener = this.#opener as HTMLElement | null | undefined;
    if (opener && (isFocusLost(opener) || floating?.contains(focusBeside(floating)))) opener.focus({ preventScroll: true });
    this.#opener = undefined;
  }
}

/** Places what is open beside an anchor, and again whenever that is moved; stops when what it gives is called. */
export const keepBeside = (anchor: Element, floating: HTMLElement): (() => void) =>
  autoUpdate(anchor, floating, () => void place(anchor, floating), { elementResize: false });

export const isFocusLost = ({ ownerDocument }: Element): boolean => ownerDocument.activeElement === ownerDocument.body;

/** What has the focus in the tree that an element is in. */
const focusBeside = (element: HTMLElement): Element | null => (element.getRootNode() as Document | ShadowRoot).activeElement;

async function place(anchor: Element, floating: HTMLElement): Promise<void> {
  const { currentCSSZoom: zoom } = floating.parentElement!;
  // whatever zooms the page around it: it is placed in pixels of the window
  if (zoom) floating.style.setProperty('--_scale', `${zoom}`);
  const { innerHeight } = pageOf(floating);
  const { x, y } = await computePosition(anchor, floating, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(8),
      flip({ padding: 8 }),
      // over its anchor where there is room neither below nor above, as at 400 %
      shift({ padding: 8, crossAxis: innerHeight < 560 }),
      size({
        padding: 8,
        apply: ({ availableHeight }) =>
          floating.style.setProperty('--_max-height', `${Math.min(Math.max(240, availableHeight), innerHeight - 16)}px`),
      }),
    ],
  });
  floating.style.setProperty('--_x', `${Math.round(x)}px`);
  floating.style.setProperty('--_y', `${Math.round(y)}px`);
}
