import { RoadmapViewElement } from './roadmap-view/roadmap-view-element.js';

const PREFIX = 'data-roadmap-';
/** Beside `data-roadmap-src` the short form says enough: `data-lens`. */
const SHORT = 'data-';
const PLACE = `[${PREFIX}src]`;

/**
 * Puts a view into each element with `data-roadmap-src`, now and whenever one is added or changed: for hosts that strip tags they do not
 * know and keep data attributes. `data-roadmap-lens="exec"`, or `data-lens="exec"` where that is not there, becomes `lens="exec"`; what
 * is no attribute of the view is left alone. One that is taken away is taken from the view, too, and with `data-roadmap-src` goes the view
 * itself. What the element held before, as for readers without scripts, makes way. The page may be another than that of the script, as of a
 * frame. Returns a function that stops looking.
 */
export function mountRoadmapViews(page: Document = document): () => void {
  const names = RoadmapViewElement.observedAttributes;
  const mount = (place: Element, changed?: string): void => {
    const present = place.querySelector('roadmap-view');
    // another page has a registry of its own, which does not know the element
    const view = present ?? document.createElement('roadmap-view');
    for (const name of present && changed ? [changed] : names) {
      const value = place.getAttribute(PREFIX + name) ?? place.getAttribute(SHORT + name);
      if (value !== null) view.setAttribute(name, value);
      else if (name === changed) view.removeAttribute(name);
    }
    if (!present) place.replaceChildren(view);
  };
  const mountIn = (node: Node & Partial<Pick<Element, 'matches' | 'querySelectorAll'>>): void => {
    node.querySelectorAll?.(PLACE).forEach((place) => mount(place));
    if (node.matches?.(PLACE)) mount(node as Element);
  };
  const observer = new MutationObserver((records) => {
    for (const { target, attributeName, addedNodes } of records) {
      const place = target as Element;
      if (!attributeName) addedNodes.forEach(mountIn);
      else if (place.matches(PLACE)) mount(place, attributeName.replace(/^data-(roadmap-)?/, ''));
      else if (attributeName === `${PREFIX}src`) place.querySelector('roadmap-view')?.remove();
    }
  });
  mountIn(page);
  observer.observe(page, { childList: true, subtree: true, attributeFilter: names.flatMap((name) => [PREFIX + name, SHORT + name]) });
  return () => observer.disconnect();
}
