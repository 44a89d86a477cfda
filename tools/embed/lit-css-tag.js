// Stands in for Lit's css-tag.js in the embed. Left out is what serves browsers without adopted style sheets: they have no popovers either.

export class CSSResult {
  constructor(cssText) {
    this.cssText = cssText;
  }

  /** Made when first asked for, and shared by all elements. */
  get styleSheet() {
    if (!this.sheet) (this.sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.sheet;
  }

  toString() {
    return this.cssText;
  }
}

export const unsafeCSS = (text) => new CSSResult(`${text}`);
/** A sheet in pieces: what is put in are other results, or numbers. */
export const css = (raw, ...values) => unsafeCSS(String.raw({ raw }, ...values));

export const getCompatibleStyle = (style) => style;
export const supportsAdoptingStyleSheets = true;

/** Each element of ours does this by itself. */
export const adoptStyles = () => {};
