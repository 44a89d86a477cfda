import { RoadmapCompareLensesElement } from './roadmap-compare-lenses-element.js';

/** Registers the element under a name. Safe to call twice and from two copies of the library: the first wins. */
export function defineRoadmapCompareLenses(tag = 'roadmap-compare-lenses', registry: CustomElementRegistry = customElements): void {
  if (registry.get(tag)) return;
  // a class can be registered once; a second name gets a subclass
  const taken = registry.getName(RoadmapCompareLensesElement) !== null;
  registry.define(tag, taken ? class extends RoadmapCompareLensesElement {} : RoadmapCompareLensesElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'roadmap-compare-lenses': RoadmapCompareLensesElement;
  }
}
