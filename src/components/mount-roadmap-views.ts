import { RoadmapViewElement } from './roadmap-view/roadmap-view-element.js';

const PREFIX = 'data-roadmap-';
const PLACE = `[${PREFIX}src]`;

/**
 * Puts a view into each element with `data-roadmap-src`, now and whenever one is added or changed: for hosts that strip tags they do not
 * know and keep data attributes. `data-roadmap-lens="exec"` becomes `lens="exec"`; what is no attribute of the view is left alone. One
 * that is taken away is taken from the view, too, and with `data-roadmap-src` goes the view itself. What the element held before, as for
 * readers without scripts, makes way. Returns a function that stops looking.
 */
export function mountRoadmapViews(page: Document = document): () => void {
  const names = RoadmapViewElement.observedAttributes.map((name) => PREFIX + name);
  const mount = (place: Element, changed?: string): void => {
    const present = place.querySelector('roadmap-view');
    const view = present ?? page.createElement('roadmap-view');
    for (const name of present && changed ? [changed] : names) {
      const value = place.getAttribute(name);
      if (value === null && name === changed) view.removeAttribute(name.slice(PREFIX.length));
      if (value !== null) view.setAttribute(name.slice(PREFIX.length), value);
    }
    if (!present) place.replaceChildren(view);
  };
  const mountIn = (node: Node): void => {
    if (!('querySelectorAll' in node)) return;
    for (const place of (node as Element).querySelectorAll(PLACE)) mount(place);
    if ('matches' in node && (node as Element).matches(PLACE)) mount(node as Element);
  };
  const observer = new MutationObserver((records) => {
    for (const { target, attributeName, addedNodes } of records) {
      const place = target as Element;
      if (!attributeName) addedNodes.forEach(mountIn);
      else if (place.matches(PLACE)) mount(place, attributeName);
      else if (attributeName === `${PREFIX}src`) place.querySelector('roadmap-view')?.remove();
    }
  });
  mountIn(page);
  observer.observe(page, { childList: true, subtree: true, attributeFilter: names });
  return () => observer.disconnect();
}
