import { html, noChange, type ChildPart } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import { repeat } from 'lit/directives/repeat.js';
import { cssPlaces } from './css-vars.js';
import { pageOf } from './page-of.js';
import { SightWatch } from './sight-watch.js';

/** A list of which only what is near the window is in the document. */
export interface Windowed<T> {
  items: readonly T[];
  /** A text of its own for each, which stays the same when the list changes; undefined where they have none. */
  key: (item: T) => string;
  /** Whether it is, or holds, the item of that id; by its key alone if not given. */
  holds?: (item: T, id: string) => boolean;
  /** About how high one is, in CSS pixels; each is measured once it is drawn. */
  guess: (item: T) => number;
  /** Draws exactly one element. */
  draw: (item: T, index: number) => unknown;
  /** What stands in for those that are not drawn: an element of the kind that the list is made of. */
  gap?: 'li' | 'tr' | 'div';
  /** Whether all of them are drawn: paper has no window. */
  whole?: boolean | undefined;
  /** So many come and go at once. */
  size?: number;
  /** Fewer are all drawn: for screen readers, a search of the page, and engines that are quick with that many. */
  few?: number;
  /** How much of the window it may fill before it is known where it lies, in CSS pixels. */
  room?: number;
  /** The number of one that stays, wherever the reader is. */
  keep?: number;
}

const FEW = 150;
const NONE: [number, number] = [0, -1];
/** How far beyond the window things are drawn, in windows. */
const MARGIN = 0.5;
const REVEAL = 'roadmap-reveal';

/** A run of neighbours that is drawn or not drawn as one, and where it ends. */
interface Entry {
  key: string;
  draw: () => unknown;
  chunk: number;
}

/** Draws whatever waits in these lists and holds an item of that id; lists within lists too. */
export function revealIn(root: ParentNode, id: string): void {
  for (let depth = 0; depth < 2; depth++)
    for (const list of root.querySelectorAll('[data-windowed]')) list.dispatchEvent(new CustomEvent(REVEAL, { detail: id }));
}

class WindowedDirective extends AsyncDirective {
  #list: Windowed<unknown> = undefined!;
  #box: HTMLElement | undefined;
  #heights: number[] = [];
  #shown: [first: number, last: number] = NONE;
  #pinned = -1;
  #entries: Entry[] = [];
  #isAll = false;
  readonly #watch = new SightWatch(
    () => this.#look(),
    () => {
      this.#isAll = true;
      this.setValue(this.#drawn());
    },
  );

  render(_list: unknown): unknown {
    return noChange;
  }

  override update({ parentNode }: ChildPart, [list]: [Windowed<unknown>]): unknown {
    const isOther = this.#list?.items !== list.items;
    this.#list = list;
    this.#box = parentNode as HTMLElement;
    if (isOther) this.#begin();
    if (this.#watch.isOn) this.#watch.later();
    else this.#listen();
    return this.#drawn();
  }

  protected override disconnected(): void {
    this.#watch.stop();
  }

  protected override reconnected(): void {
    this.#listen();
  }

  get #size(): number {
    return this.#list.size ?? 10;
  }

