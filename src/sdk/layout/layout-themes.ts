import type { Lane, Lanes, View } from '../lenses/arrange.js';
import { coarseHorizon, isPast } from '../lenses/coarsen-timeframe.js';
import { isSorted } from '../lenses/is-sorted.js';
import { orderItems } from '../lenses/order-items.js';
import type { ProjectedItem, Projection } from '../lenses/projection.js';
import type { Commitment } from '../model/closed-lists.js';
import { isDated } from '../model/timeframe.js';

/** When a customer can have it: from what is there already to what will not come. */
export const THEME_WINDOWS = ['available', 'earlier', 'now', 'next', 'later', 'undated', 'dropped'] as const;
export type ThemeWindowName = (typeof THEME_WINDOWS)[number];

/** The items of one window, drawn over as many tracks beside each other. */
export interface ThemeWindow {
  name: ThemeWindowName;
  items: ProjectedItem[];
  tracks: number;
}

/** One lane: its windows in rows of at most the tracks there are, and how many items are how firm. */
export interface ThemeSection {
  lane: Lane;
  rows: ThemeWindow[][];
  /** About how high its rows are, and where it begins below the first section, in pixels. */
  height: number;
  top: number;
  tally: Partial<Record<Commitment | 'unknown', number>>;
}

export interface ThemesLayout {
  /** Whether there is room for the index beside the themes. */
  rail: boolean;
  /** How many cards fit beside each other. */
  tracks: number;
  sections: ThemeSection[];
}

/** In CSS pixels. */
const RAIL_FROM = 1040;
const RAIL = 224;
const TRACK = 264;
const GAP = 32;
const MOST_TRACKS = 4;
/** About how high a card is, and what a window and a section have above theirs. */
const CARD = 120;
const WINDOW = 58;
const HEADING = 120;
/** So many cards of a window are drawn at first. */
export const AT_FIRST = 6;

/** Used where a lens shows dates but does not say what is now, next and later: this quarter, the two that follow, the rest. */
const RULES = { precision: { near: 'quarter', far: 'quarter', nearMonths: 0 }, horizons: { now: 1, next: 2 } } as const;

type Calendar = Pick<Projection, 'today' | 'fiscalYearStart'>;

/**
 * Puts each lane's items into windows, and the windows into the tracks that a width in CSS pixels has room for. An empty theme stays:
 * it is a promise with nothing behind it. Other empty lanes are left out.
 */
export function layoutThemes(
  { lanes, groupBy }: Pick<Lanes, 'lanes' | 'groupBy'>,
  projection: Projection,
  width: number,
  view: View = {},
): ThemesLayout {
  const rail = width >= RAIL_FROM;
  const tracks = tracksIn(rail ? width - RAIL : width);
  let top = 0;
  const sections = lanes
    .map((lane) => sectionOf(lane, projection, tracks, view))
    .filter(({ rows }) => rows.length > 0 || groupBy === 'theme')
    .map((section) => {
      const placed = { ...section, top };
      top += HEADING + section.height;
      return placed;
    });
  return { rail, tracks, sections };
}

function tracksIn(width: number): number {
  return Math.min(MOST_TRACKS, Math.max(1, Math.floor((width + GAP) / (TRACK + GAP))));
}

function sectionOf(lane: Lane, projection: Projection, tracks: number, view: View): Omit<ThemeSection, 'top'> {
  // a lane keeps dated and undated items apart; in a window they stand together, in the reader's order or the lens's own
  const items = orderItems([...lane.items, ...lane.undated], view.sortBy ?? projection.lens.sortBy, view.descending);
  const tally: ThemeSection['tally'] = {};
  for (const { commitment = 'unknown' } of items) tally[commitment] = (tally[commitment] ?? 0) + 1;
  const rows = rowsOf(windowsOf(items, projection, isSorted(view)), tracks);
  return { lane, rows, height: rows.reduce((sum, row) => sum + WINDOW + heightOf(row), 0), tally };
}

/** A card that says what may be said of it is about twice as high as one that does not. */
function heightOf(row: readonly ThemeWindow[]): number {
  const card = row.some(({ items }) => items.some(({ sayable }) => sayable)) ? 2 * CARD : CARD;
  return Math.max(...row.map(({ items, tracks }) => card * Math.ceil(Math.min(items.length, AT_FIRST) / tracks)));
}

/** The window an item stands in. Work that is done or dropped is so whatever its dates say; what is not, though its time is over, is no "now". */
export function windowOf({ commitment, status, horizon, timeframe, past }: ProjectedItem, calendar: Calendar): ThemeWindowName {
  if (status === 'cancelled') return 'dropped';
  if (status === 'done' || commitment === 'shipped') return 'available';
  if (past || isPast(timeframe, calendar)) return 'earlier';
  const said = horizon ?? timeframe?.horizon;
  if (said) return said;
  return isDated(timeframe) ? coarseHorizon(timeframe, { ...RULES, ...calendar }) : 'undated';
}

type Filled = Omit<ThemeWindow, 'tracks'>;

function windowsOf(items: readonly ProjectedItem[], calendar: Calendar, inOrder: boolean): Filled[] {
  const windows = new Map<ThemeWindowName, ProjectedItem[]>(THEME_WINDOWS.map((name) => [name, []]));
  for (const item of items) windows.get(windowOf(item, calendar))!.push(item);
  // what came last is what the customer has not heard of yet
  if (!inOrder) windows.get('available')!.sort((a, b) => compareDays(b, a));
  return [...windows].map(([name, members]) => ({ name, items: members })).filter((window) => window.items.length > 0);
}

function compareDays(a: ProjectedItem, b: ProjectedItem): number {
  const [first, second] = [a, b].map(({ timeframe }) => timeframe?.end ?? timeframe?.start ?? '');
  return first! < second! ? -1 : first! > second! ? 1 : 0;
}

/** As few rows as hold the windows, about equally many in each. */
function rowsOf(windows: readonly Filled[], tracks: number): ThemeWindow[][] {
  const rows = Math.ceil(windows.length / tracks);
  const perRow = Math.ceil(windows.length / rows);
  return Array.from({ length: rows }, (_, row) => shareTracks(windows.slice(row * perRow, (row + 1) * perRow), tracks));
}

/** One track each; whatever is over goes, one by one, where the stack of cards is highest. */
function shareTracks(windows: readonly Filled[], tracks: number): ThemeWindow[] {
  const shared = windows.map((window) => ({ ...window, tracks: 1 }));
  const height = (window: ThemeWindow) => Math.ceil(window.items.length / window.tracks);
  for (let spare = tracks - shared.length; spare > 0; spare--) {
    const highest = shared.reduce((high, window) => (height(window) > height(high) ? window : high));
    if (height(highest) > 1) highest.tracks += 1;
  }
  return shared;
}
