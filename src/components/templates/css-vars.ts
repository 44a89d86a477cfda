import { noChange } from 'lit';
import { directive, Directive, type DirectiveResult, type ElementPart } from 'lit/directive.js';

/** What can be set: custom properties, and where an element is and how large. */
type Property = `--${string}` | 'inset-inline-start' | 'inset-block-start' | 'inline-size' | 'block-size';
type Properties<V = string | number> = Partial<Record<Property, V>>;

/**
 * Sets properties on an element through the CSSOM. A `style` attribute would be refused by a page's content security
 * policy, and would let data write further declarations. What is no longer given is taken away: pass an empty object, as the
 * directive hears nothing of a binding that becomes `nothing`.
 * @example html`<div ${cssVars({ '--x': 12 })}></div>`
 */
class CssVarsDirective extends Directive {
  readonly #set: Record<string, string | number> = {};

  render(_vars: Properties, _unit?: 'px') {
    return noChange;
  }

  override update(part: ElementPart, [vars, unit]: [Properties, 'px'?]) {
    const { style } = part.element as HTMLElement;
    for (const name in this.#set)
      if (!(name in vars)) {
        style.removeProperty(name);
        delete this.#set[name];
      }
    for (const [name, value] of Object.entries(vars as Record<string, string | number>)) {
      // to set the same again makes the engine look at the element again
      if (this.#set[name] !== value) style.setProperty(name, `${(this.#set[name] = value)}${unit ?? ''}`);
    }
    return noChange;
  }
}

export const cssVars = /* @__PURE__ */ directive(CssVarsDirective);

/** The same for places and sizes in CSS pixels. */
export const cssPlaces = (places: Properties<number>): DirectiveResult => cssVars(places, 'px');
