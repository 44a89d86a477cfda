import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Projection } from '../../sdk/lenses/projection.js';
import { FloatingController } from '../controllers/floating-controller.js';
import { KeptFocus } from '../controllers/kept-focus.js';
import type { Words } from '../i18n/words.js';
import { itemDetails } from '../templates/item-details.js';
import { drawFar } from '../templates/when-near.js';
import { revealIn } from '../templates/windowed.js';
import type { Inputs } from './input/inputs.js';

type Host = ReactiveControllerHost & HTMLElement & { renderRoot: HTMLElement | DocumentFragment };

/** The details of one item, in a popover beside what the reader pressed to open them. */
export class ItemDetailsController {
  /** The item whose details are open, or were last. */
  selected: string | undefined;
  #pressed: EventTarget | undefined;
  readonly #floating: FloatingController;

  constructor(private readonly host: Host) {
    this.#floating = new FloatingController(host, () => this.#popover);
    new KeptFocus(host, (id) => this.itemElement(id));
  }

  get #popover(): HTMLElement | null {
    return this.host.renderRoot.querySelector('.details');
  }

  /** Where an item is drawn; what lies far away is drawn first. */
  itemElement(id: string): HTMLElement | undefined {
    const root = this.host.renderRoot;
    drawFar(id);
    revealIn(root, id);
    const drawn = [...root.querySelectorAll<HTMLElement>('.body [data-item]')].filter(({ dataset }) => dataset['item'] === id);
    // an item of two themes is drawn twice: the one that the reader pressed is meant
    return drawn.find((element) => element === this.#pressed) ?? drawn[0];
  }

  /** The id of the item that was pressed, if one was. */
  press(event?: Event): string | undefined {
    this.#pressed = event?.composedPath().find((node) => (node as Partial<HTMLElement>).dataset?.['item'] !== undefined);
    return (this.#pressed as HTMLElement | undefined)?.dataset['item'];
  }

  /** Resolves to whether they are open: an element that has left the page shows none. */
  async open(id: string, drawn: () => Promise<void>): Promise<boolean> {
    this.selected = id;
    this.host.requestUpdate();
    await drawn();
    if (!this.host.isConnected) return false;
    const anchor = this.itemElement(id) ?? this.host;
    anchor.scrollIntoView({ block: 'nearest' });
    this.#floating.show(anchor);
    this.#popover?.focus();
    return true;
  }

  /** After each drawing: they stay beside their item, and go with it, which another lens may not know. */
  follow(projection: Projection | undefined): void {
    if (!this.#popover?.matches(':popover-open')) return;
    const anchor = this.selected === undefined ? undefined : this.itemElement(this.selected);
    if (anchor) this.#floating.show(anchor);
    else if (!projection?.items.some(({ id }) => id === this.selected)) {
      this.#floating.hide();
      // what would have the focus again went with the item
      this.host.requestUpdate();
    }
  }

  draw(projection: Projection, words: Words, inputs: Inputs | undefined): TemplateResult {
    const item = this.selected === undefined ? undefined : projection.items.find(({ id }) => id === this.selected);
    return html`<div
      class="details floating"
      part="details"
      .popover=${'auto'}
      role="dialog"
      tabindex="-1"
      aria-labelledby="details-title"
      @toggle=${({ newState }: ToggleEvent) => newState === 'closed' && this.#floating.released()}
    >
      ${item ? itemDetails(item, projection, words, () => this.#floating.hide(), inputs?.section(item, projection, words)) : nothing}
    </div>`;
  }
}
