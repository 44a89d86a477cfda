import type { Issue } from '../model/issue.js';
import { isObject } from '../model/is-object.js';
import { parsePeriod } from '../model/period.js';
import { BOARD_COLUMNS, isGrouping, ZOOMS, type View } from './arrange.js';
import { FILTERS, valuesOf, type Filter } from './filter-items.js';
import { GROUPINGS, SORTINGS } from './lens-lists.js';
import type { Projection } from './projection.js';

/** Longer than anybody types; and more values than anybody ticks. */
const LONGEST = 200;
const MOST = 200;

type Told = (path: string, value: unknown) => undefined;
type Reader<K extends keyof View> = (value: unknown, projection: Projection, told: Told) => View[K] | undefined;

const oneOf =
  <T extends string>(list: readonly T[]) =>
  (value: unknown): T | undefined =>
    list.find((one) => one === value);
const bool = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined);
const texts = (value: unknown): string[] | undefined =>
  Array.isArray(value) && value.length <= MOST && value.every((one) => typeof one === 'string') ? value : undefined;
const day = (value: unknown): string | undefined => {
  const period = typeof value === 'string' ? parsePeriod(value) : undefined;
  return period?.precision === 'day' ? period.start : undefined;
};

const READERS: { [K in keyof View]-?: Reader<K> } = {
  groupBy: readGrouping,
  sortBy: (value) => (texts(value)?.every(oneOf(SORTINGS)) ? (value as View['sortBy']) : undefined),
  descending: bool,
  search: (value) => (typeof value === 'string' && value.length <= LONGEST ? value : undefined),
  filter: readFilter,
  range: readRange,
  collapsed: texts,
  columns: oneOf(BOARD_COLUMNS),
  zoom: (value) => (typeof value === 'number' && value > 0 && value < 1000 ? value : oneOf(ZOOMS)(value)),
  at: day,
  links: bool,
};

/**
 * What of a view can be asked of a projection, wherever it comes from: an address, an attribute, another lens. A field that the projection
 * does not show and a value that no item has are left out and told.
 */
export function checkView(given: unknown, projection: Projection): { view: View; issues: Issue[] } {
  const issues: Issue[] = [];
  const told: Told = (path, value) => void issues.push(issueOf(path, value));
  const entries = isObject(given) ? Object.entries(given).filter(([, value]) => value !== undefined) : [];
  const read = entries.map(([name, value]) => {
    const reader = Object.hasOwn(READERS, name) ? (READERS[name as keyof View] as Reader<keyof View>) : undefined;
    return [name, reader?.(value, projection, told) ?? told(`view.${name}`, value)];
  });
  return { view: Object.fromEntries(read.filter(([, value]) => value !== undefined)) as View, issues };
}

/** Of a hundred thousand items most often the first says so: not all that they say is looked for. */
function readGrouping(given: unknown, projection: Projection): View['groupBy'] | undefined {
  const grouping = oneOf(GROUPINGS)(given);
  return grouping && isGrouping(grouping, projection) ? grouping : undefined;
}

function readFilter(given: unknown, { items }: Projection, told: Told): Filter | undefined {
  if (!isObject(given)) return undefined;
  const kept = Object.entries(given).map(([field, values]) => {
    // where no item says anything, there is nothing to choose from
    const isKnown = (FILTERS as readonly string[]).includes(field) && items.some((item) => valuesOf(item, field).some(Boolean));
    const asked = texts(values) ?? [];
    const unknown = unsaid(asked, isKnown ? items : [], field);
    if (!isKnown || !texts(values)) told(`view.filter.${field}`, values);
    else for (const value of unknown) told(`view.filter.${field}`, value);
    return [field, asked.filter((value) => !unknown.has(value))] as const;
  });
  return Object.fromEntries(kept.filter(([, values]) => values.length > 0));
}

/** The values that no item has, however many are asked for, with one look at each item. */
function unsaid(values: readonly string[], items: Projection['items'], field: string): Set<string> {
  const left = new Set(values);
  items.some((item) => {
    for (const value of valuesOf(item, field)) left.delete(value);
    return left.size === 0;
  });
  return left;
}

function readRange(given: unknown): View['range'] | undefined {
  const { start, end } = Object(given) as { start?: unknown; end?: unknown };
  const [from, to] = [day(start), day(end)];
  return from && to && from <= to ? { start: from, end: to } : undefined;
}

function issueOf(path: string, value: unknown): Issue {
  const message = `${path} cannot be asked of what is shown`;
  return { code: 'unknown', path: path.slice(0, 80), value: shownOf(value).slice(0, 80), message, leftOut: 'value' };
}

/** Not everything can be written as JSON. */
function shownOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return typeof value;
  }
}
