import type { View } from '../../../sdk/lenses/arrange.js';
import { FILTERS, type FilterField } from '../../../sdk/lenses/filter-items.js';

/** What of a view an address keeps: which lens, as a table or not, what the reader asked for, and the item that is open. */
export interface ViewState {
  lens?: string;
  table?: boolean;
  item?: string;
  view: View;
}

/** The settings that an address holds once each, beside the filters, by their names in it. */
const NAMES = ['lens', 'table', 'item', 'group', 'sort', 'q', 'range', 'closed', 'columns', 'zoom', 'at', 'links'] as const;

/** The query of an address with a view's settings in place of those that it had; all else in it stays as it was written. */
export function withView(query: string, namespace: string, state: ViewState): string {
  const others = query
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '' && !isOurs(nameOf(part), namespace));
  return [...others, settingsOf(namespace, state).toString()].filter(Boolean).join('&');
}

const nameOf = (part: string): string => [...new URLSearchParams(part).keys()][0] ?? '';

function settingsOf(namespace: string, { lens, table, item, view }: ViewState): URLSearchParams {
  const { groupBy, sortBy = [], descending, search, filter = {}, range, collapsed = [], columns, zoom, at, links } = view;
  const once: Record<(typeof NAMES)[number], unknown> = {
    lens,
    table: table === undefined ? undefined : Number(table),
    group: groupBy,
    sort: (descending ? '-' : '') + sortBy.join(' '),
    q: search,
    range: range && `${range.start}/${range.end}`,
    closed: undefined,
    columns,
    zoom,
    at,
    links: links && 1,
    item,
  };
  const told = Object.entries(once).filter(([, value]) => value !== undefined && value !== '' && value !== false);
  // an empty value stands for items that say nothing
  const several = [
    ...FILTERS.flatMap((field) => (filter[field] ?? []).map((value) => [field, value])),
    ...collapsed.map((id) => ['closed', id]),
  ];
  return new URLSearchParams([...told, ...several].map(([name, value]) => [`${namespace}.${String(name)}`, String(value)]));
}

/** What an address says of a view, unchecked: it may have been written by anybody. */
export function viewIn(params: URLSearchParams, namespace: string): ViewState {
  const one = (name: (typeof NAMES)[number]) => params.get(`${namespace}.${name}`) ?? undefined;
  const [group, sort, zoom, range, closed] = [one('group'), one('sort'), one('zoom'), one('range'), params.getAll(`${namespace}.closed`)];
  const [lens, item] = [one('lens'), one('item')];
  const [start, end] = range?.split('/') ?? [];
  const sortBy = sort?.replace(/^-/, '').split(' ').filter(Boolean);
  const view: Record<string, unknown> = {
    groupBy: group,
    sortBy: sortBy?.length ? sortBy : undefined,
    descending: sort?.startsWith('-') || undefined,
    search: one('q'),
    filter: filterIn(params, namespace),
    range: range === undefined ? undefined : { start, end },
    collapsed: closed.length > 0 ? closed : undefined,
    columns: one('columns'),
    zoom: zoom !== undefined && Number(zoom) > 0 ? Number(zoom) : zoom,
    at: one('at'),
    links: one('links') ? true : undefined,
  };
  const asked = Object.fromEntries(Object.entries(view).filter(([, value]) => value !== undefined)) as View;
  return { ...(lens && { lens }), ...(one('table') && { table: one('table') !== '0' }), ...(item && { item }), view: asked };
}

/** A filter as text: `team=core&team=apps&status=planned`; in an address each name behind the namespace of its view. */
export function filterIn(params: URLSearchParams, namespace?: string): View['filter'] {
  const prefix = namespace === undefined ? '' : `${namespace}.`;
  const fields = new Map<string, string[]>();
  for (const [name, value] of params) {
    const field = name.slice(prefix.length);
    const isTold = name.startsWith(prefix) && (namespace === undefined || isFilter(field));
    if (isTold) fields.set(field, [...(fields.get(field) ?? []), value]);
  }
  return fields.size > 0 ? Object.fromEntries(fields) : undefined;
}

const isFilter = (name: string): name is FilterField => (FILTERS as readonly string[]).includes(name);

function isOurs(name: string, namespace: string): boolean {
  const [, setting = ''] = name.startsWith(`${namespace}.`) ? ['', name.slice(namespace.length + 1)] : [];
  return isFilter(setting) || (NAMES as readonly string[]).includes(setting);
}
