import { registerElement } from '../register-element.js';
import { RoadmapSetupElement } from './roadmap-setup-element.js';

/** Registers the element under a name. Safe to call twice and from two copies of the library: the first wins. */
export function defineRoadmapSetup(tag = 'roadmap-setup', registry: CustomElementRegistry = customElements): void {
  if (!registry.get(tag)) registerElement(RoadmapSetupElement, tag, registry);
}

declare global {
  interface HTMLElementTagNameMap {
    'roadmap-setup': RoadmapSetupElement;
  }
}
