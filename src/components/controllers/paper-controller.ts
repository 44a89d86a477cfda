import type { ReactiveController } from 'lit';

/**
 * Whether the page is being printed. What is drawn for paper has to be there when `beforeprint` returns, so it is drawn at once; not every
 * tool that makes a PDF sends that event, and all change the media.
 */
export class PaperController implements ReactiveController {
  isOn = false;
  readonly #media = matchMedia('print');

  /** @param draw draws the host, before it returns */
  constructor(
    host: { addController(controller: ReactiveController): void },
    private readonly draw: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#begin);
    addEventListener('afterprint', this.#end);
    this.#media.addEventListener('change', this.#change);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#begin);
    removeEventListener('afterprint', this.#end);
    this.#media.removeEventListener('change', this.#change);
    this.isOn = false;
  }

  readonly #change = ({ matches }: MediaQueryListEvent): void => this.#turn(matches);
  readonly #begin = (): void => this.#turn(true);
  readonly #end = (): void => this.#turn(false);

  #turn(isOn: boolean): void {
    if (this.isOn === isOn) return;
    this.isOn = isOn;
    this.draw();
  }
}
