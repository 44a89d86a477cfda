import { RoadmapFindingsElement } from './roadmap-findings-element.js';

/** Registers the element under a name. Safe to call twice and from two copies of the library: the first wins. */
export function defineRoadmapFindings(tag = 'roadmap-findings', registry: CustomElementRegistry = customElements): void {
  if (registry.get(tag)) return;
  // a class can be registered once; a second name gets a subclass
  const taken = registry.getName(RoadmapFindingsElement) !== null;
  registry.define(tag, taken ? class extends RoadmapFindingsElement {} : RoadmapFindingsElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'roadmap-findings': RoadmapFindingsElement;
  }
}
