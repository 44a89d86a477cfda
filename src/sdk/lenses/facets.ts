import { COMMITMENTS, CONFIDENCE_BANDS, HEALTHS, HORIZONS, ITEM_KINDS, STATUSES } from '../model/closed-lists.js';
import type { View } from './arrange.js';
import { filteringOf, FILTERS, passes, valuesOf, type FilterField, type Filtering } from './filter-items.js';
import { compare } from './order-items.js';
import type { ProjectedItem, Projection } from './projection.js';
import { hasTerms, searchTerms } from './search-items.js';

/** One value of a field, and how many items the reader would find who chose it alone in this field and left the others as they are. */
export interface FacetValue {
  /** An id or a word; empty for the items that say nothing. */
  value: string;
  /** The title of the entity, where the value is its id. */
  title?: string;
  count: number;
  chosen: boolean;
}

/** A field that the reader can filter by, with its values. */
export interface Facet {
  field: FilterField;
  values: FacetValue[];
}

/** Fields of ids, and the list of what they name. */
export const NAMED: Partial<Record<FilterField, 'teams' | 'products' | 'objectives' | 'themes' | 'releases' | 'items'>> = {
  team: 'teams',
  product: 'products',
  objectives: 'objectives',
  themes: 'themes',
  releases: 'releases',
  parent: 'items',
};
const WORDS: Partial<Record<FilterField, readonly string[]>> = {
  status: STATUSES,
  health: HEALTHS,
  commitment: COMMITMENTS,
  confidence: CONFIDENCE_BANDS,
  horizon: HORIZONS,
  kind: ITEM_KINDS,
};

/**
 * What the reader can filter by: every field of which the projection shows two values or more, with its values and their counts. The
 * period that is looked at does not count. One pass over the items.
 */
export function facets(projection: Projection, view: View = {}): Facet[] {
  const counts = countValues(projection.items, view);
  return FILTERS.map((field) => ({ field, values: tellValues(field, counts.get(field)!, projection, view.filter?.[field] ?? []) })).filter(
    ({ values }) => values.length > 1 || values.some(({ chosen }) => chosen),
  );
}

type Tally = Map<string, number>;

function countValues(items: readonly ProjectedItem[], { search = '', filter = {} }: View): Map<FilterField, Tally> {
  const terms = searchTerms(search);
  const filtering = filteringOf(filter);
  const counts = new Map<FilterField, Tally>(FILTERS.map((field) => [field, new Map()]));
  for (const item of items) {
    const found = hasTerms(item, terms);
    const failed = found ? failures(item, filtering) : [];
    for (const [field, tally] of counts) {
      const counted = found && failed.every((one) => one === field) ? 1 : 0;
      const said = valuesOf(item, field);
      for (const value of said.length > 1 ? new Set(said) : said) tally.set(value, (tally.get(value) ?? 0) + counted);
    }
  }
  return counts;
}

const failures = (item: ProjectedItem, filtering: Filtering): string[] =>
  filtering.filter((one) => !passes(item, one)).map(([field]) => field);

function tellValues(field: FilterField, tally: Tally, projection: Projection, chosen: readonly string[]): FacetValue[] {
  const picked = new Set(chosen);
  // what was chosen stays in sight, so that it can be given up
  const values = new Set([...tally.keys(), ...picked]);
  const titles = titlesOf(values, NAMED[field] && projection[NAMED[field]]);
  const order = new Map([...(WORDS[field] ?? titles.keys())].map((value, index) => [value, index]));
  const rank = (value: string): number => (value === '' ? Infinity : (order.get(value) ?? order.size));
  return [...values]
    .sort((a, b) => compare(rank(a), rank(b)) || compare(a, b))
    .map((value) => {
      const title = titles.get(value);
      return { value, ...(title !== undefined && { title }), count: tally.get(value) ?? 0, chosen: picked.has(value) };
    });
}

/** Of those alone that are told: few items of many are the parent of others. */
function titlesOf(told: ReadonlySet<string>, entities: readonly { id: string; title?: string }[] = []): Map<string, string | undefined> {
  return new Map(entities.filter(({ id }) => told.has(id)).map(({ id, title }) => [id, title]));
}
