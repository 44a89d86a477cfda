import { isDated } from '../model/timeframe.js';
import type { ProjectedItem } from './projection.js';

/** Whether a projection says nothing of when an item is to be: no dates, and not even now, next or later. */
export function isUndated({ timeframe, horizon = timeframe?.horizon }: ProjectedItem): boolean {
  return horizon === undefined && !isDated(timeframe);
}
