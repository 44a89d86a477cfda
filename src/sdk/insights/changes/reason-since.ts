import type { ProjectedItem } from '../../lenses/projection.js';

/** The latest reason that was written down on or after a day. */
export function reasonSince({ history = [], slip }: ProjectedItem, since: string): string | undefined {
  const reasons = [...history, ...(slip ? [slip] : [])].filter(({ on = '', reason }) => on >= since && reason !== undefined);
  return reasons.sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : 1)).at(-1)?.reason;
}
