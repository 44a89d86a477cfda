import type { Timeframe } from '../model/timeframe.js';
import type { CoarseningRules } from './coarsen-timeframe.js';
import type { FieldTree } from './pick-fields.js';
import type { Slip } from './projection.js';
import { sameWindow } from './same-window.js';
import { shownFrame } from './shown-frame.js';
import type { PastState } from './tell-history.js';

/**
 * Where the audience was first told the item would be, if that is not where it is told it is now. Moves inside one period do not
 * show, nor do any in what the lens does not name of the timeframe.
 * @param past told by `tellHistory`
 */
export function slipOf(
  past: readonly PastState[],
  timeframe: Timeframe | undefined,
  rules: CoarseningRules,
  tree: FieldTree,
): Slip | undefined {
  if (past.length === 0) return undefined;
  const now = shownFrame(timeframe, tree);
  const from = past.find(({ frame }) => frame)?.frame;
  const moves = past.filter(({ moved }) => moved);
  const last = moves.at(-1)?.entry;
  if (!from || !now || !last || sameWindow(from, now, rules.fiscalYearStart)) return undefined;
  const told = tree.get('history');
  return {
    from: from as Timeframe,
    moves: moves.length,
    ...(told?.has('on') && { on: last.on }),
    ...(told?.has('reason') && last.reason !== undefined && { reason: last.reason }),
  };
}
