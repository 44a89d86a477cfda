import type { Timeframe } from '../model/timeframe.js';
import { compare } from './order-items.js';

type Timed = { id: string; title?: string; timeframe?: Timeframe; on?: string };

/** Behind every day: what has none comes last. */
const LAST = '~';

/**
 * Entities in the order of the days that are shown of them, then by title and id. Their order in the source may be that of their real
 * days, or of anything else that is withheld, and would tell it.
 */
export function orderInTime<T extends Timed>(entities: readonly T[]): T[] {
  return [...entities].sort((a, b) => compare(timeOf(a), timeOf(b)) || compare(a.title ?? '', b.title ?? '') || compare(a.id, b.id));
}

function timeOf({ timeframe, on }: Timed): string {
  return timeframe?.start ?? timeframe?.end ?? on ?? LAST;
}
