/** The stages of the pipeline for a roadmap of which few items have changed since it was shown. */
export { arrangeChanged } from '../../sdk/lenses/arrange-changed.js';
export { projectChanged } from '../../sdk/lenses/project-changed.js';
export { keepUnchanged } from '../../sdk/parse/keep-unchanged.js';
export { parseChanged } from '../../sdk/parse/parse-changed.js';
