import type { HistoryEntry, Item } from '../model/entities.js';
import { coarsenTimeframe, type CoarseningRules } from './coarsen-timeframe.js';
import type { Lens } from './lens.js';
import type { FieldTree } from './pick-fields.js';
import type { Slip } from './projection.js';

/** The earlier states this audience may know of. */
export function visibleHistory(history: HistoryEntry[], lens: Lens): HistoryEntry[] {
  return history.filter(({ visibility }) => !visibility || visibility.some((word) => lens.where.visibility.includes(word)));
}

/** The first timeframe this audience was told, if what it is told now differs. Moves inside one period do not show. */
export function slipOf({ history = [], timeframe }: Item, lens: Lens, rules: CoarseningRules, tree: FieldTree): Slip | undefined {
  const moves = visibleHistory(history, lens)
    .filter((entry) => entry.timeframe)
    .sort((a, b) => (a.on < b.on ? -1 : 1));
  const told = [...moves.map((entry) => entry.timeframe!), ...(timeframe ? [timeframe] : [])].map((frame) =>
    coarsenTimeframe(frame, rules),
  );
  const changes = told.slice(1).filter((frame, index) => frame.text !== told[index]!.text);
  if (changes.length === 0 || told[0]!.text === told.at(-1)!.text) return undefined;
  const last = moves.at(-1)!;
  const inner = tree.get('history');
  return {
    from: told[0]!,
    moves: changes.length,
    ...(inner?.has('on') && { on: last.on }),
    ...(inner?.has('reason') && last.reason !== undefined && { reason: last.reason }),
  };
}
