import type { Projection } from '../lenses/projection.js';
import type { Day } from '../model/day.js';
import { createMarker, writeParts } from './changes/mark-parts.js';

/** The version of the mark's shape; one of another version is not read. */
export const MARK_VERSION = 1;

/**
 * What a reader has seen, small enough to keep beside the page: of each item of a projection its id and short names (hashes) of what was
 * told. It tells whether something is still the same, and not what it was.
 */
export interface Mark {
  version: typeof MARK_VERSION;
  /** The lens it was seen through. */
  lens: string;
  /** The day it was seen, and the day the contents were true. */
  today: Day;
  asOf?: Day;
  items: Record<string, string>;
}

/** The mark of what a projection tells: plain JSON, the same for the same projection. */
export function markOf({ lens, today, asOf, items, fiscalYearStart }: Projection): Mark {
  const partsOf = createMarker(fiscalYearStart);
  const marks = items.map((item) => [item.id, writeParts(partsOf(item))] as const);
  return { version: MARK_VERSION, lens: lens.id, today, ...(asOf !== undefined && { asOf }), items: Object.fromEntries(marks) };
}
