import type { Day } from '../model/day.js';

/** The last of some days, of those that are known. */
export const latestOf = (days: readonly (Day | undefined)[]): Day | undefined =>
  days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
