import type { Lane } from '../../sdk/lenses/arrange.js';
import type { HealthValue } from '../../sdk/model/closed-lists.js';

/** How a lane stands as a whole: how many items there are that still count, how many are done, how many are in trouble. */
export interface RollUp {
  total: number;
  done: number;
  active: number;
  health: Partial<Record<HealthValue, number>>;
}

const kept = new WeakMap<Lane['items'], RollUp>();

/** Counts a lane's items, dated or not, once; what was cancelled is not to be done. */
export function rollUp({ items, undated, tally }: Lane): RollUp {
  const known = kept.get(items);
  if (known) return known;
  const { cancelled = 0, done = 0 } = tally;
  const health: RollUp['health'] = {};
  for (const item of [...items, ...undated]) if (item.health) health[item.health.value] = (health[item.health.value] ?? 0) + 1;
  const result = { total: items.length + undated.length - cancelled, done, active: tally['in-progress'] ?? 0, health };
  kept.set(items, result);
  return result;
}
