/** The door of the server: what a backend mounts. */
export { createBus, type Bus } from './bus.js';
export { createRoadmapHandler, type Authorize, type HandlerOptions } from './create-roadmap-handler.js';
export { withdrawn } from './withdrawn.js';
