/** Registers the elements; exports their classes and events. */
import { defineRoadmapView } from './components/roadmap-view/define-roadmap-view.js';

export { RoadmapViewElement } from './components/roadmap-view/roadmap-view-element.js';
export { defineRoadmapView };
export * from './components/events.js';
export { mountRoadmapViews } from './components/mount-roadmap-views.js';
export { RoadmapInputEvent } from './components/roadmap-view/input/roadmap-input-event.js';
export type { Former } from './components/roadmap-view/changes/baseline.js';
export type { SeenStore } from './components/roadmap-view/changes/seen-store.js';
export type { SourceInput } from './components/roadmap-view/wanted-sources.js';
export type { ViewStatus } from './components/roadmap-view/view-status.js';
export type * from './sdk/index.js';

defineRoadmapView();
