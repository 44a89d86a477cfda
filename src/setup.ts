/** Registers `<roadmap-setup>` and the view it previews with; apart from the view, which a page of readers needs alone. */
import './index.js';
import { defineRoadmapSetup } from './components/roadmap-setup/define-roadmap-setup.js';

export { RoadmapSetupElement } from './components/roadmap-setup/roadmap-setup-element.js';
export { RoadmapSetupEvent } from './components/roadmap-setup/roadmap-setup-event.js';
export { defineRoadmapSetup };

defineRoadmapSetup();
