import type { ProjectedItem } from './projection.js';

/** What items can be filtered by: whatever of it the projection shows. */
export const FILTERS = [
  'status',
  'health',
  'commitment',
  'confidence',
  'horizon',
  'kind',
  'team',
  'product',
  'objectives',
  'themes',
  'releases',
  'owner',
  'parent',
] as const;
export type FilterField = (typeof FILTERS)[number];

/** The values that are let through, for each field; an empty one stands for none. By `id` for a list made elsewhere. */
export type Filter = Partial<Record<FilterField | 'id', readonly string[]>>;

/** Whether an item has one of the values in every field of a filter but those named. */
export type Filtering = readonly (readonly [field: string, values: ReadonlySet<string>])[];

export function filteringOf(filter: Filter = {}): Filtering {
  return Object.entries(filter).map(([field, values]) => [field, new Set(values)]);
}

export function passes(item: ProjectedItem, [field, values]: Filtering[number]): boolean {
  return valuesOf(item, field).some((value) => values.has(value));
}

const NONE = [''];

/** What an item says in a field: how it stands, how sure it is, the ids or the words; one empty text where it says nothing. */
export function valuesOf(item: ProjectedItem, field: string): readonly string[] {
  const said: unknown = item[field as keyof ProjectedItem];
  if (typeof said === 'string') return [said];
  if (Array.isArray(said)) return said.length > 0 ? (said as string[]) : NONE;
  const { value, band } = Object(said) as { value?: unknown; band?: unknown };
  const word = value ?? band;
  return typeof word === 'string' ? [word] : NONE;
}
