import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The width the host has, in whole CSS pixels; asks for an update when it changes. */
export class SizeController implements ReactiveController {
  width = 0;
  #observer: ResizeObserver | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.width = Math.floor(this.host.getBoundingClientRect().width);
    this.#observer = new ResizeObserver(([entry]) => this.#take(Math.floor(entry?.contentRect.width ?? 0)));
    this.#observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #take(width: number): void {
    // what is hidden has no width, and is drawn as it was when it comes back
    if (width === 0 || width === this.width) return;
    this.width = width;
    // outside the observer's own callback, else a redraw that changes the height makes it report a loop
    requestAnimationFrame(() => this.host.requestUpdate());
  }
}
