import { ENTITIES } from './entities.js';
import { ids } from './fields.js';
import type { ObjectSchema } from './schema.js';

/** Keys an item may be written with for the key it is kept under. */
export const SINGULARS = { theme: 'themes', objective: 'objectives', release: 'releases' } as const;

/** Keys under which an item may hold the items below it. */
export const CHILD_LISTS = ['items', 'children'] as const;

const shorthands = [...Object.keys(SINGULARS), 'dependsOn'].map((key) => [key, ids] as const);
const items: ObjectSchema = { ...ENTITIES.items, fields: new Map([...ENTITIES.items.fields, ...shorthands]) };

/** The entities' schemas with the shorthands of the input: an item may say `theme` for `themes`, and `dependsOn` for dependencies. */
export const INPUTS = { ...ENTITIES, items };
