import { day, ids, text } from './fields.js';
import { listOf, needed, object, type ValueOf } from './schema.js';

/** A finding that somebody has looked at and accepts for a while. Kept with the roadmap, for its editors: no lens shows it. */
export const suppression = object({
  /** Whose findings: `watermelon`. */
  check: needed(text),
  /** Which of them: those that name all of these entities. */
  ids: needed(ids),
  reason: needed(text),
  /** The last day on which it holds. */
  until: needed(day),
  /** Who accepts it, and since when. */
  by: text,
  on: day,
  /** The lenses between which it was found. */
  lenses: listOf(text),
});

/** A finding that an editor accepts for a while, and why. */
export type Suppression = ValueOf<typeof suppression>;
