import { COMMITMENTS, HORIZONS, ITEM_KINDS, STATUSES, type Status } from '../model/closed-lists.js';
import { atOnce, eachInSlices, type Slices } from '../model/each-in-slices.js';
import { isDated } from '../model/timeframe.js';
import { filteringOf, passes, type Filter } from './filter-items.js';
import { GROUPINGS, type Grouping, type Sorting } from './lens-lists.js';
import { isSorted } from './is-sorted.js';
import { isUndated } from './is-undated.js';
import { orderItems } from './order-items.js';
import type { Counts, ProjectedItem, Projection } from './projection.js';
import { hasTerms, searchTerms } from './search-items.js';

/** What the columns of a board can stand for. */
export const BOARD_COLUMNS = ['horizon', 'quarter', 'status', 'commitment'] as const;
/** What a board has columns for. */
export type BoardColumns = (typeof BOARD_COLUMNS)[number];

/** How near a time axis is looked at: with columns of this length, or with everything in sight. */
export const ZOOMS = ['week', 'month', 'quarter', 'half', 'year', 'fit'] as const;
export type Zoom = (typeof ZOOMS)[number];

/** What the reader asked for, over the projection only: nothing hidden can come back through it. */
export interface View {
  groupBy?: Grouping;
  sortBy?: Sorting[];
  /** From the last to the first by the first of the keys; what says nothing comes last all the same. */
  descending?: boolean;
  /** Items whose title, summary or id has a word that begins so, for each word of it; words in quotes as they stand. */
  search?: string;
  /** Items that have one of the values in each named field. */
  filter?: Filter;
  /** Items that overlap these days; undated ones stay. */
  range?: { start: string; end: string };
  /** The ids of lanes that show their heading alone. */
  collapsed?: string[];
  /** What a board's columns stand for. */
  columns?: BoardColumns;
  /** How near a time axis is looked at: one of the zooms, or so many pixels a day. It decides nothing about what is shown. */
  zoom?: Zoom | number;
  /** The first day in sight on a time axis. */
  at?: string;
  /** Whether every dependency is drawn, not only those of the item that is pointed at. */
  links?: boolean;
}

/** A row group. `id` is the entity's or the word's; empty for items that belong to none. */
export interface Lane {
  id: string;
  title?: string;
  items: ProjectedItem[];
  undated: ProjectedItem[];
  /** How many items stand where; `unknown` for those that do not say. */
  tally: Partial<Record<Status | 'unknown', number>>;
  /** Whether the reader closed it. */
  collapsed?: true;
}

/** A projection in the order in which it is drawn. */
export interface Lanes {
  groupBy: Grouping;
  lanes: Lane[];
  counts: Counts;
}

/** Puts the projection's items into lanes, as the reader's view says and else as the lens does. */
export function arrange(projection: Projection, view: View = {}): Lanes {
  return atOnce(arrangeInSlices(projection, view));
}

/** The same, with places to pause. */
export function* arrangeInSlices(projection: Projection, view: View): Slices<Lanes> {
  const { found, inRange } = yield* findInSlices(projection, view);
  const items = isSorted(view) ? orderItems(inRange, view.sortBy ?? projection.lens.sortBy, view.descending) : inRange;
  yield;
  const groupBy = view.groupBy && GROUPINGS.includes(view.groupBy) ? view.groupBy : groupingFor(projection);
  const closed = new Set(view.collapsed);
  // what was looked for elsewhere is no sign that nothing is planned here
  const isWhole = found.length === projection.items.length;
  const lanes = (yield* lanesOf(items, groupBy, projection))
    .filter((lane) => sizeOf(lane) > 0 || (isWhole && lane.id !== ''))
    .map((lane) => (closed.has(lane.id) ? { ...lane, collapsed: true as const } : lane));
  return { groupBy, lanes, counts: countsOf(projection, found, inRange) };
}

/** What the reader looks for, and what of that lies in the days looked at. */
export function findIn(projection: Projection, view: View): Found {
  return atOnce(findInSlices(projection, view));
}

type Found = { found: ProjectedItem[]; inRange: ProjectedItem[] };

function* findInSlices({ items }: Projection, view: View): Slices<Found> {
  const filtering = filteringOf(view.filter);
  const terms = searchTerms(view.search ?? '');
  const isFound = (item: ProjectedItem) => filtering.every((one) => passes(item, one)) && hasTerms(item, terms);
  const found = filtering.length + terms.length > 0 ? yield* those(items, isFound) : items;
  return { found, inRange: view.range ? yield* those(found, (item) => overlaps(item, view.range)) : found };
}

function* those<T>(list: readonly T[], isMeant: (one: T) => boolean): Slices<T[]> {
  const meant: T[] = [];
  yield* eachInSlices(list, (one) => isMeant(one) && meant.push(one));
  return meant;
}

