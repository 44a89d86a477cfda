import type { CSSResultOrNative, LitElement } from 'lit';

/** What each root was given, for the day when it is moved to another document: that takes no sheet of this one. */
const given = new WeakMap<Node, CSSResultOrNative[]>();

/** Gives styles to a shadow root, in whatever document that is; those that it has it keeps. A root that is none has the page's. */
export function adoptStyles(root: Node, ...styles: CSSResultOrNative[]): void {
  // in some engines it is none of this window's `ShadowRoot`; and what has not been drawn yet has none
  const sheets = (root as Partial<ShadowRoot> | undefined)?.adoptedStyleSheets;
  if (!sheets) return;
  const all = given.get(root) ?? [];
  for (const style of styles)
    if (!all.includes(style)) {
      all.push(style);
      sheets.push(...sheetsFor(style, root.ownerDocument!.defaultView));
    }
  given.set(root, all);
}

/** The same styles again, after a move to another document, which takes them away. */
export function adoptAgain(root: Node): void {
  const all = given.get(root) ?? [];
  given.delete(root);
  adoptStyles(root, ...all);
}

/** Opens an element's shadow root, with the styles of its class. Lit's own way throws where the document is another. */
export function openRoot(host: LitElement): ShadowRoot {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  adoptStyles(root, ...(host.constructor as typeof LitElement).elementStyles);
  return root;
}

/** Shared by all in this document; in another, made there. A document that nobody sees makes none. */
function sheetsFor(style: CSSResultOrNative, page: typeof window | null): CSSStyleSheet[] {
  const isOurs = 'cssText' in style;
  if (page === window) return [isOurs ? style.styleSheet! : style];
  if (!page) return [];
  const sheet = new page.CSSStyleSheet();
  // what an engine writes of a rule is not always what it read
  sheet.replaceSync(isOurs ? style.cssText : [...style.cssRules].map(({ cssText }) => cssText).join(''));
  return [sheet];
}
