import { registerElement } from '../register-element.js';
import { RoadmapViewElement } from './roadmap-view-element.js';

/**
 * Registers the element under a name. Safe to call twice and from two copies of the library: the first wins, and a copy of another
 * version is told of once.
 */
export function defineRoadmapView(tag = 'roadmap-view', registry: CustomElementRegistry = customElements): void {
  const present = registry.get(tag) as Partial<typeof RoadmapViewElement> | undefined;
  if (!present) {
    registerElement(RoadmapViewElement, tag, registry);
  } else if (present.version !== RoadmapViewElement.version) {
    console.warn(`<${tag}> is version ${present.version ?? 'unknown'} already; version ${RoadmapViewElement.version} was not registered`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'roadmap-view': RoadmapViewElement;
  }
}