/** What items can be put into lanes by here: what at least one of them says. */
export function groupingsOf(projection: Projection): Grouping[] {
  return GROUPINGS.filter((grouping) => isGrouping(grouping, projection));
}

export const isGrouping = (grouping: Grouping, { items }: Projection): boolean =>
  grouping === 'none' || items.some((item) => groupIds(item, grouping)[0] !== '');

/** Groupings by what has a list of its own, and by the words of a closed list. */
const ENTITIES: Partial<Record<Grouping, 'objectives' | 'themes' | 'teams' | 'products' | 'releases'>> = {
  objective: 'objectives',
  theme: 'themes',
  team: 'teams',
  product: 'products',
  release: 'releases',
};
const WORDS: Partial<Record<Grouping, readonly string[]>> = {
  horizon: HORIZONS,
  commitment: COMMITMENTS,
  status: STATUSES,
  kind: ITEM_KINDS,
};

/** The lens's first grouping that tells items apart here: grouping by theme is of no use where there are no themes. */
function groupingFor(projection: Projection): Grouping {
  const isUseful = (grouping: Grouping) => projection[ENTITIES[grouping] ?? 'items'].length > 0 || !ENTITIES[grouping];
  return projection.lens.groupBy.find(isUseful) ?? 'none';
}

type Group = { id: string; title?: string };

function* lanesOf(items: ProjectedItem[], groupBy: Grouping, projection: Projection): Slices<Lane[]> {
  const members = new Map<string, ProjectedItem[]>();
  yield* eachInSlices(items, (item) => {
    for (const id of groupIds(item, groupBy)) {
      const lane = members.get(id);
      if (lane) lane.push(item);
      else members.set(id, [item]);
    }
  });
  const groups = groupsOf(groupBy, projection);
  const known = new Set(groups.map(({ id }) => id));
  const others = [...members.keys()].filter((id) => !known.has(id) && id !== '').map((id): Group => ({ id }));
  return [...groups, ...others, { id: '' }].map((group) => laneOf(group, members.get(group.id) ?? []));
}

const NO_GROUP = [''];

/** An item names some of these in a list (`themes`), others alone (`team`). */
export function groupIds(item: ProjectedItem, groupBy: Grouping): readonly string[] {
  const fields = item as unknown as Partial<Record<string, string | string[]>>;
  const named = fields[ENTITIES[groupBy] ?? groupBy] ?? fields[groupBy];
  if (typeof named === 'string') return [named];
  return named && named.length > 0 ? named : NO_GROUP;
}

/** The lanes that are there even when empty, as long as nothing is filtered out, in their order. */
function groupsOf(groupBy: Grouping, projection: Projection): Group[] {
  const list = ENTITIES[groupBy];
  const entities: Group[] = list ? projection[list] : groupBy === 'parent' ? parentsIn(projection.items) : [];
  const titled = entities.map(({ id, title }) => ({ id, ...(title !== undefined && { title }) }));
  return [...titled, ...(WORDS[groupBy] ?? []).map((id) => ({ id }))];
}

/** Whether a lane's place does not depend on what is in it. */
export function isKnownLane(id: string, groupBy: Grouping, projection: Projection): boolean {
  return id === '' || groupsOf(groupBy, projection).some((group) => group.id === id);
}

function parentsIn(items: ProjectedItem[]): ProjectedItem[] {
  const parents = new Set(items.map(({ parent }) => parent));
  return items.filter(({ id }) => parents.has(id));
}

function laneOf(group: Group, members: readonly ProjectedItem[]): Lane {
  const lane: Lane = { ...group, items: [], undated: [], tally: tallyOf(members) };
  for (const item of members) (isDated(item.timeframe) ? lane.items : lane.undated).push(item);
  return lane;
}

export function tallyOf(members: readonly ProjectedItem[]): Lane['tally'] {
  const tally = new Map<string, number>();
  for (const { status = 'unknown' } of members) tally.set(status, (tally.get(status) ?? 0) + 1);
  return Object.fromEntries(tally);
}

const sizeOf = ({ items, undated }: Lane): number => items.length + undated.length;

/** An open interval goes on: "by November" begins before every range, "from March" ends after it. */
function overlaps({ timeframe }: ProjectedItem, range: View['range']): boolean {
  if (!range || !isDated(timeframe)) return true;
  const { start, end } = timeframe;
  return (start === undefined || start <= range.end) && (end === undefined || end >= range.start);
}

function countsOf({ items, counts }: Projection, found: ProjectedItem[], inRange: ProjectedItem[]): Counts {
  const undated = inRange.filter(isUndated).length;
  return {
    ...counts,
    shown: inRange.length - undated,
    undated,
    filtered: items.length - found.length,
    outOfRange: found.length - inRange.length,
  };
}
