import type { ReactiveController } from 'lit';
import { pageOf } from '../templates/page-of.js';

/**
 * Whether the page is being printed. What is drawn for paper has to be there when `beforeprint` returns, so it is drawn at once; not every
 * tool that makes a PDF sends that event, and all change the media.
 */
export class PaperController implements ReactiveController {
  isOn = false;
  #stop: AbortController | undefined;

  /** @param draw draws the host, before it returns */
  constructor(
    private readonly host: Node & { addController(controller: ReactiveController): void },
    private readonly draw: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    const page = pageOf(this.host);
    const { signal } = (this.#stop = new AbortController());
    page.addEventListener('beforeprint', () => this.#turn(true), { signal });
    page.addEventListener('afterprint', () => this.#turn(false), { signal });
    page.matchMedia('print').addEventListener('change', ({ matches }) => this.#turn(matches), { signal });
  }

  hostDisconnected(): void {
    this.#stop?.abort();
    this.isOn = false;
  }

  #turn(isOn: boolean): void {
    if (this.isOn === isOn) return;
    this.isOn = isOn;
    this.draw();
  }
}
