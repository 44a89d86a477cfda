import { registerElement } from '../register-element.js';
import { RoadmapLensPickerElement } from './roadmap-lens-picker-element.js';

/** Registers the element under a name. Safe to call twice and from two copies of the library: the first wins. */
export function defineRoadmapLensPicker(tag = 'roadmap-lens-picker', registry: CustomElementRegistry = customElements): void {
  if (!registry.get(tag)) registerElement(RoadmapLensPickerElement, tag, registry);
}

declare global {
  interface HTMLElementTagNameMap {
    'roadmap-lens-picker': RoadmapLensPickerElement;
  }
}
