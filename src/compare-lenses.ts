/** Registers `<roadmap-compare-lenses>`; apart from the view, which a page of readers needs alone. */
import { defineRoadmapCompareLenses } from './components/roadmap-compare-lenses/define-roadmap-compare-lenses.js';

export { RoadmapCompareLensesElement } from './components/roadmap-compare-lenses/roadmap-compare-lenses-element.js';
export { defineRoadmapCompareLenses };

defineRoadmapCompareLenses();
