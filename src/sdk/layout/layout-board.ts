import type { BoardColumns, Lane, Lanes, View } from '../lenses/arrange.js';
import { laneItems } from '../lenses/lane-items.js';
import type { ProjectedItem, Projection } from '../lenses/projection.js';
import { COMMITMENTS, PRECISIONS, STATUSES } from '../model/closed-lists.js';
import { dayNumber, dayText } from '../model/day.js';
import { nextPeriod, periodOf, type Period } from '../model/period.js';
import { isDated } from '../model/timeframe.js';
import { windowOf } from './layout-themes.js';

/** One column: a word of a closed list, a period, or what lies before or behind the periods that have one. */
export interface BoardColumn {
  id: string;
  period?: Period;
  /** How many items stand in it, each once however many lanes it is in. */
  count: number;
}

/** One lane: for each column the items that it has there. */
export interface BoardLane {
  lane: Lane;
  cells: ProjectedItem[][];
}

export interface BoardLayout {
  by: BoardColumns;
  columns: BoardColumn[];
  lanes: BoardLane[];
  /** Whether the columns need more room than there is, so that the board scrolls; a phone stacks them. */
  scrolls: boolean;
}

/** A column is readable from so many pixels on; narrower views stack the columns. */
const LEAST = 184;
export const STACKED_BELOW = 560;

/** What is to come first; what is over, or will not be, last. */
const WINDOWS = ['earlier', 'now', 'next', 'later', 'undated', 'available', 'dropped'];
const ALWAYS = ['now', 'next', 'later'];

/** So many quarters have columns of their own, beginning with the one before this. */
const QUARTERS = 8;

type Calendar = Pick<Projection, 'today' | 'fiscalYearStart'>;

/** Puts each lane's items into columns: by when they come, by quarter, by status, or by how firm they are. */
export function layoutBoard(
  { lanes }: Pick<Lanes, 'lanes'>,
  projection: Projection,
  view: Pick<View, 'columns' | 'sortBy' | 'descending'>,
  width: number,
): BoardLayout {
  const by = view.columns ?? 'horizon';
  const columnOf = COLUMN_OF[by](projection);
  const filled = lanes.map((lane) => ({ lane, cells: cellsOf(laneItems(lane, projection, view), columnOf) }));
  const columns = columnsOf(
    by,
    filled.map(({ cells }) => cells),
    projection,
  );
  return {
    by,
    columns,
    lanes: filled
      .filter(({ cells }) => cells.size > 0)
      .map(({ lane, cells }) => ({ lane, cells: columns.map(({ id }) => cells.get(id) ?? []) })),
    scrolls: width >= STACKED_BELOW && columns.length * LEAST > width,
  };
}

type Cells = Map<string, ProjectedItem[]>;

function cellsOf(items: readonly ProjectedItem[], columnOf: (item: ProjectedItem) => string): Cells {
  const cells: Cells = new Map();
  for (const item of items) {
    const id = columnOf(item);
    const cell = cells.get(id);
    if (cell) cell.push(item);
    else cells.set(id, [item]);
  }
  return cells;
}

const COLUMN_OF: Record<BoardColumns, (calendar: Calendar) => (item: ProjectedItem) => string> = {
  horizon: (calendar) => (item) => windowOf(item, calendar),
  status:
    () =>
    ({ status = 'unknown' }) =>
      status,
  commitment:
    () =>
    ({ commitment = '' }) =>
      commitment,
  quarter: (calendar) => {
    const quarters = quartersFrom(calendar);
    return (item) => quarterOf(item, calendar, quarters);
  },
};

/** The quarter before this one, this one, and those that follow. */
function quartersFrom({ today, fiscalYearStart }: Calendar): Period[] {
  const current = periodOf(today, 'quarter', fiscalYearStart);
  const quarters = [periodOf(dayText(dayNumber(current.start) - 1), 'quarter', fiscalYearStart)];
  while (quarters.length < QUARTERS) quarters.push(nextPeriod(quarters.at(-1)!, fiscalYearStart));
  return quarters;
}

/** Where it ends, or begins if that is all there is. What is told in halves or years has a column of that length, not one of its quarters. */
function quarterOf({ timeframe }: ProjectedItem, { fiscalYearStart }: Calendar, quarters: readonly Period[]): string {
  if (!isDated(timeframe)) return 'undated';
  const { start, end = start!, startPrecision = 'day', endPrecision = startPrecision } = timeframe;
  if (end < quarters[0]!.start) return 'earlier';
  const precision = PRECISIONS.indexOf(endPrecision) > PRECISIONS.indexOf('quarter') ? endPrecision : 'quarter';
  const period = periodOf(end, precision, fiscalYearStart);
  return period.start > quarters.at(-1)!.end ? 'later' : `${period.end}/${PRECISIONS.indexOf(precision)}`;
}

function columnsOf(by: BoardColumns, lanes: readonly Cells[], projection: Projection): BoardColumn[] {
  const members = new Map<string, Set<ProjectedItem>>();
  for (const cells of lanes)
    for (const [id, items] of cells) {
      const known = members.get(id) ?? new Set();
      for (const item of items) known.add(item);
      members.set(id, known);
    }
  const columns = by === 'quarter' ? quarterColumns([...members.keys()], projection) : wordColumns(by, members);
  return columns.map((column) => ({ ...column, count: members.get(column.id)?.size ?? 0 }));
}

type Uncounted = Omit<BoardColumn, 'count'>;

/** In the order of their list, words of the lens's own behind it, and last those that say nothing. */
function wordColumns(by: Exclude<BoardColumns, 'quarter'>, members: ReadonlyMap<string, unknown>): Uncounted[] {
  const known: readonly string[] = { horizon: WINDOWS, status: STATUSES, commitment: COMMITMENTS }[by];
  const others = [...members.keys()].filter((id) => !known.includes(id));
  const rest = others.sort((a, b) => Number(isNone(a)) - Number(isNone(b)));
  return [...known, ...rest].filter((id) => members.has(id) || (by === 'horizon' && ALWAYS.includes(id))).map((id) => ({ id }));
}

const isNone = (id: string): boolean => id === '' || id === 'unknown';

/** From the first to the last that has something, those between them too; a half stands behind its last quarter. */
function quarterColumns(ids: readonly string[], calendar: Calendar): Uncounted[] {
  const ends = new Map(quartersFrom(calendar).map((period) => [`${period.end}/${PRECISIONS.indexOf('quarter')}`, period]));
  const dated = ids.filter((id) => id.includes('/'));
  const [first, last] = [dated.reduce(least, '~'), dated.reduce(most, '')];
  const between = [...ends.keys()].filter((id) => id >= first && id <= last);
  const periods = [...new Set([...dated, ...between])].sort().map((id) => ({ id, period: ends.get(id) ?? periodNamed(id, calendar) }));
  const only = (id: string): Uncounted[] => (ids.includes(id) ? [{ id }] : []);
  return [...only('earlier'), ...periods, ...only('later'), ...only('undated')];
}

const least = (a: string, b: string): string => (b < a ? b : a);
const most = (a: string, b: string): string => (b > a ? b : a);

function periodNamed(id: string, { fiscalYearStart }: Calendar): Period {
  const [end, precision] = id.split('/');
  return periodOf(end!, PRECISIONS[Number(precision)]!, fiscalYearStart);
}
