import type { HistoryEntry } from '../model/entities.js';
import type { Timeframe } from '../model/timeframe.js';
import { coarsenTimeframe, type CoarseningRules } from './coarsen-timeframe.js';
import type { Lens } from './lens.js';
import { mergeValues } from './merge-values.js';
import { compare } from './order-items.js';
import { pickFields, type FieldTree } from './pick-fields.js';
import { sameWindow } from './same-window.js';
import { shownFrame } from './shown-frame.js';

/** An earlier state as this audience would have been told it, beside what it was told next. */
export interface PastState {
  entry: HistoryEntry;
  /** When it was to be, as far as the lens shows timeframes. */
  frame: Partial<Timeframe> | undefined;
  /** The next state differs in something this audience sees. */
  changed: boolean;
  /** The next state lies in another time, not merely in one said more or less exactly. */
  moved: boolean;
}

type Told = { timeframe?: Timeframe | undefined; status?: string | undefined; history?: HistoryEntry[] | undefined };
type Shown = { frame: Partial<Timeframe> | undefined; status: string | undefined };

/** The earlier states this audience may know of. */
function visibleHistory(history: readonly HistoryEntry[], lens: Lens): HistoryEntry[] {
  return history.filter(({ visibility }) => !visibility || visibility.some((word) => lens.where.visibility.includes(word)));
}

/**
 * The earlier states this audience may know of, in the order of time, told at its precision and in its words.
 * @param now the entity as it is told now
 */
export function tellHistory({ history = [], ...now }: Told, lens: Lens, rules: CoarseningRules, tree: FieldTree): PastState[] {
  if (history.length === 0) return [];
  const entries = visibleHistory(history, lens).map((entry) => tellEntry(entry, lens, rules, tree));
  const states: PastState[] = [];
  let next = shown(now, tree);
  for (const { entry, frame, status } of entries.sort(inTime(tree)).reverse()) {
    states.push({ entry, frame, changed: hasChanged({ frame, status }, next), moved: hasMoved(frame, next.frame, rules) });
    next = { frame: frame ?? next.frame, status: status ?? next.status };
  }
  return states.reverse();
}

type ToldEntry = Shown & { entry: HistoryEntry };

function tellEntry(written: HistoryEntry, lens: Lens, rules: CoarseningRules, tree: FieldTree): ToldEntry {
  const { timeframe, ...rest } = mergeValues(written, lens);
  const entry = { ...rest, ...(timeframe && { timeframe: coarsenTimeframe(timeframe, rules) }) };
  return { entry, ...shown(entry, tree) };
}

const NOTHING: FieldTree = new Map();

/** What changed on one day comes in an order that follows from what is told of it, not in the order in which it was written down. */
function inTime(tree: FieldTree): (a: ToldEntry, b: ToldEntry) => number {
  const textOf = ({ entry, frame, status }: ToldEntry) =>
    JSON.stringify([frame, status, pickFields(entry, tree.get('history') ?? NOTHING)]);
  return (a, b) => compare(a.entry.on, b.entry.on) || compare(textOf(a), textOf(b));
}

/** As far as the lens names it: what is not shown now must not show by having changed. */
function shown({ timeframe, status }: Told, tree: FieldTree): Shown {
  return { frame: shownFrame(timeframe, tree), status: tree.has('status') ? status : undefined };
}

function hasChanged({ frame, status }: Shown, next: Shown): boolean {
  return (frame !== undefined && JSON.stringify(frame) !== JSON.stringify(next.frame)) || (status !== undefined && status !== next.status);
}

function hasMoved(frame: Shown['frame'], next: Shown['frame'], { fiscalYearStart }: CoarseningRules): boolean {
  return frame !== undefined && next !== undefined && !sameWindow(frame, next, fiscalYearStart);
}
