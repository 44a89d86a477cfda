import { isShipped } from '../../../sdk/insights/shipped-outcomes.js';
import type { Projection } from '../../../sdk/lenses/projection.js';
import type { ChangesSettings } from './reader-changes.js';

/** Whether there is anything to tell, so that the code for it is worth loading: something to compare with, or outcomes of shipped work. */
export function wantsChanges({ lens, items }: Projection, { former, rememberSeen = false }: ChangesSettings): boolean {
  return Boolean(lens.changes && (former || rememberSeen !== false || (lens.layout === 'outcomes' && items.some(isShipped))));
}
