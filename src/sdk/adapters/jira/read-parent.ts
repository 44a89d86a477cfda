import { isObject } from '../../model/is-object.js';
import { step } from '../collect-records.js';
import type { Entity } from '../draft.js';
import { own, present, textAt, textOf } from '../own-values.js';
import { browseUrl, fieldOf, type JiraSite, type Placed } from './jira-site.js';
import { seen } from './jira-values.js';
import { readKind } from './read-kind.js';
import { readStatus } from './read-status.js';

/** The issue above: its parent, its epic, or what the field for epics names. One that has no record itself is known by what this one says of it. */
export function addParent(site: JiraSite, item: Entity, value: unknown, fields: unknown, at: string): void {
  const field = fieldOf(site, fields, at, 'epic');
  const places = [...['parent', 'epic'].map((name) => ({ value: own(fields, name), path: step(at, name) })), ...(field ? [field] : [])];
  const keyOf = (named: unknown) =>
    textAt(named, 'key') ?? textAt(named, 'data', 'key') ?? (typeof named === 'string' ? seen(named) : undefined);
  const place = places.find((candidate) => keyOf(candidate.value) !== undefined) ?? epicIn(site, fields, at);
  const key = keyOf(place?.value);
  if (!place || key === undefined || key === item.id) return;
  const url = browseUrl(site, own(place.value, 'self') === undefined ? value : place.value, key);
  if (!site.issues.has(key)) mentionParent(site, place.value, key, url);
  site.draft.refer({ from: item, field: 'parent', list: 'items', name: key, path: place.path, url });
}

/** The field of a site's own that names an epic of the file, where nothing tells which field that is. */
function epicIn({ epics }: JiraSite, fields: unknown, at: string): Placed | undefined {
  if (!epics.size || !isObject(fields)) return undefined;
  const id = Object.keys(fields).find((name) => name.startsWith('customfield_') && epics.has(textOf(fields[name]) ?? ''));
  return id === undefined ? undefined : { value: fields[id], path: step(at, id) };
}

function mentionParent({ draft, words, ...site }: JiraSite, parent: unknown, id: string, url: string | undefined): void {
  const title = seen(textAt(parent, 'fields', 'summary') ?? textAt(parent, 'summary') ?? textAt(parent, 'name'));
  if (title === undefined) return;
  const type = own(parent, 'fields', 'issuetype');
  const kind = type === undefined ? 'epic' : readKind(words, type);
  const status = own(parent, 'done') === true ? 'done' : readStatus({ words, config: site.config }, own(parent, 'fields', 'status'));
  draft.mention('items', present({ id, title, kind, status, links: draft.links([{ url, title: id }], '') }));
}
