import { registerElement } from '../register-element.js';
import { RoadmapFindingsElement } from './roadmap-findings-element.js';

/** Registers the element under a name. Safe to call twice and from two copies of the library: the first wins. */
export function defineRoadmapFindings(tag = 'roadmap-findings', registry: CustomElementRegistry = customElements): void {
  if (!registry.get(tag)) registerElement(RoadmapFindingsElement, tag, registry);
}

declare global {
  interface HTMLElementTagNameMap {
    'roadmap-findings': RoadmapFindingsElement;
  }
}
