import type * as ChangedStages from './changed-stages.js';

type Stages = typeof ChangedStages;

/** Fewer items than these are read and projected anew before anybody notices. */
const MANY = 200;

let stages: Stages | undefined;
let isAsked = false;

/**
 * What works on changed items alone: a part of its own, loaded once there are many items and waited for by nobody. Undefined until it has
 * come, and where it is missing: then all is worked on anew, which gives the same.
 * @param items how many there are
 */
export function changedStages(items = 0): Stages | undefined {
  if (!isAsked && items >= MANY) {
    isAsked = true;
    void import('./changed-stages.js').then(
      (part) => (stages = part),
      () => {},
    );
  }
  return stages;
}
