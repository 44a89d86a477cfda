import { registerElement } from '../register-element.js';
import { RoadmapCompareLensesElement } from './roadmap-compare-lenses-element.js';

/** Registers the element under a name. Safe to call twice and from two copies of the library: the first wins. */
export function defineRoadmapCompareLenses(tag = 'roadmap-compare-lenses', registry: CustomElementRegistry = customElements): void {
  if (!registry.get(tag)) registerElement(RoadmapCompareLensesElement, tag, registry);
}

declare global {
  interface HTMLElementTagNameMap {
    'roadmap-compare-lenses': RoadmapCompareLensesElement;
  }
}
