import { RoadmapViewElement } from './roadmap-view-element.js';

/**
 * Registers the element under a name. Safe to call twice and from two copies of the library: the first wins, and a copy of another
 * version is told of once.
 */
export function defineRoadmapView(tag = 'roadmap-view', registry: CustomElementRegistry = customElements): void {
  const present = registry.get(tag) as Partial<typeof RoadmapViewElement> | undefined;
  if (!present) {
    // a class can be registered once; a second name gets a subclass
    registry.define(tag, registry.getName(RoadmapViewElement) === null ? RoadmapViewElement : class extends RoadmapViewElement {});
  } else if (present.version !== RoadmapViewElement.version) {
    console.warn(`<${tag}> is version ${present.version ?? 'unknown'} already; version ${RoadmapViewElement.version} was not registered`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'roadmap-view': RoadmapViewElement;
  }
}
