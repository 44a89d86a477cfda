import { noChange } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';

/**
 * Sets custom properties on an element through the CSSOM. A `style` attribute would be refused by a page's content security
 * policy, and would let data write further declarations.
 * @example html`<div ${cssVars({ '--x': 12 })}></div>`
 */
class CssVarsDirective extends Directive {
  readonly #set: Record<string, string | number> = {};

  render(_vars: Record<`--${string}`, string | number>) {
    return noChange;
  }

  override update(part: ElementPart, [vars]: [Record<`--${string}`, string | number>]) {
    const { style } = part.element as HTMLElement;
    for (const [name, value] of Object.entries(vars)) {
      // to set the same again makes the engine look at the element again
      if (this.#set[name] !== value) style.setProperty(name, String((this.#set[name] = value)));
    }
    return noChange;
  }
}

export const cssVars = directive(CssVarsDirective);
