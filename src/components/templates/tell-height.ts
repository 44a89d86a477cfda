import { noChange } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';
import { pageOf } from './page-of.js';

/** What the bar measures while it is one line high. */
const USUAL = 49;

/**
 * Tells the element around the one it stands on how high that is, in a custom property: what sticks below a bar must know where the bar ends.
 * @example html`<div ${tellHeight('--_bar')}></div>`
 */
class TellHeightDirective extends Directive {
  #observer: ResizeObserver | undefined;
  #page: typeof window | undefined;

  render(_name: `--${string}`): unknown {
    return noChange;
  }

  override update({ element, options }: ElementPart, [name]: [`--${string}`]): unknown {
    // what is drawn for the first time is made in this document, and comes to its own a moment later
    const page = pageOf((options?.host ?? element) as Node);
    if (this.#page === page) return noChange;
    this.#page = page;
    this.#observer?.disconnect();
    let told = USUAL;
    // one of another window than the element's never comes to rest
    this.#observer = new page.ResizeObserver(() => {
      const height = (element as HTMLElement).offsetHeight;
      // a property that is set anew makes the engine look at everything below it
      if (height === told) return;
      told = height;
      // outside the observer's own callback, else what grows by it makes the page report a loop
      requestAnimationFrame(() => element.parentElement?.style.setProperty(name, `${height}px`));
    });
    this.#observer.observe(element, { box: 'border-box' });
    return noChange;
  }
}

export const tellHeight = /* @__PURE__ */ directive(TellHeightDirective);
