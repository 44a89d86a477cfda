import { isNeeded } from '../../../sdk/insights/brief-facts.js';
import { isShipped } from '../../../sdk/insights/shipped-outcomes.js';
import type { Projection } from '../../../sdk/lenses/projection.js';
import { isOn } from '../../is-on.js';
import type { ChangesSettings } from './reader-changes.js';

/**
 * Whether there is anything to tell, so that the code for it is worth loading: something to compare with, outcomes of shipped work, or what is
 * asked of readers whose picture does not show it by itself.
 */
export function wantsChanges(projection: Projection, { former, rememberSeen }: ChangesSettings): boolean {
  const { lens, items, decisions, risks } = projection;
  const isTold = () => (lens.layout === 'outcomes' ? items.some(isShipped) : decisions.some(isNeeded) || risks.some(({ ask }) => ask));
  return Boolean(lens.changes && (former || isOn(rememberSeen) || isTold()));
}
