/** Registers `<roadmap-lens-picker>`: the choice of lenses for a view elsewhere on the page. */
import { defineRoadmapLensPicker } from './components/roadmap-lens-picker/define-roadmap-lens-picker.js';

export { RoadmapLensPickerElement } from './components/roadmap-lens-picker/roadmap-lens-picker-element.js';
export { defineRoadmapLensPicker };

defineRoadmapLensPicker();
