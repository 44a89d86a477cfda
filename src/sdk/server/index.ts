/** The door of the server: what a backend mounts. */
export { createBus, type Bus } from './bus.js';
export { createRoadmapHandler, type Authorize, type HandlerOptions } from './create-roadmap-handler.js';
export { withdrawn } from './withdrawn.js';
export type { InputStore, StoredInput } from './inputs/input-store.js';
export type { InputOptions } from './inputs/take-input.js';
export { createEmbedHandler, type EmbedOptions } from './embed/create-embed-handler.js';
