import { parseLenses } from '../../sdk/lenses/parse-lenses.js';
import { lenses as presets } from '../../sdk/lenses/presets/index.js';
import { changedStages } from './changed-stages-loader.js';
import { createProjector } from './create-projector.js';
import { readWhole } from './read-whole.js';

/**
 * All that a view needs where it is given a whole roadmap, and not projections that a server made: reading it, lenses, projecting. A part
 * of its own, asked for beside the data.
 */
export const wholeRoadmap = { readWhole, createProjector, changedStages, parseLenses, presets };
export type WholeRoadmap = typeof wholeRoadmap;
