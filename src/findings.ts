/** Registers `<roadmap-findings>`; apart from the view, which a page of readers needs alone. */
import { defineRoadmapFindings } from './components/roadmap-findings/define-roadmap-findings.js';

export { RoadmapFindingsElement } from './components/roadmap-findings/roadmap-findings-element.js';
export { RoadmapSuppressEvent } from './components/roadmap-findings/roadmap-suppress-event.js';
export { defineRoadmapFindings };

defineRoadmapFindings();
