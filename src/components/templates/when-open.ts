import { nothing } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { ChildPart } from 'lit';

/**
 * What a `<details>` holds, drawn when the reader first opens it: hundreds of rows that nobody asked for cost nothing.
 * @example html`<details><summary>More</summary>${whenOpen(() => rows)}</details>`
 */
class WhenOpenDirective extends AsyncDirective {
  #opened = false;
  #draw: (() => unknown) | undefined;

  render(draw: () => unknown): unknown {
    return this.#opened ? draw() : nothing;
  }

  override update(part: ChildPart, [draw]: [() => unknown]): unknown {
    if (!this.#draw) part.parentNode.addEventListener('toggle', () => this.#open(), { once: true });
    this.#draw = draw;
    return this.render(draw);
  }

  #open(): void {
    this.#opened = true;
    if (this.isConnected) this.setValue(this.#draw?.());
  }
}

export const whenOpen = /* @__PURE__ */ directive(WhenOpenDirective);