  /** Nobody knows yet where the list is: as much as fills a window. */
  #begin(): void {
    const { items, guess, room = innerHeight } = this.#list;
    const size = this.#size;
    this.#heights = Array.from({ length: Math.ceil(items.length / size) }, (_, chunk) =>
      items.slice(chunk * size, chunk * size + size).reduce<number>((sum, item) => sum + guess(item), 0),
    );
    this.#pinned = -1;
    const [first, last] = this.#shown;
    if (last < first || first >= this.#heights.length) this.#shown = this.#between(0, room);
  }

  #listen(): void {
    const box = this.#box!;
    box.dataset['windowed'] = '';
    const signal = this.#watch.start(box);
    box.addEventListener(REVEAL, (event) => this.#reveal((event as CustomEvent<string>).detail), { signal });
  }

  #reveal(id: string): void {
    const { items, holds, key } = this.#list;
    const index = items.findIndex((item) => (holds ? holds(item, id) : key(item) === id));
    if (index < 0) return;
    this.#pinned = Math.floor(index / this.#size);
    this.setValue(this.#drawn());
  }

  #look(): void {
    const box = this.#box!;
    if (this.#isFew || !box.offsetHeight) return;
    const { top, height } = box.getBoundingClientRect();
    // within a page that is shown larger or smaller
    const scale = height / box.offsetHeight;
    this.#measure(scale);
    const { innerHeight } = pageOf(box);
    const from = (-top - MARGIN * innerHeight) / scale;
    const shown = this.#between(from, from + ((1 + 2 * MARGIN) * innerHeight) / scale);
    if (String(shown) === String(this.#shown)) return;
    this.#shown = shown;
    this.setValue(this.#drawn());
    // the lists below have moved, and look again as after any scroll
    box.dispatchEvent(new Event('scroll'));
  }

  /** What is drawn tells how high it is. */
  #measure(scale: number): void {
    const { children } = this.#box!;
    for (let index = 0; index < this.#entries.length;) {
      const { chunk } = this.#entries[index]!;
      let end = index + 1;
      while (this.#entries[end]?.chunk === chunk) end++;
      const [first, last] = [children[index], children[end - 1]];
      if (chunk >= 0 && first && last)
        this.#heights[chunk] = (last.getBoundingClientRect().bottom - first.getBoundingClientRect().top) / scale;
      index = end;
    }
  }

  /** The chunks that lie between two places, in pixels from the top of the list. */
  #between(from: number, to: number): [number, number] {
    const heights = this.#heights;
    if (to <= 0 || from >= heights.reduce((sum, one) => sum + one, 0)) return NONE;
    let [chunk, top] = [0, 0];
    while (chunk < heights.length - 1 && top + heights[chunk]! <= from) top += heights[chunk++]!;
    const first = chunk;
    while (chunk < heights.length - 1 && top + heights[chunk]! < to) top += heights[chunk++]!;
    return [first, chunk];
  }

  /** What has the focus stays where it is, however far the reader has scrolled. */
  get #focused(): number {
    const { activeElement } = this.#box!.getRootNode() as ShadowRoot;
    const child = activeElement && [...this.#box!.children].findIndex((one) => one.contains(activeElement));
    return this.#entries[child ?? -1]?.chunk ?? -1;
  }

  get #isFew(): boolean {
    const { items, whole, few = FEW } = this.#list;
    return whole || this.#isAll || items.length <= few;
  }

  #drawn(): unknown {
    const { keep = -1 } = this.#list;
    const all = this.#isFew;
    const [first, last] = this.#shown;
    const kept = new Set(
      all ? this.#heights.keys() : [this.#focused, this.#pinned, Math.floor(keep / this.#size)].filter((chunk) => chunk >= 0),
    );
    for (let chunk = first; chunk <= last && !all; chunk++) kept.add(chunk);
    this.#entries = this.#entriesOf([...kept].filter((chunk) => chunk < this.#heights.length).sort((a, b) => a - b));
    return repeat(
      this.#entries,
      ({ key }) => key,
      ({ draw }) => draw(),
    );
  }

  #entriesOf(chunks: readonly number[]): Entry[] {
    const { items, key, draw } = this.#list;
    let next = 0;
    const entries = chunks.flatMap((chunk) => {
      const [from, gap] = [chunk * this.#size, this.#gap(next, chunk)];
      next = chunk + 1;
      const drawn = items.slice(from, next * this.#size);
      return [...gap, ...drawn.map((item, index): Entry => ({ key: key(item), draw: () => draw(item, from + index), chunk }))];
    });
    return [...entries, ...this.#gap(next, this.#heights.length)];
  }

  #gap(from: number, to: number): Entry[] {
    if (from === to) return [];
    const height = this.#heights.slice(from, to).reduce((sum, one) => sum + one, 0);
    // a key that no item has
    return [{ key: `\0${from}`, draw: () => gapOf(this.#list.gap, height), chunk: -1 }];
  }
}

function gapOf(tag: Windowed<unknown>['gap'] = 'li', height: number): unknown {
  const vars = cssPlaces({ '--_h': height });
  if (tag === 'tr') return html`<tr class="gap" role="presentation" aria-hidden="true" ${vars}></tr>`;
  if (tag === 'div') return html`<div class="gap" aria-hidden="true" ${vars}></div>`;
  return html`<li class="gap" role="presentation" aria-hidden="true" ${vars}></li>`;
}

export const windowed = /* @__PURE__ */ directive(WindowedDirective) as <T>(list: Windowed<T>) => unknown;
