import type { View } from './arrange.js';

/** Whether an order is asked for beside the lens's own. */
export const isSorted = ({ sortBy, descending }: View): boolean => Boolean(sortBy ?? descending);
