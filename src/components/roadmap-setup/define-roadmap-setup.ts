import { RoadmapSetupElement } from './roadmap-setup-element.js';

/** Registers the element under a name. Safe to call twice and from two copies of the library: the first wins. */
export function defineRoadmapSetup(tag = 'roadmap-setup', registry: CustomElementRegistry = customElements): void {
  if (registry.get(tag)) return;
  // a class can be registered once; a second name gets a subclass
  const taken = registry.getName(RoadmapSetupElement) !== null;
  registry.define(tag, taken ? class extends RoadmapSetupElement {} : RoadmapSetupElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'roadmap-setup': RoadmapSetupElement;
  }
}
