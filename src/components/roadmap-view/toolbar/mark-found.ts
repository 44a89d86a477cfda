import { searchRanges } from '../../../sdk/lenses/search-items.js';
import { pageOf } from '../../templates/page-of.js';

/** One name for all views of a page, in `::highlight()` of their styles. */
const NAME = 'roadmap-found';
/** More marks than anybody looks at cost more than they tell. */
const MOST = 2000;

/**
 * Marks in a picture what was searched for, wherever an item's words are drawn, without changing the picture: through the engine's own
 * highlights. An engine that has none shows the same without marks.
 */
export class FoundMarks {
  #search = '';
  #ranges: Range[] = [];
  #shared: Highlight | undefined;
  #asked = false;
  readonly #watch = new MutationObserver(() => this.#later());

  /** @param root what is looked at: the body of a view */
  constructor(private readonly root: () => Element | null) {}

  show(search: string): void {
    if (!search && !this.#search) return;
    this.#search = search;
    this.#watch.disconnect();
    const root = this.root();
    // rows come and go as the reader scrolls
    if (search && root) this.#watch.observe(root, { childList: true, subtree: true, characterData: true });
    this.#later();
  }

  clear(): void {
    this.#search = '';
    this.#watch.disconnect();
    this.#mark();
  }

  #later(): void {
    if (this.#asked) return;
    this.#asked = true;
    requestAnimationFrame(() => {
      this.#asked = false;
      this.#mark();
    });
  }

  #mark(): void {
    const root = this.root();
    for (const range of this.#ranges) this.#shared?.delete(range);
    this.#ranges = this.#search ? rangesIn(root, this.#search) : [];
    this.#shared = root ? sharedIn(pageOf(root)) : undefined;
    for (const range of this.#ranges) this.#shared?.add(range);
  }
}

/** What all views in one window mark. */
function sharedIn({ CSS, Highlight }: typeof window): Highlight | undefined {
  const highlights = CSS?.highlights as HighlightRegistry | undefined;
  const shared = highlights && (highlights.get(NAME) ?? new Highlight());
  if (shared) highlights.set(NAME, shared);
  return shared;
}

function rangesIn(root: Element | null, search: string): Range[] {
  const ranges: Range[] = [];
  for (const item of root?.querySelectorAll('[data-item]') ?? []) {
    const texts = item.ownerDocument.createTreeWalker(item, NodeFilter.SHOW_TEXT);
    while (texts.nextNode() && ranges.length < MOST) {
      const text = texts.currentNode as Text;
      for (const [start, end] of searchRanges(text.data, search)) ranges.push(rangeOf(text, start, end));
    }
  }
  return ranges;
}

function rangeOf(text: Text, start: number, end: number): Range {
  const range = text.ownerDocument.createRange();
  range.setStart(text, start);
  range.setEnd(text, end);
  return range;
}
