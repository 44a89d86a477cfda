import type { Projected, ProjectedItem, Projection } from '../lenses/projection.js';
import type { Day } from '../model/day.js';
import type { KeyResult, Objective } from '../model/entities.js';
import { reachOf, type Reach } from '../model/reach.js';
import { isDated, type Timeframe } from '../model/timeframe.js';

/**
 * What is known of a key result after the work was over: `measured` since then; `before`, so that the number says nothing of what was
 * shipped; `undated`, where nobody can say which came first; `unmeasured`, without a number.
 */
export const MEASURE_STATES = ['measured', 'before', 'undated', 'unmeasured'] as const;
export type MeasureState = (typeof MEASURE_STATES)[number];

/** A key result that was expected, beside what was measured. */
export interface Measure
  extends Reach, Pick<KeyResult, 'title' | 'baseline' | 'current' | 'target' | 'unit' | 'direction' | 'measuredOn' | 'source'> {
  objective: string;
  /** Its place among the objective's key results. */
  index: number;
  state: MeasureState;
}

/** What came of something that was shipped, as far as this audience is told. */
export interface ShippedOutcome {
  list: 'items' | 'objectives';
  id: string;
  title: string;
  /** The day since which it is done, where it was written down. */
  shippedOn?: Day;
  /** When it was to be, for whoever finds no such day. */
  timeframe?: Timeframe;
  /**
   * All of its key results were measured since, some, or none of them; `undated` where there are numbers and nobody says since when;
   * `unexpected` where nobody said what to expect.
   */
  state: 'measured' | 'partly' | 'undated' | 'unmeasured' | 'unexpected';
  measures: Measure[];
}

/**
 * What was shipped, and whether it did what it was for: each item that is done, with the key results of the objectives that it serves, and
 * each objective whose time is over, with its own. Nothing is guessed: a number that was measured before the work was over, or on no known
 * day, is no outcome. The latest first; those without a day last.
 */
export function shippedOutcomes({ items, objectives, today }: Pick<Projection, 'items' | 'objectives' | 'today'>): ShippedOutcome[] {
  const byId = new Map(objectives.map((objective) => [objective.id, objective]));
  const served = createServed(items);
  const shipped = items.filter(isShipped).map((item) => {
    const shippedOn = shippedDay(item);
    const expected = served(item).flatMap((id) => byId.get(id) ?? []);
    return outcomeOf('items', item, shippedOn, expected, shippedOn ?? lastDay(item.timeframe, today));
  });
  const over = objectives
    .filter(({ timeframe }) => lastDay(timeframe, today) !== undefined)
    .map((objective) => outcomeOf('objectives', objective, undefined, [objective], lastDay(objective.timeframe, today)));
  const when = ({ shippedOn, timeframe }: ShippedOutcome) => shippedOn ?? timeframe?.end ?? '';
  return [...shipped, ...over].sort((a, b) => (when(a) > when(b) ? -1 : when(a) < when(b) ? 1 : 0));
}

/** Whether this audience is told that it is out: by its status, or as what may be said of it. */
export const isShipped = ({ status, commitment }: Pick<ProjectedItem, 'status' | 'commitment'>): boolean =>
  status === 'done' || commitment === 'shipped';

/** The day on which the last other status ended. */
function shippedDay({ history = [] }: ProjectedItem): Day | undefined {
  const ended = history.filter(({ status }) => status !== undefined && status !== 'done').map(({ on }) => on);
  return ended.sort().at(-1);
}

/** The last day it can have been over by its dates; undefined while these go on. */
function lastDay(timeframe: Timeframe | undefined, today: Day): Day | undefined {
  return isDated(timeframe) && timeframe.end !== undefined && timeframe.end < today ? timeframe.end : undefined;
}

/** The objectives of an item, else those of what it is a part of. */
function createServed(items: readonly ProjectedItem[]): (item: ProjectedItem) => readonly string[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return (item) => {
    const seen = new Set<string>();
    let at: ProjectedItem | undefined = item;
    while (at && !seen.has(at.id) && !at.objectives?.length) {
      seen.add(at.id);
      at = at.parent === undefined ? undefined : byId.get(at.parent);
    }
    return at?.objectives ?? [];
  };
}

type Shipped = Pick<ProjectedItem, 'id' | 'title' | 'timeframe'>;

function outcomeOf(
  list: ShippedOutcome['list'],
  { id, title, timeframe }: Shipped,
  shippedOn: Day | undefined,
  expected: readonly Projected<Objective>[],
  since: Day | undefined,
): ShippedOutcome {
  const measures = expected.flatMap((objective) => measuresOf(objective, since));
  return { list, id, title, ...(shippedOn && { shippedOn }), ...(timeframe && { timeframe }), state: stateOf(measures), measures };
}

function measuresOf({ id: objective, keyResults = [] }: Projected<Objective>, since: Day | undefined): Measure[] {
  return keyResults.map(({ title, baseline, current, target, unit, direction, measuredOn, source }, index) => ({
    objective,
    index,
    ...given({ title, baseline, current, target, unit, direction, measuredOn, source }),
    ...reachOf({ baseline, current, target, direction }),
    state: current === undefined ? 'unmeasured' : !since || !measuredOn ? 'undated' : measuredOn >= since ? 'measured' : 'before',
  }));
}

/** Without what is not said. */
function given<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

function stateOf(measures: readonly Measure[]): ShippedOutcome['state'] {
  const measured = measures.filter(({ state }) => state === 'measured').length;
  if (measures.length === 0) return 'unexpected';
  if (measured > 0) return measured === measures.length ? 'measured' : 'partly';
  return measures.some(({ state }) => state === 'undated') ? 'undated' : 'unmeasured';
}
