import type { Timeframe } from '../model/timeframe.js';
import { pickFields, type FieldTree } from './pick-fields.js';

/** What the lens shows of a timeframe, but for where its dates come from: only that can be seen to change. */
export function shownFrame(timeframe: Timeframe | undefined, tree: FieldTree): Partial<Timeframe> | undefined {
  const named = tree.get('timeframe');
  if (!timeframe || !named) return undefined;
  return pickFields({ ...timeframe, source: undefined }, named) as Partial<Timeframe> | undefined;
}
