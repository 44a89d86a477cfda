import type { Lane, Lanes, View } from '../lenses/arrange.js';
import { isSorted } from '../lenses/is-sorted.js';
import { laneItems } from '../lenses/lane-items.js';
import type { ProjectedItem, Projection } from '../lenses/projection.js';
import { dayNumber } from '../model/day.js';
import { isDated } from '../model/timeframe.js';
import { quarterAxis, type QuarterAxis } from './quarter-axis.js';

/** One objective (or theme, team …) with the items that come first and those that wait behind a button. */
export interface OutcomesSection {
  lane: Lane;
  shown: ProjectedItem[];
  more: ProjectedItem[];
  /** About how high it is, and where it begins below the first section, in pixels. */
  height: number;
  top: number;
}

export interface OutcomesLayout {
  /** One axis for all sections, so that they can be compared; none where nothing has a date. */
  axis?: QuarterAxis;
  sections: OutcomesSection[];
}

/** Up to so many items are all shown; of more, the first few that matter most now. */
const ALL = 8;
const FEW = 6;
/** About how high an item is, what an objective says before its key results, a key result, and the room between sections. */
const ROW = 46;
const AIM = 84;
const MEASURE = 64;
const AROUND = 48;

/** The sections of the outcomes and their common axis. Lanes without items stay only where they are objectives. */
export function layoutOutcomes(projection: Projection, { lanes, groupBy }: Lanes, view: View = {}): OutcomesLayout {
  const { today, fiscalYearStart, objectives } = projection;
  const kept = lanes.filter(({ items, undated }) => groupBy === 'objective' || items.length + undated.length > 0);
  const timeframes = kept.flatMap(({ items }) => items.map(({ timeframe }) => timeframe));
  const measured = new Map(groupBy === 'objective' ? objectives.map(({ id, keyResults = [] }) => [id, keyResults.length]) : []);
  let top = 0;
  const sections = kept.map((lane): OutcomesSection => {
    const inOrder = isSorted(view);
    const [shown, more] = choose(inOrder ? laneItems(lane, projection, view) : [...lane.items, ...lane.undated], today, inOrder);
    const height = Math.max(ROW * shown.length, AIM + MEASURE * (measured.get(lane.id) ?? 0));
    top += height + AROUND;
    return { lane, shown, more, height, top: top - height - AROUND };
  });
  return { ...(timeframes.length > 0 && { axis: quarterAxis(timeframes, today, fiscalYearStart) }), sections };
}

/** What is shown, and what waits: of many, what comes first in the order that the reader asked for, else what matters most. */
function choose(all: ProjectedItem[], today: string, inOrder: boolean): [shown: ProjectedItem[], more: ProjectedItem[]] {
  const first = new Set(all.length > ALL ? (inOrder ? all : mostRelevant(all, today)).slice(0, FEW) : all);
  return [all.filter((item) => first.has(item)), all.filter((item) => !first.has(item))];
}

/** What an executive asks about first: trouble, then work under way, then what is near; what is over comes last. */
export function mostRelevant(items: readonly ProjectedItem[], today: string): ProjectedItem[] {
  const now = dayNumber(today);
  const ranks = new Map(items.map((item) => [item, urgency(item) * FAR + distance(item, now)]));
  return [...items].sort((a, b) => ranks.get(a)! - ranks.get(b)!);
}

function urgency({ status, health }: ProjectedItem): number {
  if (status === 'cancelled') return 4;
  if (status === 'done') return 3;
  if (status === 'blocked' || health?.value === 'off-track' || health?.value === 'at-risk') return 0;
  return status === 'in-progress' ? 1 : 2;
}

/** More days than there are in all the years that have a name. */
const FAR = 1e7;

/** How many days from today its timeframe lies and, as a fraction, its start; an undated one lies behind every other. */
function distance({ timeframe }: ProjectedItem, today: number): number {
  if (!isDated(timeframe)) return FAR / 2;
  const start = dayNumber(timeframe.start ?? timeframe.end!);
  const end = dayNumber(timeframe.end ?? timeframe.start!);
  return Math.max(0, start - today, today - end) + Math.abs(start - today) / FAR;
}
