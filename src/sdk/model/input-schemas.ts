import * as z from 'zod/mini';
import { entitySchemas } from './entities.js';
import { id, listOf } from './fields.js';

const ids = z.optional(listOf(id));

/** Keys an item may be written with for the key it is kept under. */
export const SINGULARS = { theme: 'themes', objective: 'objectives', release: 'releases' } as const;

/** Keys under which an item may hold the items below it. */
export const CHILD_LISTS = ['items', 'children'] as const;

const cache = new Map<number, ReturnType<typeof makeInputSchemas>>();

/**
 * The entities' schemas with the shorthands of the input: an item may say `theme` for `themes`, and `dependsOn` for dependencies.
 * @param fiscalYearStart month (1 to 12)
 */
export function inputSchemas(fiscalYearStart: number): ReturnType<typeof makeInputSchemas> {
  const schemas = cache.get(fiscalYearStart) ?? makeInputSchemas(fiscalYearStart);
  cache.set(fiscalYearStart, schemas);
  return schemas;
}

function makeInputSchemas(fiscalYearStart: number) {
  const schemas = entitySchemas(fiscalYearStart);
  return { ...schemas, items: z.extend(schemas.items, { theme: ids, objective: ids, release: ids, dependsOn: ids }) };
}
