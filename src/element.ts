/** The element and what registers it, with nothing registered yet: for a name or registry of one's own, or a moment of one's own. */
export { defineRoadmapView } from './components/roadmap-view/define-roadmap-view.js';
export { RoadmapViewElement } from './components/roadmap-view/roadmap-view-element.js';
