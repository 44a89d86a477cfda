import { keepBeside } from '../controllers/floating-controller.js';
import { adoptStyles } from '../styles/adopt-styles.js';
import { nameTagStyles } from './name-tag.styles.js';

/** Who rests on something wants to know what it is, after so many milliseconds. */
export const HOVERED = 200;

/** What a tag says: names, and below each what is known of it. */
export type Told = [name: string, beside?: string][];

/**
 * What is pointed at or has the focus in a picture, beside it: its whole name and, in words, what the picture shows of it. It goes when the
 * reader goes on, with Escape, and by a press elsewhere.
 */
export class NameTag<E extends Element = Element> {
  #of: E | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #shown: AbortController | undefined;

  /**
   * @param tag the popover, where it is drawn
   * @param toldOf what there is to say of an entry
   */
  constructor(
    private readonly tag: () => HTMLElement | null | undefined,
    private readonly toldOf: (entry: E) => Told,
  ) {}

  /** @param wait so many milliseconds: who only passes by is told nothing */
  tell(entry: E | undefined, wait = 0): void {
    if (entry === this.#of) return;
    this.hide();
    this.#of = entry;
    if (entry) this.#timer = setTimeout(() => this.#show(entry), wait);
  }

  /** Puts it away, until the reader comes to something else. */
  hide(): void {
    clearTimeout(this.#timer);
    this.#shown?.abort();
    this.#shown = undefined;
    const tag = this.tag();
    if (tag?.matches(':popover-open')) tag.hidePopover();
  }

  /** What it tells of may have left the page with a drawing. */
  settle(): void {
    if (this.#of && !this.#of.isConnected) this.tell(undefined);
  }

  /** New data may have moved what it tells of: it goes, and comes again beside that. */
  again(): void {
    const of = this.#of;
    if (!this.#shown || !of) return;
    this.tell(undefined);
    this.tell(of);
  }

  #show(entry: E): void {
    const tag = this.tag();
    const told = entry.isConnected ? this.toldOf(entry) : [];
    if (!tag || told.length === 0) return;
    tag.replaceChildren(...told.map(lineOf));
    adoptStyles(tag.getRootNode(), nameTagStyles);
    tag.showPopover();
    this.#shown = new AbortController();
    const { signal } = this.#shown;
    signal.addEventListener('abort', keepBeside(entry.querySelector('button') ?? entry.firstElementChild!, tag));
    tag.ownerDocument.addEventListener('keydown', ({ key }) => key === 'Escape' && this.hide(), { signal });
    tag.ownerDocument.addEventListener('pointerdown', (event) => this.#press(event, tag), { signal });
  }

  #press(event: Event, tag: HTMLElement): void {
    const path = event.composedPath();
    if (!path.includes(tag) && !path.includes(this.#of!)) this.tell(undefined);
  }
}

function lineOf([title, beside = '']: Told[number]): HTMLElement {
  const line = document.createElement('p');
  const [name, rest] = [document.createElement('bdi'), document.createElement('span')];
  [name.textContent, rest.textContent, rest.className] = [title, beside, 'muted'];
  line.append(name, ' ', rest);
  return line;
}
